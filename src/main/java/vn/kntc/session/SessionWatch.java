package vn.kntc.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Urges, once a day, whoever has not carried out a conclusion by its day. */
@Component
class SessionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private final SessionSchedule schedule;
    private final Sessions sessions;

    SessionWatch(SessionSchedule schedule, Sessions sessions) {
        this.schedule = schedule;
        this.sessions = sessions;
    }

    @Scheduled(cron = "${kntc.sessions.watch-cron:0 40 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void daily() {
        for (var session : sessions.followed()) {
            try {
                schedule.urgeOverdue(session.caseNumber());
            } catch (RuntimeException failure) {
                // the next session must not wait for this one; tomorrow it is tried again
                LOG.error("Không đôn đốc được kết luận của phiên {}", session.caseNumber(), failure);
            }
        }
    }
}
