package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.complaint.Inquiries;
import vn.kntc.complaint.Inquiry;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.PersonInOffice;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Every path of the four processes by which a running verification looks into something. */
class InquiryProcessTest {

    private static final CaseNumber NUMBER = WalkedDiagram.NUMBER;
    private static final UserId BY = WalkedDiagram.OFFICER;
    private static final Inquiries INQUIRIES = mock(Inquiries.class);

    @BeforeEach
    void forget() {
        reset(INQUIRIES);
    }

    @Test
    void aSessionIsRecorded() {
        try (var diagram = diagram(new ComplaintSession(), "complaint-session")) {
            var instance = start(diagram);
            assertThat(groupsOf(diagram, "userTask_recordInquirySession")).containsExactly("verifier");
            diagram.complete(
                    "userTask_recordInquirySession",
                    FilledForms.of(
                            "heldOn",
                            "2026-07-14",
                            "sessionKind",
                            "SITE",
                            "startedAt",
                            "08:30",
                            "endedAt",
                            "10:00",
                            "place",
                            "thửa đất số 217",
                            "verifiers",
                            "[{\"name\":\"Phạm Gia Huy\",\"office\":\"công chức địa chính\"}]",
                            "others",
                            "[{\"item\":\"người khiếu nại\"}]",
                            "matters",
                            "Đo lại",
                            "result",
                            "245,6 m²",
                            "copies",
                            2));
            verify(INQUIRIES)
                    .recordSession(
                            NUMBER,
                            new Inquiry.Session(
                                    LocalDate.of(2026, 7, 14),
                                    Inquiry.SessionKind.SITE,
                                    LocalTime.of(8, 30),
                                    LocalTime.of(10, 0),
                                    "thửa đất số 217",
                                    List.of(new PersonInOffice("Phạm Gia Huy", "công chức địa chính")),
                                    List.of("người khiếu nại"),
                                    "Đo lại",
                                    "245,6 m²",
                                    null,
                                    null,
                                    2),
                            BY);
            diagram.endsAt(instance, "endEvent_sessionRecorded");
            diagram.remember();
        }
    }

    @Test
    void evidenceIsHandedOver() {
        try (var diagram = diagram(new ComplaintEvidenceReceipt(), "complaint-evidence-receipt")) {
            var instance = start(diagram);
            diagram.complete(
                    "userTask_receiveEvidence",
                    FilledForms.of(
                            "receivedOn",
                            "2026-07-14",
                            "startedAt",
                            "09:00",
                            "place",
                            "Trụ sở",
                            "receiver",
                            "{\"name\":\"Phạm Gia Huy\"}",
                            "giver",
                            "người khiếu nại",
                            "items",
                            "[{\"name\":\"Giấy viết tay\",\"pages\":2,\"condition\":\"mờ\"},{\"name\":\"Đĩa ghi âm\"}]",
                            "copies",
                            2));
            verify(INQUIRIES)
                    .receive(
                            NUMBER,
                            new Inquiry.Received(
                                    LocalDate.of(2026, 7, 14),
                                    LocalTime.of(9, 0),
                                    "Trụ sở",
                                    new PersonInOffice("Phạm Gia Huy", null),
                                    "người khiếu nại",
                                    List.of(
                                            new Inquiry.Item("Giấy viết tay", 2, "mờ"),
                                            new Inquiry.Item("Đĩa ghi âm", null, null)),
                                    2),
                            BY);
            diagram.endsAt(instance, "endEvent_evidenceReceived");
            diagram.remember();
        }
    }

    @Test
    void documentsAreRequestedAndTheAnswerIsRecorded() {
        try (var diagram = diagram(new ComplaintDocumentRequest(), "complaint-document-request")) {
            var instance = start(diagram);
            when(INQUIRIES.request(any(), any(), any())).thenReturn(2);
            when(INQUIRIES.issueRequest(NUMBER, 2, LocalDate.of(2026, 7, 14), BY))
                    .thenReturn(LocalDate.of(2026, 7, 21));
            diagram.complete(
                    "userTask_requestDocuments",
                    FilledForms.of(
                            "requestedOn",
                            "2026-07-13",
                            "holder",
                            "Phòng Kinh tế",
                            "requestedItems",
                            "[{\"item\":\"Hồ sơ cấp giấy chứng nhận\"}]",
                            "receiver",
                            "Văn phòng"));
            verify(INQUIRIES)
                    .request(
                            NUMBER,
                            new Inquiry.Requested(
                                    LocalDate.of(2026, 7, 13),
                                    0,
                                    "Phòng Kinh tế",
                                    List.of("Hồ sơ cấp giấy chứng nhận"),
                                    "Văn phòng"),
                            BY);
            assertThat(groupsOf(diagram, "userTask_issueDocumentRequest")).containsExactly("clerk");
            diagram.complete(
                    "userTask_issueDocumentRequest",
                    FilledForms.of("issuedOn", "2026-07-14", "enteredNumber", "7/UBND-VP"));
            verify(INQUIRIES)
                    .enterNumber(NUMBER, NumberedPaper.DOCUMENT_REQUEST, "7/UBND-VP", LocalDate.of(2026, 7, 14), BY);
            assertThat(diagram.engine().getRuntimeService().getVariable(instance.getId(), "documentsDue"))
                    .isEqualTo("2026-07-21");
            diagram.complete(
                    "userTask_recordDocumentAnswer",
                    FilledForms.of(
                            "documentAnswer", "SILENT", "answeredOn", "2026-07-22", "answerWords", "Không trả lời"));
            verify(INQUIRIES)
                    .answerRequest(
                            NUMBER,
                            new Inquiry.Answered(LocalDate.of(2026, 7, 22), 2, false, false, "Không trả lời"),
                            BY);
            diagram.endsAt(instance, "endEvent_requestAnswered");
            diagram.remember();
        }
    }

