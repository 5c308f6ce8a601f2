package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
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
    private OpenComplaint complaint;

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
        complaint = OpenComplaint.received(port, runtime, tasks, events, transaction, clock);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void isOfferedOnceTheComplaintIsAcceptedAndToWhoMayStartIt() {
        assertThat(complaint.page("verifier.nhanhoa"))
                .contains("Việc có thể bắt đầu", "Tạm đình chỉ thi hành quyết định bị khiếu nại")
                .contains("Chưa bắt đầu được: Không thực hiện được bước này: khiếu nại đang ở trạng thái")
                .doesNotContain("/bat-dau/STAY");
        assertThat(complaint.start("verifier.nhanhoa", "STAY").statusCode()).isEqualTo(409);
        complaint.accept();

        assertThat(complaint.page("verifier.nhanhoa"))
                .contains("/bat-dau/STAY", "hậu quả khó khắc phục", "Điều 35 Luật Khiếu nại")
                .contains("Cần pháp chế xác nhận: thời gian còn lại của thời hạn giải quyết");
        assertThat(complaint.page("clerk.nhanhoa")).doesNotContain("/bat-dau/STAY");
        assertThat(complaint.start("clerk.nhanhoa", "STAY").statusCode()).isEqualTo(403);
        assertThat(complaint.start("resolver.vocuong", "STAY").statusCode()).isEqualTo(404);
        assertThat(complaint.startWithoutToken("verifier.nhanhoa", "STAY").statusCode())
                .isEqualTo(403);
        assertThat(complaint.openTasks()).doesNotContain("userTask_recordStayRequest");
    }

    @Test
    void opensTheTaskForWhoStartedItAndNoSecondOne() {
        complaint.accept();

        var started = complaint.start("verifier.nhanhoa", "STAY");

        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/tasklist/default/#/?task="
                        + complaint.task("userTask_recordStayRequest").getId());
        assertThat(complaint.openTasks()).contains("userTask_recordStayRequest", "userTask_reCheckDecision");
        var again = complaint.start("resolver.nhanhoa", "STAY");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Việc này đã được bắt đầu và chưa xong.");
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("Chưa bắt đầu được: Việc này đã được bắt đầu và chưa xong.")
                .contains("Bắt đầu việc “Tạm đình chỉ thi hành quyết định bị khiếu nại”");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(complaint.number().value())
                        .taskDefinitionKey("userTask_recordStayRequest")
                        .count())
                .isOne();
    }

    @Test
    void standsUntilItIsLiftedWhileTheComplaintIsResolved() {
        complaint.accept();
        complaint.start("verifier.nhanhoa", "STAY");
        request();
        assertThatThrownBy(() -> decide("2026-08-08"))
                .hasMessageContaining(
                        "Việc tạm đình chỉ thi hành không được kéo dài quá ngày 07/08/2026, ngày cuối của thời hạn giải quyết khiếu nại"
                                + " (Điều 35 Luật Khiếu nại; Điều 26 Nghị định 124/2020/NĐ-CP).");
        decide("2026-08-07");
        complaint.complete("userTask_issueStay", "issuedOn", "2026-07-08");
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("id=\"tam-dinh-chi-thi-hanh\"", "Đang tạm đình chỉ thi hành đến hết ngày 07/08/2026")
                .contains("Mẫu KN-11", "Phòng Kinh tế")
                // the resolution goes on
                .contains("Đang giải quyết");
        assertThat(complaint.task("userTask_followStay").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-08-07T16:59:59Z")));
        clock.today(LocalDate.of(2026, 7, 20));
        assertThatThrownBy(() -> complaint.complete("userTask_followStay", "stayEnd", "EXPIRED"))
                .hasMessageContaining("Chưa hết hạn tạm đình chỉ thi hành: ngày cuối là 07/08/2026");
        complaint.complete(
                "userTask_followStay", "stayEnd", "LIFT", "liftedOn", "2026-07-20", "liftReason", "Các bên thỏa thuận");
        complaint.complete("userTask_issueStayLifting", "issuedOn", "2026-07-20");

        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("Không còn tạm đình chỉ thi hành", "Mẫu KN-12")
                .contains("/bat-dau/STAY");
        // the day of a paper beside the course does not push the course on
        complaint.complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-10", false));
    }

    @Test
    void isReplacedByAnotherWithOtherDays() {
        complaint.accept();
        complaint.start("resolver.nhanhoa", "STAY");
        request();
        decide("2026-07-17");
        complaint.complete("userTask_issueStay", "issuedOn", "2026-07-08");
        complaint.complete(
                "userTask_followStay", "stayEnd", "REPLACE", "liftedOn", "2026-07-08", "liftReason", "Cần dài hơn");
        complaint.complete("userTask_issueStayLifting", "issuedOn", "2026-07-08");
        assertThat(complaint.openTasks()).contains("userTask_decideStay");
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("Cần pháp chế xác nhận: tạm đình chỉ thi hành kết thúc đúng ngày đã in trên quyết định");
        decide("2026-08-07");
        complaint.complete("userTask_issueStay", "issuedOn", "2026-07-08");
        assertThat(complaint.page("resolver.nhanhoa")).contains("Đang tạm đình chỉ thi hành đến hết ngày 07/08/2026");
    }

    @Test
    void endsAsPrintedWhenItsLastDayHasPassed() {
        complaint.accept();
        complaint.start("resolver.nhanhoa", "STAY");
        request();
        decide("2026-07-17");
        assertThatThrownBy(() -> complaint.complete("userTask_issueStay", "issuedOn", "2026-07-07"))
                .hasMessageContaining("ngày ký");
        complaint.complete("userTask_issueStay", "issuedOn", "2026-07-08");
        clock.today(LocalDate.of(2026, 7, 18));
        assertThat(complaint.page("resolver.nhanhoa")).contains("Đã hết hạn tạm đình chỉ thi hành");
        complaint.complete("userTask_followStay", "stayEnd", "EXPIRED");
        assertThat(complaint.page("resolver.nhanhoa")).contains("Không còn tạm đình chỉ thi hành", "/bat-dau/STAY");
    }

    private void request() {
        complaint.complete(
                "userTask_recordStayRequest",
                "requestedOn",
                "2026-07-08",
                "asker",
                "COMPLAINANT",
                "harm",
                "Nhà bị tháo dỡ không dựng lại được");
    }

    private void decide(String until) {
        complaint.complete(
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
}
