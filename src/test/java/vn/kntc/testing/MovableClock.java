package vn.kntc.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that a test sets; the engine's clock moves with it. */
public final class MovableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    // set by the test, read by the threads of the server
    private volatile Instant fixed;

    /** Sets the clock to ten in the morning of that day. */
    public void today(LocalDate day) {
        at(day, LocalTime.of(10, 0));
    }

    public void at(LocalDate day, LocalTime time) {
        fixed = day.atTime(time).atZone(ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(fixed));
    }

    /** Runs with the real time again. */
    public void release() {
        fixed = null;
        ClockUtil.reset();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return fixed == null ? Instant.now() : fixed;
    }
}
