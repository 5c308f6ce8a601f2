package vn.kntc.session.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.session.SessionHandling;
import vn.kntc.shared.CaseNumber;

/** The instance begins with what the session was planned as; none begins without a planned session. */
@Component
class BeginSessionListener implements ExecutionListener {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SessionHandling sessions;

    BeginSessionListener(SessionHandling sessions) {
        this.sessions = sessions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var number = execution.getProcessBusinessKey();
        var planned = sessions.beginning(new CaseNumber(number));
        LeaderReception.CASE_NUMBER.set(execution, number);
        LeaderReception.URGENT.set(execution, planned.urgent());
        LeaderReception.MODE.set(execution, planned.mode().name());
        LeaderReception.ON.set(execution, moment(planned.on()));
    }

    /** The day as the engine keeps one: its first moment in Vietnam. */
    static Date moment(LocalDate day) {
        return Date.from(day.atStartOfDay(VIETNAM).toInstant());
    }
}
