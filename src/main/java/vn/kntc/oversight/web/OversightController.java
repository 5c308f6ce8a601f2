package vn.kntc.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.calendar.TypedDate;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.oversight.OversightBeginnings;
import vn.kntc.oversight.OversightBook;
import vn.kntc.oversight.PeriodicReports;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.TellsRefusals;

/** The page of oversight: what goes on, what has to be reviewed, and the form by which a case begins. */
@Controller
@TellsRefusals
@RequestMapping(OversightController.PATH)
class OversightController {

    static final String PATH = "/giam-sat";

    private static final Role[] READERS = {
        Role.RECEPTION_OFFICER, Role.PETITION_OFFICER, Role.MONITOR, Role.RESOLVER, Role.MANAGER
    };

    private final OversightBook book;
    private final OversightBeginnings beginnings;
    private final PeriodicReports reports;
    private final Agencies agencies;
    private final CurrentUser user;
    private final Clock clock;

    OversightController(
            OversightBook book,
            OversightBeginnings beginnings,
            PeriodicReports reports,
            Agencies agencies,
            CurrentUser user,
            Clock clock) {
        this.book = book;
        this.beginnings = beginnings;
        this.reports = reports;
        this.agencies = agencies;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom oversightPage() {
        return PageOfRoom.linked(PATH, "Giám sát", 60).offeredTo(READERS);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "false") boolean daXong, Model model) {
        user.requireRole(READERS);
        model.addAttribute("endedToo", daXong);
        model.addAttribute("lines", book.lines(user.agencies(), daXong));
        model.addAttribute("candidates", book.candidates(user.agencies(), user.reader()));
        model.addAttribute("beginnable", book.beginnable(user.roles()));
        model.addAttribute("mayReport", user.roles().stream().anyMatch(Set.of(Role.MONITOR, Role.MANAGER)::contains));
        model.addAttribute(
                "agencies",
                agencies.all().stream()
                        .filter(agency -> user.agencies().contains(agency.id()))
                        .toList());
        return "oversight/oversight";
    }

    /** What was typed stands in the form again below the sentence. */
    @PostMapping("/ho-so")
    String begin(
            @RequestParam(defaultValue = "") String loai,
            @RequestParam(defaultValue = "") String coQuan,
            @RequestParam(defaultValue = "") String noiDung,
            @RequestParam(defaultValue = "") String hoSo,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(READERS);
        try {
            var number = beginnings.begin(loai, agency(coQuan), noiDung, numbers(hoSo), user.roles(), user.id());
            redirect.addFlashAttribute("done", "Đã lập hồ sơ " + number + "; công việc đầu tiên nằm trong Tasklist.");
            return "redirect:" + PATH;
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            model.addAttribute("typedKind", loai);
            model.addAttribute("typedSubject", noiDung);
            model.addAttribute("typedAbout", hoSo);
            return page(false, model);
        }
    }

    /** A report on request, by the days that the request names; those of the calendar begin by themselves. */
    @PostMapping("/bao-cao")
    String report(
            @RequestParam(defaultValue = "") String coQuan,
            @RequestParam(defaultValue = "") String noiDung,
            @RequestParam(defaultValue = "") String tuNgay,
            @RequestParam(defaultValue = "") String denNgay,
            @RequestParam(defaultValue = "") String hanGui,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(READERS);
        try {
            var number = reports.beginOnRequest(
                    agency(coQuan),
                    noiDung,
                    TypedDate.read("fromOn", tuNgay),
                    TypedDate.read("toOn", denNgay),
                    TypedDate.read("dueOn", hanGui),
                    user.roles(),
                    user.id());
            redirect.addFlashAttribute("done", "Đã lập hồ sơ " + number + "; công việc đầu tiên nằm trong Tasklist.");
            return "redirect:" + PATH;
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            model.addAttribute("typedReport", noiDung);
            model.addAttribute("typedFrom", tuNgay);
            model.addAttribute("typedTo", denNgay);
            model.addAttribute("typedDue", hanGui);
            return page(false, model);
        }
    }

    /** What the meeting on petitions of the month gets. */
    @GetMapping("/hop/docx")
    ResponseEntity<byte[]> meeting() {
        user.requireRole(READERS);
        return ReviewMeetingList.of(agencies.get(highest()).name(), book.meeting(user.agencies()), LocalDate.now(clock))
                .download("danh-sach-hop-giai-quyet-don");
    }

    private AgencyId highest() {
        return agencies.all().stream()
                .filter(agency -> user.agencies().contains(agency.id()))
                .min(Comparator.comparing(agency -> agency.level()))
                .orElseThrow(() -> new NotFound("Tài khoản này không thuộc cơ quan nào."))
                .id();
    }

    private AgencyId agency(String typed) {
        return user.agencies().stream()
                .filter(agency -> typed.isBlank() || agency.value().equals(typed))
                .min(Comparator.comparing(AgencyId::value))
                .orElseThrow(
                        () -> new NotFound("Không có cơ quan này, hoặc người đang đăng nhập không thuộc cơ quan này."));
    }

    private static List<String> numbers(String typed) {
        return Arrays.stream(typed.strip().split("[,;\\s]+"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
