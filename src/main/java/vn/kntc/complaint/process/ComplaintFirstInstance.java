package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-first-instance.bpmn}. No form field bears the name of one of these variables. */
@Component
final class ComplaintFirstInstance implements SteppedProcess {

    static final String KEY = "complaintFirstInstance";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Codes of the grounds against acceptance, separated by blanks; empty where none stands. Shown by the form of acceptance. */
    static final ProcessVariable<String> GROUNDS_FOUND = text("groundsFound");

    /** Open questions of the rules that answered, as the decision tables state them; empty where there is none. */
    static final ProcessVariable<String> GROUNDS_DOUBTS = text("groundsDoubts");

    /** How many people stand behind the complaint, in words. Shown by the form of acceptance. */
    static final ProcessVariable<String> GROUP = text("groupFacts");

    /** Who resolves it, in words, with the article and the open questions. Shown by the form of acceptance. */
    static final ProcessVariable<String> COMPETENCE = text("competenceFacts");

    static final ProcessVariable<Boolean> ACCEPTED = flag("accepted");

    static final ProcessVariable<Boolean> COMPLAINT_RIGHT = flag("complaintRight");

    /** A verification report is there, which the form of the decision builds on. */
    static final ProcessVariable<Boolean> VERIFIED = ComplaintVerification.VERIFIED;

    /** What the resolver did at the decision: decided, or sent it to be verified or heard first. */
    static final ProcessVariable<String> DECISION_STEP = text("decisionStep");

    static final ProcessVariable<Boolean> DIALOGUE_REQUIRED = flag("dialogueRequired");

    static final ProcessVariable<Boolean> SECOND_COMPLAINT_FILED = ComplaintLegalEffect.SECOND_COMPLAINT_FILED;

    static final ProcessVariable<String> EFFECT_CLOCK = InstanceClocks.EFFECT_CLOCK;
    static final ProcessVariable<String> SECOND_COMPLAINT_CLOCK = InstanceClocks.SECOND_COMPLAINT_CLOCK;
    static final ProcessVariable<Boolean> SECOND_COMPLAINT_POSSIBLE = InstanceClocks.SECOND_COMPLAINT_POSSIBLE;

    /** Code of {@link vn.kntc.complaint.ComplaintOutcome}; goes back to the process that called. */
    static final ProcessVariable<String> COMPLAINT_OUTCOME = text("complaintOutcome");

    static final ProcessVariable<String> WITHDRAWAL_RESULT = ComplaintWithdrawal.WITHDRAWAL_RESULT;

    static final ProcessVariable<Boolean> TERMINATION_DECIDED = ComplaintTerminationProposal.TERMINATION_DECIDED;

    /** Somebody withdraws, the whole or a part. */
    static final String MESSAGE_WITHDRAWAL_NOTIFIED = "complaint.withdrawalNotified";

    static final String MESSAGE_SUSPENSION_PROPOSED = "complaint.suspensionProposed";

    static final String MESSAGE_TERMINATION_PROPOSED = "complaint.terminationProposed";

    /** Diagrams from before await it: the whole complaint was withdrawn, and that ends the procedure wherever it stands. */
    static final String WITHDRAWN_BEFORE = "complaint.withdrawn";

    /** Diagrams from before await it, and note it only. */
    static final String SUSPENDED_BEFORE = "complaint.suspended";

    static final String MESSAGE_STAY_REQUESTED = "complaint.stayRequested";

    static final String MESSAGE_COMPLEXITY_FOUND = "complaint.complexityFound";

    static final String MESSAGE_OBSTACLE_SHOWN = "complaint.obstacleShown";

    static final String MESSAGE_REPRESENTATIVE_CHANGED = "complaint.representativeChanged";

    static final String MESSAGE_OVERDUE_NOTICE_WANTED = "complaint.overdueNoticeWanted";

    static final String MESSAGE_INDEX_WANTED = "complaint.indexWanted";

    static final String MESSAGE_ORIGINALS_WANTED = "complaint.originalsWanted";

    /** What officers add to a complaint, in every instance. */
    static final Set<String> AMENDMENTS = Set.of(
            MESSAGE_COMPLEXITY_FOUND,
            MESSAGE_OBSTACLE_SHOWN,
            MESSAGE_REPRESENTATIVE_CHANGED,
            MESSAGE_OVERDUE_NOTICE_WANTED,
            MESSAGE_INDEX_WANTED,
            MESSAGE_ORIGINALS_WANTED);

    /** What officers start beside the course, in every instance. */
    static final Set<String> BESIDE_THE_COURSE = Set.of(
            MESSAGE_WITHDRAWAL_NOTIFIED,
            MESSAGE_SUSPENSION_PROPOSED,
            MESSAGE_TERMINATION_PROPOSED,
            MESSAGE_STAY_REQUESTED);

    private static final List<SteppedProcess> ONCE_OWN = List.of(
            new ComplaintVerification(),
            new ComplaintDialogue(),
            new ComplaintDispatch(),
            new ComplaintPublication(),
            new ComplaintLegalEffect());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                GROUNDS_FOUND,
                GROUNDS_DOUBTS,
                GROUP,
                COMPETENCE,
                ACCEPTED,
                COMPLAINT_RIGHT,
                VERIFIED,
                DECISION_STEP,
                DIALOGUE_REQUIRED,
                SECOND_COMPLAINT_FILED,
                EFFECT_CLOCK,
                SECOND_COMPLAINT_CLOCK,
                SECOND_COMPLAINT_POSSIBLE,
                COMPLAINT_OUTCOME,
                WITHDRAWAL_RESULT,
                TERMINATION_DECIDED);
    }

    @Override
    public Set<String> messages() {
        return Stream.concat(BESIDE_THE_COURSE.stream(), AMENDMENTS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return ComplaintFirstInstanceSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return ComplaintFirstInstanceSteps.OTHERS;
    }

    /** Until 2026 it was one long diagram; cases that began by it end in it. */
    @Override
    public List<SteppedProcess> onceOwn() {
        return ONCE_OWN;
    }
}
