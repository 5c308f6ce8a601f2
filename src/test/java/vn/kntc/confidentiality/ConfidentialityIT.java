package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.petition.IntakeResult;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.petition.Scan;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.DemoSteps;
import vn.kntc.testing.IdentityScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Secrets;
import vn.kntc.testing.Traces;

/**
 * A petition whose text and scan name the petitioner is walked to its end over HTTP; afterwards the petitioner is found nowhere in clear: in
 * no table of either schema, no log line and no file.
 */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class ConfidentialityIT {

    private static final String NAME = "Hoàng Thị Bích Diệp";
    private static final String ADDRESS = "Số 63, ngách 21/8 phố Trần Bình Trọng";
    private static final String ID_NUMBER = "027190007741";
    private static final String PHONE = "0971358246";
    private static final String RESPONDENT = "Phan Đăng Khôi";
    private static final String TELLING_SENTENCE = "con gái út nhà tôi vừa đỗ đại học sư phạm";
    private static final String SCANNED_SENTENCE = "giấy viết tay ngày rằm tháng Giêng năm Đinh Sửu";
    private static final String FILE_NAME = "Đơn viết tay của bà Diệp.pdf";

    private static final int MOST_STEPS = 30;

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 6);

    private final Browser browser;
    private final PetitionIntake intake;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Path var;
    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    ConfidentialityIT(
            @Value("${local.server.port}") int port,
            @Value("${kntc.var-directory}") Path var,
            PetitionIntake intake,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            JdbcClient jdbc,
            MovableClock clock) {
        this.browser = new Browser(port);
        this.var = var;
        this.intake = intake;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Step(String role, Map<String, Object> fields) {}

    @BeforeEach
    void moveTheClock() {
        clock.today(RECEIVED);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void aPetitionerIsFoundNowhereInClearAfterTheWholeProcedure(CapturedOutput printed) throws IOException {
        String number = takeIn();
        walk(number);
        assertThat(status(number)).isEqualTo("CLOSED");

        var traces = new Traces(jdbc, printed.getAll(), var, Path.of("target", "spring"), Path.of("logs"));
        assertThat(traces.of(number))
                .as("the scan sees what is there")
                .contains("kntc.petition", "camunda.act_hi_procinst");
        var acts = browser.get("/api/cases/" + number + "/acts", Browser.basic("resolver.nhanhoa"))
                .body();
        assertThat(acts).contains("RECEIVED", "PAPER_ISSUED", "TOOK_EFFECT");
        for (String secret : List.of(
                NAME,
                "Hoang Thi Bich Diep",
                "hoang thi bich diep",
                ADDRESS,
                ID_NUMBER,
                PHONE,
                RESPONDENT,
                TELLING_SENTENCE,
                SCANNED_SENTENCE,
                FILE_NAME)) {
            assertThat(traces.of(secret)).as(secret).isEmpty();
            assertThat(acts).doesNotContain(secret);
        }
        var secrets = new Secrets()
                .name(NAME)
                .name(RESPONDENT)
                .words(ADDRESS)
                .number(ID_NUMBER)
                .number(PHONE)
                .words(TELLING_SENTENCE)
                .words(SCANNED_SENTENCE)
                .words(FILE_NAME);
        assertThat(new IdentityScan(jdbc, secrets)
                        .hits(printed.getAll(), var, Path.of("target", "spring"), Path.of("logs")))
                .as("nor in any other form")
                .isEmpty();
    }

    private String takeIn() throws JsonProcessingException {
        var officer = "petition-officer.nhanhoa";
        var intakeId = UUID.randomUUID();
        var agency = new AgencyId("nhanhoa");
        var received = intake.receive(
                intakeId,
                new IntakeSheet(
                        "nhanhoa",
                        "DESK",
                        RECEIVED.toString(),
                        null,
                        false,
                        1,
                        List.of(new IntakeSheet.Person(NAME, ADDRESS, "CITIZEN_CARD", ID_NUMBER, PHONE, false)),
                        "Công chức địa chính phường",
                        RESPONDENT,
                        null,
                        "Quyết định số 902/QĐ-UBND về thu hồi đất",
                        "2026-06-01",
                        "2026-06-08",
                        "Tôi là " + NAME + ", ở " + ADDRESS + ", điện thoại " + PHONE + ", kể rằng " + TELLING_SENTENCE
                                + ", khiếu nại ông " + RESPONDENT + ".",
                        "Trả lại 40 m² đất cho gia đình " + NAME + ".",
                        "Khiếu nại quyết định thu hồi 40 m² đất vườn và đơn giá bồi thường.",
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of(new Scan(
                        FILE_NAME,
                        ("%PDF-1.4\n% " + NAME + ", " + SCANNED_SENTENCE + "\n%%EOF\n")
                                .getBytes(StandardCharsets.UTF_8))),
                new UserId(officer),
                Set.of(agency));
        assertThat(received).isInstanceOf(IntakeResult.Received.class);
        var started = post(
                officer,
                "/engine-rest/process-definition/key/petitionProcessing/submit-form",
                Map.of("intakeId", intakeId.toString(), "agency", "nhanhoa"));
        return started.get("businessKey").asText();
    }

    /** Does every task as the account whose it is, and moves on to the next timer where none is open. */
    private void walk(String number) throws IOException {
        Map<String, Step> steps = steps();
        for (int step = 0; step < MOST_STEPS && open(number); step++) {
            var task = tasks.createTaskQuery().processInstanceBusinessKey(number).listPage(0, 1).stream()
                    .findFirst();
            if (task.isPresent()) {
                complete(task.get(), steps.get(task.get().getTaskDefinitionKey()));
            } else {
                clock.today(LocalDate.of(2026, 12, 1));
                fireTimers(number);
            }
        }
    }

    private boolean open(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    private void complete(Task task, Step step) throws JsonProcessingException {
        post(step.role() + ".nhanhoa", "/engine-rest/task/" + task.getId() + "/submit-form", step.fields());
    }

    private void fireTimers(String number) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private String status(String number) throws JsonProcessingException {
        var answer = browser.get("/api/cases/" + number, Browser.basic("resolver.nhanhoa"));
        return json.readTree(answer.body()).get("status").asText();
    }

    private JsonNode post(String account, String path, Map<String, Object> fields) throws JsonProcessingException {
        Map<String, Object> variables = new HashMap<>();
        for (var field : fields.entrySet()) {
            variables.put(field.getKey(), variable(field.getValue()));
        }
        var answer = browser.json(
                "POST", path, json.writeValueAsString(Map.of("variables", variables)), Browser.basic(account));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isBetween(200, 204);
        return json.readTree(answer.body());
    }

    private Map<String, Object> variable(Object value) throws JsonProcessingException {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return Map.of("type", "Json", "value", json.writeValueAsString(value));
        }
        return Map.of("value", value instanceof String text ? day(text) : value);
    }

    private String day(String text) {
        if (!text.startsWith("{today")) {
            return text;
        }
        String days = text.replaceAll("[^0-9]", "");
        return LocalDate.now(clock)
                .plusDays(days.isEmpty() ? 0 : Long.parseLong(days))
                .toString();
    }

    /** The usual walk of the demonstration, and behind it the steps to which that does not go. */
    private Map<String, Step> steps() {
        var all = new HashMap<>(DemoSteps.all(Step.class));
        all.put(
                "userTask_sendDecision",
                new Step(
                        "clerk",
                        Map.of("sentOn", "{today}", "recipients", List.of("COMPLAINANT", "SUPERIOR", "RESPONDENT"))));
        all.put("userTask_recordDelivery", new Step("clerk", Map.of("deliveredOn", "{today}")));
        all.put(
                "userTask_publishDecision",
                new Step(
                        "clerk",
                        Map.of(
                                "publicationWay", "POSTING",
                                "publishedOn", "{today}",
                                "portalFrom", "{today}",
                                "place", "Bảng niêm yết tại trụ sở")));
        all.put(
                "userTask_confirmPublication",
                new Step(
                        "clerk",
                        Map.of(
                                "confirmedOn", "{today}",
                                "confirmedAt", "09:30",
                                "displayedUntil", "{today}",
                                "recorder", "Công chức văn phòng")));
        return all;
    }
}
