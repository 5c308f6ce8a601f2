package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** No road leads a foreign diagram or form into the engine, and what came by one before is put aside. */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
class ModelGateIT {

    private static final String COMPLAINT = "processes/complaint-first-instance.bpmn";
    private static final String FAMILY = "processes/complaint-";

    private final ProcessEngine engine;
    private final RepositoryService repository;
    private final ShippedModels shipped;
    private final ModelCheck check;
    private final Browser browser;

    @Autowired
    ModelGateIT(ProcessEngine engine, ShippedModels shipped, ModelCheck check, @LocalServerPort int port) {
        this.engine = engine;
        this.repository = engine.getRepositoryService();
        this.shipped = shipped;
        this.check = check;
        this.browser = new Browser(port);
    }

    @Test
    void anEditedDiagramIsRefusedOverHttpWithEveryFault() throws Exception {
        var before = repository.createDeploymentQuery().count();
        var edited = text(COMPLAINT)
                .replace("value=\"COMPLAINT_RESOLVE_1\"", "value=\"COMPLAINT_RESOLVED\"")
                .replace("camunda:formRef=\"issueDecisionForm\"", "camunda:formRef=\"gone\"");
        var files = complaintWithForms();
        files.put("complaint-first-instance.bpmn", edited.getBytes(StandardCharsets.UTF_8));

        var answer = create(files, Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                .contains("Sơ đồ complaint-first-instance.bpmn: công việc “Ban hành quyết định giải quyết” có thuộc"
                        + " tính “clock” ghi khóa “COMPLAINT_RESOLVED”")
                .contains("dùng biểu mẫu “gone”")
                .contains("Tệp complaint-first-instance.bpmn khác với tệp của chương trình");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aHarmlessEditIsRefusedTooUntilItsFileIsReplaced() {
        var files = complaintWithForms();
        files.put(
                "complaint-first-instance.bpmn",
                text(COMPLAINT)
                        .replace("name=\"Quyết định thụ lý\"", "name=\"Quyết định thụ lý khiếu nại\"")
                        .getBytes(StandardCharsets.UTF_8));
        var answer = create(files, Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("hãy thay tệp trong thư mục processes/ hoặc forms/ rồi khởi động lại");
    }

    @Test
    void aLoneDiagramIsRefusedAndAWholeOneTaken() {
        var alone =
                create(Map.of("complaint-first-instance.bpmn", shipped.files().get(COMPLAINT)), Map.of());
        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.body()).contains("cần biểu mẫu “decideAcceptanceForm”").doesNotContain("khác với tệp");

        var whole = create(complaintWithForms(), Map.of());
        assertThat(whole.statusCode()).as(whole.body()).isEqualTo(200);
        repository.deleteDeployment(latest("complaintFirstInstance").getDeploymentId());
    }

    @Test
    void nothingIsDeployedForOneAgencyAlone() {
        var answer = create(complaintWithForms(), Map.of("tenant-id", "nhanhoa"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("dùng chung cho mọi cơ quan");
    }

    @Test
    void theEnginesOwnRoadIsClosedToo() {
        for (var file : Map.of(
                        "la.bpmn", "<a/>",
                        "la.bpmn20.xml", "<a/>",
                        "la.form", "{\"id\":\"la\"",
                        "la.cmmn", "<a/>",
                        "tepla", "x")
                .entrySet()) {
            assertThatThrownBy(() -> repository
                            .createDeployment()
                            .name("kntc")
                            .source("kntc")
                            .addString(file.getKey(), file.getValue())
                            .deploy())
                    .isInstanceOf(BadUserRequestException.class)
                    .hasMessageContaining("Tệp " + file.getKey() + " không phải của chương trình");
        }
    }

    @Test
    void whatWasDeployedByHandIsSupersededAtTheNextStartAndNamed(CapturedOutput log) {
        var byHand = UncheckedDeployment.of(engine, models -> models.name("Từ Modeler")
                .addString(
                        "complaint-first-instance.bpmn",
                        text(COMPLAINT).replace("name=\"Quyết định thụ lý\"", "name=\"Thụ lý\""))
                .addModelInstance(
                        "foreign.bpmn",
                        org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("broughtByHand")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .endEvent()
                                .done()));
        try {
            var version = latest("complaintFirstInstance").getVersion();
            assertThat(latest("complaintFirstInstance").getDeploymentId()).isEqualTo(byHand.getId());

            new ModelDeployment(shipped, check).deploy(repository);

            var own = latest("complaintFirstInstance");
            assertThat(own.getVersion()).isEqualTo(version + 1);
            assertThat(repository.getDeploymentResourceNames(own.getDeploymentId()))
                    .containsExactlyInAnyOrderElementsOf(shipped.files().keySet());
            assertThat(latest("broughtByHand").isSuspended()).isTrue();
            var found = new HandDeployments(repository).all();
            assertThat(found)
                    .contains(
                            new HandDeployments.HandDeployed(
                                    "PROCESS", "complaintFirstInstance", version, byHand.getId(), true),
                            new HandDeployments.HandDeployed("PROCESS", "broughtByHand", 1, byHand.getId(), false));
            assertThat(log)
                    .contains("Mô hình nạp tay PROCESS complaintFirstInstance phiên bản " + version, byHand.getId())
                    .contains("Mô hình nạp tay PROCESS broughtByHand phiên bản 1");
            assertThat(browser.get("/api/clocks/self-check", Browser.basic("admin"))
                            .body())
                    .contains("deployedByHand", "broughtByHand", byHand.getId());

            new ModelDeployment(shipped, check).deploy(repository);
            assertThat(latest("complaintFirstInstance").getId()).isEqualTo(own.getId());
        } finally {
            repository.deleteDeployment(byHand.getId());
        }
    }

    private ProcessDefinition latest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private String text(String file) {
        return new String(shipped.files().get(file), StandardCharsets.UTF_8);
    }

    /** As Modeler sends them: the diagram and every form, without folders. */
    private Map<String, byte[]> complaintWithForms() {
        var files = new LinkedHashMap<String, byte[]>();
        shipped.files().forEach((file, content) -> {
            if (file.startsWith(FAMILY) || file.endsWith(".form")) {
                files.put(file.substring(file.indexOf('/') + 1), content);
            }
        });
        return files;
    }

    private HttpResponse<String> create(Map<String, byte[]> files, Map<String, String> fields) {
        var boundary = "kntc-boundary";
        var parts = new java.io.ByteArrayOutputStream();
        var named = new HashMap<>(fields);
        named.put("deployment-name", "Từ Modeler");
        named.put("deployment-source", "Camunda Modeler");
        named.forEach((name, value) -> parts.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> {
            parts.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            parts.writeBytes(content);
            parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var headers = new HashMap<>(Browser.basic("admin"));
        headers.put("Content-Type", "multipart/form-data; boundary=" + boundary);
        return browser.send(
                "POST",
                "/engine-rest/deployment/create",
                headers,
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(parts.toByteArray())));
    }
}
