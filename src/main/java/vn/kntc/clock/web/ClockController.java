package vn.kntc.clock.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.clock.ClockCall;
import vn.kntc.clock.ClockNotification;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.DeadlineWatch;
import vn.kntc.clock.Recomputation;
import vn.kntc.clock.RecomputationTriggers;
import vn.kntc.clock.Recomputations;
import vn.kntc.clock.SelfCheck;
import vn.kntc.clock.SelfChecks;
import vn.kntc.organization.Role;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Counting again, and what the clocks have told, for legal staff and other systems. */
@RestController
@RequestMapping(path = "/api/clocks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Thời hạn của hồ sơ")
class ClockController {

    private static final int LARGEST_PAGE = 1_000;

    private final Recomputations recomputations;
    private final RecomputationTriggers triggers;
    private final DeadlineWatch watch;
    private final ClockNotifications notifications;
    private final SelfChecks selfChecks;
    private final CurrentUser user;

    ClockController(
            Recomputations recomputations,
            RecomputationTriggers triggers,
            DeadlineWatch watch,
            ClockNotifications notifications,
            SelfChecks selfChecks,
            CurrentUser user) {
        this.recomputations = recomputations;
        this.triggers = triggers;
        this.watch = watch;
        this.notifications = notifications;
        this.selfChecks = selfChecks;
        this.user = user;
    }

    @PostMapping(path = "/recomputations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Tính lại mọi thời hạn đang chạy; làm ngay ở phía sau, kết quả xem theo số của lượt")
    ResponseEntity<Requested> recompute(@RequestBody Request request) {
        user.requireRole(Role.LEGAL_EDITOR);
        long id = recomputations.request(request.reason(), user.id());
        triggers.carryOnSoon(id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/clocks/recomputations/" + id))
                .body(new Requested(id));
    }

    @GetMapping("/recomputations/{id}")
    @Operation(summary = "Một lượt tính lại: đã xong chưa, thời hạn nào đổi từ ngày nào sang ngày nào")
    Report recomputation(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "1000") int size) {
        user.requireRole(Role.LEGAL_EDITOR);
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new InvalidInput("page", "Trang tính từ 0, mỗi trang từ 1 đến " + LARGEST_PAGE + " dòng.");
        }
        return Report.of(recomputations.get(id, user.agencies(), page, size));
    }

    @GetMapping(path = "/notifications", params = "!caseNumber")
    @Operation(
            summary = "Các lần cảnh báo và báo quá hạn; có caseNumber: mọi lần của một hồ sơ, cũ nhất trước; không có:"
                    + " từng trang những lần báo cho nhóm của mình, mới nhất trước")
    @Parameter(name = "all", description = "true: cả của thời hạn không còn chạy; mặc định false")
    @Parameter(name = "page", description = "từ 0")
    @Parameter(name = "size", description = "1 đến 100, mặc định 20")
    NotificationPage notifications(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        var question = NotificationQuestion.of(parameters);
        return NotificationPage.of(notifications.sheet(question.all(), question.page(), question.size()));
    }

    @GetMapping(path = "/notifications", params = "caseNumber")
    @Operation(summary = "Các lần cảnh báo và báo quá hạn của một hồ sơ")
    List<NotificationAnswer> notificationsOf(@RequestParam(required = false) String caseNumber) {
        var number = new CaseNumber(caseNumber);
        user.requireAgencyOf(number);
        return watch.of(number).stream().map(NotificationAnswer::of).toList();
    }

    @GetMapping("/self-check")
    @Operation(
            summary = "Công việc có thời hạn không có quy tắc, nhóm không có người ở một cơ quan,"
                    + " hồ sơ không có quy trình và quy trình không có hồ sơ")
    SelfCheck selfCheck() {
        user.requireRole(Role.CAMUNDA_ADMIN, Role.LEGAL_EDITOR);
        return selfChecks.check();
    }

    record Request(String reason) {}

    record Requested(long id) {}

    /** @param state RUNNING or DONE */
    record Report(
            long id,
            Recomputation.Cause cause,
            String reason,
            String requestedBy,
            LocalDate day,
            String state,
            int cases,
            int clocks,
            int changed,
            int tasks,
            int timers,
            Instant startedAt,
            Instant finishedAt,
            List<Line> changes) {

        static Report of(Recomputation run) {
            return new Report(
                    run.id(),
                    run.cause(),
                    run.reason(),
                    run.by().value(),
                    run.day(),
                    run.done() ? "DONE" : "RUNNING",
                    run.cases(),
                    run.clocks(),
                    run.changed(),
                    run.tasks(),
                    run.timers(),
                    run.startedAt(),
                    run.finishedAt(),
                    run.changes().stream()
                            .map(change -> new Line(
                                    change.caseNumber().value(),
                                    change.key(),
                                    change.oldDue(),
                                    change.newDue(),
                                    change.problem()))
                            .toList());
        }
    }

    record Line(String caseNumber, String key, LocalDate oldDue, LocalDate newDue, String problem) {}

    record NotificationAnswer(
            long id,
            String caseNumber,
            String key,
            ClockCall.Kind kind,
            LocalDate due,
            String group,
            Instant at,
            String sentence) {

        static NotificationAnswer of(ClockNotification told) {
            return new NotificationAnswer(
                    told.id(),
                    told.caseNumber().value(),
                    told.key(),
                    told.kind(),
                    told.due(),
                    told.group(),
                    told.at(),
                    told.sentence());
        }
    }

    /** One page of what the groups of the account were told. */
    record NotificationPage(int page, int size, long total, List<NotificationLine> notifications) {

        static NotificationPage of(ClockNotifications.Sheet sheet) {
            return new NotificationPage(
                    sheet.page(),
                    sheet.size(),
                    sheet.total(),
                    sheet.entries().stream().map(NotificationLine::of).toList());
        }
    }

    /**
     * @param due the due date that was spoken of; {@code currentDue} as it is today
     * @param state of the clock today; {@code metOn} the day on which the act was done, or null
     */
    record NotificationLine(
            long id,
            String caseNumber,
            String key,
            String name,
            ClockCall.Kind kind,
            LocalDate due,
            String group,
            Instant at,
            String sentence,
            ClockState state,
            LocalDate currentDue,
            LocalDate metOn) {

        static NotificationLine of(ClockNotifications.Entry entry) {
            var told = entry.told();
            return new NotificationLine(
                    told.id(),
                    told.caseNumber().value(),
                    told.key(),
                    entry.name(),
                    told.kind(),
                    told.due(),
                    told.group(),
                    told.at(),
                    told.sentence(),
                    entry.state(),
                    entry.due(),
                    entry.metOn());
        }
    }
}
