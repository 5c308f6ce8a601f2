package vn.kntc.session.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import vn.kntc.casefile.CaseKind;
import vn.kntc.confidentiality.IdType;
import vn.kntc.law.Provisions;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.session.SessionGuests;
import vn.kntc.session.SessionRegister;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.web.TellsRefusals;

/**
 * Who is registered for a session, and who was invited: read by all of the agency, kept by its reception officers and managers; the clerk
 * issues the invitations. Whoever registers is posted, never in an address, and nothing of it stays in a cache.
 */
@Controller
@TellsRefusals
@RequestMapping(ScheduleController.PATH + "/{number}/dang-ky")
class RegisterController {

    private static final Role[] WRITERS = {Role.RECEPTION_OFFICER, Role.MANAGER};
    private static final Role[] ISSUERS = {Role.CLERK, Role.RECEPTION_OFFICER};

    private final SessionGuests guests;
    private final SessionRegister register;
    private final Agencies agencies;
    private final Provisions provisions;
    private final CurrentUser user;
    private final Clock clock;

    RegisterController(
            SessionGuests guests,
            SessionRegister register,
            Agencies agencies,
            Provisions provisions,
            CurrentUser user,
            Clock clock) {
        this.guests = guests;
        this.register = register;
        this.agencies = agencies;
        this.provisions = provisions;
        this.user = user;
        this.clock = clock;
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String show(@PathVariable String number, Model model) {
        return shown(number(number), Map.of(), model);
    }

    @PostMapping("/vu-viec")
    String registerCase(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(WRITERS);
        return write(number, typed, response, model, redirect, session -> {
            var form = new RegisterForm(typed);
            register.registerCase(session, form.caseNumber(), form.wish(), user.id());
            return "Đã đăng ký hồ sơ " + form.caseNumber() + "; giấy mời đã soạn trong hồ sơ đó.";
        });
    }

    @PostMapping("/cong-dan")
    String registerNewcomer(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(WRITERS);
        return write(number, typed, response, model, redirect, session -> {
            var form = new RegisterForm(typed);
            var who = form.newcomer(provisions, LocalDate.now(clock));
            return "Đã đăng ký với số " + register.registerNewcomer(session, who, form.wish(), user.id())
                    + "; giấy mời đã soạn trong hồ sơ đó.";
        });
    }

    @PostMapping("/{ordinal:\\d{1,6}}/rut")
    String withdraw(
            @PathVariable String number,
            @PathVariable int ordinal,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(WRITERS);
        return write(number, typed, response, model, redirect, session -> {
            register.withdraw(session, ordinal, new RegisterForm(typed).reason(), user.id());
            return "Đã rút đăng ký.";
        });
    }

    @PostMapping("/giay-moi")
    String invite(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        user.requireRole(ISSUERS);
        return write(
                number,
                typed,
                response,
                model,
                redirect,
                session -> "Đã ban hành " + register.invite(session, new RegisterForm(typed).invitedOn(), user.id())
                        + " giấy mời.");
    }

    private String write(
            String number,
            Map<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Function<CaseNumber, String> work) {
        var session = number(number);
        try {
            redirect.addFlashAttribute("done", work.apply(session));
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            return shown(session, typed, model);
        } catch (OutOfOrder refusal) {
            redirect.addFlashAttribute("problem", refusal.getMessage());
        }
        return "redirect:" + ScheduleController.PATH + "/" + session + "/dang-ky";
    }

    private CaseNumber number(String typed) {
        if (!CaseNumber.isOne(typed)) {
            throw new NotFound("Không có phiên tiếp này.");
        }
        var number = new CaseNumber(typed);
        user.requireAgencyOf(number);
        return number;
    }

    private String shown(CaseNumber session, Map<String, String> typed, Model model) {
        model.addAttribute("sheet", guests.of(session));
        model.addAttribute("number", session);
        model.addAttribute("agency", agencies.get(session.agency()));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "kinds", List.of(CaseKind.UNCLASSIFIED, CaseKind.COMPLAINT, CaseKind.DENUNCIATION, CaseKind.FEEDBACK));
        model.addAttribute("idTypes", List.of(IdType.values()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayWrite", has(WRITERS));
        model.addAttribute("mayIssue", has(ISSUERS));
        return "session/register";
    }

    private boolean has(Role... oneOf) {
        return user.roles().stream().anyMatch(Arrays.asList(oneOf)::contains);
    }
}
