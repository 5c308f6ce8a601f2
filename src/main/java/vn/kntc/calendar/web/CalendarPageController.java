package vn.kntc.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kntc.calendar.CalendarRevision;
import vn.kntc.calendar.OpenDeadlines;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.PagePart;

/**
 * The page Lịch nghỉ as it is read. Every form on it is a plain one and works without a script; with one, only the page's middle is
 * exchanged.
 */
@Controller
@RequestMapping("/lich-nghi")
class CalendarPageController {

    private final CalendarScreen screen;
    private final OpenDeadlines deadlines;
    private final CalendarRevision revision;
    private final LegalEditor editor;

    CalendarPageController(
            CalendarScreen screen, OpenDeadlines deadlines, CalendarRevision revision, LegalEditor editor) {
        this.screen = screen;
        this.deadlines = deadlines;
        this.revision = revision;
        this.editor = editor;
    }

    @Bean
    static PageOfRoom holidaysPage() {
        return PageOfRoom.linked("/lich-nghi", "Lịch nghỉ", 90);
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
        var visit = new CalendarScreen.Visit(request, response, model);
        try {
            if (editor.signedIn()) {
                follow(savedAs, model);
            }
            var panel = CalendarPanel.adding(DayForm.empty());
            if (correcting != null && editor.signedIn()) {
                var row = screen.rowInForce(correcting);
                panel = CalendarPanel.correcting(row, DayForm.of(row));
            } else if (withdrawing != null && editor.signedIn()) {
                panel = CalendarPanel.withdrawing(screen.rowInForce(withdrawing), "", "");
            }
            if (panel.row() != null) {
                model.addAttribute("inHand", true);
            }
            return screen.show(screen.year(year), panel, visit);
        } catch (InvalidInput refusal) {
            return screen.refuse(HttpStatus.BAD_REQUEST, refusal.getMessage(), year, null, visit);
        } catch (NotFound refusal) {
            return screen.refuse(HttpStatus.NOT_FOUND, refusal.getMessage(), year, null, visit);
        }
    }

    /** The line that tells of the recount, again and again until that is done. */
    @GetMapping("/ket-qua")
    String result(
            @RequestParam(name = "sau", required = false) String savedAs, HttpServletResponse response, Model model) {
        editor.require();
        follow(savedAs, model);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        PagePart.mark(response);
        return "calendar/preview :: result";
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
}
