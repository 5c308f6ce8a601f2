package vn.kntc.handling.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kntc.engine.UncheckedDeployment;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** What legal staff draw without a programmer is kept, and shown in the case file in the words of the form. */
@KntcIT
class StepWithoutJavaIT {

    private static final Map<String, String> OFFICER = Browser.basic("petition-officer.nhanhoa");
    private static final String NAME = "Trịnh Thị Bích Vân Khánh";
    private static final String ADDED =
            """
            {"id": "Field_added", "type": "textfield", "key": "soPhieuTrinh", "label": "Số phiếu trình",
             "validate": {"maxLength": 50}},""";

    private static final String LIST =
            """
            {"id": "List_added", "type": "dynamiclist", "path": "dauMoi", "label": "Đầu mối liên hệ", "isRepeating": true,
             "allowAddRemove": true, "disableCollapse": true,
             "properties": {"minRows": "1", "maxRows": "2", "rowName": "đầu mối"}, "components": [
              {"id": "Field_unit", "type": "textfield", "key": "donVi", "label": "Đơn vị",
               "validate": {"maxLength": 50, "required": true}},
              {"id": "Field_urgent", "type": "checkbox", "key": "gap", "label": "Gấp"}]},""";

    private final ProcessEngine engine;
    private final StepExtras extras;
    private final int port;
    private final Browser browser;

    @Autowired
    StepWithoutJavaIT(ProcessEngine engine, StepExtras extras, @LocalServerPort int port) {
        this.engine = engine;
        this.extras = extras;
        this.port = port;
        this.browser = new Browser(port);
    }

    @Test
    void aFieldThatWasAddedToAFormIsKeptAndShownWithItsLabel() throws IOException {
        var edited = formWith(ADDED);
        try {
            var number = FiledPetition.of(port, NAME, "Đề nghị thi hành bản án.");
            var task = taskOf(number);
            var naming = submit(task.getId(), "12/PT của bà " + NAME);
            assertThat(naming.statusCode()).isEqualTo(400);
            assertThat(naming.body()).contains("\"soPhieuTrinh\"").doesNotContain(NAME);
            assertThat(extras.of(number)).isEmpty();

            assertThat(submit(task.getId(), "12/PT-VP").statusCode()).isEqualTo(204);

            assertThat(extras.of(number)).singleElement().satisfies(kept -> {
                var done = (StepDone) kept.act();
                assertThat(done.answers())
                        .containsExactly(new ExtraAnswer("soPhieuTrinh", "Số phiếu trình", "12/PT-VP"));
                assertThat(done.step()).isEqualTo("Xác định luật điều chỉnh");
                assertThat(done.added()).isTrue();
                assertThat(kept.by().value()).isEqualTo("petition-officer.nhanhoa");
            });
            assertThat(steps(number)).singleElement().satisfies(act -> {
                assertThat(act.path("procedure").asText()).isEqualTo("petitionProcessing");
                assertThat(facts(act)).containsExactly("Bước: Xác định luật điều chỉnh", "Số phiếu trình: 12/PT-VP");
            });
            assertThat(caseFile(number))
                    .contains("Ghi thêm ở các bước", "Số phiếu trình", "12/PT-VP")
                    .contains("Ghi thêm ở bước “Xác định luật điều chỉnh”: Số phiếu trình");
        } finally {
            engine.getRepositoryService().deleteDeployment(edited.getId(), true);
        }
    }

    @Test
    void aListThatWasAddedToAFormIsKeptRowByRowAndRefusedInSentences() {
        var edited = formWith(LIST);
        try {
            var number = FiledPetition.of(port, NAME, "Đề nghị thi hành bản án khác.");
            var task = taskOf(number).getId();
            refuses(task, "Json", "[{\\\"donVi\\\": ", "dauMoi", "có kiểu dữ liệu mà biểu mẫu không nhận");
            refuses(task, "Object", "[]", "dauMoi", "có kiểu dữ liệu mà biểu mẫu không nhận");
            refuses(task, "String", "Tổ 3, phường", "dauMoi", "“Đầu mối liên hệ” phải là danh sách các mục.");
            refuses(task, "Json", "[[1]]", "dauMoi", "“Đầu mối liên hệ” phải là danh sách các mục.");
            refuses(task, "Json", "[]", "dauMoi", "“Đầu mối liên hệ” phải có ít nhất 1 đầu mối.");
            refuses(task, "Json", "[{}, {}, {}]", "dauMoi", "“Đầu mối liên hệ” có nhiều nhất 2 đầu mối.");
            refuses(
                    task,
                    "Json",
                    row("Tổ 3") + ", {\\\"gap\\\": true}]",
                    "dauMoi[1].donVi",
                    "“Đầu mối liên hệ”, đầu mối 2: hãy nhập “Đơn vị”.");
            refuses(
                    task,
                    "Json",
                    row("Tổ 3") + ", {\\\"ai\\\": 1}]",
                    "dauMoi[1].ai",
                    "biểu mẫu không có ô mang khóa “ai”");
            refuses(task, "Json", row("nhà bà " + NAME) + "]", "dauMoi[0].donVi", "");
            assertThat(extras.of(number)).isEmpty();

            assertThat(submit(
                                    task,
                                    "dauMoi",
                                    "Json",
                                    row("Tổ 3, phường") + ", {\\\"donVi\\\": \\\"Tổ 5\\\", \\\"gap\\\": true}]")
                            .statusCode())
                    .isEqualTo(204);

            assertThat(extras.of(number))
                    .flatExtracting(kept -> ((StepDone) kept.act()).answers())
                    .extracting(ExtraAnswer::value)
                    .containsExactly("1) Đơn vị: Tổ 3, phường; Gấp: Không\n2) Đơn vị: Tổ 5; Gấp: Có");
            assertThat(caseFile(number)).contains("Đầu mối liên hệ", "2) Đơn vị: Tổ 5; Gấp: Có");
        } finally {
            engine.getRepositoryService().deleteDeployment(edited.getId(), true);
        }
    }

