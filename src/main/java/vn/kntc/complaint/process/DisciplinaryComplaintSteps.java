package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.call;
import static vn.kntc.engine.ProcessStep.listener;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** What the program does at which step of {@code disciplinary-complaint.bpmn}; what other complaints do too is done by their rows. */
final class DisciplinaryComplaintSteps {

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("recordDisciplinaryDecision", DisciplinaryDecisionEntry.class)
                .does(DisciplinaryDecisionEntry::found, ComplaintHandling::recordDisciplinaryDecision);
        on.form("recordFirstInstance", FirstInstanceEntry.class)
                .does(FirstInstanceEntry::found, ComplaintHandling::recordFirstInstance);
        on.form("decideAcceptance", AcceptanceEntry.class)
                .opensWith(ComplaintFirstInstanceSteps::showGrounds)
                .does(ComplaintFirstInstanceSteps::decideAcceptance);
        on.form("issueRefusalNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueRefusal);
        on.form("issueAcceptanceNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueAcceptance);
        on.form("reCheckDisciplinaryDecision", DisciplinaryReCheckEntry.class)
                .sets(DisciplinaryComplaint.CASE_CLEAR, DisciplinaryReCheckEntry::found, ComplaintHandling::reCheck);
        on.form("recordCouncilProposal", CouncilProposalEntry.class).does((complaints, step) -> {
            if (step.entry().councilAskedOn() != null) {
                complaints.issueCouncilRequest(step.caseNumber(), step.entry().councilAskedOn(), step.by());
            }
            complaints.recordCouncilProposal(step.caseNumber(), step.entry().made(), step.by());
        });
        on.form("decideDisciplinaryComplaint", DisciplinaryResolutionEntry.class)
                .does(DisciplinaryComplaintSteps::decide);
        on.form("issueDecision", IssueEntry.class).does((complaints, step) -> {
            var paper = complaints.isSecondInstance(step.caseNumber())
                    ? NumberedPaper.SECOND_RESOLUTION_DECISION
                    : NumberedPaper.RESOLUTION_DECISION;
            step.entry().keepNumber(complaints, step, paper);
            complaints.issueDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
        on.form("announceInUnit", UnitAnnouncementEntry.class)
                .does(UnitAnnouncementEntry::made, ComplaintHandling::announceInUnit);
    });

    static final List<ProcessStep> OTHERS = Stream.concat(
                    Stream.concat(
                            ComplaintFirstInstanceSteps.BESIDE_THE_COURSE.stream()
                                    .filter(step -> !step.element().equals("callActivity_stay")),
                            ComplaintFirstInstanceSteps.AMENDMENTS.stream()),
                    Stream.of(
                            listener("startEvent_complaintRouted", "start", "beginDisciplinaryListener"),
                            call(
                                    "callActivity_verification",
                                    ComplaintVerification.KEY,
                                    ComplaintVerification.VERIFIED.name()),
                            call("callActivity_dialogue", ComplaintDialogue.KEY),
                            call("callActivity_dispatch", ComplaintDispatch.KEY),
                            call("callActivity_publication", ComplaintPublication.KEY),
                            call(
                                    "callActivity_legalEffect",
                                    ComplaintLegalEffect.KEY,
                                    ComplaintLegalEffect.SECOND_COMPLAINT_FILED.name())))
            .toList();

    private static final String DECIDED = "DECIDED";

    private DisciplinaryComplaintSteps() {}

    private static void decide(ComplaintHandling complaints, Step<DisciplinaryResolutionEntry> step) {
        var entry = step.entry();
        var next = entry.outcome().name();
        switch (entry.outcome()) {
            case VERIFY -> complaints.verifyBeforeDeciding(step.caseNumber(), step.by());
            case DIALOGUE -> complaints.hearBeforeDeciding(step.caseNumber(), step.by());
            default -> {
                var outcome = complaints.decide(step.caseNumber(), entry.resolution(), step.by());
                step.set(ComplaintFirstInstance.COMPLAINT_OUTCOME, outcome.name());
                next = DECIDED;
            }
        }
        step.set(ComplaintFirstInstance.DECISION_STEP, next);
    }
}
