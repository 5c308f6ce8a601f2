package vn.kntc.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kntc.petition.process.WalkedDiagram.NUMBER;
import static vn.kntc.petition.process.WalkedDiagram.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.ConclusionContent;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.PetitionConclusions.Beginning;
import vn.kntc.petition.Resolution;
import vn.kntc.petition.SendingWay;
import vn.kntc.shared.InvalidInput;

/** Walks {@code petition-conclusion.bpmn}: one path an end, with urging. */
class ConclusionProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final PetitionConclusions CONCLUSIONS = mock(PetitionConclusions.class);

    private static WalkedDiagram diagram;

    @BeforeAll
    static void open() {
        diagram = new WalkedDiagram(
                new PetitionConclusion(),
                "petition-conclusion",
                CONCLUSIONS,
                Map.of("beginConclusionListener", new BeginConclusionListener(CONCLUSIONS)));
    }

    @AfterAll
    static void close() {
        diagram.close();
    }

    @BeforeEach
    void forget() {
        reset(CONCLUSIONS);
        when(CONCLUSIONS.sign(any(), anyBoolean(), any(), any(), any())).thenAnswer(call -> call.getArgument(1));
    }

    @AfterEach
    void remember() {
        diagram.remember();
    }

    private static ProcessInstance begun(String action, Beginning how) {
        when(CONCLUSIONS.beginning(NUMBER)).thenReturn(how);
        return diagram.start(Map.of("petitionAction", action, "requiredPaper", "Công văn"));
    }

    private static void sign() {
        diagram.complete("userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", "2026-07-08"));
    }

    private static void issue() {
        diagram.complete(
                "userTask_issueConclusion",
                Map.of("issuedOn", "2026-07-08", "sentOn", "2026-07-08", "sendingWay", "HAND"));
    }

    @Test
    void draftsSignsAndIssues() {
        var instance = begun("RETURN", Beginning.TO_DRAFT);
        diagram.complete(
                "userTask_draftConclusion",
                Map.of(
                        "receiver", "Đoàn đại biểu Quốc hội",
                        "reference", "45/CV ngày 01/07/2026",
                        "conclusionReason", "Không thuộc thẩm quyền",
                        "conclusionPapers", "[{\"item\": \"Đơn\"}]"));
        verify(CONCLUSIONS)
                .draft(
                        NUMBER,
                        new ConclusionContent(
                                "Đoàn đại biểu Quốc hội",
                                "45/CV ngày 01/07/2026",
                                "Không thuộc thẩm quyền",
                                List.of("Đơn"),
                                null),
                        OFFICER);
        assertThat(diagram.workshop().checked())
                .containsKeys("receiver", "reference", "conclusionReason", "conclusionPapers[0].item");
        sign();
        verify(CONCLUSIONS).sign(NUMBER, true, DAY, null, OFFICER);
        when(CONCLUSIONS.senderWaits(NUMBER)).thenReturn(true);
        issue();
        verify(CONCLUSIONS).issue(NUMBER, new PetitionConclusions.Issue(DAY, null, DAY, SendingWay.HAND), OFFICER);
        diagram.endsAt(instance, "endEvent_conclusionIssued");
    }

    @Test
    void aGuidanceLiesDraftedAndAFilingSlipIsNotSent() {
        var guided = begun("GUIDE", Beginning.TO_SIGN);
        sign();
        issue();
        diagram.endsAt(guided, "endEvent_conclusionIssued");

        var filed = begun("FILE", Beginning.TO_DRAFT);
        diagram.complete("userTask_draftConclusion", Map.of("conclusionReason", "Đơn rách", "receiver", "bị ẩn"));
        verify(CONCLUSIONS).draft(NUMBER, new ConclusionContent(null, null, "Đơn rách", List.of(), null), OFFICER);
        sign();
        diagram.complete("userTask_issueConclusion", Map.of("issuedOn", "2026-07-08"));
        verify(CONCLUSIONS).issue(NUMBER, new PetitionConclusions.Issue(DAY, null, null, null), OFFICER);
        diagram.endsAt(filed, "endEvent_conclusionIssued");
    }

    @Test
    void givesThePetitionBackWhereNobodySigns() {
        var instance = begun("GUIDE", Beginning.TO_SIGN);
        diagram.complete(
                "userTask_signConclusion",
                Map.of("signing", "SEND_BACK", "signedOn", "2026-07-08", "signingRemark", "Sai nơi nhận"));
        verify(CONCLUSIONS).sign(NUMBER, false, DAY, "Sai nơi nhận", OFFICER);
        diagram.endsAt(instance, "endEvent_conclusionSentBack");
    }

    @Test
    void waitsForAReportAndUrges() {
        var instance = begun("ORDER_REPORT", Beginning.TO_DRAFT);
        diagram.complete(
                "userTask_draftConclusion",
                Map.of("receiver", "UBND xã", "conclusionReason", "Quá hạn", "replyBy", "2026-07-20"));
        sign();
        when(CONCLUSIONS.issue(any(), any(), any())).thenReturn(true);
        issue();
        when(CONCLUSIONS.demanded(NUMBER)).thenReturn(true);
        diagram.complete("userTask_recordLowerReport", Map.of("reportKind", "URGE", "urgedReplyBy", "2026-07-27"));
        verify(CONCLUSIONS).urge(NUMBER, LocalDate.of(2026, 7, 27), OFFICER);
        diagram.complete(
                "userTask_signConclusion",
                Map.of("signing", "SEND_BACK", "signedOn", "2026-07-08", "signingRemark", "Chờ thêm"));
        diagram.complete(
                "userTask_recordLowerReport",
                Map.of(
                        "reportKind", "REPORTED",
                        "reportedOn", "2026-07-08",
                        "reportNumber", "9/BC-UBND",
                        "reportDate", "2026-07-07",
                        "reportGist", "Đã giải quyết"));
        var paper = new PetitionConclusions.LowerReport("9/BC-UBND", LocalDate.of(2026, 7, 7));
        verify(CONCLUSIONS).report(NUMBER, DAY, paper, "Đã giải quyết", OFFICER);
        diagram.endsAt(instance, "endEvent_lowerBodyReported");
    }

    /** Denunciations have no procedure of their own yet: what is accepted is not over with its decision. */
    @Test
    void waitsUntilAnAcceptedDenunciationIsResolved() {
        var instance = begun("ACCEPT", Beginning.TO_DRAFT);
        diagram.complete("userTask_draftConclusion", Map.of("receiver", "Ông A", "conclusionReason", "Đủ điều kiện"));
        sign();
        when(CONCLUSIONS.resolutionAwaited(NUMBER)).thenReturn(true);
        issue();
        diagram.complete(
                "userTask_recordDenunciationResult",
                Map.of(
                        "resolutionKind", "CONCLUSION",
                        "resolutionNumber", "12/KL-UBND",
                        "resolutionDate", "2026-07-30",
                        "resolutionSigner", "Chủ tịch Nguyễn Văn An",
                        "resolutionGist", "Tố cáo đúng một phần."));
        verify(CONCLUSIONS)
                .resolve(
                        NUMBER,
                        new PetitionConclusions.Resolved(
                                Resolution.CONCLUSION,
                                "12/KL-UBND",
                                LocalDate.of(2026, 7, 30),
                                "Chủ tịch Nguyễn Văn An",
                                "Tố cáo đúng một phần."),
                        OFFICER);
        diagram.endsAt(instance, "endEvent_denunciationResolved");
    }

    @Test
    void entersInTheRegisterWhatNeedsNoPaper() {
        var instance = begun("NOT_PROCESSED", Beginning.NO_PAPER);
        diagram.complete("userTask_recordNotProcessed", Map.of("notProcessedReason", "Đã gửi nơi có thẩm quyền"));
        verify(CONCLUSIONS).proposeNotProcessed(NUMBER, "Đã gửi nơi có thẩm quyền", OFFICER);
        verify(CONCLUSIONS, never()).endWithoutPaper(any(), any(), any());
        diagram.open("userTask_confirmNotProcessed");
        diagram.complete("userTask_confirmNotProcessed", Map.of("notProcessedAnswer", "CONFIRM"));
        verify(CONCLUSIONS).answerNotProcessed(NUMBER, true, null, OFFICER);
        diagram.endsAt(instance, "endEvent_notProcessed");
    }

    /** By the diagram from before anybody confirmed it. */
    @Test
    void anOldCaseIsLeftUnprocessedByItsOfficer() {
        var before = new WalkedDiagram(
                new PetitionConclusion(),
                "petition-conclusion-before-its-confirmation",
                "/upgrade/",
                CONCLUSIONS,
                Map.of("beginConclusionListener", new BeginConclusionListener(CONCLUSIONS)));
        try {
            when(CONCLUSIONS.beginning(NUMBER)).thenReturn(Beginning.NO_PAPER);
            var instance = before.start(Map.of("petitionAction", "NOT_PROCESSED", "requiredPaper", "Công văn"));
            before.complete("userTask_recordNotProcessed", Map.of("notProcessedReason", "Đã gửi nơi có thẩm quyền"));
            verify(CONCLUSIONS).endWithoutPaper(NUMBER, "Đã gửi nơi có thẩm quyền", OFFICER);
            before.endsAt(instance, "endEvent_notProcessed");
        } finally {
            before.engine().close();
        }
    }

    @Test
    void choosesTheRouteAgainWhereNobodyAgreesThatItIsNotProcessed() {
        var instance = begun("NOT_PROCESSED", Beginning.NO_PAPER);
        diagram.complete("userTask_recordNotProcessed", Map.of("notProcessedReason", "Đã gửi nơi có thẩm quyền"));
        diagram.complete(
                "userTask_confirmNotProcessed",
                Map.of("notProcessedAnswer", "SEND_BACK", "notProcessedRemark", "Phải chuyển"));
        verify(CONCLUSIONS).answerNotProcessed(NUMBER, false, "Phải chuyển", OFFICER);
        diagram.endsAt(instance, "endEvent_conclusionSentBack");
    }

    @Test
    void leavesTheRoomAloneWhereATextNamesSomebodyOrAnAnswerIsMissing() {
        begun("RETURN", Beginning.TO_DRAFT);
        assertThatThrownBy(() -> diagram.complete("userTask_draftConclusion", Map.of("conclusionReason", "Lý do")))
                .as("nobody to return it to")
                .hasStackTraceContaining(InvalidInput.class.getName());
        diagram.workshop().refuse("conclusionReason");
        assertThatThrownBy(() -> diagram.complete(
                        "userTask_draftConclusion", Map.of("receiver", "Báo", "conclusionReason", "Lý do")))
                .hasStackTraceContaining(InvalidInput.class.getName());
        verify(CONCLUSIONS, never()).draft(any(), any(), any());
        diagram.open("userTask_draftConclusion");
    }
}
