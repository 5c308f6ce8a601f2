package vn.kntc.clock.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.kntc.clock.RecomputationTriggers;
import vn.kntc.clock.Recomputations;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.PagePart;
import vn.kntc.shared.web.TellsRefusals;

/** What the runs that count every open clock again have changed, for legal staff to read, and a run of their own to ask for. */
@Controller
@TellsRefusals
@RequestMapping("/lich-nghi/tinh-lai")
class RecomputationPageController {

    private final Recomputations recomputations;
    private final RecomputationTriggers triggers;
    private final RecomputationPages pages;
    private final CurrentUser user;

    RecomputationPageController(
            Recomputations recomputations, RecomputationTriggers triggers, RecomputationPages pages, CurrentUser user) {
        this.recomputations = recomputations;
        this.triggers = triggers;
        this.pages = pages;
        this.user = user;
    }

    /** For every method here, also the refused ones. */
    @ModelAttribute
    void forLegalStaff(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        user.requireRole(Role.LEGAL_EDITOR);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("runs", pages.recent());
        return "clock/recomputations";
    }

    @GetMapping("/{id}")
    String run(
            @PathVariable String id,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("page", pages.run(number(id, 18), (int) number(page, 6), user.agencies()));
        return PagePart.view(request, response, "clock/recomputation", "middle");
    }

    @PostMapping
    String recompute(@RequestParam(defaultValue = "") String reason, HttpServletResponse response, Model model) {
        try {
            long id = recomputations.request(reason, user.id());
            triggers.carryOnSoon(id);
            return "redirect:/lich-nghi/tinh-lai/" + id;
        } catch (InvalidInput refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", refusal.getMessage());
            model.addAttribute("reason", reason);
            return list(model);
        }
    }

    private static long number(String text, int digits) {
        if (!text.matches("\\d{1," + digits + "}")) {
            throw new NotFound("Không có trang này.");
        }
        return Long.parseLong(text);
    }
}
