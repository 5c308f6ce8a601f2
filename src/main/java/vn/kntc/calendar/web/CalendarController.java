package vn.kntc.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.EnteredYear;
import vn.kntc.calendar.YearState;

/** The rows of the calendar over HTTP: everybody signed in reads, legal staff change. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private final CalendarEditing calendar;
    private final LegalEditor editor;

    CalendarController(CalendarEditing calendar, LegalEditor editor) {
        this.calendar = calendar;
        this.editor = editor;
    }

    @GetMapping("/years/{year}")
    YearBody year(@PathVariable String year) {
        return YearBody.of(calendar.year(YearText.read("year", year)));
    }

    @GetMapping("/years/{year}/changes")
    List<ChangeBody> changes(@PathVariable String year) {
        return calendar.changes(YearText.read("year", year)).stream()
                .map(change -> new ChangeBody(
                        change.at(),
                        change.by().value(),
                        change.act().name(),
                        change.was(),
                        change.became(),
                        change.source(),
                        change.because()))
                .toList();
    }

    @PostMapping("/years/{year}/opening")
    YearBody open(@PathVariable String year, @RequestBody SourceBody body) {
        var by = editor.require();
        return YearBody.of(calendar.open(YearText.read("year", year), body.source(), by));
    }

    @PostMapping("/years/{year}/announcement")
    YearBody announce(@PathVariable String year, @RequestBody SourceBody body) {
        var by = editor.require();
        return YearBody.of(calendar.announce(YearText.read("year", year), body.source(), by));
    }

    @PostMapping("/days")
    @ResponseStatus(HttpStatus.CREATED)
    DayBody add(@RequestBody DayForm body) {
        var by = editor.require();
        return DayBody.of(calendar.add(body.read(), by));
    }

    @PutMapping("/days/{id}")
    DayBody correct(@PathVariable long id, @RequestBody DayForm body) {
        var by = editor.require();
        return DayBody.of(calendar.correct(id, body.read(), by));
    }

    @PostMapping("/days/{id}/withdrawal")
    DayBody withdraw(@PathVariable long id, @RequestBody WithdrawalBody body) {
        var by = editor.require();
        return DayBody.of(calendar.withdraw(id, body.source(), body.because(), by));
    }

    record SourceBody(String source) {}

    record WithdrawalBody(String source, String because) {}

    record YearBody(int year, YearState state, String source, List<DayBody> days, List<DayBody> withdrawn) {

        static YearBody of(EnteredYear year) {
            return new YearBody(
                    year.year(),
                    year.state(),
                    year.source(),
                    year.days().stream().map(DayBody::of).toList(),
                    year.withdrawn().stream().map(DayBody::of).toList());
        }
    }

    record DayBody(
            long id,
            LocalDate date,
            DayKind kind,
            String name,
            String source,
            int noticeYear,
            boolean counted,
            boolean provisional,
            String enteredBy,
            Instant enteredAt,
            String withdrawnBy,
            Instant withdrawnAt,
            String withdrawnBecause) {

        static DayBody of(EnteredDay day) {
            var withdrawal = day.withdrawal();
            return new DayBody(
                    day.id(),
                    day.date(),
                    day.kind(),
                    day.name(),
                    day.source(),
                    day.noticeYear(),
                    day.counted(),
                    day.provisional(),
                    day.enteredBy().value(),
                    day.enteredAt(),
                    withdrawal == null ? null : withdrawal.by().value(),
                    withdrawal == null ? null : withdrawal.at(),
                    withdrawal == null ? null : withdrawal.because());
        }
    }

    record ChangeBody(Instant at, String by, String act, String was, String became, String source, String because) {}
}
