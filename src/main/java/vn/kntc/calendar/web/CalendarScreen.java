package vn.kntc.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.PagePart;

/** What the page Lịch nghỉ shows: a year, the form in hand, and why something was refused, with everything that was typed. */
@Component
class CalendarScreen {

    private final CalendarEditing calendar;
    private final CalendarPages pages;
    private final Clock clock;

    CalendarScreen(CalendarEditing calendar, CalendarPages pages, Clock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.clock = clock;
    }

    /** One request, and what is answered to it. */
    record Visit(HttpServletRequest request, HttpServletResponse response, Model model) {}

    String show(int year, CalendarPanel panel, Visit visit) {
        visit.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        visit.model().addAttribute("page", pages.year(year));
        visit.model().addAttribute("panel", panel);
        visit.model()
                .addAttribute(
                        "kinds",
                        Arrays.stream(DayKind.values()).filter(DayKind::entered).toList());
        return PagePart.view(visit.request(), visit.response(), "calendar/page", "middle");
    }

    /** @param panel the form with what was typed, or null where there is none */
    String refuse(HttpStatus status, String sentence, String year, CalendarPanel panel, Visit visit) {
        visit.response().setStatus(status.value());
        visit.model().addAttribute("problem", sentence);
        // a row that somebody else has just withdrawn cannot stay open
        boolean gone = panel != null
                && panel.row() != null
                && calendar.day(panel.row().id()).withdrawal() != null;
        if (panel == null || gone) {
            visit.model().asMap().keySet().removeAll(List.of("inHand", "preview"));
            return show(yearOrThis(year), CalendarPanel.adding(DayForm.empty()), visit);
        }
        return show(yearOrThis(year), panel, visit);
    }

    /** @throws NotFound if there is no such row */
    EnteredDay row(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("Lịch không có dòng này.");
        }
        return calendar.day(Long.parseLong(id));
    }

    /** @throws NotFound also where the row was corrected or withdrawn */
    EnteredDay rowInForce(String id) {
        var row = row(id);
        if (row.withdrawal() != null) {
            throw new NotFound("Dòng này đã được sửa hoặc rút trước đó.");
        }
        return row;
    }

    /**
     * @return this year where none is asked for
     * @throws InvalidInput for a year that cannot be read or lies out of range
     */
    int year(String year) {
        if (year == null || year.isBlank()) {
            return thisYear();
        }
        int asked = YearText.read("nam", year);
        calendar.year(asked); // refuses a year out of range with its sentence
        return asked;
    }

    int yearOrThis(String year) {
        try {
            return year(year);
        } catch (InvalidInput noYear) {
            return thisYear();
        }
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
