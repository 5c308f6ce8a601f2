package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;

/** A desk of Nhân Hòa on the running program: sheets are taken in as the start form sends them, steps go over HTTP. */
final class AtTheDesk {

    static final String OFFICER = "reception-officer.nhanhoa";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");

    private final VisitIntake intake;
    private final Browser http;

    AtTheDesk(VisitIntake intake, int port) {
        this.intake = intake;
        this.http = new Browser(port);
    }

    /** What is wrong with a sheet. */
    List<IntakeError> faults(VisitSheet sheet) {
        return intake.receive(UUID.randomUUID(), sheet, new UserId(OFFICER), Set.of(NHANHOA));
    }

    CaseNumber receive(VisitSheet sheet) {
        var id = UUID.randomUUID();
        assertThat(intake.receive(id, sheet, new UserId(OFFICER), Set.of(NHANHOA)))
                .isEmpty();
        var answer = post(
                "/engine-rest/process-definition/key/citizenReception/submit-form",
                Map.of("intakeId", id.toString(), "agency", "nhanhoa"),
                OFFICER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new CaseNumber(json(answer.body()).path("businessKey").asText());
    }

    /** Completes the one open task of a case, which has to be that one. */
    void does(CaseNumber number, String task, String role, Map<String, Object> fields) {
        var answer = tries(number, task, role, fields);
        assertThat(answer.status()).as(task + ": " + answer.body()).isEqualTo(204);
    }

    record Answered(int status, String body) {}

    Answered tries(CaseNumber number, String task, String role, Map<String, Object> fields) {
        return triesAs(number, task, role + ".nhanhoa", fields);
    }

    /** The same by an officer of another agency. */
    void doesAs(CaseNumber number, String task, String officer, Map<String, Object> fields) {
        var answer = triesAs(number, task, officer, fields);
        assertThat(answer.status()).as(task + ": " + answer.body()).isEqualTo(204);
    }

    private Answered triesAs(CaseNumber number, String task, String officer, Map<String, Object> fields) {
        var open = openTask(number, officer);
        assertThat(open.path("taskDefinitionKey").asText()).isEqualTo("userTask_" + task);
        return post("/engine-rest/task/" + open.path("id").asText() + "/submit-form", fields, officer);
    }

    /** Due day of the one open task, as the engine gives it to that role. */
    String due(CaseNumber number, String role) {
        return openTask(number, role + ".nhanhoa").path("due").asText();
    }

    private JsonNode openTask(CaseNumber number, String officer) {
        var tasks =
                json(http.get("/engine-rest/task?processInstanceBusinessKey=" + number.value(), Browser.basic(officer))
                        .body());
        assertThat(tasks).as("open tasks of " + number).hasSize(1);
        return tasks.get(0);
    }

    /** The case as other systems see it. */
    JsonNode file(CaseNumber number) {
        return file(number, "petition-officer");
    }

    JsonNode file(CaseNumber number, String role) {
        return json(http.get("/api/cases/" + number.value(), Browser.basic(role + ".nhanhoa"))
                .body());
    }

    String acts(CaseNumber number) {
        return http.get("/api/cases/" + number.value() + "/acts", Browser.basic("petition-officer.nhanhoa"))
                .body();
    }

    JsonNode clock(CaseNumber number, String key) {
        for (var clock : file(number).path("clocks")) {
            if (clock.path("key").asText().equals(key)) {
                return clock;
            }
        }
        return JSON.missingNode();
    }

    /** Numbers of the cases that are linked as a visit, as the custodian sees them, from whom nothing is kept. */
    List<CaseNumber> linked(CaseNumber number) {
        var others = new ArrayList<CaseNumber>();
        for (var link : file(number, "identity-custodian").path("links")) {
            if (link.path("relation").asText().equals("SPLIT")) {
                continue;
            }
            assertThat(link.path("relation").asText()).isEqualTo("VISIT");
            others.add(new CaseNumber(link.path("caseNumber").asText()));
        }
        return others;
    }

    private Answered post(String path, Map<String, Object> fields, String officer) {
        var variables = new HashMap<String, Object>();
        fields.forEach((field, value) -> variables.put(
                field,
                value instanceof List<?> rows
                        ? Map.of("type", "Json", "value", JSON.valueToTree(rows).toString())
                        : Map.of("value", value)));
        var answer = http.json(
                "POST", path, JSON.valueToTree(Map.of("variables", variables)).toString(), Browser.basic(officer));
        return new Answered(answer.statusCode(), answer.body());
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
