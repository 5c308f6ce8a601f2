package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.CalendarChanged;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.Recomputation.Cause;
import vn.kntc.clock.Recomputation.Change;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** Counting everything again after a holiday was entered, also with a node that dies half-way and with two at once. */
class ClockRecomputationsTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("recomputations");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final UserId EDITOR = new UserId("legal-editor.nhanhoa");
    private static final Set<AgencyId> NHANHOA = Set.of(new AgencyId("nhanhoa"));
    private static final LocalDate START = LocalDate.of(2026, 7, 3);
    private static final int MANY = 1_100;

    private final MovableClock today = new MovableClock();
    private final JdbcClient jdbc = DATABASE.client();
    private final FragileSteps steps = new FragileSteps();
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
    private final ClockRecomputations recomputations = new ClockRecomputations(
            jdbc,
            rows,
            steps,
            RealLaw.on(CALENDAR),
            RealLaw.rules(CALENDAR),
            CALENDAR,
            (CalendarRevision) CALENDAR,
            today,
            new JdbcTransactionManager(DATABASE.template().getDataSource()));

    @BeforeEach
    void clean() {
        for (var table :
                new String[] {"recompute_change", "recompute_run", "clock_extension", "clock_pause", "statutory_clock"
                }) {
            jdbc.sql("delete from kntc." + table).update();
        }
        jdbc.sql("update kntc.calendar_day set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_because = 'test'"
                        + " where entered_by = 'test' and withdrawn_at is null")
                .update();
        // as at the first start: nothing was changed since the calendar was seeded
        jdbc.sql("update kntc.calendar_revision set revision = 1").update();
        ((CalendarRevision) CALENDAR).refresh();
        today.today(START);
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void movesWhatTheHolidayMovesAndReportsIt() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(number(2), "COMPLAINT_ACCEPT", START, Map.of());
        clocks.meet(number(2), "COMPLAINT_ACCEPT", START);
        clocks.start(number(3), "COMPLAINT_SUE", START, Map.of());
        holiday("2026-07-08");

        long id = recomputations.recompute("Nghỉ đột xuất theo công điện", EDITOR);

        var run = recomputations.get(id, NHANHOA, 0, 10);
        assertThat(run.done()).isTrue();
        assertThat(run.cause()).isEqualTo(Cause.REQUEST);
        assertThat(run.cases()).isEqualTo(2);
        assertThat(run.clocks()).isEqualTo(2);
        assertThat(run.changed()).isEqualTo(1);
        assertThat(run.changes())
                .containsExactly(new Change(
                        number(1),
                        "COMPLAINT_ACCEPT",
                        "Thụ lý hoặc từ chối thụ lý khiếu nại",
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 7, 15),
                        null));
        var moved = clocks.find(number(1), "COMPLAINT_ACCEPT").orElseThrow();
        assertThat(moved.due()).isEqualTo("2026-07-15");
        assertThat(moved.originalDue()).isEqualTo("2026-07-14");
        assertThat(moved.skipped()).contains(LocalDate.of(2026, 7, 8));
        assertThat(moved.explanation()).contains("08/07/2026", "Nghỉ đột xuất", "15/07/2026");
        assertThat(clocks.find(number(2), "COMPLAINT_ACCEPT").orElseThrow().due())
                .isEqualTo("2026-07-14");
        assertThat(steps.moved).contains(new ClockDate(number(1), "COMPLAINT_ACCEPT", moved.due(), false));
        assertThat(recomputations
                        .get(id, Set.of(new AgencyId("vocuong")), 0, 10)
                        .changes())
                .isEmpty();
    }

    @Test
    void countsPausesAndExtensionsAgain() {
        clocks.start(number(1), "DENUNCIATION_RESOLVE", START, Map.of());
        clocks.extend(
                number(1),
                "DENUNCIATION_RESOLVE",
                CaseGrade.COMPLEX,
                "15/QĐ-UBND",
                LocalDate.of(2026, 7, 20),
                UserId.SYSTEM);
        clocks.start(number(2), "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.pause(
                number(2),
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "16/QĐ-UBND",
                LocalDate.of(2026, 7, 10),
                UserId.SYSTEM);
        clocks.resume(number(2), "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 13), UserId.SYSTEM);
        clocks.pause(
                number(2),
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "17/QĐ-UBND",
                LocalDate.of(2026, 7, 15),
                UserId.SYSTEM);
        // the first period of the denunciation ends on 03/8, the complaint on 05/8
        holiday("2026-08-03");
        holiday("2026-08-05");

        recomputations.recompute("Nghỉ đột xuất theo công điện", EDITOR);

        // 30 days after 04/8 = Thursday 03/9
        var extended = clocks.find(number(1), "DENUNCIATION_RESOLVE").orElseThrow();
        assertThat(extended.extensions().get(0).previousDue()).isEqualTo("2026-08-04");
        assertThat(extended.due()).isEqualTo("2026-09-03");
        var paused = clocks.find(number(2), "COMPLAINT_RESOLVE_1").orElseThrow();
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(paused.due()).isEqualTo("2026-08-06");
        assertThat(steps.moved)
                .contains(new ClockDate(number(2), "COMPLAINT_RESOLVE_1", LocalDate.of(2026, 8, 6), true));
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        startMany();
        holiday("2026-07-08");
        long id = recomputations.request("Nghỉ đột xuất", EDITOR);
        steps.failAtCall(2);

        assertThatThrownBy(() -> recomputations.carryOn(id)).isInstanceOf(IllegalStateException.class);
        var half = recomputations.get(id, NHANHOA, 0, 1);
        assertThat(half.done()).isFalse();
        assertThat(half.cases()).isEqualTo(500);
        assertThat(changed()).isEqualTo(500);
        today.at(START, LocalTime.of(10, 2));
        assertThat(recomputations.abandoned(Duration.ofMinutes(1))).containsExactly(id);

        recomputations.carryOn(id);

        var run = recomputations.get(id, NHANHOA, 2, 500);
        assertThat(run.done()).isTrue();
        assertThat(run.cases()).isEqualTo(MANY);
        assertThat(run.changed()).isEqualTo(MANY);
        assertThat(run.changes()).hasSize(100);
        assertThat(changed()).isEqualTo(MANY);
        assertThat(recomputations.abandoned(Duration.ZERO)).isEmpty();
    }

    @Test
    void triesABatchAgainThatCrossedAnOfficer() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        holiday("2026-07-08");
        steps.crossOnce();

        long id = recomputations.recompute("Nghỉ đột xuất", EDITOR);

        assertThat(recomputations.get(id, NHANHOA, 0, 10).changed()).isEqualTo(1);
    }

    /** What an officer is recording while a run waits for the clock must be in what the run then counts. */
    @Test
    void countsWithWhatAnOfficerWasRecordingAtTheSameMoment() throws Exception {
        clocks.start(number(1), "DENUNCIATION_RESOLVE", START, Map.of());
        clocks.start(number(2), "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.pause(
                number(2),
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "16/QĐ-UBND",
                LocalDate.of(2026, 7, 10),
                UserId.SYSTEM);
        long id = recomputations.request("Tính lại", EDITOR);

        var run = DATABASE.transaction().execute(status -> {
            clocks.extend(
                    number(1),
                    "DENUNCIATION_RESOLVE",
                    CaseGrade.COMPLEX,
                    "15/QĐ-UBND",
                    LocalDate.of(2026, 7, 20),
                    UserId.SYSTEM);
            clocks.resume(number(2), "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 8, 9), UserId.SYSTEM);
            var waiting = CompletableFuture.runAsync(() -> recomputations.carryOn(id));
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> jdbc.sql("select count(*) from pg_locks where not granted and database ="
                                            + " (select oid from pg_database where datname = current_database())"
                                            + " or not granted and locktype = 'transactionid'")
                                    .query(Long.class)
                                    .single()
                            > 0);
            return waiting;
        });
        run.get(60, TimeUnit.SECONDS);

        assertThat(clocks.find(number(1), "DENUNCIATION_RESOLVE").orElseThrow().due())
                .isEqualTo("2026-09-03");
        var resumed = clocks.find(number(2), "COMPLAINT_RESOLVE_1").orElseThrow();
        assertThat(resumed.due()).isEqualTo("2026-09-03");
        assertThat(resumed.state()).isEqualTo(ClockState.RUNNING);
        assertThat(recomputations.get(id, NHANHOA, 0, 10).changes()).isEmpty();
    }

    @Test
    void aStepWhoseDateTheModelDoesNotTellIsReportedAndTheOthersGoOn() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(number(1), "COMPLAINT_RESOLVE_1", START, Map.of());
        clocks.start(number(2), "COMPLAINT_ACCEPT", START, Map.of());
        holiday("2026-07-08");
        steps.problems = java.util.List.of(
                new ClockSteps.Problem(number(1), "COMPLAINT_ACCEPT", "Bước “Thụ lý” chưa đặt lại được hạn."),
                new ClockSteps.Problem(number(1), null, "Bước “Xác minh” chưa đặt lại được hạn."),
                new ClockSteps.Problem(number(2), null, "Hẹn giờ chưa đặt lại được."));

        long id = recomputations.recompute("Nghỉ đột xuất", EDITOR);

        var run = recomputations.get(id, NHANHOA, 0, 10);
        assertThat(run.done()).isTrue();
        assertThat(run.changes()).hasSize(2).allSatisfy(change -> {
            assertThat(change.newDue()).isEqualTo("2026-07-15");
            assertThat(change.problem()).isNotNull();
        });
        assertThat(run.changes().get(0).problem()).contains("“Thụ lý”", "“Xác minh”");
        assertThat(changed()).isEqualTo(2);
    }

    @Test
    void twoNodesShareARun() throws Exception {
        startMany();
        holiday("2026-07-08");
        long id = recomputations.request("Nghỉ đột xuất", EDITOR);

        var one = CompletableFuture.runAsync(() -> recomputations.carryOn(id));
        var two = CompletableFuture.runAsync(() -> recomputations.carryOn(id));
        CompletableFuture.allOf(one, two).get(60, TimeUnit.SECONDS);

        var run = recomputations.get(id, NHANHOA, 0, 1);
        assertThat(run.done()).isTrue();
        assertThat(run.cases()).isEqualTo(MANY);
        assertThat(run.changed()).isEqualTo(MANY);
    }

    @Test
    void aChangeOfTheCalendarAndANightHaveOneRunEach() {
        assertThat(recomputations.register(Cause.NIGHTLY, "đêm", UserId.SYSTEM)).isPresent();
        assertThat(recomputations.register(Cause.NIGHTLY, "đêm", UserId.SYSTEM)).isEmpty();
        assertThat(recomputations.calendarIsAhead()).isFalse();
        holiday("2026-07-08");
        assertThat(recomputations.calendarIsAhead()).isTrue();
        assertThat(recomputations.register(Cause.CALENDAR, "lịch", UserId.SYSTEM))
                .isPresent();
        assertThat(recomputations.register(Cause.CALENDAR, "lịch", UserId.SYSTEM))
                .isEmpty();
        assertThat(recomputations.calendarIsAhead()).isFalse();
        holiday("2026-07-09");
        assertThat(recomputations.register(Cause.CALENDAR, "lịch", UserId.SYSTEM))
                .isPresent();
        today.today(START.plusDays(1));
        assertThat(recomputations.register(Cause.NIGHTLY, "đêm", UserId.SYSTEM)).isPresent();
    }

    @Test
    void followsAChangeThatWasMadeOnANodeThatDied() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        var triggers = new RecomputationTriggers(recomputations);
        triggers.catchUp();
        assertThat(runs()).isZero();
        holiday("2026-07-08");

        triggers.catchUp();
        triggers.catchUp();
        triggers.on(new CalendarChanged(2026));

        assertThat(runs()).isEqualTo(1);
        assertThat(changed()).isEqualTo(1);
    }

    @Test
    void carriesAnAbandonedRunOnAndRunsOnceANight() {
        startMany();
        holiday("2026-07-08");
        steps.failAtCall(2);
        var triggers = new RecomputationTriggers(recomputations);
        assertThatThrownBy(triggers::nightly).isInstanceOf(IllegalStateException.class);
        assertThat(changed()).isEqualTo(500);
        today.at(START, LocalTime.of(10, 2));

        triggers.catchUp();
        triggers.nightly();

        assertThat(changed()).isEqualTo(MANY);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void aClockThatTheLawNoLongerCountsIsReportedAndTheOthersGoOn() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(number(2), "COMPLAINT_ACCEPT", START, Map.of());
        jdbc.sql("update kntc.statutory_clock set facts = '{\"nothing\": true}' where case_number = :case")
                .param("case", number(1).value())
                .update();
        holiday("2026-07-08");

        long id = recomputations.recompute("Nghỉ đột xuất", EDITOR);

        var changes = recomputations.get(id, NHANHOA, 0, 10).changes();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).problem()).contains("không dùng dữ kiện");
        assertThat(changes.get(0).newDue()).isEqualTo("2026-07-14");
        assertThat(changes.get(1).newDue()).isEqualTo("2026-07-15");
    }

    @Test
    void anEditedTableIsFollowedAtTheNextStart() {
        clocks.start(number(1), "COMPLAINT_ACCEPT", START, Map.of());
        clocks.start(number(2), "COMPLAINT_ACCEPT", START, Map.of());
        var triggers = new RecomputationTriggers(recomputations);
        triggers.followProgram();
        assertThat(runs()).isZero();
        // as an older program left them: the same number, but the tables said something else; one of a key that is gone
        jdbc.sql("update kntc.statutory_clock set rule_content = 'other', name = 'Tên cũ', waiting = true,"
                        + " due = date '2026-07-20' where case_number = :case")
                .param("case", number(1).value())
                .update();
        jdbc.sql("update kntc.statutory_clock set deadline_key = 'GONE' where case_number = :case")
                .param("case", number(2).value())
                .update();

        triggers.followProgram();
        triggers.followProgram();

        assertThat(runs()).isEqualTo(1);
        assertThat(recomputations.recent(1).get(0).reason()).isEqualTo("Nội dung bảng thời hạn đã thay đổi");
        assertThat(clocks.find(number(1), "COMPLAINT_ACCEPT").orElseThrow())
                .extracting(StatutoryClock::due, StatutoryClock::name, StatutoryClock::waiting)
                .containsExactly(LocalDate.of(2026, 7, 14), "Thụ lý hoặc từ chối thụ lý khiếu nại", false);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> recomputations.request("a\u0000b", EDITOR)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> recomputations.request(" ", EDITOR)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> recomputations.request("x".repeat(301), EDITOR))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> recomputations.get(-1, NHANHOA, 0, 10)).isInstanceOf(NotFound.class);
    }

    private void startMany() {
        DATABASE.transaction().executeWithoutResult(status -> {
            for (int i = 1; i <= MANY; i++) {
                clocks.start(number(i), "COMPLAINT_ACCEPT", START, Map.of());
            }
        });
    }

    private long runs() {
        return jdbc.sql("select count(*) from kntc.recompute_run")
                .query(Long.class)
                .single();
    }

    private long changed() {
        return jdbc.sql("select count(*) from kntc.statutory_clock where due = date '2026-07-15'")
                .query(Long.class)
                .single();
    }

    private void holiday(String day) {
        jdbc.sql(
                        """
                        insert into kntc.calendar_day
                            (date, kind, name, source, notice_year, counted, provisional, entered_by)
                        values (:day, 'HOLIDAY', 'Nghỉ đột xuất', 'Công điện 1/CĐ-TTg', 2026, true, false, 'test')""")
                .param("day", LocalDate.parse(day))
                .update();
    }

    private static CaseNumber number(int number) {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(number));
    }

    /** Steps of a node that dies, or that crosses somebody. */
    private static final class FragileSteps implements ClockSteps {

        private final NoSteps seen = new NoSteps();
        final java.util.List<ClockDate> moved = seen.moved;
        private int calls;
        private int failing;
        private boolean crossing;
        java.util.List<Problem> problems = java.util.List.of();

        void failAtCall(int call) {
            failing = call;
        }

        void crossOnce() {
            crossing = true;
        }

        @Override
        public synchronized Moved move(Collection<ClockDate> clocks) {
            if (++calls == failing) {
                throw new IllegalStateException("the node died");
            }
            if (crossing) {
                crossing = false;
                throw new OptimisticLockingFailureException("an officer was faster");
            }
            seen.move(clocks);
            return new Moved(0, 0, problems);
        }

        @Override
        public void tell(Collection<ClockCall> calls) {
            throw new AssertionError("nobody is told of a recomputation");
        }
    }
}
