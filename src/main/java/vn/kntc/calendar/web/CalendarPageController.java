package vn.kntc.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * The page Lịch nghỉ. Every form is a plain one and works without a script; with one, only the page's middle is exchanged. What is
 * refused comes back with its sentence and everything that was typed.
 */
@Controller
@RequestMapping("/lich-nghi")
class CalendarPageController {

    private static final String WANTS_PART = "HX-Request";
    private static final String IS_PART = "X-Kntc-Fragment";

    private final CalendarEditing calendar;
    private final CalendarPages pages;
    private final LegalEditor editor;
    private final Clock clock;

    CalendarPageController(CalendarEditing calendar, CalendarPages pages, LegalEditor editor, Clock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.editor = editor;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "sua", required = false) String correcting,
            @RequestParam(name = "rut", required = false) String withdrawing,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = new Visit(request, response, model, null);
        try {
            var panel = CalendarPanel.adding(DayForm.empty());
            if (correcting != null && editor.signedIn()) {
                var row = inForce(correcting);
                panel = CalendarPanel.correcting(row, DayForm.of(row));
            } else if (withdrawing != null && editor.signedIn()) {
                panel = CalendarPanel.withdrawing(inForce(withdrawing), "", "");
            }
            return show(shown(year), panel, visit);
        } catch (InvalidInput refusal) {
            return refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), year, null, visit);
        } catch (NotFound refusal) {
            return refuse(HttpStatus.NOT_FOUND, refusal.getMessage(), year, null, visit);
        }
    }

    @PostMapping("/ngay")
    String add(
            DayForm form,
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "confirmed", required = false) String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        return change(
                year, CalendarPanel.adding(form), confirmed, new Visit(request, response, model, redirect), () -> {
                    var added = calendar.add(form.read(), by);
                    return new Done(added.date().getYear(), "Đã thêm " + pages.read(added) + ".");
                });
    }

    @PostMapping("/ngay/{id}")
    String correct(
            @PathVariable String id,
            DayForm form,
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "confirmed", required = false) String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var row = calendar.day(id(id));
        var panel = CalendarPanel.correcting(row, form);
        return change(year, panel, confirmed, new Visit(request, response, model, redirect), () -> {
            var corrected = calendar.correct(row.id(), form.read(), by);
            return new Done(corrected.date().getYear(), "Đã sửa thành " + pages.read(corrected) + ".");
        });
    }

    @PostMapping("/ngay/{id}/rut")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "confirmed", required = false) String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var row = calendar.day(id(id));
        var panel = CalendarPanel.withdrawing(row, source, because);
        return change(year, panel, confirmed, new Visit(request, response, model, redirect), () -> {
            var withdrawn = calendar.withdraw(row.id(), source, because, by);
            return new Done(withdrawn.date().getYear(), "Đã rút " + pages.read(withdrawn) + ".");
        });
    }

    @PostMapping("/nam/{year}/mo")
    String open(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(name = "confirmed", required = false) String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var panel = CalendarPanel.opening(source);
        return change(year, panel, confirmed, new Visit(request, response, model, redirect), () -> {
            int opened = YearText.read("nam", year);
            calendar.open(opened, source, by);
            return new Done(
                    opened, "Đã mở năm " + opened + "; hãy nhập Tết Nguyên đán, Giỗ Tổ và ngày liền kề Quốc khánh.");
        });
    }

    @PostMapping("/nam/{year}/cong-bo")
    String announce(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(name = "confirmed", required = false) String confirmed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var panel = CalendarPanel.announcing(source);
        return change(year, panel, confirmed, new Visit(request, response, model, redirect), () -> {
            int announced = YearText.read("nam", year);
            calendar.announce(announced, source, by);
            return new Done(announced, "Đã ghi nhận lịch nghỉ năm " + announced + " là lịch đã công bố.");
        });
    }

    private String change(String year, CalendarPanel panel, String confirmed, Visit visit, Verb verb) {
        try {
            if (confirmed == null) {
                throw new InvalidInput("confirmed", "Hãy đánh dấu ô xác nhận đã đối chiếu văn bản trước khi lưu.");
            }
            var done = verb.carryOut();
            visit.redirect().addFlashAttribute("done", done.sentence());
            return "redirect:/lich-nghi?nam=" + done.year();
        } catch (InvalidInput refusal) {
            return refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), year, panel, visit);
        }
    }

    private String refuse(HttpStatus status, String sentence, String year, CalendarPanel panel, Visit visit) {
        visit.response().setStatus(status.value());
        visit.model().addAttribute("problem", sentence);
        // a row that somebody else has just withdrawn cannot stay open
        boolean gone = panel != null
                && panel.row() != null
                && calendar.day(panel.row().id()).withdrawal() != null;
        return show(shownOrThis(year), panel == null || gone ? CalendarPanel.adding(DayForm.empty()) : panel, visit);
    }

    private String show(int year, CalendarPanel panel, Visit visit) {
        visit.response().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        visit.model().addAttribute("page", pages.year(year));
        visit.model().addAttribute("panel", panel);
        visit.model()
                .addAttribute(
                        "kinds",
                        Arrays.stream(DayKind.values()).filter(DayKind::entered).toList());
        if (visit.request().getHeader(WANTS_PART) == null) {
            return "calendar/page";
        }
        visit.response().setHeader(IS_PART, "1");
        return "calendar/page :: middle";
    }

    private EnteredDay inForce(String id) {
        var row = calendar.day(id(id));
        if (row.withdrawal() != null) {
            throw new NotFound("Dòng này đã được sửa hoặc rút trước đó.");
        }
        return row;
    }

    private static long id(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("Lịch không có dòng này.");
        }
        return Long.parseLong(id);
    }

    private int shown(String year) {
        if (year == null || year.isBlank()) {
            return thisYear();
        }
        int asked = YearText.read("nam", year);
        calendar.year(asked); // refuses a year out of range with its sentence
        return asked;
    }

    private int shownOrThis(String year) {
        try {
            return shown(year);
        } catch (InvalidInput noYear) {
            return thisYear();
        }
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** One request, and what is answered to it; {@code redirect} is null where nothing is sent on. */
    private record Visit(
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {}

    private record Done(int year, String sentence) {}

    private interface Verb {
        Done carryOut();
    }
}
