package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;

/** The officers of Võ Cường at the steps of a session, over HTTP. */
final class AtTheSession {

    static final String NAME = "Đỗ Thị Mơ Rừng";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AGENCY = "vocuong";

    private static final Map<String, String> SIGNED_BEFORE = Map.of(
            "publishSchedule", "signSchedule",
            "announcePostponement", "signPostponement",
            "issueConclusionUrging", "signConclusionUrging");

    private final Browser http;

    AtTheSession(int port) {
        this.http = new Browser(port);
    }

    /** A petition of a person whose name no text of a session may say. */
    CaseNumber petition(String day) {
        var answer = http.json(
                "POST",
                "/api/petitions",
                write(Map.of(
                        "agency",
                        AGENCY,
                        "channel",
                        "POST",
                        "receivedOn",
                        day,
                        "petitioners",
                        List.of(Map.of(
                                "name", NAME,
                                "address", "Tổ 5, khu phố Suối Hoa",
                                "idType", "CITIZEN_CARD",
                                "idNumber", "027185004321",
                                "phone", "0912345699")),
                        "summary",
                        "Đề nghị xem lại ranh giới thửa đất.",
                        "content",
                        "Tôi là " + NAME + ", đề nghị xem lại.",
                        "externalId",
                        UUID.randomUUID().toString())),
                Browser.basic("petition-officer." + AGENCY));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(json(answer).path("caseNumber").asText());
    }

    void publish(CaseNumber number, String on) {
        does(
                number,
                "clerk",
                "publishSchedule",
                Map.of(
                        "publicationWay",
                        "ISSUE",
                        "publishedOn",
                        on,
                        "publishedAt",
                        List.of("HEADQUARTERS", "RECEPTION_PLACE", "PORTAL")));
    }

    /** The newest time is told; so are all that were not told before. */
    void announce(CaseNumber number, String on) {
        sign(number, "announcePostponement");
        var open = tasks(number, "clerk", "announcePostponement");
        assertThat(open).isNotEmpty();
        var answer = submit(open.get(0), "clerk", Map.of("announcedOn", on, "announcedAt", List.of("RECEPTION_PLACE")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    void prepare(CaseNumber number, Object... matters) {
        does(
                number,
                "reception-officer",
                "prepareSession",
                Map.of("matters", List.of(matters), "invitedBodies", List.of(Map.of("item", "Công an phường"))));
    }

    static Map<String, Object> matter(CaseNumber number, boolean crowded, boolean complex, boolean lasting) {
        return Map.of("caseNumber", number.value(), "crowded", crowded, "complex", complex, "lasting", lasting);
    }

    void hold(CaseNumber number, Map<String, Object> more) {
        var answer = tries(number, "reception-officer", "recordSession", minutes(more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    static Map<String, Object> minutes(Map<String, Object> more) {
        var fields = new HashMap<String, Object>(Map.of(
                "openedAt", "08:00",
                "closedAt", "11:00",
                "receivedBy", "HEAD",
                "noteTaker", "Công chức văn phòng",
                "concludes", "false"));
        fields.putAll(more);
        return fields;
    }

    static Map<String, Object> heard(CaseNumber number, String said) {
        return Map.of(
                "caseNumber",
                number.value(),
                "said",
                said,
                "reply",
                "AT_ONCE",
                "answer",
                "Giao đơn vị chuyên môn đo lại.");
    }

    /** From the minutes to where the conclusion is followed. */
    void conclude(CaseNumber number, String dueOn, String issuedOn) {
        does(
                number,
                "reception-officer",
                "draftSessionConclusion",
                Map.of(
                        "conclusions",
                        List.of(
                                Map.of("unit", "Phòng Kinh tế", "what", "Đo lại ranh giới thửa đất", "dueOn", dueOn),
                                Map.of("unit", "Công an phường", "what", "Giữ trật tự khi đo", "dueOn", dueOn))));
        does(number, "resolver", "signSessionConclusion", Map.of("signAnswer", "APPROVE"));
        does(number, "clerk", "issueSessionConclusion", Map.of("issuedOn", issuedOn));
    }

    void report(CaseNumber number, int conclusion, String state, String on) {
        var paper = state.equals("DONE")
                ? Map.of("resultShown", "PAPER", "resultNumber", "45/BC-KT", "resultOn", on)
                : Map.of();
        var answer = triesReport(number, conclusion, state, on, paper);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    HttpResponse<String> triesReport(CaseNumber number, int conclusion, String state, String on, Map<?, ?> paper) {
        var fields = new HashMap<String, Object>(Map.of(
                "conclusionNumber", conclusion,
                "reportState", state,
                "reportedOn", on,
                "reportWords", "Đã có kết quả."));
        paper.forEach((field, value) -> fields.put((String) field, value));
        return tries(number, "monitor", "followConclusion", fields);
    }

    void does(CaseNumber number, String role, String task, Map<String, Object> fields) {
        var answer = tries(number, role, task, fields);
        assertThat(answer.statusCode()).as(task + ": " + answer.body()).isEqualTo(204);
    }

    /** What the clerk issues the head signs first, wherever that still waits. */
    HttpResponse<String> tries(CaseNumber number, String role, String task, Map<String, Object> fields) {
        sign(number, task);
        return submit(task(number, role, task), role, fields);
    }

    private void sign(CaseNumber number, String task) {
        if (SIGNED_BEFORE.containsKey(task)) {
            for (var waiting : tasks(number, "resolver", SIGNED_BEFORE.get(task))) {
                var answer = submit(waiting, "resolver", Map.of("signAnswer", "APPROVE"));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
            }
        }
    }

    private HttpResponse<String> submit(JsonNode task, String role, Map<String, Object> fields) {
        var variables = new HashMap<String, Object>();
        fields.forEach((field, value) -> variables.put(
                field,
                value instanceof List<?>
                        ? Map.of(
                                "type", "Json", "value", JSON.valueToTree(value).toString())
                        : Map.of("value", value)));
        return http.json(
                "POST",
                "/engine-rest/task/" + task.path("id").asText() + "/submit-form",
                write(Map.of("variables", variables)),
                Browser.basic(role + "." + AGENCY));
    }

    JsonNode task(CaseNumber number, String role, String task) {
        var tasks = tasks(number, role, task);
        assertThat(tasks.size()).as(task + " of " + number + ": " + tasks).isOne();
        return tasks.get(0);
    }

    JsonNode tasks(CaseNumber number, String role, String task) {
        return json(http.get(
                "/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey=userTask_" + task,
                Browser.basic(role + "." + AGENCY)));
    }

    JsonNode file(CaseNumber number) {
        return json(http.get("/api/cases/" + number, Browser.basic("reception-officer." + AGENCY)));
    }

    JsonNode clock(CaseNumber number, String key) {
        for (var clock : file(number).path("clocks")) {
            if (clock.path("key").asText().equals(key)
                    && !clock.path("state").asText().equals("CANCELLED")) {
                return clock;
            }
        }
        return JSON.missingNode();
    }

    String acts(CaseNumber number) {
        return http.get("/api/cases/" + number + "/acts", Browser.basic("reception-officer." + AGENCY))
                .body();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
