package vn.kntc.law.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.DecisionDescription;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.Regime;
import vn.kntc.law.Regimes;

/** Asks the law over HTTP. Bad questions leave as {@link vn.kntc.shared.InvalidInput}; nothing sent is ever evaluated. */
@RestController
@RequestMapping(path = "/api/law", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Pháp luật",
        description = "Thời hạn, thẩm quyền, hướng xử lý theo từng giai đoạn pháp luật; mỗi câu trả lời nêu căn cứ")
class LawController {

    private final Law law;
    private final LawCatalogue catalogue;
    private final WorkCalendar calendar;
    private final Regimes regimes;

    LawController(Law law, LawCatalogue catalogue, WorkCalendar calendar, Regimes regimes) {
        this.law = law;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.regimes = regimes;
    }

    @Operation(
            summary = "Giai đoạn pháp luật của một ngày",
            description = "Theo các giai đoạn ghi trong decisions/regimes.yaml.")
    @Parameter(name = "on", description = "Ngày, dạng yyyy-MM-dd", required = true)
    @GetMapping("/regime")
    RegimeBody regime(@RequestParam(name = "on", required = false) String on) {
        return new RegimeBody(regimes.on(Question.date("on", on)));
    }

    @Operation(summary = "Một ngày có phải ngày làm việc không")
    @Parameter(name = "date", description = "Ngày, dạng yyyy-MM-dd")
    @GetMapping("/calendar/{date}")
    DayBody day(@PathVariable("date") String date) {
        return DayBody.of(calendar.day(Question.date("date", date)));
    }

    @Operation(summary = "Mọi thời hạn: tên, dữ kiện cần biết, độ dài và căn cứ trong từng giai đoạn")
    @GetMapping("/deadlines")
    List<DeadlineDescription> deadlines() {
        return catalogue.deadlines();
    }

    @Operation(
            summary = "Tính một thời hạn",
            description = "from là ngày của sự việc, không tính ngày này. Dữ kiện không gửi được coi là sai (false).",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DeadlineQuestionBody.class))))
    @Parameter(name = "key", description = "Mã thời hạn, ví dụ COMPLAINT_RESOLVE_1")
    @PostMapping(path = "/deadlines/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    DeadlineBody deadline(@PathVariable("key") String key, InputStream body) {
        var question = Question.read(body, "from", "facts");
        return DeadlineBody.of(law.deadline(key, question.date("from"), question.flags("facts")));
    }

    @Operation(summary = "Mọi bảng quyết định: dữ kiện với giá trị cho phép, các trường của kết quả")
    @GetMapping("/decisions")
    List<DecisionDescription> decisions() {
        return catalogue.decisions();
    }

    @Operation(
            summary = "Hỏi một bảng quyết định",
            description =
                    "on là ngày của việc đang xét. Phải gửi đủ mọi dữ kiện của bảng. results là danh sách, có thể trống.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionQuestionBody.class))))
    @Parameter(name = "id", description = "Mã bảng quyết định, ví dụ determineComplaintJurisdiction")
    @PostMapping(path = "/decisions/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    DecisionAnswer decide(@PathVariable("id") String id, InputStream body) {
        var question = Question.read(body, "on", "facts");
        return law.decide(id, question.date("on"), question.values("facts"));
    }

    record RegimeBody(Regime regime) {}

    record DayBody(LocalDate date, boolean workingDay, DayKind kind, String name, boolean provisional) {

        static DayBody of(CalendarDay day) {
            return new DayBody(day.date(), day.workingDay(), day.kind(), day.name(), day.provisional());
        }
    }

    /** A deadline's answer with the order and fields of contract 1.1. */
    record DeadlineBody(
            String key,
            LocalDate from,
            LocalDate due,
            int amount,
            DayUnit unit,
            Direction direction,
            Regime regime,
            List<String> basis,
            LocalDate unrolledDue,
            List<SkippedDay> skipped,
            List<String> doubts,
            String explanation,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate ruleFrom) {

        static DeadlineBody of(DeadlineAnswer answer) {
            return new DeadlineBody(
                    answer.key(),
                    answer.from(),
                    answer.due(),
                    answer.amount(),
                    answer.unit(),
                    answer.direction(),
                    answer.regime(),
                    answer.basis(),
                    answer.unrolledDue(),
                    answer.skipped().stream()
                            .map(day -> new SkippedDay(day.date(), day.kind()))
                            .toList(),
                    answer.doubts(),
                    answer.explanation(),
                    answer.ruleFrom());
        }
    }

    record SkippedDay(LocalDate date, DayKind kind) {}

    /** For the API's description only; the body itself is read strictly by {@link Question}. */
    record DeadlineQuestionBody(LocalDate from, Map<String, Boolean> facts) {}

    /** For the API's description only; the body itself is read strictly by {@link Question}. */
    record DecisionQuestionBody(LocalDate on, Map<String, Object> facts) {}
}
