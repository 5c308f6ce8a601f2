package vn.kntc.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.calendar.TypedDate;
import vn.kntc.organization.Agency;
import vn.kntc.report.ReportPeriods;
import vn.kntc.report.ReportQuestion;

/** The question of the page, as its address has it; what is left out is the reader's own agency, the last period and the first table. */
record ReportPageQuestion(ReportQuestion asked, String period) {

    static final String CODE = "bieu";
    static final String AGENCY = "coQuan";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String PERIOD = "ky";
    static final String BELOW = "capDuoi";

    /** @throws vn.kntc.shared.InvalidInput with a sentence for the reader */
    static ReportPageQuestion of(
            Map<String, String> parameters, List<Agency> readable, ReportPeriods periods, String usualCode) {
        var chosen = value(parameters, PERIOD).flatMap(periods::find);
        var usual = periods.usual();
        var from = chosen.map(period -> period.from().toString())
                .or(() -> day(parameters, FROM))
                .orElseGet(() -> usual.from().toString());
        var to = chosen.map(period -> period.to().toString())
                .or(() -> day(parameters, TO))
                .orElseGet(() -> usual.to().toString());
        var asked = new HashMap<String, String>();
        asked.put("from", from);
        asked.put("to", to);
        asked.put(
                "agency",
                value(parameters, AGENCY).orElseGet(() -> readable.get(0).id().value()));
        asked.put("subordinates", value(parameters, BELOW).orElse("false"));
        boolean none = chosen.isEmpty() && value(parameters, FROM).isEmpty();
        return new ReportPageQuestion(
                ReportQuestion.of(value(parameters, CODE).orElse(usualCode), asked),
                chosen.map(ReportPeriods.Period::code).orElse(none ? usual.code() : ""));
    }

    /** As people write it, or as our own links do. */
    private static Optional<String> day(Map<String, String> parameters, String name) {
        return value(parameters, name).map(typed -> TypedDate.read(name, typed).toString());
    }

    private static Optional<String> value(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The address of the same question. @param ending behind the page's path */
    static String address(String ending, ReportQuestion question) {
        return UriComponentsBuilder.fromPath(ReportPageController.PATH + ending)
                .queryParam(CODE, "{code}")
                .queryParam(AGENCY, "{agency}")
                .queryParam(FROM, question.from())
                .queryParam(TO, question.to())
                .queryParam(BELOW, question.subordinates())
                .encode()
                .buildAndExpand(question.code(), question.agency().value())
                .toUriString();
    }
}
