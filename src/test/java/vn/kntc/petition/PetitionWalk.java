package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;

/** Hands petitions in at one ward and does their steps over HTTP, as its officers do. */
final class PetitionWalk {

    static final String AGENCY = "nhanhoa";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    PetitionWalk(int port) {
        this.port = port;
    }

    CaseNumber file(String channel, String summary) {
        var petition = new HashMap<String, Object>();
        petition.put("agency", AGENCY);
        petition.put("channel", channel);
        petition.put("receivedOn", "2026-07-03");
        petition.put(
                "petitioners",
                List.of(Map.of(
                        "name", "Trần Thị Bưởi Hồng",
                        "address", "Tổ 3, khu phố Mỏ",
                        "idType", "CITIZEN_CARD",
                        "idNumber", "027185003219",
                        "phone", "0912345678")));
        petition.put("summary", summary);
        petition.put("content", "Tôi là Trần Thị Bưởi Hồng, đề nghị xem xét.");
        petition.put("externalId", UUID.randomUUID().toString());
        var answer = new Browser(port).json("POST", "/api/petitions", write(petition), basic("petition-officer"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(body(answer).get("caseNumber").asText());
    }

    void classify(CaseNumber number, Map<String, Object> facts) {
        complete(number, "petition-officer", "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(number, "petition-officer", "userTask_checkConditions", facts);
    }

    /** Code of what the law proposes, as the next form shows it. */
    String proposed(CaseNumber number) {
        var task = task(number, "petition-officer", "userTask_confirmRoute");
        return body(new Browser(port).get("/engine-rest/task/" + task + "/form-variables", basic("petition-officer")))
                .at("/proposedAction/value")
                .asText();
    }

    HttpResponse<String> submit(CaseNumber number, String role, String key, Map<String, Object> fields) {
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> variables.put(
                name,
                value.toString().startsWith("[") ? Map.of("type", "Json", "value", value) : Map.of("value", value)));
        return new Browser(port)
                .json(
                        "POST",
                        "/engine-rest/task/" + task(number, role, key) + "/submit-form",
                        write(Map.of("variables", variables)),
                        basic(role));
    }

    /** A page as an officer of the ward sees it. */
    String page(String role, String path) {
        var browser = new Browser(port);
        browser.signIn(role + ".nhanhoa", "demo");
        return browser.get(path, Map.of("Accept", "text/html")).body();
    }

    /** A file as an officer of the ward downloads it. */
    byte[] bytes(String role, String path) {
        var browser = new Browser(port);
        browser.signIn(role + ".nhanhoa", "demo");
        return browser.bytes(path);
    }

    void complete(CaseNumber number, String role, String key, Map<String, Object> fields) {
        var answer = submit(number, role, key, fields);
        assertThat(answer.statusCode()).as(key + " " + answer.body()).isEqualTo(204);
    }

    private String task(CaseNumber number, String role, String key) {
        var tasks = body(new Browser(port)
                .get(
                        "/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey=" + key,
                        basic(role)));
        assertThat(tasks.size())
                .as(key + " for " + role + ", open: " + openTasks(number))
                .isOne();
        return tasks.get(0).get("id").asText();
    }

    /** Day by which that open task is due, as yyyy-MM-dd; empty where it is not. */
    String due(CaseNumber number, String role, String key) {
        var due = body(new Browser(port).get("/engine-rest/task/" + task(number, role, key), basic(role)))
                .get("due");
        return due.isNull() ? "" : due.asText().substring(0, 10);
    }

    /** Ids in the diagrams of all that is open, whoever has to do it. */
    List<String> openTasks(CaseNumber number) {
        return List.of("petition-officer", "resolver", "clerk", "verifier").stream()
                .flatMap(role -> StreamSupport.stream(
                        body(new Browser(port)
                                        .get("/engine-rest/task?processInstanceBusinessKey=" + number, basic(role)))
                                .spliterator(),
                        false))
                .map(task -> task.get("taskDefinitionKey").asText())
                .distinct()
                .sorted()
                .toList();
    }

    /** Kinds of the acts on the case. */
    List<String> acts(CaseNumber number) {
        return body(new Browser(port).get("/api/cases/" + number + "/acts", basic("petition-officer")))
                .findValuesAsText("kind");
    }

    /** The page of warnings as that role sees it. */
    String warnings(String role) {
        var browser = new Browser(port);
        browser.signIn(role + "." + AGENCY, "demo");
        var pages = new StringBuilder();
        String page;
        int number = 0;
        do {
            number++;
            page = browser.get("/canh-bao?trang=" + number, Map.of("Accept", "text/html"))
                    .body();
            pages.append(page);
        } while (page.contains("rel=\"next\""));
        return pages.toString();
    }

    private static Map<String, String> basic(String role) {
        return Browser.basic(role + "." + AGENCY);
    }

    private static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body(), cause);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
