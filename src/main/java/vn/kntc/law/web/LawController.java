package vn.kntc.law.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Asks the law over HTTP. Bad questions leave as {@link vn.kntc.shared.InvalidInput}; nothing sent is ever evaluated. */
@RestController
@RequestMapping("/api/law")
class LawController {

    private final Law law;
    private final LawCatalogue catalogue;
    private final WorkCalendar calendar;

    LawController(Law law, LawCatalogue catalogue, WorkCalendar calendar) {
        this.law = law;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    @GetMapping("/regime")
    RegimeBody regime(@RequestParam(name = "on", required = false) String on) {
        return new RegimeBody(Regime.on(Question.date("on", on)));
    }

    @GetMapping("/calendar/{date}")
    DayBody day(@PathVariable("date") String date) {
        return DayBody.of(calendar.day(Question.date("date", date)));
    }

    @GetMapping("/deadlines")
    List<DeadlineDescription> deadlines() {
        return catalogue.deadlines();
    }

    @PostMapping("/deadlines/{key}")
    DeadlineBody deadline(
            @PathVariable("key") String key,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DeadlineQuestionBody.class)))
                    InputStream body) {
        var question = Question.read(body, "from", "facts");
        return DeadlineBody.of(law.deadline(key, question.date("from"), question.flags("facts")));
    }

    @GetMapping("/decisions")
    List<DecisionDescription> decisions() {
        return catalogue.decisions();
    }

    @PostMapping("/decisions/{id}")
    DecisionAnswer decide(
            @PathVariable("id") String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DecisionQuestionBody.class)))
                    InputStream body) {
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
            String explanation) {

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
                    answer.explanation());
        }
    }

    record SkippedDay(LocalDate date, DayKind kind) {}

    /** For the API's description only; the body itself is read strictly by {@link Question}. */
    record DeadlineQuestionBody(LocalDate from, Map<String, Boolean> facts) {}

    /** For the API's description only; the body itself is read strictly by {@link Question}. */
    record DecisionQuestionBody(LocalDate on, Map<String, Object> facts) {}
}
