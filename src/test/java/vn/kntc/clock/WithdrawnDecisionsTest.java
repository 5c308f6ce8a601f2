package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Recordings that were a mistake, on the law's own tables and the real calendar; every expected date was counted by hand. */
class WithdrawnDecisionsTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("withdrawn_decisions");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final AtomicInteger CASES = new AtomicInteger();
    private static final String KEY = "DENUNCIATION_RESOLVE";
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final UserId OTHER = new UserId("resolver2.nhanhoa");
    private static final String WRONG_DAY = "Ghi nhầm ngày";

    private final MovableClock today = new MovableClock();
    private final NoSteps steps = new NoSteps();
    private final JdbcClient jdbc = DATABASE.client();
    private final ClockRows rows =
            new ClockRows(jdbc, today, new ObjectMapper(), Ledgers.lock(jdbc), Ledgers.deadlines(jdbc));
    private final CaseClocks clocks = new CaseClocks(
            jdbc, rows, RealLaw.on(CALENDAR), RealLaw.rules(CALENDAR), CALENDAR, steps, NoSteps.UNWARNED, today);
    private CaseNumber caseNumber;

    @BeforeEach
    void aDenunciation() {
        caseNumber = new CaseNumber("NHANHOA-2026-%06d".formatted(CASES.incrementAndGet()));
        today.today(LocalDate.of(2026, 7, 3));
        clocks.start(caseNumber, KEY, LocalDate.of(2026, 7, 3), Map.of());
        today.today(LocalDate.of(2026, 7, 20));
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void anExtensionFallsAwayAndTheRightOneTakesItsNumber() {
        var before = clock();
        extend(CaseGrade.COMPLEX, "25/QĐ-UBND", "2026-07-15");

        var withdrawn = changed(withdrawLast());

        assertThat(withdrawn).isEqualTo(before);
        assertThat(steps.moved.get(steps.moved.size() - 1))
                .isEqualTo(new ClockDate(caseNumber, KEY, LocalDate.of(2026, 8, 3), false));
        // a complex case is extended once only: what was withdrawn is not counted
        var right = changed(extend(CaseGrade.COMPLEX, "26/QĐ-UBND", "2026-07-16"));
        assertThat(right.due()).isEqualTo("2026-09-03");
        assertThat(right.extensions())
                .extracting(ClockExtension::number, ClockExtension::decisionNumber)
                .containsExactly(tuple(1, "26/QĐ-UBND"));
    }

    @Test
    void theFirstOfTwoExtensionsStaysAndIsCountedOn() {
        extend(CaseGrade.EXCEPTIONAL, "25/QĐ-UBND", "2026-07-15");
        extend(CaseGrade.EXCEPTIONAL, "26/QĐ-UBND", "2026-07-16");

        var one = changed(withdrawLast());
        assertThat(one.due()).isEqualTo("2026-09-03");
        assertThat(one.extensions()).hasSize(1);
        assertThat(changed(withdrawLast()).due()).isEqualTo("2026-08-03");
        assertThat(clock().extensions()).isEmpty();
    }

    @Test
    void aResumptionOpensItsPauseAgainAndTheRightOneEndsIt() {
        pause("2026-07-10");
        var paused = clock();
        resume("20/QĐ-UBND", "2026-07-18");

        var reopened = changed(withdrawLast());

        assertThat(reopened).isEqualTo(paused);
        assertThat(reopened.state()).isEqualTo(ClockState.PAUSED);
        assertThat(steps.moved.get(steps.moved.size() - 1).paused()).isTrue();
        // 02/8 + 7 = Sunday 09/8 → Monday 10/8
        assertThat(resume("20/QĐ-UBND", "2026-07-17").due()).isEqualTo("2026-08-10");
        assertThat(clock().pauses()).hasSize(1);
    }

    @Test
    void aPauseNoLongerCountsAndTheRightOneMayBeginEarlier() {
        var before = clock();
        pause("2026-07-12");

        assertThat(changed(withdrawLast())).isEqualTo(before);
        assertThat(steps.moved.get(steps.moved.size() - 1).paused()).isFalse();
        assertThat(changed(pause("2026-07-10")).pauses())
                .extracting(ClockPause::from)
                .containsExactly(LocalDate.of(2026, 7, 10));
    }

    @Test
    void everythingGoesBackToTheBeginningTheLastFirstAndNothingIsLost() {
        var before = clock();
        pause("2026-07-06");
        resume("16/QĐ-UBND", "2026-07-08");
        extend(CaseGrade.EXCEPTIONAL, "17/QĐ-UBND", "2026-07-09");
        pause("2026-07-10");
        resume("19/QĐ-UBND", "2026-07-12");
        extend(CaseGrade.EXCEPTIONAL, "20/QĐ-UBND", "2026-07-13");
        var recorded = rows.decisions(caseNumber, KEY);

        for (int left = 6; left > 0; left--) {
            assertThat(rows.decisions(caseNumber, KEY).stream().filter(each -> each.withdrawn() == null))
                    .hasSize(left);
            changed(withdrawLast());
        }

        assertThat(clock()).isEqualTo(before);
        var kept = rows.decisions(caseNumber, KEY);
        assertThat(kept).extracting(RecordedDecision::withdrawn).doesNotContainNull();
        assertThat(kept)
                .extracting(RecordedDecision::entry, RecordedDecision::decision, RecordedDecision::recorded)
                .containsExactlyElementsOf(recorded.stream()
                        .map(each -> tuple(each.entry(), each.decision(), each.recorded()))
                        .toList());
        assertThat(withdraw(kept.get(0).entry())).isInstanceOf(ClockOutcome.AlreadyRecorded.class);
        assertThat(withdraw(Long.MAX_VALUE))
                .isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("không có quyết định nào"));
    }

    @Test
    void keepsWhoWithdrewWhatWhenAndWhy() {
        pause("2026-07-10");
        resume("20/QĐ-UBND", "2026-07-18");
        today.today(LocalDate.of(2026, 7, 21));

        clocks.withdraw(caseNumber, KEY, last(), WRONG_DAY, OTHER);

        assertThat(rows.decisions(caseNumber, KEY).get(1)).satisfies(withdrawn -> {
            assertThat(withdrawn.decision())
                    .isEqualTo(new ClockDecision.Resumption("20/QĐ-UBND", LocalDate.of(2026, 7, 18)));
            assertThat(withdrawn.recorded()).isEqualTo(new Recording(RESOLVER, Instant.parse("2026-07-20T03:00:00Z")));
            assertThat(withdrawn.withdrawn())
                    .isEqualTo(
                            new RecordedDecision.Withdrawal(OTHER, Instant.parse("2026-07-21T03:00:00Z"), WRONG_DAY));
        });
    }

    @Test
    void onlyTheLastOfThisClockIsWithdrawn() {
        extend(CaseGrade.EXCEPTIONAL, "25/QĐ-UBND", "2026-07-15");
        long first = last();
        extend(CaseGrade.EXCEPTIONAL, "26/QĐ-UBND", "2026-07-16");
        var before = clock();
        var other = caseNumber;
        aDenunciation();
        extend(CaseGrade.COMPLEX, "27/QĐ-UBND", "2026-07-16");
        long ofAnotherCase = last();
        caseNumber = other;

        for (long entry : new long[] {first, ofAnotherCase, 0, -1, Long.MIN_VALUE}) {
            assertThat(withdraw(entry))
                    .isInstanceOfSatisfying(ClockOutcome.Refused.class, refused -> assertThat(refused.sentence())
                            .contains("ghi sau cùng", "gia hạn số 26/QĐ-UBND ngày 16/07/2026"));
        }
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void aClockThatNoLongerRunsKeepsItsDecisions() {
        extend(CaseGrade.COMPLEX, "25/QĐ-UBND", "2026-07-15");
        clocks.meet(caseNumber, KEY, LocalDate.of(2026, 7, 20));
        long entry = last();

        assertThatThrownBy(() -> withdraw(entry)).isInstanceOf(InvalidInput.class);
        assertThat(clock().extensions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // due 03/8: the pause that was in time is withdrawn, so what was done on 20/8 was late
        "true, MISSED",
        "false, MET",
    })
    void whatIsDoneLateIsJudgedWithoutTheWithdrawnPause(boolean withdrawn, ClockState state) {
        pause("2026-07-10");
        if (withdrawn) {
            withdrawLast();
        }
        today.today(LocalDate.of(2026, 8, 20));

        clocks.meet(caseNumber, KEY, LocalDate.of(2026, 8, 20));

        assertThat(clock().state()).isEqualTo(state);
    }

    @Test
    void countingAgainLeavesTheWithdrawnAsTheyWere() {
        extend(CaseGrade.COMPLEX, "25/QĐ-UBND", "2026-07-15");
        pause("2026-07-16");
        withdrawLast();
        withdrawLast();
        extend(CaseGrade.COMPLEX, "26/QĐ-UBND", "2026-07-16");
        // what a withdrawn extension once led to is a record of that day
        jdbc.sql(
                        "update kntc.clock_extension set due = '2026-09-09' where withdrawn_at is not null and decision_number = '25/QĐ-UBND'"
                                + " and clock_id = (select max(id) from kntc.statutory_clock where case_number = :case)")
                .param("case", caseNumber.value())
                .update();
        var before = clock();

        new ClockRecomputations(
                        jdbc,
                        rows,
                        steps,
                        RealLaw.on(CALENDAR),
                        RealLaw.rules(CALENDAR),
                        CALENDAR,
                        (CalendarRevision) CALENDAR,
                        today,
                        new JdbcTransactionManager(DATABASE.template().getDataSource()))
                .recompute("Kiểm tra", RESOLVER);
        clocks.restate(caseNumber, KEY, Map.of());

        assertThat(clock()).isEqualTo(before);
        assertThat(before.due()).isEqualTo("2026-09-03");
        assertThat(jdbc.sql("select e.due from kntc.clock_extension e join kntc.statutory_clock c on c.id = e.clock_id"
                                + " where case_number = :case order by entry")
                        .param("case", caseNumber.value())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 3));
    }

    @Test
    void whoSendsTwiceAtOnceWithdrawsOne() throws Exception {
        extend(CaseGrade.EXCEPTIONAL, "25/QĐ-UBND", "2026-07-15");
        extend(CaseGrade.EXCEPTIONAL, "26/QĐ-UBND", "2026-07-16");
        long entry = last();
        var begin = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var sent = Stream.of(1, 2)
                    .map(time -> threads.submit(() -> {
                        begin.await();
                        return DATABASE.transaction().execute(status -> withdraw(entry));
                    }))
                    .toList();
            begin.countDown();
            assertThat(List.of(sent.get(0).get(), sent.get(1).get()))
                    .hasAtLeastOneElementOfType(ClockOutcome.Changed.class)
                    .hasAtLeastOneElementOfType(ClockOutcome.AlreadyRecorded.class);
        } finally {
            threads.shutdownNow();
        }
        assertThat(clock().extensions()).hasSize(1);
    }

    private StatutoryClock clock() {
        return clocks.find(caseNumber, KEY).orElseThrow();
    }

    private long last() {
        return ClockStanding.last(rows.decisions(caseNumber, KEY)).orElseThrow().entry();
    }

    private ClockOutcome withdrawLast() {
        return withdraw(last());
    }

    private ClockOutcome withdraw(long entry) {
        return clocks.withdraw(caseNumber, KEY, entry, WRONG_DAY, RESOLVER);
    }

    private ClockOutcome pause(String on) {
        return clocks.pause(caseNumber, KEY, PauseGround.SUSPENSION, "15/QĐ-UBND", LocalDate.parse(on), RESOLVER);
    }

    private StatutoryClock resume(String number, String on) {
        return clocks.resume(caseNumber, KEY, number, LocalDate.parse(on), RESOLVER);
    }

    private ClockOutcome extend(CaseGrade grade, String number, String on) {
        return clocks.extend(caseNumber, KEY, grade, number, LocalDate.parse(on), RESOLVER);
    }

    private static StatutoryClock changed(ClockOutcome outcome) {
        assertThat(outcome).isInstanceOf(ClockOutcome.Changed.class);
        return ((ClockOutcome.Changed) outcome).clock();
    }
}
