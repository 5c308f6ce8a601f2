package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessStep.listener;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.DialoguePlan;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.shared.InvalidInput;

/** What the program does at which step of {@code complaint-first-instance.bpmn}. */
final class ComplaintFirstInstanceSteps {

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("decideAcceptance", AcceptanceEntry.class).does(ComplaintFirstInstanceSteps::decideAcceptance);
        on.form("issueRefusalNotice", IssueEntry.Notice.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.REFUSAL_NOTICE);
            complaints.issueRefusalNotice(
                    step.caseNumber(), step.entry().issuedOn(), step.entry().forwardedBy(), step.by());
        });
        on.form("issueAcceptanceNotice", IssueEntry.Notice.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.ACCEPTANCE_NOTICE);
            complaints.issueAcceptanceNotice(
                    step.caseNumber(), step.entry().issuedOn(), step.entry().forwardedBy(), step.by());
        });
        on.form("reCheckDecision", ReCheckEntry.class).does((complaints, step) -> {
            boolean right = complaints.reCheck(step.caseNumber(), step.entry().found(), step.by());
            step.set(ComplaintFirstInstance.COMPLAINT_RIGHT, right);
            step.set(ComplaintFirstInstance.VERIFIED, false);
        });
        on.form("assignVerification", AssignmentEntry.class).does(ComplaintFirstInstanceSteps::assignVerification);
        on.form("issueVerificationDecision", IssueEntry.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.VERIFICATION_DECISION);
            complaints.issueVerificationDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
        on.form("reportVerification", ReportEntry.class).does((complaints, step) -> {
            complaints.reportVerification(
                    step.caseNumber(), step.entry().found(), step.entry().enteredNumber(), step.by());
            step.set(ComplaintFirstInstance.VERIFIED, true);
        });
        on.form("scheduleDialogue", DialoguePlan.class)
                .sets(ComplaintFirstInstance.DIALOGUE_NOTICE_CLOCK, plan -> plan, ComplaintHandling::scheduleDialogue);
        on.form("issueDialogueNotice", IssueEntry.DialogueNotice.class)
                .does(ComplaintFirstInstanceSteps::issueDialogueNotice);
        on.form("holdDialogue", DialogueEntry.class)
                .sets(
                        ComplaintFirstInstance.ABSENT_WITH_GOOD_REASON,
                        DialogueEntry::result,
                        ComplaintHandling::holdDialogue);
        on.form("decideComplaint", DecisionEntry.class).does(ComplaintFirstInstanceSteps::decide);
        on.form("issueDecision", IssueEntry.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.RESOLUTION_DECISION);
            complaints.issueDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
        on.form("sendDecision", DispatchEntry.class).does(DispatchEntry::dispatch, ComplaintHandling::send);
        on.form("recordDelivery", Delivery.class).does(Delivery::deliveredOn, ComplaintHandling::recordDelivery);
        on.form("publishDecision", PublicationEntry.class)
                .sets(ComplaintFirstInstance.DISPLAYED, PublicationEntry::publication, ComplaintHandling::publish);
        on.form("confirmPublication", PublicationEndEntry.class)
                .does(PublicationEndEntry::end, ComplaintHandling::confirmPublication);
    });

    static final List<ProcessStep> OTHERS = List.of(
            listener("startEvent_complaintRouted", "start", "beginFirstInstanceListener"),
            listener("userTask_decideAcceptance", "create", "assessAdmissibilityListener"),
            delegate("businessRuleTask_requireDialogue", "requireDialogueDelegate"),
            delegate("serviceTask_recordSecondComplaint", "recordSecondComplaintDelegate"),
            delegate("serviceTask_recordLegalEffect", "recordLegalEffectDelegate"),
            delegate("serviceTask_recordWithdrawal", "recordWithdrawalDelegate"),
            delegate("serviceTask_recordSuspensionGround", "recordSuspensionGroundDelegate"),
            delegate("serviceTask_recordStayRequest", "recordStayRequestDelegate"));

    /** Diagrams from before the way back lack it. */
    private static final String WAY_BACK = "gateway_isDecided";

    private static final String DECIDED = "DECIDED";

    private ComplaintFirstInstanceSteps() {}

    /** The form of delivery. */
    record Delivery(LocalDate deliveredOn) {}

    private static void decideAcceptance(ComplaintHandling complaints, Step<AcceptanceEntry> step) {
        var entry = step.entry();
        if (entry.namesRespondent()) {
            complaints.nameRespondent(step.caseNumber(), entry.respondentOffice(), entry.respondentSeat());
        }
        boolean accepted = complaints.decideAcceptance(step.caseNumber(), entry.decision(), step.by());
        step.set(ComplaintFirstInstance.ACCEPTED, accepted);
        if (!accepted) {
            step.set(ComplaintFirstInstance.COMPLAINT_OUTCOME, ComplaintOutcome.REFUSED.name());
        }
    }

    private static void assignVerification(ComplaintHandling complaints, Step<AssignmentEntry> step) {
        var entry = step.entry();
        complaints.assignVerification(step.caseNumber(), entry.assignment(), step.by());
        step.set(ComplaintFirstInstance.VERIFIER_GROUP, entry.reporters());
        step.set(ComplaintFirstInstance.VERIFICATION_DUE, entry.reportBy().toString());
        step.set(
                ComplaintFirstInstance.ASSIGNED_CONTENTS,
                String.valueOf(entry.contents().size()));
    }

    private static void issueDialogueNotice(ComplaintHandling complaints, Step<IssueEntry.DialogueNotice> step) {
        var entry = step.entry();
        if (entry.issued()) {
            entry.keepNumber(complaints, step, NumberedPaper.DIALOGUE_NOTICE);
            complaints.issueDialogueNotice(step.caseNumber(), entry.issuedOn(), step.by());
        } else {
            complaints.returnDialogueNotice(step.caseNumber(), entry.returnReason(), step.by());
        }
        step.set(ComplaintFirstInstance.DIALOGUE_NOTICE_ISSUED, entry.issued());
    }

    private static void decide(ComplaintHandling complaints, Step<DecisionEntry> step) {
        var entry = step.entry();
        if (!entry.decides() && !step.diagramHas(WAY_BACK)) {
            throw new InvalidInput(
                    "outcome", "Hồ sơ này chạy theo sơ đồ cũ, chưa có bước quay lại; hãy kết luận khiếu nại.");
        }
        switch (entry.outcome()) {
            case VERIFY -> complaints.verifyBeforeDeciding(step.caseNumber(), step.by());
            case DIALOGUE -> complaints.hearBeforeDeciding(step.caseNumber(), step.by());
            default ->
                step.set(
                        ComplaintFirstInstance.COMPLAINT_OUTCOME,
                        complaints
                                .decide(step.caseNumber(), entry.resolution(), step.by())
                                .name());
        }
        step.set(
                ComplaintFirstInstance.DECISION_STEP,
                entry.decides() ? DECIDED : entry.outcome().name());
    }
}
