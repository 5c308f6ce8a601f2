package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.ClockCall.Kind;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regime;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Warns three working days before and tells of what was missed: every deadline of the law, with a clock that is moved. */
class DeadlineWatchTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("deadline_watch");
    // a connection for each statement would make every deadline of the law take a minute
    private static final HikariDataSource POOL = pool();
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final Period THREE = new Period(3, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE);
    private static final AtomicInteger CASES = new AtomicInteger();

    private final MovableClock today = new MovableClock();
    private final JdbcClient jdbc = JdbcClient.create(POOL);
    private final NoSteps steps = new NoSteps();
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
    private final DeadlineWatch watch = watch(steps);
    private CaseNumber caseNumber;

    static Stream<DeadlineDescription> keys() {
        return RealLaw.catalogue(CALENDAR).deadlines().stream();
    }

    private static HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(DATABASE.template().getDataSource());
        pool.setMaximumPoolSize(4);
        return pool;
    }

    @AfterAll
    static void close() {
        POOL.close();
    }

    @BeforeEach
    void anotherCase() {
        jdbc.sql("update kntc.statutory_clock set state = 'CANCELLED', met_on = null")
                .update();
        jdbc.sql("delete from kntc.deadline_watch").update();
        caseNumber = new CaseNumber("NHANHOA-2026-%06d".formatted(CASES.incrementAndGet()));
        today.today(LocalDate.of(2026, 7, 3));
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void firesForEveryKeyOnceAndOnItsDay(DeadlineDescription deadline) {
        boolean inforce =
                deadline.rules().stream().anyMatch(rule -> rule.regime().equals(new Regime("R3")));
        var from = inforce ? LocalDate.of(2026, 7, 6) : LocalDate.of(2026, 3, 2);
        var clock = clocks.start(caseNumber, deadline.key(), from, Map.of());
        var due = clock.due();
        var rule = RealLaw.on(CALENDAR)
                .decide("warnOfDeadline", from, Map.of("key", deadline.key()))
                .results()
                .get(0);
        assertThat(rule).containsEntry("daysBefore", 3);
        var first = due;
        while (!CALENDAR.count(first.minusDays(1), THREE).due().isBefore(due)) {
            first = first.minusDays(1);
        }

        today.today(first.minusDays(1));
        watch.watch();
        assertThat(watch.of(caseNumber)).isEmpty();

        today.today(first);
        watch.watch();
        watch.watch();
        today.today(due);
        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(1);
        var warning = watch.of(caseNumber).get(0);
        assertThat(warning.kind()).isEqualTo(Kind.WARNING);
        assertThat(warning.due()).isEqualTo(due);
        assertThat(Role.of(warning.group())).isPresent();
        assertThat(warning.group()).isEqualTo(rule.get("group"));
        assertThat(warning.sentence()).startsWith("Sắp hết").contains(clock.name());

        today.today(due.plusDays(1));
        watch.watch();
        watch.watch();
        if (clock.waiting()) {
            assertThat(watch.of(caseNumber)).hasSize(1);
        } else {
            assertThat(watch.of(caseNumber)).hasSize(2);
            var escalation = watch.of(caseNumber).get(1);
            assertThat(escalation.kind()).isEqualTo(Kind.ESCALATION);
            assertThat(escalation.group()).isEqualTo(rule.get("escalateTo"));
            assertThat(escalation.sentence()).startsWith("Quá hạn: ");
        }
        assertThat(steps.told)
                .extracting(ClockCall::sentence)
                .containsExactlyElementsOf(watch.of(caseNumber).stream()
                        .map(ClockNotification::sentence)
                        .toList());
    }

    @Test
    void twoNodesTellOnce() throws Exception {
        for (int i = 0; i < 450; i++) {
            clocks.start(
                    new CaseNumber("VOCUONG-2026-%06d".formatted(i + 1)),
                    "COMPLAINT_ACCEPT",
                    LocalDate.of(2026, 7, 3),
                    Map.of());
        }
        today.today(LocalDate.of(2026, 7, 10));
        var other = new NoSteps();
        var gate = new CountDownLatch(1);
        var one = CompletableFuture.supplyAsync(() -> watchAt(gate, watch));
        var two = CompletableFuture.supplyAsync(() -> watchAt(gate, watch(other)));
        gate.countDown();

        assertThat(one.get(60, TimeUnit.SECONDS) + two.get(60, TimeUnit.SECONDS))
                .isEqualTo(450);
        assertThat(steps.told.size() + other.told.size()).isEqualTo(450);
        assertThat(jdbc.sql("select count(*) from kntc.notification where case_number like 'VOCUONG%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(450);
    }

    @Test
    void tellsOfANewDateAgainAndNotOfWhatIsDoneOrPaused() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 3), Map.of());
        today.today(LocalDate.of(2026, 7, 30));
        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(1);

        clocks.pause(
                caseNumber,
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "15/QĐ-UBND",
                LocalDate.of(2026, 7, 31),
                UserId.SYSTEM);
        today.today(LocalDate.of(2026, 8, 10));
        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(1);

        clocks.resume(caseNumber, "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 8, 10), UserId.SYSTEM);
        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(2);
        assertThat(watch.of(caseNumber).get(1).due()).isEqualTo("2026-08-12");

        clocks.meet(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 8, 11));
        today.today(LocalDate.of(2026, 9, 1));
        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(2);
    }

    @Test
    void crossingAnOfficerIsTriedAgain() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 3), Map.of());
        today.today(LocalDate.of(2026, 7, 30));
        steps.crossings = 2;

        assertThat(watch.watch()).isEqualTo(1);

        assertThat(steps.told).hasSize(1);
        assertThat(watch.of(caseNumber)).hasSize(1);
    }

    @Test
    void whoeverStaysLockedKeepsNobodyElseWaitingAndIsToldLater() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 3), Map.of());
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 3), Map.of());
        today.at(LocalDate.of(2026, 8, 5), LocalTime.of(6, 0));
        steps.crossings = 5;

        assertThatThrownBy(watch::watch).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(watch.of(caseNumber)).hasSize(1);
        assertThat(finishedDays()).isEmpty();
        watch.catchUp();

        assertThat(watch.of(caseNumber)).hasSize(2);
        assertThat(finishedDays()).contains(LocalDate.of(2026, 8, 5));
    }

    @Test
    void aDeadlineThatNoTableKnowsAnyLongerKeepsTheOthersFromNothing() {
        clocks.start(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 3), Map.of());
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 3), Map.of());
        jdbc.sql("update kntc.statutory_clock set deadline_key = 'GONE' where case_number = :case"
                        + " and deadline_key = 'COMPLAINT_ACCEPT'")
                .param("case", caseNumber.value())
                .update();
        today.today(LocalDate.of(2026, 8, 6));

        assertThat(watch.watch()).isEqualTo(1);

        assertThat(finishedDays()).contains(LocalDate.of(2026, 8, 6));
    }

    @Test
    void makesUpForAMissedHourOnceAndNeverBeforeIt() {
        clocks.start(caseNumber, "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 7, 3), Map.of());
        var day = LocalDate.of(2026, 7, 29);
        today.at(day, LocalTime.of(5, 59, 59));
        watch.catchUp();
        assertThat(watch.of(caseNumber)).isEmpty();

        today.at(day, LocalTime.of(6, 0));
        watch.catchUp();
        assertThat(watch.of(caseNumber)).hasSize(1);

        // what starts later in the day is told of the next morning
        clocks.start(caseNumber, "COMPLAINT_SEND_1", day.minusDays(1), Map.of());
        today.at(day, LocalTime.of(16, 0));
        watch.catchUp();
        assertThat(watch.of(caseNumber)).hasSize(1);
        today.at(day.plusDays(1), LocalTime.of(6, 0));
        watch.catchUp();
        assertThat(watch.of(caseNumber)).hasSize(2);
    }

    @Test
    void tellsAtOnceOfWhatIsLateWhenItIsEntered() {
        var day = LocalDate.of(2026, 7, 13);
        today.today(day);
        var warned = new CaseClocks(
                jdbc, rows, RealLaw.on(CALENDAR), RealLaw.rules(CALENDAR), CALENDAR, new NoSteps(), watch, today);

        warned.start(caseNumber, "COMPLAINT_RESOLVE_1", day, Map.of());
        assertThat(watch.of(caseNumber)).isEmpty();

        warned.start(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 3), Map.of());
        assertThat(watch.of(caseNumber))
                .extracting(ClockNotification::kind, ClockNotification::due)
                .containsExactly(tuple(Kind.WARNING, LocalDate.of(2026, 7, 14)));

        warned.start(caseNumber, "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 1), Map.of());
        assertThat(watch.of(caseNumber))
                .extracting(ClockNotification::kind, ClockNotification::due)
                .containsExactly(
                        tuple(Kind.WARNING, LocalDate.of(2026, 7, 14)),
                        tuple(Kind.ESCALATION, LocalDate.of(2026, 7, 10)));
        assertThat(steps.told).hasSize(2);

        watch.watch();
        assertThat(watch.of(caseNumber)).hasSize(2);
    }

    private List<LocalDate> finishedDays() {
        return jdbc.sql("select day from kntc.deadline_watch")
                .query(LocalDate.class)
                .list();
    }

    private DeadlineWatch watch(ClockSteps told) {
        return new DeadlineWatch(
                jdbc,
                rows,
                told,
                RealLaw.on(CALENDAR),
                CALENDAR,
                today,
                new JdbcTransactionManager(POOL),
                "0 0 6 * * *");
    }

    private static int watchAt(CountDownLatch gate, DeadlineWatch watch) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return watch.watch();
    }
}
