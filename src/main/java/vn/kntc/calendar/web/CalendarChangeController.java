package vn.kntc.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.CalendarTrial;
import vn.kntc.calendar.CalendarTrials;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.web.Sending;

/**
 * What legal staff change on the page Lịch nghỉ: the first button shows what the change moves, the second one saves it. What is refused
 * comes back with its sentence and everything that was typed.
 */
@Controller
@RequestMapping("/lich-nghi")
class CalendarChangeController {

    private static final String UNSEEN = "Chưa lưu gì: hãy xem kết quả xem trước dưới đây rồi mới lưu.";
    private static final String STALE =
            "Chưa lưu gì: nội dung nhập, lịch hoặc các thời hạn đã khác lúc xem trước; hãy xem lại kết quả mới dưới"
                    + " đây rồi lưu.";
    private static final String UNCONFIRMED = "Hãy đánh dấu ô xác nhận đã đối chiếu văn bản trước khi lưu.";

    private final CalendarEditing calendar;
    private final CalendarTrials trials;
    private final CalendarScreen screen;
    private final CalendarPages pages;
    private final LegalEditor editor;

    CalendarChangeController(
            CalendarEditing calendar,
            CalendarTrials trials,
            CalendarScreen screen,
            CalendarPages pages,
            LegalEditor editor) {
        this.calendar = calendar;
        this.trials = trials;
        this.screen = screen;
        this.pages = pages;
        this.editor = editor;
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
        var panel = CalendarPanel.adding(form);
        return change(
                new Change(year, panel, sending, redirect), new CalendarScreen.Visit(request, response, model), () -> {
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
        var row = screen.row(id);
        var panel = CalendarPanel.correcting(row, form);
        return change(
                new Change(year, panel, sending, redirect), new CalendarScreen.Visit(request, response, model), () -> {
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
        var row = screen.row(id);
        var panel = CalendarPanel.withdrawing(row, source, because);
        return change(
                new Change(year, panel, sending, redirect), new CalendarScreen.Visit(request, response, model), () -> {
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
        return change(
                new Change(year, panel, sending, redirect), new CalendarScreen.Visit(request, response, model), () -> {
                    int opened = YearText.read("nam", year);
                    calendar.open(opened, source, by);
                    return new Done(
                            opened,
                            "Đã mở năm " + opened + "; hãy nhập Tết Nguyên đán, Giỗ Tổ và ngày liền kề Quốc khánh.");
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
        return change(
                new Change(year, panel, sending, redirect), new CalendarScreen.Visit(request, response, model), () -> {
                    int announced = YearText.read("nam", year);
                    calendar.announce(announced, source, by);
                    return new Done(announced, "Đã ghi nhận lịch nghỉ năm " + announced + " là lịch đã công bố.");
                });
    }

    private String change(Change change, CalendarScreen.Visit visit, Verb verb) {
        visit.model().addAttribute("inHand", true);
        try {
            var trial = trials.tryOut(verb::carryOut, editor.agencies());
            var preview = CalendarPreview.of(change.panel(), trial);
            visit.model().addAttribute("preview", preview);
            return switch (change.sending().wish(preview.seen())) {
                case PREVIEW -> screen.show(screen.yearOrThis(change.year()), change.panel(), visit);
                case UNSEEN -> refuse(HttpStatus.BAD_REQUEST, UNSEEN, change, visit);
                case STALE -> refuse(HttpStatus.CONFLICT, STALE, change, visit);
                case UNCONFIRMED -> refuse(HttpStatus.BAD_REQUEST, UNCONFIRMED, change, visit);
                case SAVE -> save(trial, change, visit, verb);
            };
        } catch (InvalidInput refusal) {
            visit.model().asMap().remove("preview");
            return refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), change, visit);
        }
    }

    private String save(CalendarTrial trial, Change change, CalendarScreen.Visit visit, Verb verb) {
        var saved = trials.carryOut(trial.revision(), verb::carryOut);
        if (saved.isEmpty()) {
            // somebody else was faster by a moment
            var now = trials.tryOut(verb::carryOut, editor.agencies());
            visit.model().addAttribute("preview", CalendarPreview.of(change.panel(), now));
            return refuse(HttpStatus.CONFLICT, STALE, change, visit);
        }
        var done = saved.get().result();
        change.redirect().addFlashAttribute("done", done.sentence());
        return "redirect:/lich-nghi?nam=" + done.year() + "&sau=" + saved.get().revision();
    }

    private String refuse(HttpStatus status, String sentence, Change change, CalendarScreen.Visit visit) {
        return screen.refuse(status, sentence, change.year(), change.panel(), visit);
    }

    /**
     * What was sent.
     *
     * @param year shown when the form was sent, as it came
     * @param panel the form with what was typed
     */
    private record Change(String year, CalendarPanel panel, Sending sending, RedirectAttributes redirect) {}

    private record Done(int year, String sentence) {}

    private interface Verb {
        Done carryOut();
    }
}
