package vn.kntc.session.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.security.PageOfRoom;
import vn.kntc.session.DailyReception;
import vn.kntc.session.DutyDays;
import vn.kntc.session.SessionSchedule;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.TellsRefusals;

/** The schedule of the leaders of an agency: read by all who work there, kept by its reception officers and managers. */
@Controller
@TellsRefusals
@RequestMapping(ScheduleController.PATH)
class ScheduleController {

    static final String PATH = "/lich-tiep";

    private static final Role[] WRITERS = {Role.RECEPTION_OFFICER, Role.MANAGER};
    private static final Role[] URGERS = {Role.RECEPTION_OFFICER, Role.MONITOR, Role.RESOLVER, Role.MANAGER};

    private final SchedulePage page;
    private final SessionSchedule schedule;
    private final DutyDays duty;
    private final DailyReception daily;
    private final CurrentUser user;
    private final Clock clock;

    ScheduleController(
            SchedulePage page,
            SessionSchedule schedule,
            DutyDays duty,
            DailyReception daily,
            CurrentUser user,
            Clock clock) {
        this.page = page;
        this.schedule = schedule;
        this.duty = duty;
        this.daily = daily;
        this.user = user;
        this.clock = clock;
    }

    @Bean
    static PageOfRoom leadersSchedulePage() {
        return PageOfRoom.linked(PATH, "Lịch tiếp", 50);
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String show(
            @RequestParam(required = false) String coQuan,
            @RequestParam(required = false) String thang,
            HttpServletResponse response,
            Model model) {
        var agency = agency(coQuan);
        try {
            return shown(agency, ScheduleForm.month(thang, thisMonth()), model);
        } catch (InvalidInput refusal) {
            return refused(refusal, agency, thisMonth(), Map.of(), response, model);
        }
    }

    @PostMapping("/phien")
    String plan(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return write(typed, response, model, redirect, () -> {
            var form = new ScheduleForm(typed);
            var agency = agency(typed.get("coQuan"));
            return schedule.plan(agency, form.plan(page.leaders(agency), form.on()), user.id());
        });
    }

    @PostMapping("/mau")
    String planMany(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return write(typed, response, model, redirect, () -> {
            var form = new ScheduleForm(typed);
            var agency = agency(typed.get("coQuan"));
            var common = form.plan(page.leaders(agency), LocalDate.now(clock));
            return schedule.plan(agency, common, form.pattern(), user.id());
        });
    }

    private String write(
            Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Supplier<SessionSchedule.Outcome> work) {
        user.requireRole(WRITERS);
        var agency = agency(typed.get("coQuan"));
        try {
            var outcome = work.get();
            redirect.addFlashAttribute("done", "Đã lập " + outcome.planned().size() + " phiên tiếp công dân.");
            redirect.addFlashAttribute("told", outcome.told());
            return back(agency, ScheduleForm.month(typed.get("thang"), thisMonth()));
        } catch (InvalidInput refusal) {
            return refused(refusal, agency, monthOf(typed), typed, response, model);
        }
    }

    @PostMapping("/{number}/hoan")
    String postpone(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return move(number, typed, response, model, redirect, (session, form) -> {
            var to = form.time(form.on());
            var doubt = schedule.postpone(session, to, form.reason(), user.id());
            redirect.addFlashAttribute("told", doubt.isEmpty() ? List.of() : List.of(doubt));
            return "Đã hoãn phiên " + session + " đến " + to.shown() + ".";
        });
    }

    @PostMapping("/{number}/huy")
    String cancel(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return move(number, typed, response, model, redirect, (session, form) -> {
            schedule.cancel(session, form.reason(), user.id());
            return "Đã hủy phiên " + session + ".";
        });
    }

    /** What is done with one session. */
    @FunctionalInterface
    private interface Move {
        String of(CaseNumber session, ScheduleForm form);
    }

    private String move(
            String number,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Move move) {
        user.requireRole(WRITERS);
        var session = number(number);
        try {
            redirect.addFlashAttribute("done", move.of(session, new ScheduleForm(typed)));
            return back(session.agency(), monthOf(typed));
        } catch (InvalidInput refusal) {
            return refused(refusal, session.agency(), monthOf(typed), Map.of(), response, model);
        } catch (OutOfOrder refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
            return back(session.agency(), monthOf(typed));
        }
    }

    @PostMapping("/{number}/don-doc")
    String urge(@PathVariable String number, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        user.requireRole(URGERS);
        var session = number(number);
        try {
            int conclusion = new ScheduleForm(typed).conclusion();
            schedule.urge(session, conclusion, user.id());
            redirect.addFlashAttribute(
                    "done", "Đã trình ký công văn đôn đốc kết luận số " + conclusion + " của phiên " + session + ".");
        } catch (InvalidInput | AlreadyDone | OutOfOrder refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return back(session.agency(), monthOf(typed));
    }

    @PostMapping("/chi-tieu")
    String target(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(Role.MANAGER);
        var agency = agency(typed.get("coQuan"));
        try {
            duty.setTarget(agency, new ScheduleForm(typed).target(page.roles()), user.id());
            redirect.addFlashAttribute("done", "Đã lưu chỉ tiêu tiếp công dân của cơ quan.");
            return back(agency, monthOf(typed));
        } catch (InvalidInput refusal) {
            return refused(refusal, agency, monthOf(typed), typed, response, model);
        }
    }

    @PostMapping("/gio-tiep")
    String hours(
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(WRITERS);
        var agency = agency(typed.get("coQuan"));
        try {
            daily.set(agency, new ScheduleForm(typed).hours(), user.id());
            redirect.addFlashAttribute("done", "Đã lưu giờ tiếp công dân thường xuyên; trang công khai đã đổi theo.");
            return back(agency, monthOf(typed));
        } catch (InvalidInput refusal) {
            return refused(refusal, agency, monthOf(typed), typed, response, model);
        }
    }

    private CaseNumber number(String typed) {
        if (!CaseNumber.isOne(typed)) {
            throw new NotFound("Không có phiên tiếp này.");
        }
        var number = new CaseNumber(typed);
        user.requireAgencyOf(number);
        return number;
    }

    private AgencyId agency(String typed) {
        return user.agencies().stream()
                .filter(agency ->
                        typed == null || typed.isBlank() || agency.value().equals(typed))
                .min((one, other) -> one.value().compareTo(other.value()))
                .orElseThrow(
                        () -> new NotFound(
                                "Không có lịch tiếp công dân của cơ quan này, hoặc lịch không thuộc cơ quan của người đang đăng nhập."));
    }

    private YearMonth monthOf(Map<String, String> typed) {
        try {
            return ScheduleForm.month(typed.get("thang"), thisMonth());
        } catch (InvalidInput malformed) {
            return thisMonth();
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.now(clock));
    }

    private static String back(AgencyId agency, YearMonth month) {
        return "redirect:" + PATH + "?coQuan=" + agency.value() + "&thang=" + month;
    }

    private String shown(AgencyId agency, YearMonth month, Model model) {
        page.fill(agency, month, model);
        model.addAttribute("mayWrite", has(WRITERS));
        model.addAttribute("mayUrge", has(URGERS));
        model.addAttribute("maySet", has(Role.MANAGER));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "session/schedule";
    }

    private boolean has(Role... oneOf) {
        return user.roles().stream().anyMatch(Arrays.asList(oneOf)::contains);
    }

    /** The forms stand below the sentence with what was typed, so that one can go on from there. */
    private String refused(
            InvalidInput refusal,
            AgencyId agency,
            YearMonth month,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problem", ScheduleForm.named(refusal).getMessage());
        model.addAttribute("typed", typed);
        return shown(agency, month, model);
    }
}