    private static String row(String unit) {
        return "[{\\\"donVi\\\": \\\"" + unit + "\\\"}";
    }

    private void refuses(String task, String type, String value, String field, String sentence) {
        var answer = submit(task, "dauMoi", type, value);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"", sentence).doesNotContain(NAME);
    }

    private Deployment formWith(String component) {
        return UncheckedDeployment.of(engine, models -> Models.files().forEach((file, content) -> {
            var text = new String(content, StandardCharsets.UTF_8);
            var key = text.indexOf("\"governedByOtherLaw\"");
            models.addInputStream(
                    file,
                    file.endsWith("check-governing-law.form")
                            ? stream(text.substring(0, text.lastIndexOf('{', key))
                                    + component
                                    + text.substring(text.lastIndexOf('{', key)))
                            : new ByteArrayInputStream(content));
        }));
    }

    private Task taskOf(CaseNumber number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private HttpResponse<String> submit(String task, String slip) {
        return submit(task, "soPhieuTrinh", "String", slip);
    }

    private HttpResponse<String> submit(String task, String field, String type, String value) {
        return browser.json(
                "POST",
                "/engine-rest/task/" + task + "/submit-form",
                """
                {"variables": {"governedByOtherLaw": {"value": "true"}, "otherLaw": {"value": "Luật Thi hành án dân sự"},
                 "%s": {"type": "%s", "value": "%s"}}}"""
                        .formatted(field, type, value),
                OFFICER);
    }

    @Test
    void aStepThatNoJavaKnowsIsRecordedWithItsFields() throws IOException {
        var number = FiledPetition.at(port, "Đề nghị xem xét.");
        var drawn = UncheckedDeployment.of(engine, models -> models.addModelInstance(
                        "toy-procedure.bpmn",
                        Bpmn.createExecutableProcess("toyProcedure")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("userTask_askOpinion")
                                .name("Lấy ý kiến chuyên môn")
                                .camundaFormRef("askOpinionForm")
                                .camundaFormRefBinding("deployment")
                                .endEvent()
                                .done())
                .addInputStream(
                        "ask-opinion.form",
                        stream("{\"id\": \"askOpinionForm\", \"type\": \"default\", \"schemaVersion\": 16,"
                                + " \"components\": [{\"type\": \"textarea\", \"key\": \"yKien\", \"label\": \"Ý kiến\","
                                + " \"validate\": {\"maxLength\": 200, \"required\": true}}]}")));
        try {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceByKey("toyProcedure")
                    .businessKey(number.value())
                    .setVariable("agency", "nhanhoa")
                    .execute();
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("yKien", "Cần đo đạc lại thửa đất."));

            // the case is one of petitionProcessing; the step was done in the course of the process that has it
            assertThat(steps(number)).singleElement().satisfies(act -> {
                assertThat(act.path("procedure").asText()).isEqualTo("toyProcedure");
                assertThat(facts(act))
                        .containsExactly("Bước: Lấy ý kiến chuyên môn", "Ý kiến: Cần đo đạc lại thửa đất.");
            });
            assertThat(caseFile(number))
                    .contains("Hoàn thành bước “Lấy ý kiến chuyên môn”, ghi: Ý kiến")
                    .contains("Ghi thêm ở các bước", "Cần đo đạc lại thửa đất.");
        } finally {
            engine.getRepositoryService().deleteDeployment(drawn.getId(), true);
        }
    }

    /** As other systems read the log. */
    private List<JsonNode> steps(CaseNumber number) throws IOException {
        var acts = new ObjectMapper()
                .readTree(browser.get("/api/cases/" + number + "/acts", OFFICER).body());
        return StreamSupport.stream(acts.spliterator(), false)
                .filter(act -> act.path("kind").asText().equals("STEP_DONE"))
                .toList();
    }

    private static List<String> facts(JsonNode act) {
        return StreamSupport.stream(act.path("facts").spliterator(), false)
                .map(fact ->
                        fact.path("label").asText() + ": " + fact.path("value").asText())
                .toList();
    }

    private String caseFile(CaseNumber number) {
        var page = browser.get("/ho-so/" + number, OFFICER);
        if (page.statusCode() != 200) {
            browser.signIn("petition-officer.nhanhoa", "demo");
            page = browser.get("/ho-so/" + number, Map.of());
        }
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
