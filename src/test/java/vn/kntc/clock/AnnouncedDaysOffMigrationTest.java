package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.kntc.calendar.CalendarChange.Act;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.calendar.YearState;
import vn.kntc.casefile.Ledgers;
import vn.kntc.clock.Recomputation.Cause;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.RoomDatabase;

/** A database that an older program has filled: its calendar follows the announced days off, and its clocks follow the calendar. */
class AnnouncedDaysOffMigrationTest {

    /** What brings the announced days off, the fixed holidays and the hash that clocks keep. */
    private static final Set<String> LATER = Set.of("12", "13", "17", "58", "59");

    private static final UserId CLERK = new UserId("legal-editor.bacninh");
    private static final Set<AgencyId> NHANHOA = Set.of(new AgencyId("nhanhoa"));
    private static final List<String> CLOSED_AT_TET =
            List.of("2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10");

    private final MovableClock today = new MovableClock();

    @Test
    void theSeededRowsFollowWithAuditAndNumberAndTheClocksWithAReport() throws IOException {
        var database = RoomDatabase.createWithout("announced_days_off", LATER);
        clock(database, 1, "COMPLAINT_RESOLVE_1", "2027-01-12", 30, "CALENDAR_DAY", "2027-02-15");
        clock(database, 2, "COMPLAINT_ACCEPT", "2026-11-18", 7, "WORKING_DAY", "2026-11-27");
        clock(database, 3, "COMPLAINT_RESOLVE_1", "2026-10-25", 30, "CALENDAR_DAY", "2026-11-24");
        clock(database, 4, "COMPLAINT_RESOLVE_1", "2026-07-03", 30, "CALENDAR_DAY", "2026-08-03");
        clock(database, 5, "COMPLAINT_SUE", "2027-11-24", 1, "YEAR", "2028-11-24");
        long before = revision(database);

        database.migrate();

        assertThat(revision(database)).isGreaterThan(before);
        var editing = editing(database);
        assertThat(editing.year(2027).state()).isEqualTo(YearState.ENTERED);
        assertThat(editing.year(2027).source()).isEqualTo("Công văn 10065/VPCP-KGVX ngày 02/10/2026");
        assertThat(inForce(database)).isEqualTo(inForce(RoomDatabase.create("announced_days_off_from_the_start")));
        assertThat(editing.changes(2026))
                .extracting(
                        change -> change.by(),
                        change -> change.act(),
                        change -> change.was(),
                        change -> change.became())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        UserId.SYSTEM,
                        Act.CORRECTED,
                        "24/11/2026 · Nghỉ lễ, Tết · Ngày Văn hóa Việt Nam (đề xuất, chưa tính) · Đề xuất: Nghị quyết 80-NQ/TW"
                                + " ngày 07/01/2026, Nghị quyết 30/NQ-CP; chưa xác nhận đã sửa Điều 112 Bộ luật Lao động",
                        "24/11/2026 · Nghỉ lễ, Tết · Ngày Văn hóa Việt Nam · Nghị quyết 28/2026/QH16; Công văn"
                                + " 10065/VPCP-KGVX ngày 02/10/2026"));
        assertThat(editing.changes(2027))
                .extracting(change -> change.act())
                .containsOnly(Act.CORRECTED, Act.CONFIRMED, Act.WITHDRAWN, Act.ADDED, Act.YEAR_ANNOUNCED)
                .hasSize(17);
        assertThat(editing.year(2027).withdrawn())
                .extracting(day -> day.withdrawal().by())
                .containsOnly(UserId.SYSTEM);

        var recomputations = started(database);

        var run = recomputations.recent(1).get(0);
        assertThat(run.cause()).isEqualTo(Cause.CALENDAR);
        assertThat(run.done()).isTrue();
        assertThat(recomputations.get(run.id(), NHANHOA, 0, 10).changes())
                .extracting(change -> change.caseNumber().value() + " " + change.oldDue() + " " + change.newDue())
                .containsExactly(
                        "NHANHOA-2026-000001 2027-02-15 2027-02-11",
                        "NHANHOA-2026-000002 2026-11-27 2026-11-30",
                        "NHANHOA-2026-000003 2026-11-24 2026-11-25",
                        "NHANHOA-2026-000005 2028-11-24 2028-11-27");
        assertThat(recomputations.recent(9)).as("one run is enough").hasSize(1);
    }

    @Test
    void whatAClerkHasEnteredCorrectedOrWithdrawnStays() throws IOException {
        var database = RoomDatabase.createWithout("announced_days_off_and_a_clerk", LATER);
        clock(database, 1, "COMPLAINT_RESOLVE_1", "2027-01-12", 30, "CALENDAR_DAY", "2027-02-15");
        var clerk = editing(database);
        clerk.correct(
                row(clerk, "2027-02-12").id(),
                new DayEntry(date("2027-02-12"), DayKind.SWAP_OFF, "Nghỉ hoán đổi", "Thông báo 99/TB-BNV", null),
                CLERK);
        clerk.withdraw(row(clerk, "2027-11-24").id(), "Công văn 8/CV-BNV", "chưa có văn bản", CLERK);
        clerk.add(
                new DayEntry(date("2027-02-05"), DayKind.SWAP_OFF, "Nghỉ hoán đổi", "Thông báo 99/TB-BNV", null),
                CLERK);
        clerk.correct(
                row(clerk, "2026-11-24").id(),
                new DayEntry(date("2026-11-24"), DayKind.HOLIDAY, "Ngày Văn hóa", "Nghị quyết 28/2026/QH16", null),
                CLERK);
        var own = List.of(row(clerk, "2027-02-12"), row(clerk, "2027-02-05"), row(clerk, "2026-11-24"));
        var audit = clerk.changes(2026);

        database.migrate();

        var editing = editing(database);
        assertThat(own).allSatisfy(day -> assertThat(editing.day(day.id())).isEqualTo(day));
        assertThat(editing.changes(2026)).isEqualTo(audit);
        assertThat(editing.year(2027).days()).extracting(EnteredDay::date).doesNotContain(date("2027-11-24"));
        assertThat(days(database, DayKind.HOLIDAY)).contains("2027-02-04", "2027-02-06", "2027-02-07", "2027-02-08");
        assertThat(days(database, DayKind.COMPENSATION))
                .contains("2027-02-09", "2027-02-10")
                .doesNotContain("2027-02-11");
        var recomputations = started(database);
        assertThat(recomputations.recent(1).get(0).cause()).isEqualTo(Cause.CALENDAR);
        assertThat(SeededCalendar.on(database).day(date("2027-02-11")).workingDay())
                .isTrue();
    }

    @Test
    void aYearThatAClerkHasAnnouncedOnlyGainsTheNewHoliday() throws IOException {
        var database = RoomDatabase.createWithout("announced_days_off_and_a_year", LATER);
        var clerk = editing(database);
        database.client()
                .sql(
                        """
                        update kntc.calendar_year
                        set status = 'ENTERED', source = 'Thông báo 99/TB-BNV', entered_by = 'legal-editor.bacninh' where year = 2027""")
                .update();
        database.client()
                .sql(
                        """
                        insert into kntc.calendar_year (year, status, source, entered_by)
                        values (2028, 'ENTERED', 'Thông báo 98/TB-BNV', 'legal-editor.bacninh')""")
                .update();
        var before = clerk.year(2027).days();

        database.migrate();

        var editing = editing(database);
        assertThat(editing.year(2027).source()).isEqualTo("Thông báo 99/TB-BNV");
        assertThat(editing.year(2027).days().stream()
                        .filter(EnteredDay::counted)
                        .filter(day -> !isCultureDay(day)))
                .containsExactlyElementsOf(
                        before.stream().filter(EnteredDay::counted).toList());
        assertThat(List.of(row(editing, "2027-11-24"), row(editing, "2028-11-24")))
                .allMatch(EnteredDay::settled)
                .extracting(EnteredDay::source)
                .containsOnly("Nghị quyết 28/2026/QH16");
        assertThat(editing.changes(2028)).extracting(change -> change.act()).containsExactly(Act.ADDED);
    }

    @Test
    void aNewDatabaseStartsWithoutAnythingToFollow() {
        var database = RoomDatabase.create("announced_days_off_new");

        assertThat(started(database).recent(9)).isEmpty();
        assertThat(days(database, DayKind.HOLIDAY)).containsAll(CLOSED_AT_TET.subList(0, 5));
    }

    private static boolean isCultureDay(EnteredDay day) {
        return day.date().getMonthValue() == 11 && day.date().getDayOfMonth() == 24;
    }

    /** What a start of the program does in the background. */
    private ClockRecomputations started(RoomDatabase database) {
        WorkCalendar calendar = SeededCalendar.on(database);
        var recomputations = new ClockRecomputations(
                database.client(),
                new ClockRows(
                        database.client(),
                        today,
                        new ObjectMapper(),
                        Ledgers.lock(database.client()),
                        Ledgers.deadlines(database.client())),
                new NoSteps(),
                RealLaw.on(calendar),
                RealLaw.rules(calendar),
                calendar,
                (CalendarRevision) calendar,
                today,
                new JdbcTransactionManager(database.template().getDataSource()));
        new RecomputationTriggers(recomputations).followProgram();
        return recomputations;
    }

    private CalendarEditing editing(RoomDatabase database) {
        return SeededCalendar.editing(database, today, event -> {});
    }

    private static void clock(
            RoomDatabase database, int number, String key, String from, int amount, String unit, String due) {
        database.client()
                .sql(
                        """
                        insert into kntc.statutory_clock (case_number, deadline_key, name, event_date, facts, amount, unit, direction,
                            regime, basis, doubts, explanation, skipped, original_due, unrolled_due, due, waiting, state, created_at,
                            changed_at)
                        values (:case, :key, :key, :from, '{}', :amount, :unit, 'AFTER', 'R3', '{}', '{}', '', '{}', :due, :due, :due,
                            false, 'RUNNING', now(), now())""")
                .param("case", new CaseNumber("NHANHOA-2026-%06d".formatted(number)).value())
                .param("key", key)
                .param("from", date(from))
                .param("amount", amount)
                .param("unit", unit)
                .param("due", date(due))
                .update();
    }

    private static List<String> inForce(RoomDatabase database) {
        return database.client()
                .sql(
                        """
                        select concat_ws(' ', date, kind, name, source, notice_year, counted, provisional, entered_by)
                        from kntc.calendar_day where withdrawn_at is null order by date, kind""")
                .query(String.class)
                .list();
    }

    private static List<String> days(RoomDatabase database, DayKind kind) {
        return database.client()
                .sql("select date::text from kntc.calendar_day where withdrawn_at is null and counted and kind = :kind")
                .param("kind", kind.name())
                .query(String.class)
                .list();
    }

    private static long revision(RoomDatabase database) {
        return database.client()
                .sql("select revision from kntc.calendar_revision")
                .query(Long.class)
                .single();
    }

    private static EnteredDay row(CalendarEditing editing, String date) {
        return editing.year(date(date).getYear()).days().stream()
                .filter(day -> day.date().equals(date(date)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
