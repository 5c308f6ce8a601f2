package vn.kntc.session.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.session.SessionHandling;
import vn.kntc.session.SessionMode;
import vn.kntc.shared.CaseNumber;

/** What was planned online is held in person. */
@Component
class MeetInPersonDelegate implements JavaDelegate {

    private final SessionHandling sessions;

    MeetInPersonDelegate(SessionHandling sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sessions.meetInPerson(new CaseNumber(execution.getProcessBusinessKey()));
        LeaderReception.MODE.set(execution, SessionMode.IN_PERSON.name());
    }
}
