package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
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
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Whatever happens to a clock, the register of cases knows in the same transaction whether the case is paused and when it is due. */
class LedgerToldTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("ledger_told");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000001");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final String RESOLVE = "COMPLAINT_RESOLVE_1";
    private static final String ACCEPT = "COMPLAINT_ACCEPT";
    private static final LocalDate START = LocalDate.of(2026, 7, 3);

    private final MovableClock today = new MovableClock();
    private final JdbcClient jdbc = DATABASE.client();
    private final ClockRows rows =
            new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc));
    private final CaseClocks clocks = new CaseClocks(
            jdbc,
            rows,
            RealLaw.on(CALENDAR),
            RealLaw.rules(CALENDAR),
            CALENDAR,
            new NoSteps(),
            NoSteps.UNWARNED,
            today);

    @BeforeEach
    void clean() {
        DATABASE.template().execute("truncate kntc.statutory_clock, kntc.case_deadline, kntc.recompute_run cascade");
        today.today(START);
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void knowsTheEarliestThatRunsThroughStartMeetAndCancel() {
        var accept = clocks.start(CASE, ACCEPT, START, Map.of());
        assertThat(told()).isEqualTo("f " + accept.due());
        var resolve = clocks.start(CASE, RESOLVE, START, Map.of());
        assertThat(told()).isEqualTo("f " + accept.due());
        clocks.meet(CASE, ACCEPT, START);
        assertThat(told()).isEqualTo("f " + resolve.due());
        clocks.cancel(CASE, RESOLVE);
        assertThat(told()).isEqualTo("f -");
        clocks.start(CASE, RESOLVE, START, Map.of());
        clocks.cancelAll(CASE);
        assertThat(told()).isEqualTo("f -");
    }

    @Test
    void knowsNoLastDayOfATimeToLetPass() {
        clocks.start(CASE, "COMPLAINT_EFFECT", START, Map.of("remote", false));
        assertThat(told()).isEqualTo("f -");
    }

    @Test
    void knowsAPauseItsEndAnExtensionAndTheirWithdrawal() {
        var resolve = clocks.start(CASE, RESOLVE, START, Map.of());
        clocks.pause(CASE, RESOLVE, PauseGround.SUSPENSION, "15/QĐ-UBND", LocalDate.of(2026, 7, 8), RESOLVER);
        assertThat(told()).isEqualTo("t -");
        var resumed = clocks.resume(CASE, RESOLVE, "16/QĐ-UBND", LocalDate.of(2026, 7, 20), RESOLVER);
        assertThat(resumed.due()).isAfter(resolve.due());
        assertThat(told()).isEqualTo("f " + resumed.due());
        var entry =
                ClockStanding.last(rows.decisions(CASE, RESOLVE)).orElseThrow().entry();
        clocks.withdraw(CASE, RESOLVE, entry, "Ghi nhầm ngày", RESOLVER);
        assertThat(told()).isEqualTo("t -");
        entry = ClockStanding.last(rows.decisions(CASE, RESOLVE)).orElseThrow().entry();
        clocks.withdraw(CASE, RESOLVE, entry, "Ghi nhầm ngày", RESOLVER);
        assertThat(told()).isEqualTo("f " + resolve.due());
        clocks.extend(CASE, RESOLVE, CaseGrade.COMPLEX, "17/QĐ-UBND", LocalDate.of(2026, 7, 15), RESOLVER);
        assertThat(told())
                .isEqualTo("f " + clocks.find(CASE, RESOLVE).orElseThrow().due());
        clocks.restate(CASE, RESOLVE, Map.of("complex", true));
        assertThat(told())
                .isEqualTo("f " + clocks.find(CASE, RESOLVE).orElseThrow().due());
    }

    @Test
    void knowsWhatARecountFound() {
        clocks.start(CASE, ACCEPT, START, Map.of());
        jdbc.sql("update kntc.case_deadline set next_due = '2020-01-01'").update();
        new ClockRecomputations(
                        jdbc,
                        rows,
                        new NoSteps(),
                        RealLaw.on(CALENDAR),
                        RealLaw.rules(CALENDAR),
                        CALENDAR,
                        (CalendarRevision) CALENDAR,
                        today,
                        new JdbcTransactionManager(DATABASE.template().getDataSource()))
                .recompute("Kiểm tra", RESOLVER);
        assertThat(told())
                .isEqualTo("f " + clocks.find(CASE, ACCEPT).orElseThrow().due());
    }

    @Test
    void forgetsItWithAnActThatIsRolledBack() {
        DATABASE.transaction().executeWithoutResult(status -> {
            clocks.start(CASE, ACCEPT, START, Map.of());
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from kntc.case_deadline")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String told() {
        return jdbc.sql(
                        "select concat(paused, ' ', coalesce(next_due::text, '-')) from kntc.case_deadline where case_number = :case")
                .param("case", CASE.value())
                .query(String.class)
                .single();
    }
}
