package vn.kntc.online.process;

import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.online.OnlineReception;
import vn.kntc.shared.CaseNumber;

/** Begins a round of preparation for the day that the calling process names. */
@Component
class BeginOnlineListener implements ExecutionListener {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OnlineReception online;

    BeginOnlineListener(OnlineReception online) {
        this.online = online;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        Date moment = OnlinePreparation.SESSION_ON.get(execution).orElseThrow();
        var sessionOn = moment.toInstant().atZone(VIETNAM).toLocalDate();
        OnlinePreparation.CASE_NUMBER.set(execution, caseNumber.value());
        OnlinePreparation.SESSION_DAY.set(execution, sessionOn.toString());
        OnlinePreparation.HELD_ONLINE.set(execution, false);
        online.begin(caseNumber, sessionOn);
    }
}
