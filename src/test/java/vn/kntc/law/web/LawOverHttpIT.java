package vn.kntc.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.law.decision.GoldenRow;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Contract 1 and 2 over HTTP on the running program with its own calendar; expected values stand in the golden files. */
@KntcIT
class LawOverHttpIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> OFFICER = Browser.basic("reception-officer.vocuong");
    private static final List<String> DECISIONS = List.of(
            "determineComplaintJurisdiction",
            "determineDisciplineJurisdiction",
            "determineDenunciationJurisdiction",
            "checkComplaintAdmissibility",
            "checkDenunciationAcceptance",
            "routeAtReception",
            "routePetition",
            "flagPetition",
            "refuseReception",
            "needUrgentReception",
            "allowOnlineReception",
            "limitRepresentatives",
            "determineReceptionDuty",
            "gradeComplexity",
            "requireDialogue",
            "scheduleReports",
            "warnOfDeadline");

    private final Browser program;

    @Autowired
    LawOverHttpIT(@Value("${local.server.port}") int port) {
        this.program = new Browser(port);
    }

    // --- regime and calendar

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, R1",
        "2025-06-30, R1",
        "2025-07-01, R2",
        "2026-06-30, R2",
        "2026-07-01, R3",
        "2040-02-29, R3"
    })
    void tellsTheRegime(String date, String regime) {
        assertThat(answered(get("/api/law/regime?on=" + date))).isEqualTo(json("{\"regime\":\"" + regime + "\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, true, SWAP_WORK, false",
        "2026-08-31, false, SWAP_OFF, false",
        "2026-04-27, false, COMPENSATION, false",
        "2026-04-26, false, HOLIDAY, false",
        "2026-07-04, false, WEEKEND, false",
        "2026-07-03, true, WORKING_DAY, false",
        "2026-11-24, false, HOLIDAY, false",
        "2028-11-24, false, HOLIDAY, true",
        "2025-11-24, true, WORKING_DAY, false",
        "2023-11-24, true, WORKING_DAY, true",
        "2027-02-04, false, HOLIDAY, false",
        "2027-02-10, false, COMPENSATION, false",
        "2027-02-11, true, WORKING_DAY, false",
        "2027-05-03, false, COMPENSATION, true"
    })
    void tellsADay(String date, boolean workingDay, String kind, boolean provisional) {
        var day = answered(get("/api/law/calendar/" + date));
        assertThat(fields(day)).containsExactly("date", "workingDay", "kind", "name", "provisional");
        assertThat(day.get("date").textValue()).isEqualTo(date);
        assertThat(day.get("workingDay").booleanValue()).isEqualTo(workingDay);
        assertThat(day.get("kind").textValue()).isEqualTo(kind);
        assertThat(day.get("provisional").booleanValue()).isEqualTo(provisional);
    }

    // --- deadlines

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_RESOLVE_1, 2027-01-12, 2027-02-11",
        "COMPLAINT_RESOLVE_1, 2027-01-05, 2027-02-11",
        "COMPLAINT_SEND_1, 2027-02-02, 2027-02-12",
        "COMPLAINT_ACCEPT, 2026-11-18, 2026-11-30",
        "COMPLAINT_RESOLVE_1, 2026-10-25, 2026-11-25"
    })
    void countsOverTheAnnouncedDaysOffWithoutADoubt(String key, String from, String due) {
        var answer = answered(post("/deadlines/" + key, question("from", from, List.of())));
        assertThat(answer.get("due").textValue()).isEqualTo(due);
        assertThat(answer.get("doubts")).isEmpty();
    }

    @Test
    void everyDeadlineKeyInEveryRegimeIsCountedOnTheRealCalendar() {
        var asked = new TreeMap<String, Integer>();
        for (var row : GoldenRow.cells("deadlines")) {
            for (var regime : row.get(1).split(" ")) {
                asked.merge(row.get(0), assertDeadline(row, regime), Integer::sum);
            }
        }
        assertThat(asked).hasSize(53);
        assertThat(asked.values()).allMatch(times -> times >= 3);
    }

    /** @return how many answers were looked at: one for each start day that somebody counted from; none where it is refused */
    private int assertDeadline(List<String> row, String regime) {
        var key = row.get(0);
        var facts = Arrays.stream(row.get(2).split(" "))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> "\"" + fact + "\":true")
                .toList();
        if (row.get(3).equals("-")) {
            var from = dueDates().filter(day -> day.get(0).equals(regime)).findFirst();
            assertRefused(
                    400,
                    post(
                            "/deadlines/" + key,
                            question("from", from.orElseThrow().get(1), facts)));
            return 0;
        }
        var days = dueDates()
                .filter(counted -> counted.get(0).equals(regime)
                        && counted.get(2).equals(row.get(3))
                        && counted.get(3).equals(row.get(4))
                        && counted.get(4).equals(row.get(5)))
                .toList();
        assertThat(days).as("somebody counted " + row + " in " + regime).isNotEmpty();
        days.forEach(day -> assertDeadline(row, regime, facts, day));
        return days.size();
    }

    private void assertDeadline(List<String> row, String regime, List<String> facts, List<String> day) {
        var key = row.get(0);
        var answer = answered(post("/deadlines/" + key, question("from", day.get(1), facts)));
        assertThat(fields(answer))
                .containsExactly(
                        "key",
                        "from",
                        "due",
                        "amount",
                        "unit",
                        "direction",
                        "regime",
                        "basis",
                        "unrolledDue",
                        "skipped",
                        "doubts",
                        "explanation");
        assertThat(answer.get("key").textValue()).isEqualTo(key);
        assertThat(answer.get("from").textValue()).isEqualTo(day.get(1));
        assertThat(answer.get("amount").intValue()).isEqualTo(Integer.parseInt(row.get(3)));
        assertThat(answer.get("unit").textValue()).isEqualTo(row.get(4));
        assertThat(answer.get("direction").textValue()).isEqualTo(row.get(5));
        assertThat(answer.get("regime").textValue()).isEqualTo(regime);
        assertThat(answer.get("due").textValue()).as(key + " " + regime).isEqualTo(day.get(5));
        assertThat(answer.get("unrolledDue").textValue()).as(key + " " + regime).isEqualTo(day.get(6));
        assertThat(texts(answer.get("basis"))).anyMatch(article -> article.contains(row.get(7)));
        assertSkipped(answer.get("skipped"), day.get(7));
        assertDoubts(
                answer.get("doubts"),
                Stream.of(row.get(8), day.get(8))
                        .filter(doubt -> !doubt.isEmpty())
                        .toList());
        var explanation = answer.get("explanation").textValue();
        assertThat(explanation)
                .contains(spoken(day.get(1)), spoken(day.get(5)), row.get(3) + " ")
                .contains(texts(answer.get("basis")));
        holidays(day.get(7)).forEach(holiday -> assertThat(explanation).contains(spoken(holiday)));
    }

    private static Stream<List<String>> dueDates() {
        return GoldenRow.cells("dueDates").stream();
    }

    private static void assertSkipped(JsonNode skipped, String expected) {
        var days = new ArrayList<String>();
        skipped.forEach(day -> {
            assertThat(fields(day)).containsExactly("date", "kind");
            days.add(day.get("date").textValue() + "=" + day.get("kind").textValue());
        });
        assertThat(String.join(" ", days)).isEqualTo(expected);
    }

    private static List<String> holidays(String skipped) {
        return Arrays.stream(skipped.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> day.substring(0, 10))
                .toList();
    }

    private static void assertDoubts(JsonNode doubts, List<String> expected) {
        if (expected.isEmpty()) {
            assertThat(doubts).isEmpty();
            return;
        }
        assertThat(texts(doubts)).isNotEmpty().allMatch(doubt -> doubt.startsWith("Cần pháp chế xác nhận: "));
        assertThat(String.join(" ", texts(doubts))).contains(expected);
    }

    @Test
    void theExampleOfTheContract() {
        var answer = answered(post("/deadlines/COMPLAINT_RESOLVE_1", "{\"from\":\"2026-07-03\",\"facts\":{}}"));
        assertThat(answer.get("explanation").textValue()).contains("03/07/2026", "03/08/2026", "02/08/2026", "30 ngày");
        ((com.fasterxml.jackson.databind.node.ObjectNode) answer).remove("explanation");
        assertThat(answer)
                .isEqualTo(
                        json(
                                """
                                {"key":"COMPLAINT_RESOLVE_1","from":"2026-07-03","due":"2026-08-03","amount":30,"unit":"CALENDAR_DAY","direction":"AFTER",
                                 "regime":"R3","basis":["Điều 28 Luật Khiếu nại"],"unrolledDue":"2026-08-02","skipped":[{"date":"2026-08-02","kind":"WEEKEND"}],
                                 "doubts":[]}"""));
        assertThat(answered(post("/deadlines/COMPLAINT_RESOLVE_1", "{\"from\":\"2026-07-03\"}"))
                        .get("due")
                        .textValue())
                .as("facts left out")
                .isEqualTo("2026-08-03");
        assertThat(answered(post(
                                "/deadlines/COMPLAINT_RESOLVE_1",
                                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":false,\"remote\":true}}"))
                        .get("amount")
                        .intValue())
                .isEqualTo(45);
    }

    /** A clock of acceptance that starts before and ends after 01/7/2026; a leap day; a year that nobody has entered. */
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_ACCEPT, 2026-06-19, 2026-06-29, 1, 10 ngày làm việc",
        "COMPLAINT_ACCEPT, 2026-06-21, 2026-07-01, 1, 10 ngày làm việc",
        "COMPLAINT_ACCEPT, 2026-06-22, 2026-07-02, 2, chuyển tiếp",
        "DISCIPLINE_ACCEPT, 2026-06-30, 2026-07-10, 2, chuyển tiếp",
        "COMPLAINT_ACCEPT, 2026-07-01, 2026-07-10, 0, ''",
        "DENUNCIATION_INTAKE, 2026-06-26, 2026-07-07, 0, ''",
        "COMPLAINT_RESOLVE_1, 2026-06-30, 2026-07-30, 0, ''",
        "COMPLAINT_SUE, 2024-02-29, 2025-02-28, 0, ''",
        "COMPLAINT_FILE, 2031-03-03, 2031-06-02, 1, 2031",
        "DENUNCIATION_RESOLVE, 2020-03-02, 2020-04-01, 1, 2020"
    })
    void doubtsOfTransitionAndCalendar(String key, String from, String due, int doubts, String doubt) {
        var answer = answered(post("/deadlines/" + key, "{\"from\":\"" + from + "\"}"));
        assertThat(answer.get("due").textValue()).isEqualTo(due);
        assertThat(answer.get("doubts")).hasSize(doubts);
        assertThat(String.join(" ", texts(answer.get("doubts")))).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_FILE, 2012-06-30, Luật Khiếu nại, 01/07/2012",
        "DISCIPLINE_RESOLVE, 2012-06-30, Luật Khiếu nại, 01/07/2012",
        "DENUNCIATION_TRANSFER, 2018-12-31, Luật Tố cáo, 01/01/2019",
        "PROTECTION_POLICE_DECIDE, 2018-12-31, Luật Tố cáo, 01/01/2019",
        "RECEPTION_SCHEDULE_PUBLISH, 2014-06-30, Luật Tiếp công dân, 01/07/2014",
        "PETITION_FILED_RETENTION, 0001-01-01, Luật Tiếp công dân, 01/07/2014"
    })
    void noAnswerBeforeTheGoverningLaw(String key, String from, String law, String since) {
        var refused = assertRefused(400, post("/deadlines/" + key, "{\"from\":\"" + from + "\"}"));
        assertThat(refused).contains(law, since);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_PUBLISH,2020-12-09,Nghị định 124/2020/NĐ-CP có hiệu lực từ ngày 10/12/2020",
        "COMPLAINT_PUBLISH,2020-12-10,",
        "PROTECTION_POLICE_DECIDE,2021-02-14,Thông tư 145/2020/TT-BCA có hiệu lực từ ngày 15/02/2021",
        "PETITION_FILED_RETENTION,2021-11-14,Thông tư 05/2021/TT-TTCP có hiệu lực từ ngày 15/11/2021",
        "COMPLAINT_RESOLVE_1,2012-07-02,"
    })
    void aRuleFromATextThatCameLaterSaysSo(String key, String from, String doubt) {
        var doubts = texts(answered(post("/deadlines/" + key, "{\"from\":\"" + from + "\"}"))
                .get("doubts"));
        if (doubt == null) {
            assertThat(doubts).noneMatch(said -> said.contains("sau ngày bắt đầu tính"));
        } else {
            assertThat(doubts).anyMatch(said -> said.startsWith("Cần pháp chế xác nhận: " + doubt));
        }
    }

    @Test
    void theListOfDeadlinesTellsTheSame() {
        var listed = new TreeMap<String, JsonNode>();
        answered(get("/api/law/deadlines"))
                .forEach(deadline -> listed.put(deadline.get("key").textValue(), deadline));
        var golden = new TreeMap<String, TreeSet<String>>();
        GoldenRow.cells("deadlines").stream()
                .filter(row -> !row.get(3).equals("-"))
                .forEach(row -> Arrays.stream(row.get(1).split(" ")).forEach(regime -> golden.computeIfAbsent(
                                row.get(0), key -> new TreeSet<>())
                        .add(String.join(
                                " ",
                                regime,
                                String.join(
                                        "+", new TreeSet<>(List.of(row.get(2).split(" ")))),
                                row.get(3),
                                row.get(4),
                                row.get(5)))));
        assertThat(listed.keySet()).isEqualTo(golden.keySet());
        listed.forEach((key, deadline) -> {
            assertThat(deadline.get("name").textValue()).isNotBlank();
            var rules = new TreeSet<String>();
            deadline.get("rules").forEach(rule -> {
                assertThat(fields(rule)).containsExactly("regime", "facts", "amount", "unit", "direction", "basis");
                assertThat(rule.get("basis")).isNotEmpty();
                var facts = new TreeSet<String>();
                rule.get("facts").fields().forEachRemaining(fact -> {
                    if (fact.getValue().booleanValue()) {
                        facts.add(fact.getKey());
                    }
                });
                rules.add(String.join(
                        " ",
                        rule.get("regime").textValue(),
                        String.join("+", facts),
                        rule.get("amount").asText(),
                        rule.get("unit").textValue(),
                        rule.get("direction").textValue()));
            });
            assertThat(rules).as(key).isEqualTo(golden.get(key));
        });
    }

    // --- decisions

    static Stream<String> decisions() {
        return DECISIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionAnswersAsItsGoldenFileSays(String decision) {
        var rows = GoldenRow.of(decision);
        // of a long file every other question: its regimes alternate, so that all three are asked
        var asked = IntStream.range(0, rows.size())
                .filter(i -> rows.size() <= 30 || i % 2 == 0)
                .mapToObj(rows::get)
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(asked.stream().map(GoldenRow::regime).distinct()).hasSize(3);
        asked.forEach(row -> assertDecision(decision, row));
    }

    private void assertDecision(String decision, GoldenRow row) {
        var on = row.on().toString();
        var answer = answered(post("/decisions/" + decision, write(Map.of("on", on, "facts", row.facts()))));
        var as = decision + " " + row.regime() + " " + row.facts();
        assertThat(fields(answer)).containsExactly("decision", "version", "regime", "results", "basis", "doubts");
        assertThat(answer.get("decision").textValue()).isEqualTo(decision);
        assertThat(answer.get("version").isInt()).isTrue();
        assertThat(answer.get("regime").textValue()).isEqualTo(row.regime().code());
        var results =
                StreamSupport.stream(answer.get("results").spliterator(), false).toList();
        assertThat(results)
                .as(as)
                .containsExactlyInAnyOrderElementsOf(row.expected().stream()
                        .map(result -> json(write(result)))
                        .toList());
        assertThat(answer.get("basis")).as(as).isNotEmpty();
        assertThat(String.join("; ", texts(answer.get("basis")))).as(as).contains(row.article());
        assertDoubts(answer.get("doubts"), row.doubt().isEmpty() ? List.of() : List.of(row.doubt()));
    }

    @Test
    void theListOfDecisionsTellsWhatEachAsksAndAnswers() {
        var listed = new LinkedHashMap<String, JsonNode>();
        answered(get("/api/law/decisions"))
                .forEach(decision -> listed.put(decision.get("decision").textValue(), decision));
        assertThat(listed.keySet()).containsExactlyInAnyOrderElementsOf(DECISIONS);
        listed.forEach((id, decision) -> {
            var row = GoldenRow.of(id).get(0);
            var facts = new ArrayList<String>();
            decision.get("facts").forEach(fact -> {
                facts.add(fact.get("name").textValue());
                assertThat(fact.get("label").textValue()).isNotBlank();
                assertThat(fact.get("type").textValue()).isIn("boolean", "integer", "string");
                if (fact.get("type").textValue().equals("string")) {
                    assertThat(fact.get("allowedValues")).as(id + "." + fact).isNotEmpty();
                    fact.get("allowedValues").forEach(value -> assertThat(fact.get("valueLabels")
                                    .path(value.textValue())
                                    .asText())
                            .isNotBlank());
                }
            });
            assertThat(facts)
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(row.facts().keySet());
            assertThat(decision.get("results")).as(id).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void eachListedFactIsRequiredAndOfItsType(String decision) {
        var row = GoldenRow.of(decision).get(0);
        row.facts().forEach((fact, value) -> {
            var without = new HashMap<>(row.facts());
            without.remove(fact);
            var refused = assertRefused(
                    400, post("/decisions/" + decision, write(Map.of("on", "2026-07-06", "facts", without))));
            assertThat(refused).contains("“" + fact + "”");
            for (var wrong : List.of(value instanceof Boolean ? "true" : Boolean.TRUE, 1.5, List.of(), "KHONG_CO")) {
                var facts = new HashMap<>(row.facts());
                facts.put(fact, wrong);
                assertThat(assertRefused(
                                400, post("/decisions/" + decision, write(Map.of("on", "2026-07-06", "facts", facts)))))
                        .contains("“" + fact + "”");
            }
        });
    }

    // --- refusals

    @ParameterizedTest
    @ValueSource(strings = {"/api/law/regime?on=2026-07-01", "/api/law/calendar/2026-07-01", "/api/law/deadlines"})
    void notSignedInIsTold401AndNotSentElsewhere(String path) {
        for (var headers : List.of(
                Map.<String, String>of(),
                // not the account of the other tests: a wrong password closes an account for some seconds
                Browser.basic("legal-editor.vocuong", "wrong"),
                Map.of("Accept", "text/html"))) {
            assertProblem(401, program.get(path, headers));
        }
        assertProblem(
                401, program.json("POST", "/api/law/decisions/requireDialogue", "{\"on\":\"2026-07-01\"}", Map.of()));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                "null",
                "[]",
                "7",
                "\"x\"",
                "NaN",
                "{",
                "{\"from\":NaN,\"on\":NaN}",
                "{\"from\":\"2026-07-03\"} {}",
                "{\"on\":\"2026-07-03\",\"on\":\"2026-07-03\",\"facts\":{}}",
                "{\"from\":\"2026-07-03\",\"facts\":null}",
                "{\"from\":\"2026-07-03\",\"facts\":[]}",
                "{\"from\":\"2026-07-03\",\"facts\":\"x\"}",
                "{\"from\":\"2026-07-03\",\"regime\":\"R1\"}",
                "{\"from\":20260703}",
                "{\"from\":\"2026-02-30\"}",
                "{\"from\":\"0000-00-00\"}",
                "{\"from\":\"0000-01-01\",\"on\":\"0000-01-01\"}",
                "{\"from\":\"0000-01-01\"}",
                "{\"from\":\"+10000-01-01\"}",
                "{\"from\":\"9999-12-31\"}",
                "{\"from\":\"2026-07-03T00:00\"}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":\"true\"}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":1}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":null}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"dismissal\":true}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":" + "9".repeat(400) + "}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":1e999999999}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":NaN}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":-Infinity}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}",
                "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
                "{\"from\":\"" + "x".repeat(1_000_000) + "\"}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"" + "x".repeat(1_000_000) + "\":true}}",
                "{\"from\":\"2026-07-03\",\"facts\":{\"" + "x".repeat(20_000) + "\":true}}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedQuestionIsRefused(String body) {
        assertRefused(400, post("/deadlines/COMPLAINT_RESOLVE_1", body));
        assertRefused(400, post("/decisions/gradeComplexity", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void anotherEncodingIsReadOrRefusedButNeverFails(String encoding) {
        var body = "{\"from\":\"2026-07-03\",\"facts\":{\"đặc biệt\":true}}".getBytes(Charset.forName(encoding));
        assertRefused(400, send("POST", "/api/law/deadlines/COMPLAINT_FILE", "application/json", body));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (var body : List.of(
                new byte[] {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f},
                new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xfd, 1, 2, 3},
                new byte[] {'{', '"', (byte) 0xc3, 0x28, '"', ':', '1', '}'},
                new byte[64])) {
            assertRefused(400, send("POST", "/api/law/deadlines/COMPLAINT_FILE", "application/json", body));
        }
    }

    /** What looks like an expression of the engine, of FEEL, of SQL or of the log is a wrong value like any other. */
    static Stream<String> injections() {
        return Stream.of(
                "${7*7}",
                "#{7*7}",
                "${execution.getProcessEngine()}",
                "#{''.getClass().forName('java.lang.Runtime')}",
                "T(java.lang.Runtime).getRuntime().exec('id')",
                "COMPLAINT\" or true or \"",
                "\") or (1=1",
                "if true then \"MINISTER\" else null",
                "function(x) x",
                "for i in 1..1000000 return i",
                "not(\"x\")",
                "-",
                "> 0",
                "[0..100]",
                "date(\"2026-07-01\")",
                "'; drop table kntc.case_record; --",
                "${jndi:ldap://127.0.0.1/a}",
                "../../../etc/passwd",
                "\u0000",
                "\u202e",
                "\\",
                "x".repeat(900));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void nothingThatIsSentIsEverEvaluated(String value) {
        var wrong = write(Map.of("on", "2026-07-06", "facts", Map.of("respondent", value, "instance", 1)));
        assertUnrepeated(value, assertRefused(400, post("/decisions/determineComplaintJurisdiction", wrong)));
        var number = write(Map.of("on", "2026-07-06", "facts", Map.of("people", value)));
        assertUnrepeated(value, assertRefused(400, post("/decisions/limitRepresentatives", number)));
        var flag = write(Map.of("from", "2026-07-06", "facts", Map.of("remote", value)));
        assertUnrepeated(value, assertRefused(400, post("/deadlines/COMPLAINT_RESOLVE_1", flag)));
        var name = write(Map.of("from", "2026-07-06", "facts", Map.of(value, true)));
        assertUnrepeated(value, assertRefused(400, post("/deadlines/COMPLAINT_RESOLVE_1", name)));
        var date = write(Map.of("from", value, "on", value));
        assertUnrepeated(value, assertRefused(400, post("/deadlines/COMPLAINT_RESOLVE_1", date)));
        var encoded = java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
        assertUnrepeated(value, assertRefused(400, get("/api/law/regime?on=" + encoded)));
    }

    private static void assertUnrepeated(String value, String detail) {
        if (value.length() > 3) {
            assertThat(detail).doesNotContain(value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNKNOWN",
                "complaint_file",
                "complaintDeadlines",
                "describeDeadline",
                "%24%7B7*7%7D",
                "%23%7B1%7D",
                "a%20or%20true"
            })
    void anUnknownNameIsRefused(String name) {
        assertRefused(400, post("/deadlines/" + name, "{\"from\":\"2026-07-03\"}"));
        assertRefused(400, post("/decisions/" + name, "{\"on\":\"2026-07-03\",\"facts\":{}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=", "?on=2026-02-30", "?on=2026-7-1", "?on=today", "?on=2026-07-01&on=2026-07-02"})
    void theRegimeNeedsOneRealDate(String query) {
        assertRefused(400, get("/api/law/regime" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0000-01-01", "x", "2026-07-01T00:00", "%24%7Bnow()%7D"})
    void theCalendarNeedsARealDate(String date) {
        assertRefused(400, get("/api/law/calendar/" + date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "GET"})
    void aWrongMethodIsRefused(String method) {
        assertRefused(405, program.json(method, "/api/law/deadlines/COMPLAINT_FILE", "{}", OFFICER));
        assertRefused(405, program.json(method, "/api/law/decisions/requireDialogue", "{}", OFFICER));
        if (!method.equals("GET")) {
            assertRefused(405, program.json(method, "/api/law/regime?on=2026-07-01", "{}", OFFICER));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream"
            })
    void aWrongContentTypeIsRefused(String type) {
        var body = "{\"from\":\"2026-07-03\"}".getBytes(StandardCharsets.UTF_8);
        assertRefused(415, send("POST", "/api/law/deadlines/COMPLAINT_FILE", type, body));
    }

    @Test
    void anUnknownAddressIsRefused() {
        assertRefused(404, get("/api/law/nothing"));
        assertRefused(404, get("/api/law/calendar"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/law/regime;a=b?on=2026-07-01",
                "//api/law/regime?on=2026-07-01",
                "/api/law/../law/regime?on=2026-07-01",
                "/api/law/calendar/%2e%2e/regime",
                "/api/law/calendar/a%0d%0aX-Header:%20b",
                "/api/law/calendar/a%25b"
            })
    void aTwistedAddressIsRefused(String path) {
        assertRefused(400, get(path));
    }

    /** The server itself refuses these before the program sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/law/calendar/%00", "/api/law/deadlines/a%2fb"})
    void anAddressThatTheServerCannotReadIsRefused(String path) {
        var refused = get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Exception", "Apache Tomcat/");
    }

    // --- what is common

    private JsonNode answered(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        return json(response.body());
    }

    /** Answers the sentence that the refusal tells. */
    private static String assertRefused(int status, HttpResponse<String> response) {
        return assertProblem(status, response);
    }

    private static String assertProblem(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var detail = json(response.body()).get("detail").textValue();
        assertThat(detail).endsWith(".").hasSizeLessThan(1_500).matches(".*[àáạảãăâđêôơưèéẹìíịòóọùúụỳýÀ-ỹ].*");
        assertThat(response.body()).doesNotContain("Exception", "vn.kntc", "org.springframework");
        return detail;
    }

    private HttpResponse<String> get(String path) {
        return program.get(path, OFFICER);
    }

    private HttpResponse<String> post(String path, String body) {
        return program.json("POST", "/api/law" + path, body, OFFICER);
    }

    private HttpResponse<String> send(String method, String path, String type, byte[] body) {
        var headers = new HashMap<>(OFFICER);
        headers.put("Content-Type", type);
        BodyPublisher published = BodyPublishers.ofByteArray(body);
        return program.send(method, path, headers, published);
    }

    private static String question(String date, String day, List<String> facts) {
        return "{\"" + date + "\":\"" + day + "\",\"facts\":{" + String.join(",", facts) + "}}";
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<String> fields(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static String spoken(String date) {
        return SPOKEN.format(LocalDate.parse(date));
    }
}
