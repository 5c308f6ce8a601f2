package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.law.decision.EditedLaw;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Legal staff give a rule a day of its own while cases run: each is counted again by the rule of its day. */
class DatedRulesOfClocksTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("dated_rules_of_clocks");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final UserId EDITOR = new UserId("legal-editor.nhanhoa");
    private static final String NUMBER = "15/QĐ-UBND";

    private final MovableClock today = new MovableClock();
    private final JdbcClient jdbc = DATABASE.client();
    private final ClockRows rows =
            new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc));

    @BeforeEach
    void today() {
        today.today(LocalDate.of(2026, 7, 31));
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    private CaseClocks clocks(Law law, ClockRules rules) {
        return new CaseClocks(jdbc, rows, law, rules, CALENDAR, new NoSteps(), NoSteps.UNWARNED, today);
    }

    private CaseClocks asShipped() {
        return clocks(RealLaw.on(CALENDAR), RealLaw.rules(CALENDAR));
    }

    private CaseClocks countedAnew(EditedLaw law) {
        new ClockRecomputations(
                        jdbc,
                        rows,
                        new NoSteps(),
                        law.law(),
                        law.clocks(),
                        CALENDAR,
                        (CalendarRevision) CALENDAR,
                        today,
                        new JdbcTransactionManager(DATABASE.template().getDataSource()))
                .recompute("Nội dung bảng thời hạn đã thay đổi", EDITOR);
        return clocks(law.law(), law.clocks());
    }

    private static CaseNumber aCase() {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(CASES.incrementAndGet()));
    }

    private static String day(String sign, String day) {
        return sign + " date and time(\"" + day + "T00:00:00\")";
    }

    /** That deadline of that table has another length from a day on. */
    private static EditedLaw changed(String table, String key, String from, String amount) {
        return EditedLaw.by(Map.of(
                "decisions/" + table + ".dmn",
                text -> EditedLaw.split(EditedLaw.dated(text), key, day("&lt;", from), day("&gt;=", from), amount)));
    }

    @Test
    void aPeriodTakesTheLengthOfTheDayOnWhichItBegan() {
        var before = aCase();
        var after = aCase();
        asShipped().start(before, "COMPLAINT_PROVIDE_DOCUMENTS", LocalDate.of(2026, 7, 14), Map.of());
        asShipped().start(after, "COMPLAINT_PROVIDE_DOCUMENTS", LocalDate.of(2026, 7, 15), Map.of());

        var clocks = countedAnew(changed("complaint-deadlines", "COMPLAINT_PROVIDE_DOCUMENTS", "2026-07-15", "15"));

        assertThat(clocks.find(before, "COMPLAINT_PROVIDE_DOCUMENTS").orElseThrow())
                .satisfies(clock -> {
                    assertThat(clock.due()).isEqualTo("2026-07-21");
                    assertThat(clock.explanation()).doesNotContain("Quy định này áp dụng");
                });
        assertThat(clocks.find(after, "COMPLAINT_PROVIDE_DOCUMENTS").orElseThrow())
                .satisfies(clock -> {
                    assertThat(clock.due()).isEqualTo("2026-07-30");
                    assertThat(clock.originalDue()).isEqualTo("2026-07-22");
                    assertThat(clock.explanation()).contains("Quy định này áp dụng từ ngày 15/07/2026.");
                });
    }

    @Test
    void anExtensionTakesTheLengthOfTheDayFromWhichItCounts() {
        var extended = aCase();
        asShipped().start(extended, "DENUNCIATION_RESOLVE", LocalDate.of(2026, 7, 3), Map.of());
        asShipped()
                .extend(
                        extended,
                        "DENUNCIATION_RESOLVE",
                        CaseGrade.COMPLEX,
                        NUMBER,
                        LocalDate.of(2026, 7, 30),
                        UserId.SYSTEM);

        // it counts from 03/8/2026, whenever it was decided
        var later = countedAnew(changed("denunciation-deadlines", "DENUNCIATION_EXTENSION", "2026-08-04", "20"));
        assertThat(later.find(extended, "DENUNCIATION_RESOLVE").orElseThrow().due())
                .isEqualTo("2026-09-03");

        var clocks = countedAnew(changed("denunciation-deadlines", "DENUNCIATION_EXTENSION", "2026-08-03", "20"));
        assertThat(clocks.find(extended, "DENUNCIATION_RESOLVE").orElseThrow().due())
                .isEqualTo("2026-08-24");
    }

    @Test
    void aPauseStandsByTheRuleOfTheDayOfItsDecision() {
        var paused = aCase();
        var other = aCase();
        for (var one : new CaseNumber[] {paused, other}) {
            asShipped().start(one, "DENUNCIATION_RESOLVE", LocalDate.of(2026, 7, 3), Map.of());
        }
        asShipped()
                .pause(
                        paused,
                        "DENUNCIATION_RESOLVE",
                        PauseGround.SUSPENSION,
                        NUMBER,
                        LocalDate.of(2026, 7, 14),
                        UserId.SYSTEM);

        var clocks = countedAnew(EditedLaw.by(Map.of("decisions/allow-clock-pause.dmn", text -> EditedLaw.dated(text)
                .replace("_on\"><text></text>", "_on\"><text>" + day("&lt;", "2026-07-15") + "</text>"))));

        assertThat(clocks.find(paused, "DENUNCIATION_RESOLVE").orElseThrow().state())
                .isEqualTo(ClockState.PAUSED);
        var resumed = clocks.resume(paused, "DENUNCIATION_RESOLVE", NUMBER, LocalDate.of(2026, 7, 24), UserId.SYSTEM);
        assertThat(resumed.due()).isEqualTo("2026-08-12");
        var refused = clocks.pause(
                other,
                "DENUNCIATION_RESOLVE",
                PauseGround.SUSPENSION,
                NUMBER,
                LocalDate.of(2026, 7, 15),
                UserId.SYSTEM);
        assertThat(refused).isInstanceOf(ClockOutcome.Refused.class);
        assertThat(clocks.find(other, "DENUNCIATION_RESOLVE").orElseThrow().state())
                .isEqualTo(ClockState.RUNNING);
    }
}
