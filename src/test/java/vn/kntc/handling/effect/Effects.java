package vn.kntc.handling.effect;

import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.RealLaw;

/** The effects of acts by the tables that the program comes with. */
public final class Effects {

    private Effects() {}

    public static ClockEffects on(Clocks clocks, WorkCalendar calendar) {
        return new ClockEffects(RealLaw.moves(calendar), clocks, RealLaw.on(calendar));
    }
}
