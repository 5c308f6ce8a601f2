package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.CalendarImpact;
import vn.kntc.calendar.CalendarImpact.Move;
import vn.kntc.calendar.CalendarImpact.Turn;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.CalendarTrials;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.OpenDeadlines;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.Recomputation.Cause;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** A change of the calendar is tried out on PostgreSQL: what it would do is told truly, and nothing is done. */
class CalendarTrialsTest {

    private static final RoomDatabase DATABASE = RoomDatabase.create("calendar_trials");
    private static final WorkCalendar CALENDAR = SeededCalendar.on(DATABASE);
    private static final UserId EDITOR = new UserId("legal-editor.nhanhoa");
    private static final Set<AgencyId> NHANHOA = Set.of(new AgencyId("nhanhoa"));
    private static final LocalDate START = LocalDate.of(2026, 7, 3);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 7, 8);
    private static final List<String> TABLES = List.of(
            "calendar_day",
            "calendar_year",
            "calendar_change",
            "calendar_revision",
            "statutory_clock",
            "clock_pause",
            "clock_extension",
            "recompute_run",
            "recompute_change");

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
    private final ClockRecomputations recomputations = new ClockRecomputations(
            jdbc,
            rows,
            new NoSteps(),
            RealLaw.on(CALENDAR),
            RealLaw.rules(CALENDAR),
            CALENDAR,
            (CalendarRevision) CALENDAR,
            today,
            new JdbcTransactionManager(DATABASE.template().getDataSource()));
    private final RecountedDeadlines deadlines =
            new RecountedDeadlines(rows, RealLaw.on(CALENDAR), CALENDAR, recomputations, today);
    private final List<Object> events = new ArrayList<>();
    private final CalendarEditing editing = SeededCalendar.editing(DATABASE, today, events::add);
    private final CalendarTrials trials = SeededCalendar.trials(DATABASE, CALENDAR, deadlines);

    @BeforeEach
    void clean() {
        for (var table :
                new String[] {"recompute_change", "recompute_run", "clock_extension", "clock_pause", "statutory_clock"
                }) {
            jdbc.sql("delete from kntc." + table).update();
        }
        jdbc.sql("update kntc.calendar_day set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_because = 'test'"
                        + " where entered_by <> 'he-thong' and withdrawn_at is null")
                .update();
        refresh();
        today.today(START);
    }

    @AfterEach
    void letTimeRun() {
        today.release();
    }

    @Test
    void tellsWhatAHolidayMovesAndHidesTheCasesOfOthers() {
        start(number(1), "COMPLAINT_ACCEPT");
        start(number(2), "COMPLAINT_SUE");
        start(new CaseNumber("VOCUONG-2026-000001"), "COMPLAINT_ACCEPT");

        var trial = trials.tryOut(() -> editing.add(holiday(), EDITOR), NHANHOA);

        assertThat(trial.revision()).isEqualTo(revision());
        assertThat(trial.impact())
                .isEqualTo(new CalendarImpact(
                        3,
                        2,
                        2,
                        0,
                        0,
                        0,
                        1,
                        List.of(new Move(
                                number(1),
                                RealLaw.on(CALENDAR).deadlineName("COMPLAINT_ACCEPT"),
                                LocalDate.of(2026, 7, 14),
                                LocalDate.of(2026, 7, 15),
                                Turn.NONE))));
        assertThat(trial.impact().unnamed()).isZero();
    }

    @Test
    void leavesEveryTableAsItWasWhateverWasTried() {
        start(number(1), "COMPLAINT_ACCEPT");
        var provisional = row(2027, "2027-05-03");
        var nationalDay = row(2026, "2026-09-02");
        var before = state();
        List<Runnable> verbs = List.of(
                () -> editing.add(holiday(), EDITOR),
                () -> editing.correct(
                        provisional,
                        new DayEntry(HOLIDAY, DayKind.HOLIDAY, "Ngày Văn hóa", "Luật 1/2026/QH16", null),
                        EDITOR),
                () -> editing.withdraw(nationalDay, "Thông báo 77/TB-BNV", "nhập nhầm", EDITOR),
                () -> editing.open(2028, "Bộ luật Lao động 45/2019/QH14", EDITOR),
                () -> {
                    editing.open(2028, "Bộ luật Lao động 45/2019/QH14", EDITOR);
                    for (int day = 11; day < 18; day++) {
                        editing.add(
                                new DayEntry(
                                        LocalDate.of(2028, 10, day),
                                        DayKind.HOLIDAY,
                                        "Nghỉ",
                                        "Thông báo 1/TB-BNV",
                                        null),
                                EDITOR);
                    }
                    editing.announce(2028, "Thông báo 123/TB-BNV", EDITOR);
                });
        for (var verb : verbs) {
            trials.tryOut(verb, NHANHOA);
            assertThat(state()).isEqualTo(before);
            refresh();
            assertThat(CALENDAR.day(HOLIDAY).workingDay()).isTrue();
            assertThat(CALENDAR.day(LocalDate.of(2026, 9, 2)).workingDay()).isFalse();
        }
        assertThat(clocks.find(number(1), "COMPLAINT_ACCEPT").orElseThrow().due())
                .isEqualTo("2026-07-14");
    }

    @Test
    void nobodyElseSeesTheDaysThatAreTried() {
        var seen = new ArrayList<Boolean>();
        var watched = SeededCalendar.trials(DATABASE, CALENDAR, new OpenDeadlines() {
            @Override
            public CalendarImpact count(Set<AgencyId> agencies, int most) {
                Supplier<Boolean> working = () -> CALENDAR.day(HOLIDAY).workingDay();
                Supplier<Boolean> newest = () -> {
                    refresh();
                    return CALENDAR.day(HOLIDAY).workingDay();
                };
                seen.add(working.get());
                seen.add(CompletableFuture.supplyAsync(working).join());
                seen.add(CompletableFuture.supplyAsync(newest).join());
                // nor does who asks for the newest rows change what this thread counts on
                seen.add(newest.get());
                return deadlines.count(agencies, most);
            }

            @Override
            public Optional<Recount> recount(long revision) {
                return deadlines.recount(revision);
            }
        });

        watched.tryOut(() -> editing.add(holiday(), EDITOR), NHANHOA);

        assertThat(seen).containsExactly(false, true, true, false);
        assertThat(CALENDAR.day(HOLIDAY).workingDay()).isTrue();
    }

    @Test
    void nobodyWaitsWhileDeadlinesAreCounted() {
        var watched = SeededCalendar.trials(DATABASE, CALENDAR, new OpenDeadlines() {
            @Override
            public CalendarImpact count(Set<AgencyId> agencies, int most) {
                CompletableFuture.runAsync(() -> editing.add(
                                new DayEntry(
                                        LocalDate.of(2026, 7, 9), DayKind.HOLIDAY, "Nghỉ", "Công điện 2/CĐ-TTg", null),
                                EDITOR))
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();
                return deadlines.count(agencies, most);
            }

            @Override
            public Optional<Recount> recount(long revision) {
                return deadlines.recount(revision);
            }
        });

        var trial = watched.tryOut(() -> editing.add(holiday(), EDITOR), NHANHOA);

        // and what was tried is refused afterwards, for it was tried on another calendar
        var before = state();
        assertThat(trials.carryOut(trial.revision(), () -> editing.add(holiday(), EDITOR)))
                .isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theFiguresAreThoseOfTheRunThatFollows() {
        for (int i = 1; i <= 30; i++) {
            start(number(i), "COMPLAINT_ACCEPT");
            start(number(i), "COMPLAINT_RESOLVE_1");
        }
        start(number(31), "DENUNCIATION_RESOLVE");
        clocks.extend(
                number(31),
                "DENUNCIATION_RESOLVE",
                CaseGrade.COMPLEX,
                "15/QĐ-UBND",
                LocalDate.of(2026, 7, 20),
                UserId.SYSTEM);
        start(number(32), "COMPLAINT_RESOLVE_1");
        clocks.pause(
                number(32),
                "COMPLAINT_RESOLVE_1",
                PauseGround.SUSPENSION,
                "16/QĐ-UBND",
                LocalDate.of(2026, 7, 6),
                UserId.SYSTEM);
        clocks.resume(number(32), "COMPLAINT_RESOLVE_1", "20/QĐ-UBND", LocalDate.of(2026, 7, 9), UserId.SYSTEM);
        start(number(33), "COMPLAINT_ACCEPT");
        jdbc.sql("update kntc.statutory_clock set facts = '{\"nothing\": true}' where case_number = :case")
                .param("case", number(33).value())
                .update();
        start(new CaseNumber("VOCUONG-2026-000001"), "COMPLAINT_ACCEPT");
        // a working day fewer, and the day on which a period of calendar days ends
        var day = new DayEntry(LocalDate.of(2026, 8, 3), DayKind.HOLIDAY, "Nghỉ đột xuất", "Công điện 1/CĐ-TTg", null);
        var first = trials.tryOut(() -> editing.add(day, EDITOR), NHANHOA);
        trials.carryOut(first.revision(), () -> editing.add(day, EDITOR)).orElseThrow();
        recount();

        var trial = trials.tryOut(() -> editing.add(holiday(), EDITOR), NHANHOA);
        var saved = trials.carryOut(trial.revision(), () -> editing.add(holiday(), EDITOR))
                .orElseThrow();
        assertThat(deadlines.recount(saved.revision())).isEmpty();
        recount();

        assertThat(first.impact().moved()).isEqualTo(30);
        var impact = trial.impact();
        assertThat(impact.moved()).isEqualTo(31);
        assertThat(impact.refused()).isEqualTo(1);
        assertThat(impact.hidden()).isEqualTo(1);
        assertThat(impact.moves()).hasSize(20);
        assertThat(impact.unnamed()).isEqualTo(impact.moved() - 21);
        var followed = deadlines.recount(saved.revision()).orElseThrow();
        assertThat(followed.done()).isTrue();
        assertThat(followed.moved()).isEqualTo(impact.moved());
        assertThat(followed.refused()).isEqualTo(impact.refused());
        assertThat(followed.clocks()).isEqualTo(impact.open());
        var reported = recomputations.get(followed.run(), NHANHOA, 0, 1_000);
        assertThat(reported.changes().get(0).problem()).isNotNull();
        assertThat(reported.changes())
                .extracting(change ->
                        change.caseNumber() + " " + change.name() + " " + change.oldDue() + " " + change.newDue())
                .containsAll(impact.moves().stream()
                        .map(move -> move.caseNumber() + " " + move.name() + " " + move.oldDue() + " " + move.newDue())
                        .toList());
        assertThat(recomputations.named(followed.run(), NHANHOA)).isEqualTo(impact.moved() - impact.hidden() + 1);
        assertThat(recomputations.recent(1)).extracting(Recomputation::id).containsExactly(followed.run());
    }

    @Test
    void tellsWhoWouldBeOverdueFirst() {
        // due on 14/7 and 15/7
        start(number(1), "COMPLAINT_ACCEPT");
        clocks.start(number(2), "COMPLAINT_ACCEPT", LocalDate.of(2026, 7, 6), Map.of());
        start(number(3), "COMPLAINT_ACCEPT");
        // while it is paused nobody is late
        jdbc.sql("update kntc.statutory_clock set state = 'PAUSED' where case_number = :case")
                .param("case", number(3).value())
                .update();

        today.today(LocalDate.of(2026, 7, 15));
        var added = trials.tryOut(() -> editing.add(holiday(), EDITOR), NHANHOA);
        assertThat(added.impact().overdue()).isZero();
        assertThat(added.impact().noLongerOverdue()).isEqualTo(1);
        assertThat(added.impact().moves().get(0))
                .extracting(Move::caseNumber, Move::turn)
                .containsExactly(number(1), Turn.NO_LONGER_OVERDUE);

        long id = trials.carryOut(added.revision(), () -> editing.add(holiday(), EDITOR))
                .orElseThrow()
                .result()
                .id();
        recount();
        var withdrawn = trials.tryOut(() -> editing.withdraw(id, "Công văn 7/CV-BNV", "nhập nhầm", EDITOR), NHANHOA);
        assertThat(withdrawn.impact().overdue()).isEqualTo(1);
        assertThat(withdrawn.impact().noLongerOverdue()).isZero();
        assertThat(withdrawn.impact().moves().get(0))
                .extracting(Move::caseNumber, Move::newDue, Move::turn)
                .containsExactly(number(1), LocalDate.of(2026, 7, 14), Turn.OVERDUE);
    }

    @Test
    void aRefusedChangeIsRefusedInTheTrialToo() {
        var before = state();
        assertThatThrownBy(() -> trials.tryOut(
                        () -> editing.add(
                                new DayEntry(
                                        LocalDate.of(2026, 9, 2),
                                        DayKind.HOLIDAY,
                                        "Quốc khánh",
                                        "Luật 1/2026/QH16",
                                        null),
                                EDITOR),
                        NHANHOA))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("đã có trong lịch");
        assertThat(state()).isEqualTo(before);
    }

    private void recount() {
        recomputations
                .register(Cause.CALENDAR, "Lịch làm việc đã thay đổi", UserId.SYSTEM)
                .ifPresent(recomputations::carryOn);
    }

    private void start(CaseNumber number, String key) {
        clocks.start(number, key, START, Map.of());
    }

    private long row(int year, String date) {
        return editing.year(year).days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> state() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select coalesce(string_agg(t::text, ' ' order by t::text), '') from kntc."
                                + table + " t")
                        .query(String.class)
                        .single())
                .toList();
    }

    private long revision() {
        return jdbc.sql("select revision from kntc.calendar_revision")
                .query(Long.class)
                .single();
    }

    private static void refresh() {
        ((CalendarRevision) CALENDAR).refresh();
    }

    private static DayEntry holiday() {
        return new DayEntry(HOLIDAY, DayKind.HOLIDAY, "Nghỉ đột xuất", "Công điện 1/CĐ-TTg", null);
    }

    private static CaseNumber number(int number) {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(number));
    }
}
