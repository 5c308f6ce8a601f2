package vn.kntc.clock.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.kntc.clock.StatutoryClock;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.web.RefusalPage;
import vn.kntc.shared.web.Sending;
import vn.kntc.shared.web.TellsRefusals;

/**
 * One clock of a case: what was decided about it, for everybody of the agency to read, and the form by which the resolver records the
 * next decision, or withdraws the last one. It is saved only by who has seen what it does: the first button shows that and changes
 * nothing.
 */
@Controller
@TellsRefusals
@RequestMapping("/ho-so/{caseNumber}/thoi-han/{key}")
class DecisionPageController {

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
        return show(ownCase(user, caseNumber), key, model);
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
        var number = resolversCase(user, caseNumber);
        model.addAttribute("entry", entry);
        return change(new Visit(number, key, response, model, redirect), sending, new Change() {
            @Override
            public List<String> typed() {
                return entry.typed();
            }

            @Override
            public ClockOutcome tryOut() {
                return decisions.tryOut(number, key, entry.read());
            }

            @Override
            public ClockOutcome save() {
                return decisions.record(number, key, entry.read(), user.id());
            }

            @Override
            public String refused(ClockOutcome.Refused refused, Visit visit) {
                return refuse(refused, visit);
            }

            @Override
            public String done(StatutoryClock after) {
                return DecisionPages.done(after);
            }

            @Override
            public String alreadyDone() {
                return "Quyết định này đã được ghi trước đó; không ghi thêm lần nữa.";
            }

            @Override
            public String unconfirmed() {
                return "Hãy đánh dấu ô xác nhận đã đối chiếu quyết định trước khi lưu.";
            }
        });
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
        var number = resolversCase(user, caseNumber);
        model.addAttribute("withdrawal", withdrawal);
        return change(new Visit(number, key, response, model, redirect), sending, new Change() {
            @Override
            public List<String> typed() {
                return withdrawal.typed();
            }

            @Override
            public ClockOutcome tryOut() {
                return decisions.tryWithdrawal(number, key, withdrawal.entry(), withdrawal.because());
            }

            @Override
            public ClockOutcome save() {
                return decisions.withdraw(number, key, withdrawal.entry(), withdrawal.because(), user.id());
            }

            @Override
            public String refused(ClockOutcome.Refused refused, Visit visit) {
                return problem(HttpStatus.CONFLICT, refused.sentence(), visit);
            }

            @Override
            public String done(StatutoryClock after) {
                return DecisionPages.undone(after);
            }

            @Override
            public String alreadyDone() {
                return "Quyết định này đã được rút trước đó; không rút thêm lần nữa.";
            }

            @Override
            public String unconfirmed() {
                return "Hãy đánh dấu ô xác nhận quyết định đã ghi nhầm trước khi rút.";
            }
        });
    }

    /** Shows what it would do; saves it only for who has seen exactly that and confirmed it. */
    private String change(Visit visit, Sending sending, Change change) {
        try {
            var before = decisions.standing(visit.number(), visit.key()).clock();
            var trial = change.tryOut();
            if (trial instanceof ClockOutcome.AlreadyRecorded) {
                return toPage(change.alreadyDone(), visit);
            }
            if (trial instanceof ClockOutcome.Refused refused) {
                return change.refused(refused, visit);
            }
            var preview = pages.preview(change.typed(), before, ((ClockOutcome.Changed) trial).clock());
            visit.model().addAttribute("preview", preview);
            return switch (sending.wish(preview.seen())) {
                case PREVIEW -> show(visit.number(), visit.key(), visit.model());
                case UNSEEN, STALE -> problem(HttpStatus.CONFLICT, CHANGED_SINCE, visit);
                case UNCONFIRMED -> problem(HttpStatus.BAD_REQUEST, change.unconfirmed(), visit);
                case SAVE -> save(change, preview, visit);
            };
        } catch (InvalidInput refusal) {
            visit.model().asMap().remove("preview");
            return problem(HttpStatus.BAD_REQUEST, refusal.getMessage(), visit);
        }
    }

    private String save(Change change, DecisionPreview preview, Visit visit) {
        if (change.save() instanceof ClockOutcome.Refused refused) {
            visit.model().asMap().remove("preview");
            return change.refused(refused, visit);
        }
        return toPage(change.done(preview.after()), visit);
    }

    /** Somebody completed a task of the case at the same moment. */
    @ExceptionHandler
    String crossed(ConcurrencyFailureException crossed, HttpServletResponse response, Model model) {
        return RefusalPage.show(HttpStatus.CONFLICT, "Chưa lưu được", ClockDecisionController.CROSSED, response, model);
    }

    /** Others do not learn whether there is such a case. */
    private static CaseNumber ownCase(CurrentUser user, String text) {
        var number = number(text);
        user.requireAgencyOf(number);
        return number;
    }

    /** Who may not record learns the same of a case that is hidden from him and of a number that no case has. */
    static CaseNumber resolversCase(CurrentUser user, String text) {
        var number = number(text);
        if (!user.agencies().contains(number.agency())) {
            throw noSuchCase();
        }
        user.requireRole(Role.RESOLVER);
        user.requireAgencyOf(number);
        return number;
    }

    private static CaseNumber number(String text) {
        try {
            return new CaseNumber(text);
        } catch (InvalidInput malformed) {
            throw noSuchCase();
        }
    }

    private static NotFound noSuchCase() {
        return new NotFound("Không tìm thấy hồ sơ này.");
    }

    private String show(CaseNumber number, String key, Model model) {
        boolean records = user.roles().contains(Role.RESOLVER);
        model.addAttribute("page", pages.page(decisions.standing(number, key), records));
        return "clock/decisions";
    }

    private String refuse(ClockOutcome.Refused refused, Visit visit) {
        visit.response().setStatus(HttpStatus.CONFLICT.value());
        visit.model().addAttribute("refused", refused);
        return show(visit.number(), visit.key(), visit.model());
    }

    private String problem(HttpStatus status, String sentence, Visit visit) {
        visit.response().setStatus(status.value());
        visit.model().addAttribute("problem", sentence);
        return show(visit.number(), visit.key(), visit.model());
    }

    private static String toPage(String done, Visit visit) {
        visit.redirect().addFlashAttribute("done", done);
        visit.redirect().addAttribute("number", visit.number().value());
        visit.redirect().addAttribute("key", visit.key());
        return "redirect:/ho-so/{number}/thoi-han/{key}";
    }

    /** One request, and what is answered to it. */
    private record Visit(
            CaseNumber number, String key, HttpServletResponse response, Model model, RedirectAttributes redirect) {}

    /** What is recorded or withdrawn, and how the page speaks of it. */
    private interface Change {
        List<String> typed();

        ClockOutcome tryOut();

        ClockOutcome save();

        String refused(ClockOutcome.Refused refused, Visit visit);

        String done(StatutoryClock after);

        String alreadyDone();

        String unconfirmed();
    }
}
