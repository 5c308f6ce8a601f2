package vn.kntc.complaint.process;

import static vn.kntc.engine.FormField.code;
import static vn.kntc.engine.FormField.codes;
import static vn.kntc.engine.FormField.date;
import static vn.kntc.engine.FormField.flag;
import static vn.kntc.engine.FormField.number;
import static vn.kntc.engine.FormField.text;
import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessStep.form;
import static vn.kntc.engine.ProcessStep.listener;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.Attendance;
import vn.kntc.complaint.ComplexityCriterion;
import vn.kntc.complaint.DecisionRecipient;
import vn.kntc.complaint.PublicationWay;
import vn.kntc.complaint.Verdict;
import vn.kntc.complaint.VerifyingBody;
import vn.kntc.engine.FormField;
import vn.kntc.engine.ProcessStep;

/** Which bean {@code complaint-first-instance.bpmn} calls where, and the fields of each form. */
final class ComplaintFirstInstanceSteps {

    static final List<ProcessStep> ALL = List.of(
            listener("startEvent_complaintRouted", "start", "beginFirstInstanceListener"),
            listener("userTask_decideAcceptance", "create", "assessAdmissibilityListener"),
            form(
                            "decideAcceptance",
                            "decideAcceptanceListener",
                            code(
                                    "acceptanceDecision",
                                    List.of(DecideAcceptanceListener.ACCEPT, DecideAcceptanceListener.REFUSE)),
                            date("decidedOn"),
                            text("subject"),
                            text("respondentOffice"),
                            text("respondentSeat"),
                            codes("refusalGrounds", DecideAcceptanceListener.GROUNDS),
                            text("refusalReason"),
                            text("departureReason"),
                            flag("remote"))
                    .with(complexity()),
            form(
                    "issueRefusalNotice",
                    "issueRefusalNoticeListener",
                    date("issuedOn"),
                    text(FormReading.ENTERED_NUMBER),
                    text("forwardedBy")),
            form(
                    "issueAcceptanceNotice",
                    "issueAcceptanceNoticeListener",
                    date("issuedOn"),
                    text(FormReading.ENTERED_NUMBER),
                    text("forwardedBy")),
            form(
                    "reCheckDecision",
                    "reCheckDecisionListener",
                    date("checkedOn"),
                    text("issuer"),
                    text("legalGround"),
                    text("competence"),
                    text("content"),
                    text("procedure"),
                    text("other"),
                    code("reCheckResult", List.of(ReCheckDecisionListener.DECIDE, ReCheckDecisionListener.VERIFY)),
                    text("reason")),
            form(
                            "assignVerification",
                            "assignVerificationListener",
                            date("assignedOn"),
                            code("verifiedBy", FormReading.names(VerifyingBody.values())),
                            text("body"),
                            code(
                                    "team",
                                    List.of(
                                            AssignVerificationListener.LARGE_TEAM,
                                            AssignVerificationListener.SMALL_TEAM)),
                            text("leader"),
                            text("deputy"),
                            text("members"),
                            text("contents"),
                            number("days"),
                            date("reportBy"),
                            text("tasks"))
                    .with(complexity()),
            form(
                    "issueVerificationDecision",
                    "issueVerificationDecisionListener",
                    date("issuedOn"),
                    text(FormReading.ENTERED_NUMBER)),
            form(
                            "reportVerification",
                            "reportVerificationListener",
                            date("reportedOn"),
                            text(FormReading.ENTERED_NUMBER),
                            date("verifiedFrom"),
                            date("verifiedTo"),
                            text("request"),
                            text("grounds"),
                            text("earlierSettlement"),
                            code("actProposal", FormReading.names(ActRuling.values())),
                            text("proposal"),
                            text("evidence"),
                            code(
                                    "comparison",
                                    List.of(ReportVerificationListener.DIFFER, ReportVerificationListener.AGREE)))
                    .with(findings()),
            delegate("businessRuleTask_requireDialogue", "requireDialogueDelegate"),
            form(
                    "scheduleDialogue",
                    "scheduleDialogueListener",
                    date("dialogueOn"),
                    text("startsAt"),
                    text("place"),
                    text("chair"),
                    text("chairName"),
                    text("participants"),
                    text("contents"),
                    text("papersToBring")),
            form(
                    "issueDialogueNotice",
                    "issueDialogueNoticeListener",
                    code(
                            "noticeHandling",
                            List.of(IssueDialogueNoticeListener.ISSUE, IssueDialogueNoticeListener.RETURN)),
                    date("issuedOn"),
                    text(FormReading.ENTERED_NUMBER),
                    text("returnReason")),
            form(
                    "holdDialogue",
                    "holdDialogueListener",
                    date("heldOn"),
                    text("startedAt"),
                    text("endedAt"),
                    text("place"),
                    text("chair"),
                    text("chairName"),
                    text("secretary"),
                    code("attendance", FormReading.names(Attendance.values())),
                    text("absenceReason"),
                    flag("respondentPresent"),
                    code("respondentAbsence", HoldDialogueListener.ABSENCES),
                    text("respondentAbsenceReason"),
                    text("concerned"),
                    text("bodies"),
                    text("verificationResult"),
                    text("matters"),
                    text("opinions"),
                    text("agreed"),
                    text("disputed"),
                    text("other"),
                    text("unsigned"),
                    number("copies")),
            form(
                            "decideComplaint",
                            "decideComplaintListener",
                            date("decidedOn"),
                            code("outcome", DecideComplaintListener.CHOICES),
                            flag("changeFindings"),
                            text("request"),
                            text("grounds"),
                            text("norms"),
                            text("reasoning"),
                            flag("separateReasoning"),
                            code("ruling", FormReading.names(ActRuling.values())),
                            text("rulingDetail"),
                            text("related"),
                            text("compensation"),
                            text("secondInstanceOffice"),
                            text("executors"),
                            text("furtherBases"))
                    .with(findings())
                    .with(perContent(i -> Stream.of(text("norms" + i), text("reasoning" + i)))),
            form("issueDecision", "issueDecisionListener", date("issuedOn"), text(FormReading.ENTERED_NUMBER)),
            form(
                    "sendDecision",
                    "sendDecisionListener",
                    date("sentOn"),
                    codes("recipients", FormReading.names(DecisionRecipient.values())),
                    date("frontToldOn")),
            form("recordDelivery", "recordDeliveryListener", date("deliveredOn")),
            delegate("serviceTask_recordSecondComplaint", "recordSecondComplaintDelegate"),
            delegate("serviceTask_recordLegalEffect", "recordLegalEffectDelegate"),
            form(
                    "publishDecision",
                    "publishDecisionListener",
                    code("publicationWay", FormReading.names(PublicationWay.values())),
                    date("publishedOn"),
                    text("place"),
                    date("meetingNoticeOn"),
                    number("mediaTimes"),
                    date("portalFrom")),
            form(
                    "confirmPublication",
                    "confirmPublicationListener",
                    date("confirmedOn"),
                    text("confirmedAt"),
                    date("displayedUntil"),
                    text("participants"),
                    text("remarks"),
                    text("recorder"),
                    text("witness")),
            delegate("serviceTask_recordWithdrawal", "recordWithdrawalDelegate"),
            delegate("serviceTask_recordSuspensionGround", "recordSuspensionGroundDelegate"),
            delegate("serviceTask_recordStayRequest", "recordStayRequestDelegate"));

    private ComplaintFirstInstanceSteps() {}

    private static List<FormField> complexity() {
        return List.of(
                codes("complexityCriteria", FormReading.names(ComplexityCriterion.values())), text("complexityReason"));
    }

    private static List<FormField> findings() {
        var fields = new ArrayList<>(List.of(number("contentCount")));
        fields.addAll(perContent(i -> Stream.of(
                text("content" + i),
                text("finding" + i),
                code("verdict" + i, FormReading.names(Verdict.values())),
                text("rightPart" + i))));
        return fields;
    }

    private static List<FormField> perContent(IntFunction<Stream<FormField>> fields) {
        return IntStream.rangeClosed(1, FormReading.MOST_CONTENTS)
                .boxed()
                .flatMap(fields::apply)
                .toList();
    }
}
