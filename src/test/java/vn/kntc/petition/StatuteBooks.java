package vn.kntc.petition;

import static org.mockito.Mockito.mock;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.engine.RoutedProcesses;
import vn.kntc.engine.TableCodes;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Provisions;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;
import vn.kntc.law.decision.NoInstruments;
import vn.kntc.law.decision.ShippedTables;

/** The law as its tables tell it, without the rest of the program. */
public final class StatuteBooks {

    private static final AnnotationConfigApplicationContext CONTEXT = open();

    private StatuteBooks() {}

    private static AnnotationConfigApplicationContext open() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(WorkCalendar.class, () -> mock(WorkCalendar.class));
        context.registerBean(LegalInstruments.class, NoInstruments::new);
        context.registerBean(Regimes.class, () -> ShippedLaw.regimes());
        ShippedTables.in(context);
        context.scan("vn.kntc.law.decision");
        context.refresh();
        return context;
    }

    /** Without a calendar: decisions only. */
    public static Law law() {
        return CONTEXT.getBean(Law.class);
    }

    public static Provisions provisions() {
        return new Provisions(law());
    }

    public static LawCatalogue catalogue() {
        return CONTEXT.getBean(LawCatalogue.class);
    }

    /** The codes that the tables list. */
    public static TableCodes listed() {
        return CONTEXT.getBean(TableCodes.class);
    }

    /** The processes that the tables send cases to. */
    public static RoutedProcesses routed() {
        return CONTEXT.getBean(RoutedProcesses.class);
    }
}
