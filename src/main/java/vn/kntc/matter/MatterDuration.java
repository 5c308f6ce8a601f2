package vn.kntc.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.CaseSection;
import vn.kntc.law.Provisions;
import vn.kntc.shared.ShownDay;

/** How long a matter lasts, and whether that is long by the internal regulation. */
@Component
class MatterDuration {

    private final Provisions provisions;
    private final Clock clock;

    MatterDuration(Provisions provisions, Clock clock) {
        this.provisions = provisions;
        this.clock = clock;
    }

    /** Days since the first case of it was received. */
    int days(Matter matter) {
        return WorkCalendar.daysBetween(matter.firstOn(), LocalDate.now(clock));
    }

    boolean longLasting(Matter matter) {
        return days(matter) >= provisions.number("LONG_LASTING_MATTER", LocalDate.now(clock));
    }

    /** For the case file, with the rule where it applies. */
    CaseSection.Fact fact(Matter matter) {
        var since = "Từ ngày " + ShownDay.of(matter.firstOn()) + ", đến nay " + days(matter) + " ngày";
        return longLasting(matter)
                ? new CaseSection.Fact(
                        "Thời gian",
                        List.of(since + ": vụ việc kéo dài"),
                        false,
                        List.of(provisions.sentence("LONG_LASTING_MATTER", LocalDate.now(clock))),
                        provisions.doubts("LONG_LASTING_MATTER", LocalDate.now(clock)))
                : CaseSection.Fact.of("Thời gian", since);
    }
}
