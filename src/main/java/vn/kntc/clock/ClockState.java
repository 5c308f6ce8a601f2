package vn.kntc.clock;

/**
 * Where a clock stands. A running clock whose last day has passed is told as MISSED at once, without waiting for a job.
 *
 * <p>A time that is only to be let pass is nobody's duty and is never missed: a period that must last at least n days, the time until
 * the legal effect, a citizen's own time limit, a retention. Which they are, the table {@code describeDeadline} says. From the day after its last day it is told as MET, with no day on which it was met.
 */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
