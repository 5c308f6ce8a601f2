package vn.kntc.clock;

import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.CalendarChanged;
import vn.kntc.clock.Recomputation.Cause;
import vn.kntc.shared.UserId;

/** When clocks are counted again without anybody asking: after a change of the calendar, at night, and where a run was interrupted. */
@Component
public class RecomputationTriggers {

    private static final Duration IDLE = Duration.ofMinutes(1);

    private final ClockRecomputations recomputations;

    RecomputationTriggers(ClockRecomputations recomputations) {
        this.recomputations = recomputations;
    }

    /** Once for each state of the calendar: several days entered in one transaction are one change. */
    @ApplicationModuleListener
    void on(CalendarChanged change) {
        followCalendar();
    }

    /** At night, against whatever the day may have left behind. */
    @Scheduled(cron = "${kntc.clocks.recompute-cron:0 30 1 * * *}", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        recomputations
                .register(Cause.NIGHTLY, "Tính lại thời hạn hằng đêm", UserId.SYSTEM)
                .ifPresent(recomputations::carryOn);
    }

    /** A node that was killed leaves its run, or a change of the calendar that nobody has followed yet. */
    @Scheduled(
            initialDelayString = "${kntc.clocks.catch-up-interval:30s}",
            fixedDelayString = "${kntc.clocks.catch-up-interval:30s}")
    void catchUp() {
        if (recomputations.calendarIsAhead()) {
            followCalendar();
        }
        recomputations.abandoned(IDLE).forEach(recomputations::carryOn);
    }

    /** After a start, in the background: days off and tables that came with the program count from then on, not from the next night. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    void followProgram() {
        catchUp();
        if (recomputations.tablesAreAhead()) {
            recomputations.recompute("Nội dung bảng thời hạn đã thay đổi", UserId.SYSTEM);
        }
    }

    /** Does a run in the background. */
    @Async
    public void carryOnSoon(long id) {
        recomputations.carryOn(id);
    }

    private void followCalendar() {
        recomputations
                .register(Cause.CALENDAR, "Lịch làm việc đã thay đổi", UserId.SYSTEM)
                .ifPresent(recomputations::carryOn);
    }
}
