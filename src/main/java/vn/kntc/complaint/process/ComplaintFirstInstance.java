package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
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

    static final ProcessVariable<Boolean> ACCEPTED = flag("accepted");

    static final ProcessVariable<Boolean> COMPLAINT_RIGHT = flag("complaintRight");

    /** Group that reports on the verification: the resolver himself, or the verifiers. */
    static final ProcessVariable<String> VERIFIER_GROUP = text("verifierGroup");

    /** Last day of the verification report, as yyyy-MM-dd. */
    static final ProcessVariable<String> VERIFICATION_DUE = text("verificationDue");

    /** A verification report is there, which the form of the decision builds on. */
    static final ProcessVariable<Boolean> VERIFIED = flag("verified");

    /** What the resolver did at the decision: decided, or sent it to be verified or heard first. */
    static final ProcessVariable<String> DECISION_STEP = text("decisionStep");

    /** How many contents were given out to be verified, which the form of the report tells. */
    static final ProcessVariable<String> ASSIGNED_CONTENTS = text("assignedContents");

    static final ProcessVariable<Boolean> DIALOGUE_REQUIRED = flag("dialogueRequired");

    /** Key of the clock that the notice is due by: before R3 the law sets none, so it is that of the resolution. */
    static final ProcessVariable<String> DIALOGUE_NOTICE_CLOCK = text("dialogueNoticeClock");

    static final ProcessVariable<Boolean> DIALOGUE_NOTICE_ISSUED = flag("dialogueNoticeIssued");

    static final ProcessVariable<Boolean> ABSENT_WITH_GOOD_REASON = flag("absentWithGoodReason");

    /** Something is displayed for a minimum of days. */
    static final ProcessVariable<Boolean> DISPLAYED = flag("displayed");

    static final ProcessVariable<Boolean> SECOND_COMPLAINT_FILED = flag("secondComplaintFiled");

    /** Code of {@link vn.kntc.complaint.ComplaintOutcome}; goes back to the process that called. */
    static final ProcessVariable<String> COMPLAINT_OUTCOME = text("complaintOutcome");

    /** The whole complaint was withdrawn: ends the procedure wherever it stands. */
    static final String MESSAGE_WITHDRAWN = "complaint.withdrawn";

    static final String MESSAGE_SUSPENDED = "complaint.suspended";

    static final String MESSAGE_STAY_REQUESTED = "complaint.stayRequested";

    /** Ends the wait for legal effect. */
    static final String MESSAGE_SECOND_COMPLAINT_FILED = "complaint.secondComplaintFiled";

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
                ACCEPTED,
                COMPLAINT_RIGHT,
                VERIFIER_GROUP,
                VERIFICATION_DUE,
                VERIFIED,
                DECISION_STEP,
                ASSIGNED_CONTENTS,
                DIALOGUE_REQUIRED,
                DIALOGUE_NOTICE_CLOCK,
                DIALOGUE_NOTICE_ISSUED,
                ABSENT_WITH_GOOD_REASON,
                DISPLAYED,
                SECOND_COMPLAINT_FILED,
                COMPLAINT_OUTCOME);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_WITHDRAWN, MESSAGE_SUSPENDED, MESSAGE_STAY_REQUESTED, MESSAGE_SECOND_COMPLAINT_FILED);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return ComplaintFirstInstanceSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return ComplaintFirstInstanceSteps.OTHERS;
    }
}
