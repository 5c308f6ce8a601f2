package vn.kntc.clock;

/** Where a clock stands. A running clock whose last day has passed is told as MISSED at once, without waiting for a job. */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
