package vn.kntc.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.CalendarTrials;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.OpenDeadlines;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * The page Lịch nghỉ. Every form is a plain one and works without a script; with one, only the page's middle is exchanged. What is
 * refused comes back with its sentence and everything that was typed.
 *
 * <p>A change is saved only by who has seen what it moves: the first button shows that and changes nothing, and the page so shown carries
 * what the second one needs.
 */
@Controller
@RequestMapping("/lich-nghi")
class CalendarPageController {

    private static final String WANTS_PART = "HX-Request";
    private static final String IS_PART = "X-Kntc-Fragment";
    private static final String SAVE = "luu";

    private final CalendarEditing calendar;
    private final CalendarTrials trials;
    private final OpenDeadlines deadlines;
    private final CalendarRevision revision;
    private final CalendarPages pages;
    private final LegalEditor editor;
    private final Clock clock;

    CalendarPageController(
            CalendarEditing calendar,
            CalendarTrials trials,
            OpenDeadlines deadlines,
            CalendarRevision revision,
            CalendarPages pages,
            LegalEditor editor,
            Clock clock) {
        this.calendar = calendar;
        this.trials = trials;
        this.deadlines = deadlines;
        this.revision = revision;
        this.pages = pages;
        this.editor = editor;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "sua", required = false) String correcting,
            @RequestParam(name = "rut", required = false) String withdrawing,
            @RequestParam(name = "sau", required = false) String savedAs,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = new Visit(request, response, model, null);
        try {
            if (editor.signedIn()) {
                follow(savedAs, model);
            }
            var panel = CalendarPanel.adding(DayForm.empty());
            if (correcting != null && editor.signedIn()) {
                var row = inForce(correcting);
                panel = CalendarPanel.correcting(row, DayForm.of(row));
            } else if (withdrawing != null && editor.signedIn()) {
                panel = CalendarPanel.withdrawing(inForce(withdrawing), "", "");
            }
            if (panel.row() != null) {
                model.addAttribute("inHand", true);
            }
            return show(shown(year), panel, visit);
        } catch (InvalidInput refusal) {
            return refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), year, null, visit);
        } catch (NotFound refusal) {
            return refuse(HttpStatus.NOT_FOUND, refusal.getMessage(), year, null, visit);
        }
    }

    /** The line that tells of the recount, again and again until that is done. */
    @GetMapping("/ket-qua")
    String result(
            @RequestParam(name = "sau", required = false) String savedAs, HttpServletResponse response, Model model) {
        editor.require();
        follow(savedAs, model);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(IS_PART, "1");
        return "calendar/preview :: result";
    }

    @PostMapping("/ngay")
    String add(
            DayForm form,
            @RequestParam(name = "nam", required = false) String year,
            Sending sending,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        return change(year, CalendarPanel.adding(form), sending, new Visit(request, response, model, redirect), () -> {
            var added = calendar.add(form.read(), by);
            return new Done(added.date().getYear(), "Đã thêm " + pages.read(added) + ".");
        });
    }

    @PostMapping("/ngay/{id}")
    String correct(
            @PathVariable String id,
            DayForm form,
            @RequestParam(name = "nam", required = false) String year,
            Sending sending,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var row = calendar.day(id(id));
        var panel = CalendarPanel.correcting(row, form);
        return change(year, panel, sending, new Visit(request, response, model, redirect), () -> {
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
            Sending sending,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var row = calendar.day(id(id));
        var panel = CalendarPanel.withdrawing(row, source, because);
        return change(year, panel, sending, new Visit(request, response, model, redirect), () -> {
            var withdrawn = calendar.withdraw(row.id(), source, because, by);
            return new Done(withdrawn.date().getYear(), "Đã rút " + pages.read(withdrawn) + ".");
        });
    }

    @PostMapping("/nam/{year}/mo")
    String open(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String source,
            Sending sending,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var panel = CalendarPanel.opening(year, source);
        return change(year, panel, sending, new Visit(request, response, model, redirect), () -> {
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
            Sending sending,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var by = editor.require();
        var panel = CalendarPanel.announcing(year, source);
        return change(year, panel, sending, new Visit(request, response, model, redirect), () -> {
            int announced = YearText.read("nam", year);
            calendar.announce(announced, source, by);
            return new Done(announced, "Đã ghi nhận lịch nghỉ năm " + announced + " là lịch đã công bố.");
        });
    }

    private String change(String year, CalendarPanel panel, Sending sending, Visit visit, Verb verb) {
        visit.model().addAttribute("inHand", true);
        try {
            var trial = trials.tryOut(verb::carryOut, editor.agencies());
            var preview = CalendarPreview.of(panel, trial);
            visit.model().addAttribute("preview", preview);
            if (!SAVE.equals(sending.step())) {
                return show(shownOrThis(year), panel, visit);
            }
            if (sending.seen() == null || sending.seen().isBlank()) {
                return refuse(
                        HttpStatus.BAD_REQUEST,
                        "Chưa lưu gì: hãy xem kết quả xem trước dưới đây rồi mới lưu.",
                        year,
                        panel,
                        visit);
            }
            if (!sending.seen().equals(preview.seen())) {
                return stale(year, panel, visit);
            }
            if (sending.confirmed() == null) {
                return refuse(
                        HttpStatus.BAD_REQUEST,
                        "Hãy đánh dấu ô xác nhận đã đối chiếu văn bản trước khi lưu.",
                        year,
                        panel,
                        visit);
            }
            var saved = trials.carryOut(trial.revision(), verb::carryOut);
            if (saved.isEmpty()) {
                // somebody else was faster by a moment
                visit.model()
                        .addAttribute(
                                "preview", CalendarPreview.of(panel, trials.tryOut(verb::carryOut, editor.agencies())));
                return stale(year, panel, visit);
            }
            var done = saved.get().result();
            visit.redirect().addFlashAttribute("done", done.sentence());
            return "redirect:/lich-nghi?nam=" + done.year() + "&sau="
                    + saved.get().revision();
        } catch (InvalidInput refusal) {
            visit.model().asMap().remove("preview");
            return refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), year, panel, visit);
        }
    }

    private String stale(String year, CalendarPanel panel, Visit visit) {
        return refuse(
                HttpStatus.CONFLICT,
                "Chưa lưu gì: nội dung nhập, lịch hoặc các thời hạn đã khác lúc xem trước; hãy xem lại kết quả mới dưới đây rồi lưu.",
                year,
                panel,
                visit);
    }

    private void follow(String savedAs, Model model) {
        if (savedAs != null && savedAs.matches("\\d{1,18}")) {
            long saved = Long.parseLong(savedAs);
            // nothing follows what nobody has saved: the page would ask for it for ever
            if (saved <= revision.refresh()) {
                model.addAttribute("savedAs", saved);
                model.addAttribute("recount", deadlines.recount(saved).orElse(null));
            }
        }
    }

    private String refuse(HttpStatus status, String sentence, String year, CalendarPanel panel, Visit visit) {
        visit.response().setStatus(status.value());
        visit.model().addAttribute("problem", sentence);
        // a row that somebody else has just withdrawn cannot stay open
        boolean gone = panel != null
                && panel.row() != null
                && calendar.day(panel.row().id()).withdrawal() != null;
        if (panel == null || gone) {
            visit.model().asMap().keySet().removeAll(List.of("inHand", "preview"));
            return show(shownOrThis(year), CalendarPanel.adding(DayForm.empty()), visit);
        }
        return show(shownOrThis(year), panel, visit);
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

    /**
     * What the form sends besides what was typed.
     *
     * @param step {@code luu} to save; everything else only shows what would change
     * @param seen of the preview that was shown, see {@link CalendarPreview}
     * @param confirmed the check box that the document was compared with
     */
    record Sending(String step, String seen, String confirmed) {}

    private record Done(int year, String sentence) {}

    private interface Verb {
        Done carryOut();
    }
}
