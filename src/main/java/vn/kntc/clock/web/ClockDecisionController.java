package vn.kntc.clock.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.clock.ClockDecision;
import vn.kntc.clock.ClockDecisions;
import vn.kntc.clock.ClockOutcome;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.RecordedDecision;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Records signed decisions about the clock of a case, for other systems; the same decision sent again changes nothing. */
@RestController
@RequestMapping(
        path = "/api/clocks/{caseNumber}/{key}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Thời hạn của hồ sơ")
class ClockDecisionController {

    static final String CROSSED =
            "Chưa lưu gì: đúng lúc này có người vừa xử lý một việc của hồ sơ; hãy gửi lại quyết định.";

    private final ClockDecisions decisions;
    private final CurrentUser user;

    ClockDecisionController(ClockDecisions decisions, CurrentUser user) {
        this.decisions = decisions;
        this.user = user;
    }

    @Recorded
    @PostMapping("/pause")
    @Operation(
            summary = "Ghi quyết định tạm đình chỉ hoặc trưng cầu giám định: thời hạn tạm dừng",
            description = "Dành cho người giải quyết của cơ quan. Pháp luật không cho phép: 409, detail nêu điều luật.")
    ResponseEntity<Object> pause(@PathVariable String caseNumber, @PathVariable String key, @RequestBody Pause sent) {
        var number = mayRecord(caseNumber);
        return record(
                number,
                key,
                new ClockDecision.Suspension(
                        DecisionEntry.choice(
                                PauseGround.values(),
                                sent.ground(),
                                "ground",
                                "Căn cứ tạm dừng (ground) phải là SUSPENSION (tạm đình chỉ) hoặc EXPERT_ASSESSMENT (trưng cầu giám định)."),
                        sent.decisionNumber(),
                        day(sent.on())));
    }

    @Recorded
    @PostMapping("/resume")
    @Operation(
            summary =
                    "Ghi quyết định tiếp tục giải quyết: thời hạn tính tiếp, ngày hết hạn lùi theo thời gian tạm dừng",
            description = "Dành cho người giải quyết của cơ quan. Giám định kết thúc có thể không có số quyết định.")
    ResponseEntity<Object> resume(@PathVariable String caseNumber, @PathVariable String key, @RequestBody Resume sent) {
        var number = mayRecord(caseNumber);
        return record(number, key, new ClockDecision.Resumption(sent.decisionNumber(), day(sent.on())));
    }

    @Recorded
    @PostMapping("/extend")
    @Operation(
            summary = "Ghi quyết định gia hạn thời hạn",
            description =
                    "Dành cho người giải quyết của cơ quan. Quá số lần pháp luật cho phép: 409, detail nêu điều luật.")
    ResponseEntity<Object> extend(@PathVariable String caseNumber, @PathVariable String key, @RequestBody Extend sent) {
        var number = mayRecord(caseNumber);
        return record(
                number,
                key,
                new ClockDecision.Extension(
                        DecisionEntry.choice(
                                CaseGrade.values(),
                                sent.grade(),
                                "grade",
                                "Tính chất vụ việc (grade) phải là COMPLEX (phức tạp) hoặc EXCEPTIONAL (đặc biệt phức tạp)."),
                        sent.decisionNumber(),
                        day(sent.on())));
    }

    @Recorded
    @PostMapping("/withdraw")
    @Operation(
            summary = "Rút quyết định ghi nhầm: chỉ quyết định ghi sau cùng; thời hạn trở lại như trước khi ghi",
            description =
                    "Dành cho người giải quyết của cơ quan. Không xoá gì: quyết định đã rút còn lưu, kèm người rút và lý do."
                            + " Không phải quyết định ghi sau cùng, hoặc chưa ghi gì: 409, lastDecision nêu quyết định rút được.")
    ResponseEntity<Object> withdraw(
            @PathVariable String caseNumber, @PathVariable String key, @RequestBody Withdrawal sent) {
        var number = mayRecord(caseNumber);
        if (sent.decision() == null) {
            throw new InvalidInput(
                    "decision", "Hãy nêu quyết định cần rút (decision): id trong lastDecision của thời hạn.");
        }
        var outcome = decisions.withdraw(number, key, sent.decision(), sent.because(), user.id());
        if (outcome instanceof ClockOutcome.Refused refused) {
            var problem = conflict(refused.sentence());
            problem.setProperty("lastDecision", last(number, key));
            return answer(problem);
        }
        return answer(number, outcome);
    }

    /** Somebody completed a task of the case at the same moment. */
    @ExceptionHandler
    ResponseEntity<Object> crossed(ConcurrencyFailureException crossed) {
        return problem(CROSSED);
    }

