package vn.kntc.online;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.SessionCalledOff;

/** What is being prepared online for a day that is no longer the session's ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CalledOffSessions {

    private final OnlineReception online;

    CalledOffSessions(OnlineReception online) {
        this.online = online;
    }

    /** @throws vn.kntc.shared.OutOfOrder where citizens were received online already */
    @EventListener
    public void on(SessionCalledOff session) {
        online.callOff(session.caseNumber(), session.by());
    }
}