    @Test
    void anExpertIsAskedOrNot() {
        try (var diagram = diagram(new ComplaintExpertAssessment(), "complaint-expert-assessment")) {
            var declined = start(diagram);
            propose(diagram);
            assertThat(groupsOf(diagram, "userTask_decideExpert")).containsExactly("resolver");
            diagram.complete(
                    "userTask_decideExpert",
                    FilledForms.of(
                            "expertChoice", "DECLINE", "decidedOn", "2026-07-14", "expertReason", "Đã đủ chứng cứ"));
            verify(INQUIRIES)
                    .decideExpert(
                            NUMBER,
                            new Inquiry.ExpertDecided(
                                    LocalDate.of(2026, 7, 14),
                                    false,
                                    null,
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    "Đã đủ chứng cứ"),
                            BY);
            diagram.endsAt(declined, "endEvent_expertDeclined");
            diagram.remember();

            var asked = start(diagram);
            propose(diagram);
            when(INQUIRIES.decideExpert(any(), any(), any())).thenReturn(true);
            diagram.complete(
                    "userTask_decideExpert",
                    FilledForms.of(
                            "expertChoice",
                            "ORDER",
                            "decidedOn",
                            "2026-07-14",
                            "expert",
                            "Trung tâm Kỹ thuật",
                            "questions",
                            "[{\"item\":\"Ranh giới\"}]",
                            "payer",
                            "Văn phòng",
                            "resultBy",
                            "2026-07-20",
                            "carrier",
                            "{\"name\":\"Phạm Gia Huy\"}",
                            "expertReason",
                            "Hai bản đồ khác nhau"));
            diagram.complete(
                    "userTask_issueExpertDecision",
                    FilledForms.of(
                            "issuedOn", "2026-07-14", "enteredNumber", "33/QĐ-UBND", "letterNumber", "8/UBND-VP"));
            var order = inOrder(INQUIRIES);
            order.verify(INQUIRIES)
                    .enterNumber(NUMBER, NumberedPaper.EXPERT_DECISION, "33/QĐ-UBND", LocalDate.of(2026, 7, 14), BY);
            order.verify(INQUIRIES).issueExpert(NUMBER, LocalDate.of(2026, 7, 14), "8/UBND-VP", BY);
            assertThat(diagram.engine().getRuntimeService().getVariable(asked.getId(), "expertResultDue"))
                    .isEqualTo("2026-07-20");
            diagram.complete(
                    "userTask_recordExpertResult",
                    FilledForms.of(
                            "expertResult", "RECEIVED", "answeredOn", "2026-07-19", "resultWords", "Ranh giới rõ"));
            verify(INQUIRIES)
                    .answerExpert(
                            NUMBER, new Inquiry.ExpertAnswered(LocalDate.of(2026, 7, 19), true, "Ranh giới rõ"), BY);
            diagram.endsAt(asked, "endEvent_expertAnswered");
            diagram.remember();
        }
    }

    private static void propose(WalkedDiagram diagram) {
        diagram.complete(
                "userTask_proposeExpert",
                FilledForms.of(
                        "proposedOn",
                        "2026-07-13",
                        "questions",
                        "[{\"item\":\"Ranh giới\"}]",
                        "expertReason",
                        "Hai bản đồ khác nhau"));
    }

    private static WalkedDiagram diagram(SteppedProcess contract, String file) {
        return new WalkedDiagram(contract, file, INQUIRIES, Map.of());
    }

    private static ProcessInstance start(WalkedDiagram diagram) {
        return diagram.start(Map.of("caseNumber", NUMBER.value(), "verifierGroup", "verifier"));
    }

    private static List<String> groupsOf(WalkedDiagram diagram, String task) {
        return diagram
                .engine()
                .getTaskService()
                .getIdentityLinksForTask(diagram.open(task).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