    private ResponseEntity<Object> record(CaseNumber number, String key, ClockDecision decision) {
        var outcome = decisions.record(number, key, decision, user.id());
        if (outcome instanceof ClockOutcome.Refused refused) {
            return problem(refused.sentence());
        }
        return answer(number, outcome);
    }

    private ResponseEntity<Object> answer(CaseNumber number, ClockOutcome outcome) {
        var clock = outcome instanceof ClockOutcome.AlreadyRecorded recorded
                ? recorded.clock()
                : ((ClockOutcome.Changed) outcome).clock();
        return ResponseEntity.ok(ClockAnswer.of(clock, last(number, clock.key())));
    }

    private LastDecision last(CaseNumber number, String key) {
        return decisions.last(number, key).map(LastDecision::of).orElse(null);
    }

    private static ResponseEntity<Object> problem(String sentence) {
        return answer(conflict(sentence));
    }

    private static ProblemDetail conflict(String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentence);
        problem.setTitle("Không thực hiện được");
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private CaseNumber mayRecord(String text) {
        return DecisionPageController.resolversCase(user, text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput("on", "Ngày của quyết định (on) phải là một ngày có thật, dạng yyyy-MM-dd.");
        }
    }

    /** How a call of this controller answers; written at each method, since what is written at the class gives way to the method's own type. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "200",
            description = "Thời hạn sau khi ghi hoặc rút; đã ghi hoặc đã rút trước đó thì không làm thêm",
            content = @Content(schema = @Schema(implementation = ClockAnswer.class)))
    @ApiResponse(
            responseCode = "409",
            description =
                    "Không thực hiện được; detail nêu lý do, điều luật nếu pháp luật không cho phép. Chưa thay đổi gì",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    private @interface Recorded {}

    record Pause(
            @Schema(
                            description = "SUSPENSION: tạm đình chỉ; EXPERT_ASSESSMENT: trưng cầu giám định",
                            allowableValues = {"SUSPENSION", "EXPERT_ASSESSMENT"})
                    String ground,
            @Schema(example = "15/QĐ-UBND") String decisionNumber,
            @Schema(description = "Ngày của quyết định; thời hạn dừng từ ngày này", format = "date") String on) {}

    record Resume(
            @Schema(
                            description =
                                    "Số quyết định tiếp tục giải quyết; giám định kết thúc không có quyết định thì để trống",
                            example = "20/QĐ-UBND")
                    String decisionNumber,
            @Schema(description = "Ngày của quyết định; thời hạn tính tiếp từ ngày này", format = "date") String on) {}

    record Extend(
            @Schema(
                            description = "COMPLEX: phức tạp; EXCEPTIONAL: đặc biệt phức tạp",
                            allowableValues = {"COMPLEX", "EXCEPTIONAL"})
                    String grade,
            @Schema(example = "25/QĐ-UBND") String decisionNumber,
            @Schema(description = "Ngày của quyết định", format = "date") String on) {}

    record Withdrawal(
            @Schema(description = "id trong lastDecision của thời hạn; gửi hai lần vẫn chỉ rút một quyết định")
                    Long decision,
            @Schema(description = "Lý do, tối đa 300 ký tự, không nêu tên người trong hồ sơ", example = "Ghi nhầm ngày")
                    String because) {}

    /**
     * The decision recorded last, which may be withdrawn.
     *
     * @param id names it in the request to withdraw it
     * @param act PAUSE, RESUME or EXTEND
     * @param decisionNumber null where an expert assessment ended without a decision
     */
    record LastDecision(long id, Act act, String decisionNumber, LocalDate on) {

        enum Act {
            PAUSE,
            RESUME,
            EXTEND
        }

        static LastDecision of(RecordedDecision recorded) {
            var decision = recorded.decision();
            var act = decision instanceof ClockDecision.Suspension
                    ? Act.PAUSE
                    : decision instanceof ClockDecision.Extension ? Act.EXTEND : Act.RESUME;
            return new LastDecision(recorded.entry(), act, decision.number(), decision.on());
        }
    }

    /**
     * The clock as the case shows it, and why.
     *
     * @param due last day as it stands; while the clock is paused, as it was before
     * @param lastDecision the decision recorded last among those that count, or null
     */
    record ClockAnswer(
            String key,
            LocalDate from,
            LocalDate due,
            LocalDate originalDue,
            ClockState state,
            String explanation,
            List<String> doubts,
            LastDecision lastDecision) {

        static ClockAnswer of(StatutoryClock clock, LastDecision lastDecision) {
            return new ClockAnswer(
                    clock.key(),
                    clock.from(),
                    clock.due(),
                    clock.originalDue(),
                    clock.state(),
                    clock.explanation(),
                    clock.doubts(),
                    lastDecision);
        }
    }
}
