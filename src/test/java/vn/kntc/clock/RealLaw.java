package vn.kntc.clock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.ClockMoves;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;
import vn.kntc.law.decision.NoInstruments;
import vn.kntc.law.decision.ShippedTables;

/** The law as its tables tell it, counted on the calendar of a test. */
public final class RealLaw {

    private static final Map<WorkCalendar, AnnotationConfigApplicationContext> CONTEXTS = new ConcurrentHashMap<>();

    private RealLaw() {}

    public static Law on(WorkCalendar calendar) {
        return context(calendar).getBean(Law.class);
    }

    public static ClockRules rules(WorkCalendar calendar) {
        return context(calendar).getBean(ClockRules.class);
    }

    public static ClockMoves moves(WorkCalendar calendar) {
        return context(calendar).getBean(ClockMoves.class);
    }

    public static LawCatalogue catalogue(WorkCalendar calendar) {
        return context(calendar).getBean(LawCatalogue.class);
    }

    /** The same under other regimes than the program comes with; whoever asks closes it. */
    static AnnotationConfigApplicationContext under(Regimes regimes, WorkCalendar calendar) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(WorkCalendar.class, () -> calendar);
        context.registerBean(LegalInstruments.class, NoInstruments::new);
        context.registerBean(Regimes.class, () -> regimes);
        ShippedTables.in(context);
        context.scan("vn.kntc.law.decision");
        context.refresh();
        return context;
    }

    private static AnnotationConfigApplicationContext context(WorkCalendar calendar) {
        return CONTEXTS.computeIfAbsent(calendar, counted -> under(ShippedLaw.regimes(), counted));
    }
}
