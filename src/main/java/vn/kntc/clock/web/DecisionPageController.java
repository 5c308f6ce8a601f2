package vn.kntc.clock.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kntc.clock.ClockDecisions;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/**
 * One clock of a case: what was decided about it, for everybody of the agency to read, and the form by which the resolver records the
 * next decision, or withdraws the last one. It is saved only by who has seen what it does: the first button shows that and changes
 * nothing.
 */
@Controller
@RequestMapping("/ho-so/{caseNumber}/thoi-han/{key}")
class DecisionPageController {

    private static final String SAVE = "luu";
    private static final String CHANGED_SINCE =
            "Chưa lưu gì: nội dung nhập hoặc thời hạn đã khác lúc xem trước; hãy xem lại kết quả dưới đây rồi lưu.";

    private final ClockDecisions decisions;
    private final DecisionPages pages;
    private final CurrentUser user;

    DecisionPageController(ClockDecisions decisions, DecisionPages pages, CurrentUser user) {
        this.decisions = decisions;
        this.pages = pages;
        this.user = user;
    }

    @ModelAttribute
    void keepNoCopy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping
    String page(@PathVariable String caseNumber, @PathVariable String key, Model model) {
        return show(ownCase(caseNumber), key, model);
    }

    @PostMapping
    String record(
            @PathVariable String caseNumber,
            @PathVariable String key,
            DecisionEntry entry,
            Sending sending,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var number = ownCase(caseNumber);
        user.requireRole(Role.RESOLVER);
        model.addAttribute("entry", entry);
        try {
            var decision = entry.read();
            var before = decisions.standing(number, key).clock();
            var trial = decisions.tryOut(number, key, decision);
            if (trial instanceof ClockOutcome.AlreadyRecorded) {
                redirect.addFlashAttribute("done", "Quyết định này đã được ghi trước đó; không ghi thêm lần nữa.");
                return toPage(redirect, number, key);
            }
            if (trial instanceof ClockOutcome.Refused refused) {
                return refuse(refused, number, key, response, model);
            }
            var preview = pages.preview(entry.typed(), before, ((ClockOutcome.Changed) trial).clock());
            model.addAttribute("preview", preview);
            if (!SAVE.equals(sending.step())) {
                return show(number, key, model);
            }
            if (!preview.seen().equals(sending.seen())) {
                return problem(HttpStatus.CONFLICT, CHANGED_SINCE, number, key, response, model);
            }
            if (sending.confirmed() == null) {
                return problem(
                        HttpStatus.BAD_REQUEST,
                        "Hãy đánh dấu ô xác nhận đã đối chiếu quyết định trước khi lưu.",
                        number,
                        key,
                        response,
                        model);
            }
            var outcome = decisions.record(number, key, decision, user.id());
            if (outcome instanceof ClockOutcome.Refused refused) {
                model.asMap().remove("preview");
                return refuse(refused, number, key, response, model);
            }
            redirect.addFlashAttribute("done", DecisionPages.done(preview.after()));
            return toPage(redirect, number, key);
        } catch (InvalidInput refusal) {
            model.asMap().remove("preview");
            return problem(HttpStatus.BAD_REQUEST, refusal.getMessage(), number, key, response, model);
        }
    }

    @PostMapping(params = "act=" + WithdrawalEntry.ACT)
    String withdraw(
            @PathVariable String caseNumber,
            @PathVariable String key,
            WithdrawalEntry withdrawal,
            Sending sending,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var number = ownCase(caseNumber);
        user.requireRole(Role.RESOLVER);
        model.addAttribute("withdrawal", withdrawal);
        try {
            var before = decisions.standing(number, key).clock();
            var trial = decisions.tryWithdrawal(number, key, withdrawal.entry(), withdrawal.because());
            if (trial instanceof ClockOutcome.AlreadyRecorded) {
                redirect.addFlashAttribute("done", "Quyết định này đã được rút trước đó; không rút thêm lần nữa.");
                return toPage(redirect, number, key);
            }
            if (trial instanceof ClockOutcome.Refused refused) {
                return problem(HttpStatus.CONFLICT, refused.sentence(), number, key, response, model);
            }
            var preview = pages.preview(withdrawal.typed(), before, ((ClockOutcome.Changed) trial).clock());
            model.addAttribute("preview", preview);
            if (!SAVE.equals(sending.step())) {
                return show(number, key, model);
            }
            if (!preview.seen().equals(sending.seen())) {
                return problem(HttpStatus.CONFLICT, CHANGED_SINCE, number, key, response, model);
            }
            if (sending.confirmed() == null) {
                return problem(
                        HttpStatus.BAD_REQUEST,
                        "Hãy đánh dấu ô xác nhận quyết định đã ghi nhầm trước khi rút.",
                        number,
                        key,
                        response,
                        model);
            }
            var outcome = decisions.withdraw(number, key, withdrawal.entry(), withdrawal.because(), user.id());
            if (outcome instanceof ClockOutcome.Refused refused) {
                model.asMap().remove("preview");
                return problem(HttpStatus.CONFLICT, refused.sentence(), number, key, response, model);
            }
            redirect.addFlashAttribute("done", DecisionPages.undone(preview.after()));
            return toPage(redirect, number, key);
        } catch (InvalidInput refusal) {
            model.asMap().remove("preview");
            return problem(HttpStatus.BAD_REQUEST, refusal.getMessage(), number, key, response, model);
        }
    }

    @ExceptionHandler
    String notFound(NotFound refusal, HttpServletResponse response, Model model) {
        return tell(HttpStatus.NOT_FOUND, "Không tìm thấy", refusal.getMessage(), response, model);
    }

    @ExceptionHandler
    String notPermitted(NotPermitted refusal, HttpServletResponse response, Model model) {
        return tell(HttpStatus.FORBIDDEN, "Không được phép", refusal.getMessage(), response, model);
    }

    /** Somebody completed a task of the case at the same moment. */
    @ExceptionHandler
    String crossed(ConcurrencyFailureException crossed, HttpServletResponse response, Model model) {
        return tell(HttpStatus.CONFLICT, "Chưa lưu được", ClockDecisionController.CROSSED, response, model);
    }

    private CaseNumber ownCase(String text) {
        CaseNumber number;
        try {
            number = new CaseNumber(text);
        } catch (InvalidInput malformed) {
            throw new NotFound("Không tìm thấy hồ sơ này.");
        }
        user.requireAgencyOf(number);
        return number;
    }

    private String show(CaseNumber number, String key, Model model) {
        boolean records = user.roles().contains(Role.RESOLVER);
        model.addAttribute("page", pages.page(decisions.standing(number, key), records));
        return "clock/decisions";
    }

    private String refuse(
            ClockOutcome.Refused refused, CaseNumber number, String key, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", refused);
        return show(number, key, model);
    }

    private String problem(
            HttpStatus status,
            String sentence,
            CaseNumber number,
            String key,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        model.addAttribute("problem", sentence);
        return show(number, key, model);
    }

    private static String toPage(RedirectAttributes redirect, CaseNumber number, String key) {
        redirect.addAttribute("number", number.value());
        redirect.addAttribute("key", key);
        return "redirect:/ho-so/{number}/thoi-han/{key}";
    }

    private static String tell(
            HttpStatus status, String title, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("title", title);
        model.addAttribute("sentence", sentence);
        return "dossier/problem";
    }

    /**
     * What the form sends besides what was typed.
     *
     * @param step {@code luu} to save; everything else only shows what would change
     * @param seen of the preview that was shown, see {@link DecisionPreview}
     * @param confirmed the check box that the decision was compared with
     */
    record Sending(String step, String seen, String confirmed) {}
}
