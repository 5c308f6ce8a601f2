package vn.kntc.handling.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
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
    void aFieldThatWasAddedToAFormIsKeptAndShownWithItsLabel() {
        var edited = UncheckedDeployment.of(engine, models -> Models.files().forEach((file, content) -> {
            var text = new String(content, StandardCharsets.UTF_8);
            var key = text.indexOf("\"governedByOtherLaw\"");
            models.addInputStream(
                    file,
                    file.endsWith("check-governing-law.form")
                            ? stream(text.substring(0, text.lastIndexOf('{', key))
                                    + ADDED
                                    + text.substring(text.lastIndexOf('{', key)))
                            : new ByteArrayInputStream(content));
        }));
        try {
            var number = FiledPetition.of(port, NAME, "Đề nghị thi hành bản án.");
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .singleResult();
            var naming = submit(task.getId(), "12/PT của bà " + NAME);
            assertThat(naming.statusCode()).isEqualTo(400);
            assertThat(naming.body()).contains("\"soPhieuTrinh\"").doesNotContain(NAME);
            assertThat(extras.of(number)).isEmpty();

            assertThat(submit(task.getId(), "12/PT-VP").statusCode()).isEqualTo(204);

            assertThat(extras.of(number)).singleElement().satisfies(kept -> {
                assertThat(kept.label()).isEqualTo("Số phiếu trình");
                assertThat(kept.value()).isEqualTo("12/PT-VP");
                assertThat(kept.step()).isEqualTo("Xác định luật điều chỉnh");
                assertThat(kept.by().value()).isEqualTo("petition-officer.nhanhoa");
            });
            assertThat(caseFile(number))
                    .contains("Ghi thêm ở các bước", "Số phiếu trình", "12/PT-VP")
                    .contains("Ghi thêm ở bước “Xác định luật điều chỉnh”: Số phiếu trình");
        } finally {
            engine.getRepositoryService().deleteDeployment(edited.getId(), true);
        }
    }

    private java.net.http.HttpResponse<String> submit(String task, String slip) {
        return browser.json(
                "POST",
                "/engine-rest/task/" + task + "/submit-form",
                """
                {"variables": {"governedByOtherLaw": {"value": "true"}, "otherLaw": {"value": "Luật Thi hành án dân sự"},
                 "soPhieuTrinh": {"value": "%s"}}}"""
                        .formatted(slip),
                OFFICER);
    }

    @Test
    void aStepThatNoJavaKnowsIsRecordedWithItsFields() {
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

            assertThat(extras.of(number)).extracting(StepExtras.Recorded::label).containsExactly("Ý kiến");
            assertThat(caseFile(number))
                    .contains("Hoàn thành bước “Lấy ý kiến chuyên môn”, ghi: Ý kiến")
                    .contains("Ghi thêm ở các bước", "Cần đo đạc lại thửa đất.");
        } finally {
            engine.getRepositoryService().deleteDeployment(drawn.getId(), true);
        }
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
