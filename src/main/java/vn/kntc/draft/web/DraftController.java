package vn.kntc.draft.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.draft.Draft;
import vn.kntc.draft.DraftPlace;
import vn.kntc.draft.Drafts;
import vn.kntc.draft.FormBeginnings;
import vn.kntc.draft.OwnSteps;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.ShownDay;

/** Drafts of the forms in Tasklist, in the officer's session: only his own, and only of forms that he may fill in. */
@RestController
class DraftController {

    /** The account that typed the text: whoever has signed in since in the same browser must not receive it. */
    private static final String TYPED_BY = "X-Tai-Khoan";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Drafts drafts;
    private final FormBeginnings beginnings;
    private final OwnSteps steps;
    private final CurrentUser user;
    private final Clock clock;

    DraftController(Drafts drafts, FormBeginnings beginnings, OwnSteps steps, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.beginnings = beginnings;
        this.steps = steps;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What a form opens with.
     *
     * @param prefill known values by key of the form's field
     * @param draft null where there is none
     */
    record Opening(String account, String today, Map<String, Object> prefill, Kept draft) {}

    /** @param savedAt as people read it: 10:32 ngày 28/11/2026 */
    record Kept(@JsonRawValue String values, String savedAt) {}

    record Saved(String savedAt) {}

    @GetMapping("/ban-nhap/viec/{taskId}")
    ResponseEntity<Opening> ofTask(@PathVariable String taskId) {
        steps.requireTask(taskId);
        return opening(DraftPlace.ofTask(taskId), beginnings.of(taskId));
    }

    @PutMapping("/ban-nhap/viec/{taskId}")
    Saved keepOfTask(@PathVariable String taskId, @RequestHeader(TYPED_BY) String typedBy, HttpServletRequest request)
            throws IOException {
        steps.requireTask(taskId);
        return keep(DraftPlace.ofTask(taskId), typedBy, request);
    }

    /** Needs no right on the task: it may have gone to somebody else meanwhile, and the draft is the person's own. */
    @DeleteMapping("/ban-nhap/viec/{taskId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfTask(@PathVariable String taskId) {
        drafts.discard(user.id(), DraftPlace.ofTask(taskId));
    }

    @GetMapping("/ban-nhap/bat-dau/{processKey}")
    ResponseEntity<Opening> ofStart(@PathVariable String processKey) {
        steps.requireStart(processKey);
        return opening(DraftPlace.ofStart(processKey), Map.of());
    }

    @PutMapping("/ban-nhap/bat-dau/{processKey}")
    Saved keepOfStart(
            @PathVariable String processKey, @RequestHeader(TYPED_BY) String typedBy, HttpServletRequest request)
            throws IOException {
        steps.requireStart(processKey);
        return keep(DraftPlace.ofStart(processKey), typedBy, request);
    }

    @DeleteMapping("/ban-nhap/bat-dau/{processKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardOfStart(@PathVariable String processKey) {
        drafts.discard(user.id(), DraftPlace.ofStart(processKey));
    }

    private ResponseEntity<Opening> opening(DraftPlace place, Map<String, Object> prefill) {
        var draft = drafts.find(user.id(), place).map(this::kept).orElse(null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Opening(user.id().value(), beginnings.today(), prefill, draft));
    }

    private Saved keep(DraftPlace place, String typedBy, HttpServletRequest request) throws IOException {
        if (!typedBy.equals(user.id().value())) {
            throw new NotPermitted("Phần đang nhập thuộc tài khoản khác nên không lưu vào tài khoản đang đăng nhập.");
        }
        var body = request.getInputStream().readNBytes(Drafts.LONGEST + 1);
        return new Saved(time(drafts.keep(user.id(), place, new String(body, StandardCharsets.UTF_8))));
    }

    private Kept kept(Draft draft) {
        return new Kept(draft.values(), time(draft.savedAt()));
    }

    private String time(Instant at) {
        var here = at.atZone(clock.getZone());
        return TIME.format(here) + " ngày " + ShownDay.of(here.toLocalDate());
    }
}
