package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

class CaseClocksTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("case_clocks");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final TransactionTemplate TRANSACTION = DATABASE.transaction();
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final LocalDate START = LocalDate.of(2026, 7, 3);

    private final MovableClock today = new MovableClock();
    private final JdbcClient jdbc = DATABASE.client();
    private final Clocks clocks = clocks(jdbc);
    private CaseNumber caseNumber;

    @BeforeEach
    void anotherCase() {
        caseNumber = nextCase();
        today.today(START);
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void startsAClockWithItsRule() {
        var started = clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of("complex", false));

        assertThat(started)
                .isEqualTo(new StatutoryClock(
                        caseNumber,
                        "COMPLAINT_RESOLVE_1",
                        "Tên của COMPLAINT_RESOLVE_1",
                        START,
                        LocalDate.of(2026, 8, 3),
                        LocalDate.of(2026, 8, 3),
                        null,
                        ClockState.RUNNING,
                        30,
                        DayUnit.CALENDAR_DAY,
                        Direction.AFTER,
                        new Regime("R3"),
                        List.of("Điều 28 Luật Khiếu nại"),
                        List.of(),
                        "Thời hạn COMPLAINT_RESOLVE_1 tính từ ngày 2026-07-03 đến ngày 2026-08-03.",
                        false,
                        LocalDate.of(2026, 8, 2),
                        List.of(LocalDate.of(2026, 8, 2)),
                        RealLaw.rules(CALENDAR).edition("COMPLAINT_RESOLVE_1"),
                        List.of(),
                        List.of()));
        assertThat(clocks.find(caseNumber, "COMPLAINT_RESOLVE_1")).contains(started);
        assertThat(clocks.find(caseNumber, "COMPLAINT_ACCEPT")).isEmpty();
    }

    @Test
    void keepsTheInputsOfTheCounting() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of("complex", true));
        clocks.start(caseNumber, "COMPLAINT_FILE_2", LocalDate.of(2026, 8, 1), Map.of());

        assertThat(column("facts ->> 'complex'", "COMPLAINT_RESOLVE_1")).isEqualTo("true");
        assertThat(column("unrolled_due::text", "COMPLAINT_FILE_2")).isEqualTo("2026-08-31");
        assertThat(column("due::text", "COMPLAINT_FILE_2")).isEqualTo("2026-09-03");
        assertThat(column("skipped::text", "COMPLAINT_FILE_2")).isEqualTo("{2026-08-31,2026-09-01,2026-09-02}");
        assertThat(column("created_at::date::text", "COMPLAINT_FILE_2")).isEqualTo("2026-07-03");
    }

    @Test
    void startingAgainReplacesWhatRuns() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        var second = clocks.start(caseNumber, "COMPLAINT_ACCEPT", START.plusDays(3), Map.of());

        assertThat(clocks.of(caseNumber))
                .extracting(StatutoryClock::state)
                .containsExactly(ClockState.CANCELLED, ClockState.RUNNING);
        assertThat(clocks.find(caseNumber, "COMPLAINT_ACCEPT")).contains(second);
    }

    @Test
    void startingAgainLeavesWhatWasMet() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        clocks.meet(caseNumber, "COMPLAINT_ACCEPT", START.plusDays(3));
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START.plusDays(4), Map.of());

        assertThat(clocks.of(caseNumber))
                .extracting(StatutoryClock::state)
                .containsExactly(ClockState.MET, ClockState.RUNNING);
    }

    @Test
    void meetsOnTheEarlierDayWhereTheActWasDoneBeforeItWasRecorded() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        var late = LocalDate.of(2026, 7, 20);
        clocks.meet(caseNumber, "COMPLAINT_ACCEPT", late);
        assertThat(clocks.find(caseNumber, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.MISSED);

        clocks.meetEarlier(caseNumber, "COMPLAINT_ACCEPT", late.plusDays(1));
        assertThat(clocks.find(caseNumber, "COMPLAINT_ACCEPT").orElseThrow().metOn())
                .isEqualTo(late);
        clocks.meetEarlier(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 10));
        var met = clocks.find(caseNumber, "COMPLAINT_ACCEPT").orElseThrow();
        assertThat(met.state()).isEqualTo(ClockState.MET);
        assertThat(met.metOn()).isEqualTo("2026-07-10");

        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.meetEarlier(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 10));
        assertThat(clocks.find(caseNumber, "COMPLAINT_RESOLVE_1").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void startsAtTheSameMomentLeaveOneRunning() throws Exception {
        int threads = 8;
        var pool = Executors.newFixedThreadPool(threads);
        var gate = new CountDownLatch(1);
        var starts = new ArrayList<Future<StatutoryClock>>();
        for (int i = 0; i < threads; i++) {
            starts.add(pool.submit(() -> {
                gate.await();
                return TRANSACTION.execute(status -> clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of()));
            }));
        }
        gate.countDown();
        for (var start : starts) {
            assertThat(start.get(30, TimeUnit.SECONDS).state()).isEqualTo(ClockState.RUNNING);
        }
        pool.shutdown();

        var all = clocks.of(caseNumber);
        assertThat(all).hasSize(threads);
        assertThat(all.subList(0, threads - 1)).allMatch(clock -> clock.state() == ClockState.CANCELLED);
        assertThat(all.get(threads - 1).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theDatabaseRefusesASecondActiveClock() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());

        assertThatThrownBy(() -> jdbc.sql(
                                """
                                update kntc.statutory_clock set state = 'PAUSED'
                                where case_number = :case and state = 'CANCELLED'""")
                        .param("case", caseNumber.value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void startsTogetherWithTheCallersTransactionOrNotAtAll() {
        TRANSACTION.executeWithoutResult(status -> {
            clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
            status.setRollbackOnly();
        });

        assertThat(clocks.of(caseNumber)).isEmpty();
    }

    @Test
    void refusesAnUnknownKeyAndChangesNothing() {
        assertThatThrownBy(() -> clocks.start(caseNumber, "NO_SUCH_KEY", START, Map.of()))
                .isInstanceOf(InvalidInput.class);
        assertThat(clocks.of(caseNumber)).isEmpty();
    }

    @Test
    void restatesFromItsOwnStartAndKeepsTheOriginalDueDate() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        today.today(START.plusDays(20));

        var restated = clocks.restate(caseNumber, "COMPLAINT_RESOLVE_1", Map.of("complex", true));

        // 03/7 + 45 = 17/8/2026, a Monday
        assertThat(restated.from()).isEqualTo(START);
        assertThat(restated.amount()).isEqualTo(45);
        assertThat(restated.due()).isEqualTo("2026-08-17");
        assertThat(restated.originalDue()).isEqualTo("2026-08-03");
        assertThat(restated.explanation()).contains("2026-08-17");
        assertThat(clocks.of(caseNumber)).containsExactly(restated);
        assertThat(column("facts ->> 'complex'", "COMPLAINT_RESOLVE_1")).isEqualTo("true");
    }

    @Test
    void refusesToRestateWhatDoesNotRun() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", START.plusDays(10));

        assertThatThrownBy(() -> clocks.restate(caseNumber, "COMPLAINT_RESOLVE_1", Map.of("complex", true)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Hồ sơ " + caseNumber + " không có thời hạn \"Tên của COMPLAINT_RESOLVE_1\" đang chạy.");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-02,MET", "2026-08-03,MET", "2026-08-04,MISSED"})
    void isMetUntilTheLastDayAndMissedAfter(LocalDate on, ClockState state) {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        today.today(LocalDate.of(2026, 9, 1));

        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", on);

        var clock = clocks.find(caseNumber, "COMPLAINT_RESOLVE_1").orElseThrow();
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.metOn()).isEqualTo(on);
    }

    @Test
    void meetingTwiceKeepsTheFirstDay() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", START.plusDays(10));
        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", START.plusDays(40));
        clocks.meet(caseNumber, "COMPLAINT_ACCEPT", START.plusDays(40));

        assertThat(clocks.of(caseNumber)).singleElement().satisfies(clock -> {
            assertThat(clock.state()).isEqualTo(ClockState.MET);
            assertThat(clock.metOn()).isEqualTo(START.plusDays(10));
        });
    }

    @Test
    void tellsAMissedClockWithoutAnybodyActing() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());

        today.today(LocalDate.of(2026, 8, 3));
        assertThat(clocks.find(caseNumber, "COMPLAINT_RESOLVE_1"))
                .get()
                .extracting("state")
                .isEqualTo(ClockState.RUNNING);
        today.today(LocalDate.of(2026, 8, 4));
        assertThat(clocks.find(caseNumber, "COMPLAINT_RESOLVE_1"))
                .get()
                .extracting("state")
                .isEqualTo(ClockState.MISSED);
        assertThat(clocks.of(caseNumber)).extracting("state").containsExactly(ClockState.MISSED);
    }

    @Test
    void aPeriodBeforeItsEventEndsBeforeIt() {
        var dialogue = LocalDate.of(2026, 7, 20);
        var notice = clocks.start(caseNumber, "COMPLAINT_DIALOGUE_NOTICE", dialogue, Map.of());
        assertThat(notice.due()).isEqualTo("2026-07-15");
        assertThat(notice.state()).isEqualTo(ClockState.RUNNING);

        today.today(LocalDate.of(2026, 7, 16));
        assertThat(clocks.find(caseNumber, "COMPLAINT_DIALOGUE_NOTICE"))
                .get()
                .extracting("state")
                .isEqualTo(ClockState.MISSED);
        clocks.meet(caseNumber, "COMPLAINT_DIALOGUE_NOTICE", LocalDate.of(2026, 7, 15));
        assertThat(clocks.find(caseNumber, "COMPLAINT_DIALOGUE_NOTICE"))
                .get()
                .extracting("state")
                .isEqualTo(ClockState.MET);
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT_PUBLISH_DISPLAY,2026-07-18", "COMPLAINT_EFFECT,2026-08-03", "COMPLAINT_FILE_2,2026-08-03"})
    void aTimeToLetPassIsOverButNeverMissed(String key, LocalDate lastDay) {
        clocks.start(caseNumber, key, START, Map.of());

        today.today(lastDay);
        assertThat(clocks.find(caseNumber, key))
                .get()
                .extracting("due", "state")
                .containsExactly(lastDay, ClockState.RUNNING);
        today.today(lastDay.plusDays(1));
        assertThat(clocks.find(caseNumber, key))
                .get()
                .extracting("metOn", "state")
                .containsExactly(null, ClockState.MET);
        clocks.meet(caseNumber, key, lastDay.plusDays(1));
        assertThat(clocks.find(caseNumber, key))
                .get()
                .extracting("metOn", "state")
                .containsExactly(lastDay.plusDays(1), ClockState.MET);
    }

    @Test
    void cancelsOneOrAllThatRun() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        clocks.meet(caseNumber, "COMPLAINT_ACCEPT", START.plusDays(3));
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.start(caseNumber, "COMPLAINT_EFFECT", START, Map.of());
        clocks.start(caseNumber, "COMPLAINT_DIALOGUE_NOTICE", START.plusDays(20), Map.of());
        var other = nextCase();
        clocks.start(other, "COMPLAINT_RESOLVE_1", START, Map.of());

        clocks.cancel(caseNumber, "COMPLAINT_EFFECT");
        clocks.cancel(caseNumber, "COMPLAINT_FILE_2");
        assertThat(clocks.of(caseNumber))
                .extracting(StatutoryClock::state)
                .containsExactly(ClockState.MET, ClockState.RUNNING, ClockState.CANCELLED, ClockState.RUNNING);

        clocks.cancelAll(caseNumber);
        assertThat(clocks.of(caseNumber))
                .extracting(StatutoryClock::state)
                .containsExactly(ClockState.MET, ClockState.CANCELLED, ClockState.CANCELLED, ClockState.CANCELLED);
        assertThat(clocks.of(other)).extracting(StatutoryClock::state).containsExactly(ClockState.RUNNING);
    }

    @Test
    void readsManyCasesInOneQuery() {
        var second = nextCase();
        var none = nextCase();
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(second, "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", START, Map.of());
        var counting = new CountingDataSource(DATABASE.template().getDataSource());

        var read = clocks(JdbcClient.create(new JdbcTemplate(counting))).of(List.of(caseNumber, second, none, second));

        assertThat(counting.connections).isEqualTo(1);
        assertThat(read).containsOnlyKeys(caseNumber, second, none);
        assertThat(read.get(caseNumber))
                .isEqualTo(clocks.of(caseNumber))
                .extracting(StatutoryClock::key)
                .containsExactly("COMPLAINT_ACCEPT", "COMPLAINT_RESOLVE_1");
        assertThat(read.get(second)).hasSize(1);
        assertThat(read.get(none)).isEmpty();
        assertThat(clocks.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 7 working days after Friday 03/7 end on Tuesday 14/7
        "COMPLAINT_ACCEPT,2026-07-03,7",
        "COMPLAINT_ACCEPT,2026-07-10,2",
        "COMPLAINT_ACCEPT,2026-07-12,2",
        "COMPLAINT_ACCEPT,2026-07-14,0",
        "COMPLAINT_ACCEPT,2026-07-15,-1",
        "COMPLAINT_ACCEPT,2026-07-20,-4",
        // 30 days end on Sunday 02/8, rolled to Monday 03/8
        "COMPLAINT_RESOLVE_1,2026-07-03,31",
        "COMPLAINT_RESOLVE_1,2026-08-03,0",
        "COMPLAINT_RESOLVE_1,2026-08-08,-5",
    })
    void countsTheDaysLeftAsTheClockCounts(String key, LocalDate on, int left) {
        var clock = clocks.start(caseNumber, key, START, Map.of());
        today.today(on);

        assertThat(clocks.daysLeft(clock)).isEqualTo(left);
    }

    @Test
    void isLateOnTheWeekendAfterItsLastDay() {
        // 7 working days after Wednesday 01/7 end on Friday 10/7
        var clock = clocks.start(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 1), Map.of());
        today.today(LocalDate.of(2026, 7, 11));

        assertThat(clocks.daysLeft(clock)).isEqualTo(-1);
    }

    private CaseClocks clocks(JdbcClient jdbc) {
        return new CaseClocks(
                jdbc,
                new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc)),
                new StubLaw(CALENDAR),
                RealLaw.rules(CALENDAR),
                CALENDAR,
                new NoSteps(),
                NoSteps.UNWARNED,
                today);
    }

    private static CaseNumber nextCase() {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(CASES.incrementAndGet()));
    }

    private String column(String expression, String key) {
        return jdbc.sql("select " + expression
                        + " from kntc.statutory_clock where case_number = :case and deadline_key = :key")
                .param("case", caseNumber.value())
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** Without a transaction every statement asks for a connection of its own. */
    private static final class CountingDataSource extends DelegatingDataSource {

        private int connections;

        CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public java.sql.Connection getConnection() throws java.sql.SQLException {
            connections++;
            return super.getConnection();
        }
    }
}
