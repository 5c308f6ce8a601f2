package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessStep.call;
import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.organization.Role;

/** Business contract of {@code complaint-verification.bpmn}, which every instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintVerification implements SteppedProcess {

    static final String KEY = "complaintVerification";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Group that reports on the verification: the resolver himself, or the verifiers. */
    static final ProcessVariable<String> VERIFIER_GROUP =
            code("verifierGroup", List.of(Role.RESOLVER.id(), Role.VERIFIER.id()));

    /** Last day of the verification report, as yyyy-MM-dd. */
    static final ProcessVariable<String> VERIFICATION_DUE = text("verificationDue");

    /** How many contents were given out to be verified, which the form of the report tells. */
    static final ProcessVariable<String> ASSIGNED_CONTENTS = text("assignedContents");

    /** A verification report is there, which the form of the decision builds on; goes back to the process that called. */
    static final ProcessVariable<Boolean> VERIFIED = flag("verified");

    /** Somebody of those who verify adds an act of verification from the case file. */
    static final String MESSAGE_SESSION = "complaint.sessionNeeded";

    static final String MESSAGE_DOCUMENTS = "complaint.documentsNeeded";

    static final String MESSAGE_EVIDENCE = "complaint.evidenceOffered";

    static final String MESSAGE_EXPERT = "complaint.expertNeeded";

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("assignVerification", AssignmentEntry.class).does(ComplaintVerification::assign);
        on.form("issueVerificationDecision", IssueEntry.class).does((complaints, step) -> {
            step.entry().keepNumber(complaints, step, NumberedPaper.VERIFICATION_DECISION);
            complaints.issueVerificationDecision(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
        on.form("reportVerification", ReportEntry.class).does((complaints, step) -> {
            complaints.reportVerification(
                    step.caseNumber(), step.entry().found(), step.entry().enteredNumber(), step.by());
            step.set(VERIFIED, true);
        });
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP, VERIFICATION_DUE, ASSIGNED_CONTENTS, VERIFIED);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_SESSION, MESSAGE_DOCUMENTS, MESSAGE_EVIDENCE, MESSAGE_EXPERT);
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(
                call("callActivity_session", ComplaintSession.KEY),
                call("callActivity_documentRequest", ComplaintDocumentRequest.KEY),
                call("callActivity_evidenceReceipt", ComplaintEvidenceReceipt.KEY),
                call("callActivity_expertAssessment", ComplaintExpertAssessment.KEY));
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return TABLE;
    }

    private static void assign(ComplaintHandling complaints, Step<AssignmentEntry> step) {
        var entry = step.entry();
        complaints.assignVerification(step.caseNumber(), entry.assignment(), step.by());
        step.set(VERIFIER_GROUP, entry.reporters());
        step.set(VERIFICATION_DUE, entry.reportBy().toString());
        step.set(ASSIGNED_CONTENTS, String.valueOf(entry.contents().size()));
    }
}
