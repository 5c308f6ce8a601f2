package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.call;
import static vn.kntc.engine.ProcessStep.delegate;
import static vn.kntc.engine.ProcessStep.listener;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.handling.step.Opening;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.shared.InvalidInput;

/** What the program does at which step of {@code complaint-first-instance.bpmn}. */
final class ComplaintFirstInstanceSteps {

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("decideAcceptance", AcceptanceEntry.class)
                .opensWith(ComplaintFirstInstanceSteps::showGrounds)
                .does(ComplaintFirstInstanceSteps::decideAcceptance);
        on.form("issueRefusalNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueRefusal);
        on.form("issueAcceptanceNotice", IssueEntry.Notice.class).does(ComplaintFirstInstanceSteps::issueAcceptance);
        on.form("reCheckDecision", ReCheckEntry.class).does((complaints, step) -> {
            boolean right = complaints.reCheck(step.caseNumber(), step.entry().found(), step.by());
            step.set(ComplaintFirstInstance.COMPLAINT_RIGHT, right);
            step.set(ComplaintFirstInstance.VERIFIED, false);
        });
        on.form("decideComplaint", DecisionEntry.class).does(ComplaintFirstInstanceSteps::decide);
        on.form("issueDecision", IssueEntry.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.RESOLUTION_DECISION);
            complaints.issueDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
    });

    /** What goes on beside the course, in every instance. */
    static final List<ProcessStep> BESIDE_THE_COURSE = List.of(
            call("callActivity_withdrawal", ComplaintWithdrawal.KEY, ComplaintWithdrawal.WITHDRAWAL_RESULT.name()),
            call("callActivity_suspension", ComplaintSuspension.KEY),
            call(
                    "callActivity_terminationProposal",
                    ComplaintTerminationProposal.KEY,
                    ComplaintTerminationProposal.TERMINATION_DECIDED.name()),
            call("callActivity_termination", ComplaintTermination.KEY, ComplaintTermination.COMPLAINT_OUTCOME.name()),
            call("callActivity_stay", ComplaintStay.KEY));

    /** What officers add to it, in every instance. */
    static final List<ProcessStep> AMENDMENTS = List.of(
            call("callActivity_complexity", ComplaintComplexity.KEY),
            call(
                    "callActivity_obstacle",
                    ComplaintObstacle.KEY,
                    ComplaintObstacle.GROUNDS_FOUND.name(),
                    ComplaintObstacle.GROUNDS_DOUBTS.name()),
            call("callActivity_representative", ComplaintRepresentative.KEY),
            call("callActivity_overdueNotice", ComplaintOverdueNotice.KEY),
            call("callActivity_fileIndex", ComplaintFileIndex.KEY),
            call("callActivity_originals", ComplaintOriginals.KEY));

    static final List<ProcessStep> OTHERS = Stream.concat(
                    Stream.concat(BESIDE_THE_COURSE.stream(), AMENDMENTS.stream()),
                    Stream.of(
                            listener("startEvent_complaintRouted", "start", "beginFirstInstanceListener"),
                            delegate("businessRuleTask_requireDialogue", "requireDialogueDelegate"),
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

    /** Diagrams from before the way back lack it. */
    private static final String WAY_BACK = "gateway_isDecided";

    private static final String DECIDED = "DECIDED";

    private ComplaintFirstInstanceSteps() {}

    /** Before the resolver decides he sees who is competent and which grounds stand against acceptance. */
    static void showGrounds(ComplaintHandling complaints, Opening task) {
        var grounds = complaints.groundsAgainst(task.caseNumber());
        task.set(ComplaintFirstInstance.GROUNDS_FOUND, String.join(" ", grounds.codes()));
        task.set(ComplaintFirstInstance.COMPETENCE, complaints.competence(task.caseNumber()));
        task.set(ComplaintFirstInstance.GROUP, complaints.groupWords(task.caseNumber()));
        task.set(ComplaintFirstInstance.GROUNDS_DOUBTS, String.join("\n\n", grounds.doubts()));
    }

    static void decideAcceptance(ComplaintHandling complaints, Step<AcceptanceEntry> step) {
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

    static void issueRefusal(ComplaintHandling complaints, Step<IssueEntry.Notice> step) {
        step.entry().keepNumber(complaints, step, NumberedPaper.REFUSAL_NOTICE);
        complaints.issueRefusalNotice(
                step.caseNumber(), step.entry().issuedOn(), step.entry().forwardedBy(), step.by());
    }

    static void issueAcceptance(ComplaintHandling complaints, Step<IssueEntry.Notice> step) {
        step.entry().keepNumber(complaints, step, NumberedPaper.ACCEPTANCE_NOTICE);
        complaints.issueAcceptanceNotice(
                step.caseNumber(), step.entry().issuedOn(), step.entry().forwardedBy(), step.by());
    }

    private static void decide(ComplaintHandling complaints, Step<DecisionEntry> step) {
        var entry = step.entry();
        requireWayBack(step);
        switch (entry.outcome()) {
            case VERIFY -> complaints.verifyBeforeDeciding(step.caseNumber(), step.by());
            case DIALOGUE -> complaints.hearBeforeDeciding(step.caseNumber(), step.by());
            default -> {
                var outcome = complaints.decide(step.caseNumber(), entry.resolution(), step.by());
                step.set(ComplaintFirstInstance.COMPLAINT_OUTCOME, outcome.name());
            }
        }
        step.set(
                ComplaintFirstInstance.DECISION_STEP,
                entry.decides() ? DECIDED : entry.outcome().name());
    }

    private static void requireWayBack(Step<DecisionEntry> step) {
        if (!step.entry().decides() && !step.diagramHas(WAY_BACK)) {
            throw new InvalidInput(
                    "outcome", "Hồ sơ này chạy theo sơ đồ cũ, chưa có bước quay lại; hãy kết luận khiếu nại.");
        }
    }
}
