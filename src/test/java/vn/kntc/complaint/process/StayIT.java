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
 * The execution of a contested decision is stayed from the case file, on the running program. The complaint was received on Monday,
 * 06/7/2026 and accepted on 08/7/2026: it has to be resolved by Friday, 07/8/2026.
 */
@KntcIT
class StayIT {

    private final int port;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private CaseNumber number;

    @Autowired
    StayIT(
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
    void isOfferedOnceTheComplaintIsAcceptedAndToWhoMayStartIt() {
        assertThat(page("verifier.nhanhoa"))
                .contains("Việc có thể bắt đầu", "Tạm đình chỉ thi hành quyết định bị khiếu nại")
                .contains("Chưa bắt đầu được: Không thực hiện được bước này: khiếu nại đang ở trạng thái")
                .doesNotContain("/bat-dau/STAY");
        assertThat(start("verifier.nhanhoa").statusCode()).isEqualTo(409);
        accept();

        assertThat(page("verifier.nhanhoa"))
                .contains("/bat-dau/STAY", "hậu quả khó khắc phục", "Điều 35 Luật Khiếu nại")
                .contains("Cần pháp chế xác nhận: thời gian còn lại của thời hạn giải quyết");
        assertThat(page("clerk.nhanhoa")).doesNotContain("/bat-dau/STAY");
        assertThat(start("clerk.nhanhoa").statusCode()).isEqualTo(403);
        assertThat(start("resolver.vocuong").statusCode()).isEqualTo(404);
        assertThat(person("verifier.nhanhoa")
                        .form("/ho-so/" + number + "/bat-dau/STAY", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(openTasks()).doesNotContain("userTask_recordStayRequest");
    }

    @Test
    void opensTheTaskForWhoStartedItAndNoSecondOne() {
        accept();

        var started = start("verifier.nhanhoa");

        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/tasklist/default/#/?task="
                        + task("userTask_recordStayRequest").getId());
        assertThat(openTasks()).contains("userTask_recordStayRequest", "userTask_reCheckDecision");
        var again = start("resolver.nhanhoa");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Việc này đã được bắt đầu và chưa xong.");
        assertThat(page("resolver.nhanhoa"))
                .contains("Chưa bắt đầu được: Việc này đã được bắt đầu và chưa xong.")
                .contains("Bắt đầu việc “Tạm đình chỉ thi hành quyết định bị khiếu nại”");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey("userTask_recordStayRequest")
                        .count())
                .isOne();
    }

    @Test
    void standsUntilItIsLiftedWhileTheComplaintIsResolved() {
        accept();
        start("verifier.nhanhoa");
        request();
        assertThatThrownBy(() -> decide("2026-08-08"))
                .hasMessageContaining(
                        "Việc tạm đình chỉ thi hành không được kéo dài quá ngày 07/08/2026, ngày cuối của thời hạn giải quyết khiếu nại"
                                + " (Điều 35 Luật Khiếu nại; Điều 26 Nghị định 124/2020/NĐ-CP).");
        decide("2026-08-07");
        complete("userTask_issueStay", "issuedOn", "2026-07-08");
        assertThat(page("resolver.nhanhoa"))
                .contains("id=\"tam-dinh-chi-thi-hanh\"", "Đang tạm đình chỉ thi hành đến hết ngày 07/08/2026")
                .contains("Mẫu KN-11", "Phòng Kinh tế")
                // the resolution goes on
                .contains("Đang giải quyết");
        assertThat(task("userTask_followStay").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-08-07T16:59:59Z")));
        clock.today(LocalDate.of(2026, 7, 20));
        assertThatThrownBy(() -> complete("userTask_followStay", "stayEnd", "EXPIRED"))
                .hasMessageContaining("Chưa hết hạn tạm đình chỉ thi hành: ngày cuối là 07/08/2026");
        complete(
                "userTask_followStay", "stayEnd", "LIFT", "liftedOn", "2026-07-20", "liftReason", "Các bên thỏa thuận");
        complete("userTask_issueStayLifting", "issuedOn", "2026-07-20");

        assertThat(page("resolver.nhanhoa"))
                .contains("Không còn tạm đình chỉ thi hành", "Mẫu KN-12")
                .contains("/bat-dau/STAY");
        // the day of a paper beside the course does not push the course on
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-10", false));
    }

    @Test
    void endsAsPrintedWhenItsLastDayHasPassed() {
        accept();
        start("resolver.nhanhoa");
        request();
        decide("2026-07-17");
        assertThatThrownBy(() -> complete("userTask_issueStay", "issuedOn", "2026-07-07"))
                .hasMessageContaining("ngày ký");
        complete("userTask_issueStay", "issuedOn", "2026-07-08");
        clock.today(LocalDate.of(2026, 7, 18));
        assertThat(page("resolver.nhanhoa")).contains("Đã hết hạn tạm đình chỉ thi hành");
        complete("userTask_followStay", "stayEnd", "EXPIRED");
        assertThat(page("resolver.nhanhoa")).contains("Không còn tạm đình chỉ thi hành", "/bat-dau/STAY");
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

    private void request() {
        complete(
                "userTask_recordStayRequest",
                "requestedOn",
                "2026-07-08",
                "asker",
                "COMPLAINANT",
                "harm",
                "Nhà bị tháo dỡ không dựng lại được");
    }

    private void decide(String until) {
        complete(
                "userTask_decideStay",
                "stayChoice",
                "STAY",
                "decidedOn",
                "2026-07-08",
                "stayUntilDay",
                until,
                "stayReason",
                "Nhà bị tháo dỡ không dựng lại được",
                "contestedIssuer",
                "Chủ tịch Ủy ban nhân dân phường",
                "stayExecutors",
                "[{\"item\":\"Phòng Kinh tế\"}]");
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

    private HttpResponse<String> start(String account) {
        var browser = person(account);
        return browser.form("/ho-so/" + number + "/bat-dau/STAY", Map.of("_csrf", browser.token("/ho-so")));
    }

    private Browser person(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser;
    }
}
