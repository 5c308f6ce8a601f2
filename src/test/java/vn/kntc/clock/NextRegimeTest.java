package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.LawRegister;
import vn.kntc.law.Regime;
import vn.kntc.law.ShippedLaw;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** A regime that opens with three lines in {@code regimes.yaml} is kept by the database too. */
class NextRegimeTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("next_regime");
    private static final LocalDate SINCE = LocalDate.of(2027, 3, 1);
    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2027-000001");

    @Test
    void clocksStartAndAreCountedAnewUnderIt() throws IOException {
        var calendar = SeededCalendar.on(DATABASE);
        var jdbc = DATABASE.client();
        var today = new MovableClock();
        var rows = new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc));
        try (var context = RealLaw.under(ShippedLaw.regimes(opened()), calendar)) {
            var clocks = new CaseClocks(
                    jdbc,
                    rows,
                    context.getBean(Law.class),
                    context.getBean(ClockRules.class),
                    calendar,
                    new NoSteps(),
                    NoSteps.UNWARNED,
                    today);

            var started = clocks.start(CASE, "COMPLAINT_RESOLVE_1", SINCE, Map.of());
            var recounted = clocks.restate(CASE, "COMPLAINT_RESOLVE_1", Map.of("complex", true));

            assertThat(started.regime()).isEqualTo(new Regime("R4"));
            assertThat(started.amount()).isEqualTo(30);
            assertThat(recounted.regime()).isEqualTo(new Regime("R4"));
            assertThat(recounted.amount()).isEqualTo(45);
        }
    }

    private static LawRegister opened() throws IOException {
        return LawRegister.of(Files.readString(Path.of("decisions/regimes.yaml"))
                .replace(
                        "\ninstruments:\n",
                        "  - code: R4\n    name: luật mới nữa\n    since: " + SINCE + "\n\ninstruments:\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
