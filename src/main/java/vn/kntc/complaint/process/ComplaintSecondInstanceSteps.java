package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.call;
import static vn.kntc.engine.ProcessStep.listener;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** What the program does at which step of {@code complaint-second-instance.bpmn}; what the first instance does too is done by its rows. */
final class ComplaintSecondInstanceSteps {

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("recordFirstInstance", FirstInstanceEntry.class)
                .does(FirstInstanceEntry::found, ComplaintHandling::recordFirstInstance);
        on.form("decideAcceptance", AcceptanceEntry.class)
                .opensWith(ComplaintFirstInstanceSteps::showGrounds)
                .does(ComplaintFirstInstanceSteps::decideAcceptance);
        on.form("issueRefusalNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueRefusal);
        on.form("issueAcceptanceNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueAcceptance);
        on.form("prepareDialogue", PreparationEntry.class)
                .sets(
                        ComplaintSecondInstance.OPINION_ASKED,
                        PreparationEntry::preparation,
                        ComplaintHandling::prepareDialogue);
        on.form("recordOpinion", OpinionEntry.class).does(OpinionEntry::given, ComplaintHandling::recordOpinion);
        on.form("decideSecondComplaint", SecondDecisionEntry.class).does(ComplaintSecondInstanceSteps::decide);
        on.form("issueDecision", IssueEntry.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.SECOND_RESOLUTION_DECISION);
            complaints.issueDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
    });

    static final List<ProcessStep> OTHERS = Stream.concat(
                    Stream.concat(
                            ComplaintFirstInstanceSteps.BESIDE_THE_COURSE.stream(),
                            ComplaintFirstInstanceSteps.AMENDMENTS.stream()),
                    Stream.of(
                            listener("startEvent_complaintRouted", "start", "beginSecondInstanceListener"),
                            call("callActivity_verification", ComplaintVerification.KEY),
                            call("callActivity_dialogue", ComplaintDialogue.KEY),
                            call("callActivity_dispatch", ComplaintDispatch.KEY),
                            call("callActivity_publication", ComplaintPublication.KEY),
                            call("callActivity_legalEffect", ComplaintLegalEffect.KEY)))
            .toList();

    private static final String DECIDED = "DECIDED";

    private ComplaintSecondInstanceSteps() {}

    private static void decide(ComplaintHandling complaints, Step<SecondDecisionEntry> step) {
        var entry = step.entry();
        switch (entry.outcome()) {
            case VERIFY -> complaints.verifyBeforeDeciding(step.caseNumber(), step.by());
            case DIALOGUE -> complaints.hearBeforeDeciding(step.caseNumber(), step.by());
            case REVOKED -> revoked(complaints, step);
            case REVOKED_STOP -> complaints.stopForRevocation(step.caseNumber(), entry.revoked(), step.by());
            default -> {
                resolve(complaints, step);
                return;
            }
        }
        step.set(ComplaintFirstInstance.DECISION_STEP, entry.outcome().name());
    }

    private static void revoked(ComplaintHandling complaints, Step<SecondDecisionEntry> step) {
        complaints.endForRevocation(step.caseNumber(), step.entry().revoked(), step.by());
        step.set(ComplaintFirstInstance.COMPLAINT_OUTCOME, ComplaintOutcome.FIRST_REVOKED.name());
    }

    private static void resolve(ComplaintHandling complaints, Step<SecondDecisionEntry> step) {
        var outcome = complaints.decide(step.caseNumber(), step.entry().resolution(), step.by());
        step.set(ComplaintFirstInstance.COMPLAINT_OUTCOME, outcome.name());
        step.set(ComplaintFirstInstance.DECISION_STEP, DECIDED);
    }
}
