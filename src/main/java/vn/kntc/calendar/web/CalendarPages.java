package vn.kntc.calendar.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.MonthSheet;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.organization.Officers;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Puts a year together for the page. */
@Component
class CalendarPages {

    static final int FIRST_YEAR = 2012;
    static final int LAST_YEAR = 2100;

    private final CalendarEditing calendar;
    private final WorkCalendar days;
    private final Officers officers;
    private final LegalEditor editor;
    private final Clock clock;

    CalendarPages(CalendarEditing calendar, WorkCalendar days, Officers officers, LegalEditor editor, Clock clock) {
        this.calendar = calendar;
        this.days = days;
        this.officers = officers;
        this.editor = editor;
        this.clock = clock;
    }

    CalendarPage year(int year) {
        var entered = calendar.year(year);
        var rows =
                entered.days().stream().collect(Collectors.toMap(EnteredDay::date, Function.identity(), (a, b) -> a));
        return new CalendarPage(
                entered,
                year > FIRST_YEAR ? year - 1 : null,
                year < LAST_YEAR ? year + 1 : null,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> MonthSheet.of(YearMonth.of(year, month), date -> cell(date, rows)))
                        .toList(),
                entered.days().stream().map(this::row).toList(),
                entered.withdrawn().stream().map(this::row).toList(),
                history(year),
                calendar.fixedDays(year),
                entered.days().stream()
                        .filter(day -> day.counted() && day.provisional())
                        .count(),
                editor.signedIn());
    }

    /** The day as a sentence names it. */
    String read(EnteredDay day) {
        return "ngày " + ShownDay.of(day.date()) + " – " + day.kind().label() + ": " + day.name();
    }

    private MonthSheet.Cell cell(LocalDate date, Map<LocalDate, EnteredDay> rows) {
        var day = days.day(date);
        var row = rows.get(date);
        var style = new StringBuilder(
                "k-" + day.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var label = new StringBuilder(ShownDay.withWeekday(date))
                .append(": ")
                .append(day.kind().label());
        if (day.name() != null) {
            label.append(" – ").append(day.name());
        }
        if (row != null && !row.counted()) {
            style.append(" proposed");
            label.append("; đề xuất, chưa tính: ").append(row.name());
        } else if (day.kind().entered() && day.provisional()) {
            style.append(" provisional");
            label.append(" (dự kiến)");
        }
        if (date.equals(LocalDate.now(clock))) {
            style.append(" today");
        }
        // a day like any other needs no words of its own
        boolean plain = day.kind() == DayKind.WORKING_DAY && row == null;
        return new MonthSheet.Cell(date, style.toString(), plain ? null : label.toString());
    }

    private CalendarPage.Row row(EnteredDay day) {
        var standing = day.counted() ? day.provisional() ? "Dự kiến" : "" : "Đề xuất, chưa tính";
        var withdrawal = day.withdrawal();
        return new CalendarPage.Row(
                day,
                ShownDay.withWeekday(day.date()),
                standing,
                name(day.enteredBy(), day.enteredAt()),
                withdrawal == null ? null : name(withdrawal.by(), withdrawal.at()),
                withdrawal == null ? null : local(withdrawal.at()));
    }

    private List<CalendarPage.Line> history(int year) {
        return calendar.changes(year).stream()
                .map(change -> new CalendarPage.Line(
                        local(change.at()),
                        name(change.by(), change.at()),
                        change.act().label(),
                        change.was(),
                        change.became(),
                        change.source(),
                        change.because()))
                .toList();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private String name(UserId by, Instant at) {
        return by.equals(UserId.SYSTEM) ? "Hệ thống" : officers.get(by, at).fullName();
    }
}
