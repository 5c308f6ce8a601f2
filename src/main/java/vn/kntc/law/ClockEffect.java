package vn.kntc.law;

/** What an act does to a statutory clock; the tables {@code move…Clocks} list these names. */
public enum ClockEffect {
    /** Counts from the day that the rule names; a clock of that key that still runs is replaced. */
    START(true),
    /** As {@link #START} where the law of that day knows the period; else a clock of that key that still runs falls away. */
    START_IF_GIVEN(true),
    /** As {@link #START} where the law of that day knows the period and no clock of that key runs. */
    START_UNLESS_RUNNING(true),
    /** Starts and is met on one day: the act does at once what it gives time for. */
    START_AND_MEET(true),
    /** Counts anew from its own start, by what the case has turned out to be. */
    RESTATE(false),
    /** The act was done. */
    MEET(true),
    /** The act was done, perhaps earlier than was told before. */
    MEET_EARLIER(true),
    /** The duty falls away; where the rule names another clock in its place, only if the law of the day knows that one. */
    CANCEL(false),
    /** Time is not counted from the day of the act on, by the decision that the act issues. */
    PAUSE(true),
    /** Time is counted again from the day of the act on, by the decision that the act issues. */
    RESUME(true);

    private final boolean dated;

    ClockEffect(boolean dated) {
        this.dated = dated;
    }

    /** Whether a rule has to name the day that it counts from, or that the act was done on. */
    public boolean dated() {
        return dated;
    }
}
