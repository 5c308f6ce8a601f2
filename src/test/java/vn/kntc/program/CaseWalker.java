package vn.kntc.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import vn.kntc.testing.DemoSteps;

/** Hands in petitions and completes their tasks over HTTP, as the accounts of an agency whose tasks they are. */
final class CaseWalker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AGENCY = "nhanhoa";

    private final Program program;
    private final Map<String, JsonNode> usual;
    private final Map<String, String> instead;

    /** @param instead forms, as JSON like those of {@code demo/steps}, that differ from the usual walk */
    CaseWalker(Program program, Map<String, String> instead) {
        this.program = program;
        this.instead = instead;
        this.usual = DemoSteps.all();
    }

    HttpResponse<String> file(String externalId) {
        return file(externalId, 0);
    }

    /** @param daysAgo when it was received; with it goes the contested decision, got two days before */
    HttpResponse<String> file(String externalId, int daysAgo) {
        ObjectNode petition = JSON.createObjectNode();
        petition.put("agency", AGENCY);
        petition.put("channel", "POST");
        petition.put("receivedOn", today().minusDays(daysAgo).toString());
        if (daysAgo > 0) {
            petition.putObject("contestedAct")
                    .put("reference", "Quyết định số 125/QĐ-UBND về việc thu hồi đất")
                    .put("issuedOn", today().minusDays(daysAgo + 3).toString())
                    .put("receivedOn", today().minusDays(daysAgo + 2).toString());
        }
        petition.putArray("petitioners")
                .addObject()
                .put("name", "Nguyễn Thị Bưởi")
                .put("address", "Số 27, ngõ 8, tổ dân phố số 3")
                .put("idType", "CITIZEN_CARD")
                .put("idNumber", "027183004455")
                .put("phone", "0912345678");
        petition.put("summary", "Khiếu nại quyết định thu hồi đất.");
        petition.put("content", "Tôi đề nghị xem xét lại quyết định thu hồi đất của gia đình tôi.");
        petition.put("externalId", externalId);
        return program.post("petition-officer." + AGENCY, "/api/petitions", petition.toString());
    }

    static String caseNumber(HttpResponse<String> filed) {
        return read(filed.body()).path("caseNumber").asText();
    }

    /** The open task of the case with this definition key, or of any key. */
    Optional<JsonNode> openTask(String caseNumber, String key) {
        var tasks = openTasks(caseNumber, key);
        return tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.get(0));
    }

    /** All open tasks of the case, of this definition key or of any. */
    JsonNode openTasks(String caseNumber, String key) {
        return read(program.get(
                        "admin",
                        "/engine-rest/task?processInstanceBusinessKey=" + caseNumber
                                + (key == null ? "" : "&taskDefinitionKey=" + key))
                .body());
    }

    /** Completes tasks one after another until the case waits at that task. */
    void walkTo(String caseNumber, String key) {
        for (int step = 0; step < 30; step++) {
            JsonNode task = openTask(caseNumber, null).orElseThrow();
            if (task.path("taskDefinitionKey").asText().equals(key)) {
                return;
            }
            var answer = complete(task);
            if (answer.statusCode() != 204 && answer.statusCode() != 200) {
                throw new IllegalStateException(task.path("taskDefinitionKey") + ": " + answer.body());
            }
        }
        throw new IllegalStateException(caseNumber + " never came to " + key);
    }

    /** Completes tasks as long as the case has one open. */
    void walkOn(String caseNumber) {
        for (var task = openTask(caseNumber, null); task.isPresent(); task = openTask(caseNumber, null)) {
            var answer = complete(task.get());
            if (answer.statusCode() != 204 && answer.statusCode() != 200) {
                throw new IllegalStateException(
                        caseNumber + " " + task.get().path("taskDefinitionKey") + ": " + answer.body());
            }
        }
    }

    HttpResponse<String> complete(JsonNode task) {
        String key = task.path("taskDefinitionKey").asText();
        JsonNode step = instead.containsKey(key) ? read(instead.get(key)) : usual.get(key);
        ObjectNode body = JSON.createObjectNode();
        ObjectNode variables = body.putObject("variables");
        step.path("fields").fields().forEachRemaining(field -> {
            ObjectNode variable = variables.putObject(field.getKey());
            JsonNode value = field.getValue();
            if (value.isContainerNode()) {
                variable.put("type", "Json").put("value", value.toString());
            } else if (value.isTextual() && value.asText().startsWith("{today")) {
                variable.put("value", day(value.asText()).toString());
            } else {
                variable.set("value", value);
            }
        });
        return program.post(
                step.path("role").asText() + "." + AGENCY,
                "/engine-rest/task/" + task.path("id").asText() + "/submit-form",
                body.toString());
    }

    /** {today}, {today+3}, {today-3}. */
    private static LocalDate day(String word) {
        var days = word.replaceAll("[^0-9]", "");
        long apart = days.isEmpty() ? 0 : Long.parseLong(days);
        return word.startsWith("{today-") ? today().minusDays(apart) : today().plusDays(apart);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
