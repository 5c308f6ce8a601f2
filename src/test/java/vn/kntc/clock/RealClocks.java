package vn.kntc.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.testing.RoomDatabase;

/** The clocks of a room's database, without the engine's tasks. */
public final class RealClocks {

    private RealClocks() {}

    public static Clocks on(RoomDatabase database, WorkCalendar calendar, Clock today) {
        var jdbc = database.client();
        var rows = new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc));
        return new CaseClocks(
                jdbc,
                rows,
                RealLaw.on(calendar),
                RealLaw.rules(calendar),
                calendar,
                new NoSteps(),
                NoSteps.UNWARNED,
                today);
    }
}
