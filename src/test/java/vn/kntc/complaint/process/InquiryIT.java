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
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Acts of verification are added from the case file, on the running program; the decision to verify was issued on Wednesday, 08/7/2026. */
@KntcIT
class InquiryIT {

    private static final String PROVIDE = "COMPLAINT_PROVIDE_DOCUMENTS";

    private final int port;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clocks clocks;
    private final MovableClock clock;
    private OpenComplaint complaint;

    @Autowired
    InquiryIT(
            @Value("${local.server.port}") int port,
            RuntimeService runtime,
            TaskService tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clocks clocks,
            MovableClock clock) {
        this.port = port;
        this.runtime = runtime;
        this.tasks = tasks;
        this.events = events;
        this.transaction = transaction;
        this.clocks = clocks;
        this.clock = clock;
    }

    @BeforeEach
    void anAcceptedComplaint() {
        complaint = OpenComplaint.received(port, runtime, tasks, events, transaction, clock);
        complaint.accept();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void areOfferedToWhoVerifiesWhileHeVerifies() {
        assertThat(complaint.page("verifier.nhanhoa"))
                .contains("Chưa bắt đầu được: Chỉ thêm được hoạt động xác minh sau khi ban hành quyết định xác minh");
        assertThat(complaint.start("verifier.nhanhoa", "RECEIVE_EVIDENCE").statusCode())
                .isEqualTo(409);
        complaint.verify("SELF");

        // the resolver verifies himself
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("/bat-dau/WORK_WITH_PARTY", "/bat-dau/REQUEST_DOCUMENTS")
                .contains("/bat-dau/RECEIVE_EVIDENCE", "/bat-dau/EXPERT_ASSESSMENT");
        assertThat(complaint.page("verifier.nhanhoa")).doesNotContain("/bat-dau/RECEIVE_EVIDENCE");
        assertThat(complaint.start("verifier.nhanhoa", "RECEIVE_EVIDENCE").statusCode())
                .isEqualTo(403);
        assertThat(complaint.start("resolver.nhanhoa", "RECEIVE_EVIDENCE").statusCode())
                .isEqualTo(303);
        assertThat(complaint.start("resolver.nhanhoa", "RECEIVE_EVIDENCE").statusCode())
                .isEqualTo(303);
        assertThat(complaint.openTasks())
                .filteredOn("userTask_receiveEvidence"::equals)
                .hasSize(2);
    }

    @Test
    void minutesAndReceiptsAreDrawnUp() {
        complaint.verify("SUBORDINATE");
        var started = complaint.start("verifier.nhanhoa", "WORK_WITH_PARTY");
        assertThat(started.headers().firstValue("Location").orElseThrow())
                .endsWith("?task="
                        + complaint.task("userTask_recordInquirySession").getId());
        assertThatThrownBy(() -> confront(2))
                .hasMessageContaining("Biên bản đối chất phải lập ít nhất 03 bản (Điều 25 Nghị định 124/2020/NĐ-CP).");
        confront(3);
        complaint.start("verifier.nhanhoa", "RECEIVE_EVIDENCE");
        complaint.complete(
                "userTask_receiveEvidence",
                "receivedOn",
                "2026-07-08",
                "startedAt",
                "09:00",
                "place",
                "Trụ sở",
                "receiver",
                "{\"name\":\"Phạm Gia Huy\"}",
                "giver",
                "người khiếu nại",
                "items",
                "[{\"name\":\"Giấy viết tay\",\"pages\":2}]",
                "copies",
                2);
        assertThat(complaint.page("verifier.nhanhoa"))
                .contains("Mẫu KN-06", "Mẫu KN-08", "Lập biên bản xác minh: Đối chất")
                .contains("Giấy viết tay, 2 trang");
    }

    /** Asked on 08/7 and again on 10/7: the seven days of the later request end on Friday, 17/7/2026. */
    @Test
    void requestsWaitForTheirAnswersByTheirOwnDays() {
        complaint.verify("SUBORDINATE");
        request("Phòng Kinh tế", "2026-07-08");
        assertThat(complaint.task("userTask_recordDocumentAnswer").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-07-15T16:59:59Z")));
        clock.today(LocalDate.of(2026, 7, 10));
        complaint.start("verifier.nhanhoa", "REQUEST_DOCUMENTS");
        draft("Chi nhánh Văn phòng đăng ký đất đai", "2026-07-10");
        complaint.start("verifier.nhanhoa", "REQUEST_DOCUMENTS");
        assertThatThrownBy(() -> draft("Trung tâm Phát triển quỹ đất", "2026-07-10"))
                .hasMessageContaining("Văn bản yêu cầu cung cấp tài liệu trước chưa được ban hành");
        complaint.complete("userTask_issueDocumentRequest", "issuedOn", "2026-07-10");
        assertThat(clocks.find(complaint.number(), PROVIDE).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 7, 17));
        assertThat(complaint.page("verifier.nhanhoa")).contains("Mẫu KN-07");

        answer("PROVIDED");
        assertThat(clocks.find(complaint.number(), PROVIDE).orElseThrow().state())
                .isEqualTo(ClockState.RUNNING);
        answer("PROVIDED");
        assertThat(clocks.find(complaint.number(), PROVIDE).orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void theReportEndsWhatIsOpen() {
        complaint.verify("SUBORDINATE");
        request("Phòng Kinh tế", "2026-07-08");
        complaint.start("verifier.nhanhoa", "EXPERT_ASSESSMENT");
        complaint.complete(
                "userTask_proposeExpert",
                "proposedOn",
                "2026-07-08",
                "questions",
                "[{\"item\":\"Ranh giới thửa đất\"}]",
                "expertReason",
                "Hai bản đồ khác nhau");
        assertThat(complaint.start("verifier.nhanhoa", "EXPERT_ASSESSMENT").statusCode())
                .isEqualTo(409);
        complaint.complete(
                "userTask_decideExpert",
                "expertChoice",
                "ORDER",
                "decidedOn",
                "2026-07-08",
                "expert",
                "Trung tâm Kỹ thuật",
                "questions",
                "[{\"item\":\"Ranh giới thửa đất\"}]",
                "payer",
                "Văn phòng",
                "resultBy",
                "2026-07-17",
                "carrier",
                "{\"name\":\"Phạm Gia Huy\"}",
                "expertReason",
                "Hai bản đồ khác nhau");
        complaint.complete("userTask_issueExpertDecision", "issuedOn", "2026-07-08");
        assertThat(complaint.page("verifier.nhanhoa")).contains("Mẫu KN-09", "Mẫu KN-10");
        assertThat(complaint.openTasks()).contains("userTask_recordDocumentAnswer", "userTask_recordExpertResult");

        clock.today(LocalDate.of(2026, 7, 13));
        complaint.complete(
                "userTask_reportVerification",
                "reportedOn",
                "2026-07-13",
                "openInquiries",
                "Việc trưng cầu giám định chưa có kết quả",
                "verifiedFrom",
                "2026-07-09",
                "verifiedTo",
                "2026-07-13",
                "request",
                "Hủy quyết định",
                "grounds",
                "Luật Đất đai",
                "findings",
                "[{\"content\":\"Diện tích\",\"finding\":\"Đủ\",\"verdict\":\"WRONG\"}]",
                "actProposal",
                "KEEP",
                "comparison",
                "DIFFER");
        assertThat(complaint.openTasks())
                .contains("userTask_scheduleDialogue")
                .doesNotContain("userTask_recordDocumentAnswer", "userTask_recordExpertResult");
        assertThat(clocks.find(complaint.number(), PROVIDE).orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
        assertThat(complaint.page("verifier.nhanhoa"))
                .contains("Hoạt động xác minh còn dở khi báo cáo", "Việc trưng cầu giám định chưa có kết quả")
                .doesNotContain("/bat-dau/RECEIVE_EVIDENCE");
    }

    private void confront(int copies) {
        complaint.complete(
                "userTask_recordInquirySession",
                "heldOn",
                "2026-07-08",
                "sessionKind",
                "CONFRONTATION",
                "startedAt",
                "08:30",
                "endedAt",
                "10:00",
                "place",
                "Trụ sở",
                "verifiers",
                "[{\"name\":\"Phạm Gia Huy\"}]",
                "others",
                "[{\"item\":\"người khiếu nại\"}]",
                "matters",
                "Diện tích",
                "result",
                "Thống nhất đo lại",
                "copies",
                copies);
    }

    private void request(String holder, String on) {
        complaint.start("verifier.nhanhoa", "REQUEST_DOCUMENTS");
        draft(holder, on);
        complaint.complete("userTask_issueDocumentRequest", "issuedOn", on);
    }

    private void draft(String holder, String on) {
        complaint.complete(
                "userTask_requestDocuments",
                "requestedOn",
                on,
                "holder",
                holder,
                "requestedItems",
                "[{\"item\":\"Hồ sơ địa chính\"}]",
                "receiver",
                "Văn phòng");
    }

    private void answer(String how) {
        complaint.complete(
                "userTask_recordDocumentAnswer",
                "documentAnswer",
                how,
                "answeredOn",
                "2026-07-10",
                "answerWords",
                "Bản sao hồ sơ địa chính");
    }
}
