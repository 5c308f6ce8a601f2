package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.complaint.Acts;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * The resolution of a complaint rests and goes on, started from the case file on the running program. The complaint was received on
 * Monday, 06/7/2026 and accepted on 08/7/2026: it has to be resolved by Friday, 07/8/2026.
 */
@KntcIT
class StopIT {

    private final int port;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private CaseNumber number;

    @Autowired
    StopIT(
            @Value("${local.server.port}") int port,
            RuntimeService runtime,
            TaskService tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.port = port;
        this.runtime = runtime;
        this.tasks = tasks;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void aComplaintThatWaitsForItsAcceptance() {
        clock.today(LocalDate.of(2026, 7, 6));
        number = FiledPetition.of(port, "Đặng Quỳnh Xuyến Thư", "Khiếu nại việc thu hồi đất.");
        var handedOver = Acts.handedOver(number, LocalDate.of(2026, 7, 6));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(handedOver);
            runtime.createProcessInstanceByKey(ComplaintFirstInstance.KEY)
                    .businessKey(number.value())
                    .setVariable("agency", "nhanhoa")
                    .execute();
        });
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void isOfferedWithTheConditionOfTheLaw() {
        assertThat(page("petition-officer.nhanhoa"))
                // before acceptance a complaint can be withdrawn, and nothing else
                .contains("/bat-dau/WITHDRAW", "Điều 7a Nghị định 124/2020/NĐ-CP")
                .contains("Tạm đình chỉ giải quyết khiếu nại", "Đình chỉ giải quyết khiếu nại")
                .doesNotContain("/bat-dau/SUSPEND", "/bat-dau/TERMINATE");
        accept();
        assertThat(page("verifier.nhanhoa"))
                .contains("/bat-dau/WITHDRAW", "/bat-dau/SUSPEND", "/bat-dau/TERMINATE", "bất khả kháng");
        assertThat(page("clerk.nhanhoa")).doesNotContain("/bat-dau/SUSPEND");
        assertThat(start("clerk.nhanhoa", "SUSPEND").statusCode()).isEqualTo(403);
        assertThat(start("verifier.vocuong", "SUSPEND").statusCode()).isEqualTo(404);
    }

    @Test
    void restsAndGoesOn() {
        accept();
        clock.today(LocalDate.of(2026, 7, 13));
        var started = start("verifier.nhanhoa", "SUSPEND");
        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith("?task=" + task("userTask_proposeSuspension").getId());
        assertThat(start("verifier.nhanhoa", "SUSPEND").body()).contains("Việc này đã được bắt đầu và chưa xong.");
        complete(
                "userTask_proposeSuspension",
                "proposedOn",
                "2026-07-13",
                "suspensionGround",
                "11a.1.a",
                "suspensionFacts",
                "Giấy nhập viện ngày 12/7/2026");
        complete(
                "userTask_decideSuspension",
                "suspensionDecision",
                "SUSPEND",
                "decidedOn",
                "2026-07-13",
                "suspensionGround",
                "11a.1.a",
                "suspensionReason",
                "Đang điều trị tại bệnh viện");
        assertThat(task("userTask_issueSuspension").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-07-14T16:59:59Z")));
        complete("userTask_issueSuspension", "issuedOn", "2026-07-13");
        assertThat(task("userTask_sendSuspension").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-07-16T16:59:59Z")));

        // the task stays, without a day, and cannot be done
        var waiting = task("userTask_reCheckDecision");
        assertThat(waiting.getDueDate()).isNull();
        assertThatThrownBy(() -> complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-13", false)))
                .hasMessageContaining(
                        "Không thực hiện được bước này: khiếu nại đang ở trạng thái “Đang tạm đình chỉ giải quyết”.");
        assertThat(person("resolver.nhanhoa")
                        .get("/cong-viec/the?ids=" + waiting.getId(), Map.of())
                        .body())
                .contains("\"pausedBy\":\"Đang tạm đình chỉ\"");
        assertThat(page("resolver.nhanhoa"))
                .contains("Đang tạm dừng", "Đang tạm đình chỉ giải quyết", "Mẫu KN-14a")
                .doesNotContain("/bat-dau/SUSPEND")
                .contains("/bat-dau/WITHDRAW", "/bat-dau/TERMINATE");
        complete("userTask_sendSuspension", "sentOn", "2026-07-13", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");

        clock.today(LocalDate.of(2026, 7, 20));
        complete("userTask_decideResumption", "decidedOn", "2026-07-20", "resumptionReason", "Đã ra viện");
        complete("userTask_issueResumption", "issuedOn", "2026-07-20");
        assertThat(task("userTask_reCheckDecision").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-08-14T16:59:59Z")));
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-20", false));
        complete("userTask_sendResumption", "sentOn", "2026-07-20", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(openTasks()).contains("userTask_assignVerification").doesNotContain("userTask_decideResumption");
        assertThat(page("resolver.nhanhoa")).contains("Mẫu KN-14b", "/bat-dau/SUSPEND");
    }

    private void accept() {
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-07-08",
                "subject",
                "thu hồi đất",
                "complexityCriteria",
                "[]");
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-07-08");
    }

    private void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    private void complete(String id, Map<String, Object> form) {
        tasks.complete(task(id).getId(), FilledForms.inLists(form));
    }

    private Task task(String id) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as(id).isNotNull();
        return task;
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private String page(String account) {
        return person(account).get("/ho-so/" + number, Map.of()).body();
    }

    private HttpResponse<String> start(String account, String move) {
        var browser = person(account);
        return browser.form("/ho-so/" + number + "/bat-dau/" + move, Map.of("_csrf", browser.token("/ho-so")));
    }

    private Browser person(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser;
    }
}
