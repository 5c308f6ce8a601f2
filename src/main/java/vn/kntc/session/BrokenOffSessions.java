package vn.kntc.session;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.casefile.SessionAnnouncedAnew;
import vn.kntc.shared.InvalidInput;

/** A session that was broken off online has another day at once, so that schedule and public page tell it while the recording is still being kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BrokenOffSessions {

    private final Sessions sessions;
    private final SessionSchedule schedule;

    BrokenOffSessions(Sessions sessions, SessionSchedule schedule) {
        this.sessions = sessions;
        this.schedule = schedule;
    }

    /** @throws InvalidInput at the field of the day, where the session cannot be on it; at that of a cause that may not stand in the open */
    @EventListener
    public void on(SessionAnnouncedAnew broken) {
        if (sessions.find(broken.caseNumber()).isEmpty()) {
            return;
        }
        OpenText.require("cause", broken.cause());
        try {
            schedule.announceAnew(broken.caseNumber(), broken.nextOn(), broken.cause(), broken.by());
        } catch (InvalidInput refused) {
            throw refused.at(SessionAnnouncedAnew.FIELD);
        }
    }
}
