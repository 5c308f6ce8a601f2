package vn.kntc.calendar;

/**
 * A statutory length of time: how many of which unit, in which direction, and what becomes of it on a day off.
 *
 * @throws IllegalArgumentException if an act before an event could be put off by rolling, or working days, which end on one anyway, are
 *     to be rolled
 */
public record Period(int amount, DayUnit unit, Direction direction, RollRule roll) {

    public Period {
        if (roll == RollRule.NEXT_WORKING_DAY && (direction == Direction.BEFORE || unit == DayUnit.WORKING_DAY)) {
            throw new IllegalArgumentException("a period of " + unit + " " + direction + " is never rolled");
        }
    }
}
