package vn.kntc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.CalendarChange.Act;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/**
 * How legal staff keep the calendar (lịch nghỉ): add, correct and withdraw days, open a year and mark it as announced. Nothing is
 * deleted, every change names its document and stands in the audit, and {@link CalendarChanged} tells those who count.
 *
 * <p>Two people who change the calendar wait for each other; the second one sees what the first has done.
 * Căn cứ: Điều 111, 112 Bộ luật Lao động 2019.
 */
@Service
@Transactional
public class CalendarEditing {

    /**
     * Điều 112 Bộ luật Lao động 2019: số ngày nghỉ lễ, Tết mỗi năm mà ngày cụ thể đổi theo năm (năm ngày Tết Âm lịch, Giỗ Tổ Hùng Vương, ngày
     * liền kề Quốc khánh).
     */
    static final int MOVING_HOLIDAYS = 7;

    private static final String ROW =
            """
            select id, date, kind, name, source, notice_year, counted, provisional, entered_by, entered_at,
                   withdrawn_by, withdrawn_at, withdrawn_because
            from kntc.calendar_day
            """;
    private static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarEditing(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public EnteredYear year(int year) {
        DayEntry.requireYear("year", year);
        var rows = jdbc.sql(ROW + "where date >= :first and date <= :last order by date, id")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, n) -> day(row))
                .list();
        var standing = standing(year);
        return new EnteredYear(
                year,
                standing.map(Standing::state).orElse(YearState.UNKNOWN),
                standing.map(Standing::source).orElse(null),
                rows.stream().filter(row -> row.withdrawal() == null).toList(),
                rows.stream().filter(row -> row.withdrawal() != null).toList());
    }

    /** The years that somebody has entered, computed or opened, ascending. */
    @Transactional(readOnly = true)
    public List<Integer> knownYears() {
        return jdbc.sql("select year from kntc.calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    /** The holidays whose date never changes, as people write them: "01/01, 30/4". */
    @Transactional(readOnly = true)
    public String fixedDays(int year) {
        return FixedHolidays.read(jdbc).spoken(year);
    }

    /** Audit of a year, newest first. */
    @Transactional(readOnly = true)
    public List<CalendarChange> changes(int year) {
        return jdbc.sql(
                        """
                        select changed_at, changed_by, act, was, became, source, because
                        from kntc.calendar_change where year = :year order by id desc""")
                .param("year", year)
                .query((row, n) -> new CalendarChange(
                        row.getTimestamp("changed_at").toInstant(),
                        new UserId(row.getString("changed_by")),
                        Act.valueOf(row.getString("act")),
                        row.getString("was"),
                        row.getString("became"),
                        row.getString("source"),
                        row.getString("because")))
                .list();
    }

    /** @throws NotFound if there is no such row */
    @Transactional(readOnly = true)
    public EnteredDay day(long id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", id)
                .query((row, n) -> day(row))
                .optional()
                .orElseThrow(() -> new NotFound("Lịch không có dòng này."));
    }

    /** @throws InvalidInput if the date already has a row, or its year has not been opened */
    public EnteredDay add(DayEntry entry, UserId by) {
        lockYears(entry.date().getYear(), entry.noticeYear());
        requireFree(entry.date());
        var added = insert(entry, false, by);
        audit(Act.ADDED, entry.date().getYear(), null, added, entry.source(), null, by);
        announceChange(entry.date().getYear());
        return added;
    }

    /**
     * Withdraws the row and enters the corrected one in its place; a proposed or provisional day becomes a settled one by that.
     *
     * @throws InvalidInput if the row was withdrawn before, the new date already has another row, or the document that is to settle a
     *     proposed or provisional day is the one that only proposed it
     */
    public EnteredDay correct(long id, DayEntry entry, UserId by) {
        int oldYear = day(id).date().getYear();
        int newYear = entry.date().getYear();
        lockYears(oldYear, newYear, entry.noticeYear());
        var before = inForce(id);
        if (!before.settled()) {
            Wording.requireOtherDocument(
                    entry.source(),
                    before.source(),
                    "Văn bản này mới chỉ nêu ngày "
                            + (before.counted() ? "dự kiến" : "đề xuất")
                            + "; để ngày này được tính chính thức, hãy ghi số, ký hiệu của văn bản đã ban hành.");
        }
        withdraw(before, "Sửa theo " + entry.source(), by);
        requireFree(entry.date());
        var after = insert(entry, false, by);
        audit(Act.CORRECTED, newYear, before, after, entry.source(), null, by);
        announceChange(newYear);
        if (oldYear != newYear) {
            audit(Act.CORRECTED, oldYear, before, after, entry.source(), null, by);
            announceChange(oldYear);
        }
        return after;
    }

    /**
     * @param source the document that sets the day aside, or shows that the row was entered by mistake
     * @throws InvalidInput if the row was withdrawn before, or a reason or a document number is missing
     */
    public EnteredDay withdraw(long id, String source, String because, UserId by) {
        var document = Wording.source(source);
        var reason = Wording.required("because", because, "Hãy ghi lý do rút dòng này.", LONGEST_REASON);
        int year = day(id).date().getYear();
        lockYears(year);
        var before = inForce(id);
        withdraw(before, reason, by);
        audit(Act.WITHDRAWN, year, before, null, document, reason, by);
        announceChange(year);
        return day(id);
    }

    /**
     * Opens a year that nobody has entered, with the holidays whose date never changes as provisional rows. Until it is announced
     * it counts as unknown.
     */
    public EnteredYear open(int year, String source, UserId by) {
        DayEntry.requireYear("year", year);
        var document = Wording.source(source);
        CalendarLock.hold(jdbc);
        int opened = jdbc.sql(
                        """
                        insert into kntc.calendar_year (year, status, source, entered_by, entered_at)
                        values (:year, 'OPENED', :source, :by, :at) on conflict (year) do nothing""")
                .param("year", year)
                .param("source", document)
                .param("by", by.value())
                .param("at", now())
                .update();
        if (opened == 0) {
            throw new InvalidInput("year", "Năm " + year + " đã được mở trong lịch.");
        }
        auditYear(Act.YEAR_OPENED, year, YearState.UNKNOWN, YearState.OPENED, document, by);
        for (var holiday : FixedHolidays.read(jdbc).in(year)) {
            var entry = new DayEntry(holiday.date(), holiday.kind(), holiday.name(), document, year);
            audit(Act.ADDED, year, null, insert(entry, true, by), document, null, by);
        }
        announceChange(year);
        return year(year);
    }

    /**
     * Marks a year as entered from its notice. Its provisional days are confirmed under the same document; proposed ones stay proposed.
     *
     * @throws InvalidInput if the year was announced before, the document is the one that it was computed or opened by, a holiday
     *     whose date never changes is missing, or fewer holidays are entered than the law gives
     */
    public EnteredYear announce(int year, String source, UserId by) {
        var document = Wording.source(source);
        lockYears(year);
        var before = standing(year).orElseThrow();
        if (before.state() == YearState.ENTERED) {
            throw new InvalidInput(
                    "year", "Lịch nghỉ năm " + year + " đã được công bố rồi; hãy sửa từng ngày nếu cần.");
        }
        Wording.requireOtherDocument(
                document,
                before.source(),
                "Văn bản này đã là căn cứ khi lịch năm " + year
                        + " chưa được công bố; hãy ghi số, ký hiệu của thông báo chính thức.");
        jdbc.sql("select year, source from kntc.calendar_year where year <> :year and status = 'ENTERED' order by year")
                .param("year", year)
                .query(row -> {
                    Wording.requireOtherDocument(
                            document,
                            row.getString("source"),
                            "Văn bản này là thông báo của năm " + row.getInt("year")
                                    + "; hãy ghi số, ký hiệu của thông báo lịch nghỉ năm " + year + ".");
                });
        var entered = year(year);
        requireEveryHoliday(entered);
        for (var day : entered.days()) {
            if (day.counted() && day.provisional()) {
                withdraw(day, "Xác nhận theo " + document, by);
                var entry = new DayEntry(day.date(), day.kind(), day.name(), document, day.noticeYear());
                audit(Act.CONFIRMED, year, day, insert(entry, false, by), document, null, by);
            }
        }
        jdbc.sql(
                        """
                        update kntc.calendar_year
                        set status = 'ENTERED', source = :source, entered_by = :by, entered_at = :at where year = :year""")
                .param("source", document)
                .param("by", by.value())
                .param("at", now())
                .param("year", year)
                .update();
        auditYear(Act.YEAR_ANNOUNCED, year, before.state(), YearState.ENTERED, document, by);
        announceChange(year);
        return year(year);
    }

    private void requireEveryHoliday(EnteredYear entered) {
        int year = entered.year();
        var fixed = FixedHolidays.read(jdbc);
        int needed = fixed.of(year).size() + MOVING_HOLIDAYS;
        if (entered.holidays() < needed) {
            throw new InvalidInput(
                    "year",
                    "Năm " + year + " mới nhập " + entered.holidays() + " ngày nghỉ lễ, Tết; pháp luật quy định "
                            + needed + " ngày (" + fixed.sources(year) + "), hãy nhập đủ trước khi công bố.");
        }
        for (var holiday : fixed.in(year)) {
            if (entered.days().stream()
                    .noneMatch(day ->
                            day.counted() && day.date().equals(holiday.date()) && day.kind() == DayKind.HOLIDAY)) {
                throw new InvalidInput(
                        "year",
                        "Năm " + year + " chưa nhập ngày " + ShownDay.of(holiday.date()) + " (" + holiday.name()
                                + "), ngày nghỉ lễ của mọi năm; hãy nhập ngày này trước khi công bố.");
            }
        }
    }

    private void lockYears(int... asked) {
        CalendarLock.hold(jdbc);
        var years = new TreeSet<Integer>();
        for (int year : asked) {
            years.add(year);
        }
        var locked = jdbc.sql("select year from kntc.calendar_year where year in (:years) order by year for update")
                .param("years", years)
                .query(Integer.class)
                .set();
        for (int year : years) {
            if (!locked.contains(year)) {
                throw new InvalidInput(
                        "date", "Năm " + year + " chưa được mở trong lịch; hãy mở năm này trước khi nhập ngày.");
            }
        }
    }

    private void requireFree(LocalDate date) {
        jdbc.sql(ROW + "where date = :date and withdrawn_at is null order by id limit 1")
                .param("date", date)
                .query((row, n) -> day(row))
                .optional()
                .ifPresent(taken -> {
                    throw new InvalidInput(
                            "date",
                            "Ngày " + ShownDay.of(date) + " đã có trong lịch ("
                                    + taken.kind().label() + ": " + taken.name() + "); hãy sửa dòng đó.");
                });
    }

    private EnteredDay insert(DayEntry entry, boolean provisional, UserId by) {
        var id = jdbc.sql(
                        """
                        insert into kntc.calendar_day
                            (date, kind, name, source, notice_year, counted, provisional, entered_by, entered_at)
                        values (:date, :kind, :name, :source, :noticeYear, true, :provisional, :by, :at) returning id""")
                .param("date", entry.date())
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .param("source", entry.source())
                .param("noticeYear", entry.noticeYear())
                .param("provisional", provisional)
                .param("by", by.value())
                .param("at", now())
                .query(Long.class)
                .single();
        return day(id);
    }

    private EnteredDay inForce(long id) {
        var row = day(id);
        if (row.withdrawal() != null) {
            throw new InvalidInput(
                    "id",
                    "Dòng ngày " + ShownDay.of(row.date())
                            + " vừa được người khác sửa hoặc rút; hãy tải lại trang để xem lịch mới nhất.");
        }
        return row;
    }

    private void withdraw(EnteredDay row, String because, UserId by) {
        jdbc.sql(
                        """
                        update kntc.calendar_day set withdrawn_by = :by, withdrawn_at = :at, withdrawn_because = :because
                        where id = :id""")
                .param("by", by.value())
                .param("at", now())
                .param("because", because)
                .param("id", row.id())
                .update();
    }

    private void audit(
            Act act, int year, EnteredDay before, EnteredDay after, String source, String because, UserId by) {
        jdbc.sql(
                        """
                        insert into kntc.calendar_change
                            (changed_at, changed_by, act, year, day_before, day_after, was, became, source, because)
                        values (:at, :by, :act, :year, :dayBefore, :dayAfter, :was, :became, :source, :because)""")
                .param("at", now())
                .param("by", by.value())
                .param("act", act.name())
                .param("year", year)
                .param("dayBefore", before == null ? null : before.id())
                .param("dayAfter", after == null ? null : after.id())
                .param("was", before == null ? null : read(before))
                .param("became", after == null ? null : read(after))
                .param("source", source)
                .param("because", because)
                .update();
    }

    private void auditYear(Act act, int year, YearState before, YearState after, String source, UserId by) {
        jdbc.sql(
                        """
                        insert into kntc.calendar_change (changed_at, changed_by, act, year, was, became, source)
                        values (:at, :by, :act, :year, :was, :became, :source)""")
                .params(Map.of(
                        "at",
                        now(),
                        "by",
                        by.value(),
                        "act",
                        act.name(),
                        "year",
                        year,
                        "was",
                        before.label(),
                        "became",
                        after.label(),
                        "source",
                        source))
                .update();
    }

    private static String read(EnteredDay day) {
        var standing = day.counted() ? day.provisional() ? " (dự kiến)" : "" : " (đề xuất, chưa tính)";
        return ShownDay.of(day.date()) + " · " + day.kind().label() + " · " + day.name() + standing + " · "
                + day.source();
    }

    private void announceChange(int year) {
        events.publishEvent(new CalendarChanged(year));
    }

    private Optional<Standing> standing(int year) {
        return jdbc.sql("select status, source from kntc.calendar_year where year = :year")
                .param("year", year)
                .query((row, n) -> new Standing(YearState.valueOf(row.getString("status")), row.getString("source")))
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static EnteredDay day(ResultSet row) throws SQLException {
        var withdrawnBy = row.getString("withdrawn_by");
        return new EnteredDay(
                row.getLong("id"),
                row.getObject("date", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                row.getInt("notice_year"),
                row.getBoolean("counted"),
                row.getBoolean("provisional"),
                new UserId(row.getString("entered_by")),
                row.getTimestamp("entered_at").toInstant(),
                withdrawnBy == null
                        ? null
                        : new EnteredDay.Withdrawal(
                                new UserId(withdrawnBy),
                                row.getTimestamp("withdrawn_at").toInstant(),
                                row.getString("withdrawn_because")));
    }

    private record Standing(YearState state, String source) {}
}
