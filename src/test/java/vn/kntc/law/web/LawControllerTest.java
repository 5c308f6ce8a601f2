package vn.kntc.law.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.Law;
import vn.kntc.law.LawCatalogue;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;
import vn.kntc.law.ShippedLaw;
import vn.kntc.law.decision.NoInstruments;
import vn.kntc.law.decision.PlainCalendar;
import vn.kntc.law.decision.ShippedTables;
import vn.kntc.shared.InvalidInput;

/** The calls of contract 1, without a server: what is read, what is written, what is refused. */
class LawControllerTest {

    private static MockMvc mvc;

    @BeforeAll
    static void start() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(WorkCalendar.class, PlainCalendar::new);
        context.registerBean(LegalInstruments.class, NoInstruments::new);
        context.registerBean(Regimes.class, () -> ShippedLaw.regimes());
        ShippedTables.in(context);
        context.scan("vn.kntc.law.decision");
        context.refresh();
        var json = Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        mvc = MockMvcBuilders.standaloneSetup(new LawController(
                        context.getBean(Law.class),
                        context.getBean(LawCatalogue.class),
                        context.getBean(WorkCalendar.class),
                        context.getBean(Regimes.class)))
                .setControllerAdvice(new Refusals())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();
    }

    /** Stands in for the program's own advice. */
    @RestControllerAdvice
    static class Refusals {

        @ExceptionHandler
        ProblemDetail refused(InvalidInput refused) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
        }
    }

    private static ResultActions ask(String path, String body) throws Exception {
        return mvc.perform(post("/api/law" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(ResultActions answer) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", matchesPattern("[^${}]{10,300}\\.")));
    }

    @Test
    void tellsTheRegime() throws Exception {
        for (var day :
                new String[][] {{"2025-06-30", "R1"}, {"2025-07-01", "R2"}, {"2026-06-30", "R2"}, {"2026-07-01", "R3"}
                }) {
            mvc.perform(get("/api/law/regime").param("on", day[0]))
                    .andExpect(status().isOk())
                    .andExpect(content().json("{\"regime\":\"" + day[1] + "\"}", JsonCompareMode.STRICT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026-2-3",
                "20260203",
                "2026-13-01",
                "yesterday",
                "${now()}",
                "2026-07-01T00:00"
            })
    void anImpossibleDateIsRefused(String date) throws Exception {
        assertRefused(mvc.perform(get("/api/law/regime").param("on", date)));
        if (!date.isEmpty()) {
            assertRefused(mvc.perform(get("/api/law/calendar/{date}", date)));
        }
        assertRefused(ask("/deadlines/COMPLAINT_FILE", "{\"from\":\"" + date + "\"}"));
    }

    @Test
    void theDateIsRequired() throws Exception {
        assertRefused(mvc.perform(get("/api/law/regime")));
        assertRefused(ask("/deadlines/COMPLAINT_FILE", "{}"));
        assertRefused(ask("/decisions/requireDialogue", "{\"facts\":{}}"));
    }

    @Test
    void tellsADay() throws Exception {
        mvc.perform(get("/api/law/calendar/2026-09-02"))
                .andExpect(content()
                        .json(
                                "{\"date\":\"2026-09-02\",\"workingDay\":false,\"kind\":\"HOLIDAY\",\"name\":\"Quốc khánh\",\"provisional\":false}",
                                JsonCompareMode.STRICT));
        mvc.perform(get("/api/law/calendar/2026-09-03"))
                .andExpect(content()
                        .json(
                                "{\"date\":\"2026-09-03\",\"workingDay\":true,\"kind\":\"WORKING_DAY\",\"name\":null,\"provisional\":false}",
                                JsonCompareMode.STRICT));
    }

    @Test
    void answersADeadlineInTheFormOfTheContract() throws Exception {
        ask("/deadlines/COMPLAINT_RESOLVE_1", "{\"from\":\"2026-07-03\"}")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .json(
                                        """
                                        {"key":"COMPLAINT_RESOLVE_1","from":"2026-07-03","due":"2026-08-03","amount":30,"unit":"CALENDAR_DAY",
                                         "direction":"AFTER","regime":"R3","basis":["Điều 28 Luật Khiếu nại"],"unrolledDue":"2026-08-02",
                                         "skipped":[{"date":"2026-08-02","kind":"WEEKEND"}],"doubts":[]}"""))
                .andExpect(jsonPath("$.length()").value(12))
                .andExpect(jsonPath("$.skipped[0].length()").value(2))
                .andExpect(jsonPath("$.explanation").value(containsString("03/08/2026")));
        ask("/deadlines/COMPLAINT_RESOLVE_1", "{\"from\":\"2026-07-03\",\"facts\":{\"complex\":true,\"remote\":true}}")
                .andExpect(jsonPath("$.amount").value(60));
    }

    @Test
    void answersADecisionInTheFormOfTheContract() throws Exception {
        ask(
                        "/decisions/determineComplaintJurisdiction",
                        "{\"on\":\"2026-07-03\",\"facts\":{\"respondent\":\"MINISTER\",\"instance\":2}}")
                .andExpect(status().isOk())
                .andExpect(content()
                        .json(
                                "{\"decision\":\"determineComplaintJurisdiction\",\"version\":1,\"regime\":\"R3\",\"results\":[{\"authority\":\"COURT\"}],\"basis\":[\"khoản 2 Điều 7 Luật Khiếu nại\"],\"doubts\":[]}",
                                JsonCompareMode.STRICT));
    }

    @Test
    void aResultWithoutValueIsNull() throws Exception {
        ask(
                        "/decisions/routePetition",
                        """
                        {"on":"2026-07-03","facts":{"kind":"COMPLAINT","fit":true,"authorIdentified":true,"validForm":true,"checkableEvidence":false,
                         "competent":false,"competentBody":"ADMINISTRATIVE","conditionsMet":true,"alreadyGuided":false,"multiAddressed":false,
                         "lowerBodyOverdue":true,"forwarded":false,"signers":1,"fromSettledComplaint":false}}""")
                .andExpect(content().json("{\"results\":[{\"action\":\"ORDER_REPORT\",\"form\":null}]}"))
                .andExpect(jsonPath("$.results[0].length()").value(2));
    }

    @Test
    void listsDescribeThemselves() throws Exception {
        mvc.perform(get("/api/law/deadlines"))
                .andExpect(jsonPath("$", hasSize(53)))
                .andExpect(jsonPath("$[?(@.key=='COMPLAINT_FILE_2')].facts[0].name")
                        .value("remote"))
                .andExpect(jsonPath("$[?(@.key=='COMPLAINT_FILE_2')].rules.length()")
                        .value(6))
                .andExpect(jsonPath("$[?(@.key=='COMPLAINT_ACCEPT')].rules[2].unit")
                        .value("WORKING_DAY"))
                .andExpect(jsonPath("$[?(@.key=='COMPLAINT_ACCEPT')].rules[*].regime", hasItem("R3")));
        mvc.perform(get("/api/law/decisions"))
                .andExpect(jsonPath("$[?(@.decision=='gradeComplexity')].facts[1].maximum")
                        .value(7))
                .andExpect(jsonPath("$[?(@.decision=='requireDialogue')].results[0].name")
                        .value("required"));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"x\"",
                "NaN",
                "{",
                "{\"on\":NaN}",
                "{\"on\":\"2026-07-03\"} {}",
                "{\"on\":\"2026-07-03\",\"on\":\"2026-07-03\",\"facts\":{}}",
                "{\"on\":\"2026-07-03\",\"facts\":null}",
                "{\"on\":\"2026-07-03\",\"facts\":[]}",
                "{\"on\":\"2026-07-03\",\"facts\":\"x\"}",
                "{\"on\":20260703,\"facts\":{}}",
                "{\"on\":null,\"facts\":{}}",
                "{\"on\":\"2026-07-03\",\"facts\":{},\"regime\":\"R1\"}",
                "{\"on\":\"2026-07-03\",\"facts\":{" + "\"a\":{".repeat(5_000),
                "{\"on\":\"2026-07-03\",\"facts\":{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}}",
                "{\"on\":\"2026-07-03\",\"facts\":{\"procedure\":\"" + "x".repeat(1_000_000) + "\"}}",
                "{\"on\":\"2026-07-03\",\"facts\":{\"" + "x".repeat(30_000) + "\":1}}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedQuestionIsRefused(String body) throws Exception {
        assertRefused(ask("/decisions/gradeComplexity", body));
        assertRefused(ask("/deadlines/COMPLAINT_FILE", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "8",
                "1.0",
                "1e0",
                "1e400",
                "9999999999",
                "99999999999999999999999999999999999999",
                "NaN",
                "\"1\"",
                "true",
                "null",
                "[1]",
                "{}",
                "\"${7*7}\"",
                "\"#{7*7}\"",
                "\"1 or true\"",
                "\"\\\") or (\\\"\""
            })
    void onlyANumberInRangeIsANumber(String value) throws Exception {
        assertRefused(ask(
                "/decisions/gradeComplexity",
                "{\"on\":\"2026-07-03\",\"facts\":{\"procedure\":\"COMPLAINT\",\"criteriaMet\":" + value + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"true\"", "null", "[]", "{}", "\"${true}\""})
    void onlyTrueAndFalseAreFlags(String value) throws Exception {
        assertRefused(ask(
                "/deadlines/COMPLAINT_RESOLVE_1", "{\"from\":\"2026-07-03\",\"facts\":{\"remote\":" + value + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "complaintDeadlines", "${7*7}", "describeDeadline"})
    void anUnknownNameIsRefused(String name) throws Exception {
        assertRefused(mvc.perform(post("/api/law/deadlines/{key}", name)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"from\":\"2026-07-03\"}")));
        assertRefused(mvc.perform(post("/api/law/decisions/{id}", name)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"on\":\"2026-07-03\",\"facts\":{}}")));
    }
}
