package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Inquiries;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-session.bpmn}, which a running verification calls, and what is done at its step. */
@Component
final class ComplaintSession implements SteppedProcess {

    static final String KEY = "complaintSession";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Group that verifies, handed over by the verification. */
    static final ProcessVariable<String> VERIFIER_GROUP = ComplaintVerification.VERIFIER_GROUP;

    static final StepTable<Inquiries> TABLE =
            StepTable.of(Inquiries.class, on -> on.form("recordInquirySession", SessionEntry.class)
                    .does(SessionEntry::session, Inquiries::recordSession));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return variables();
    }

    @Override
    public StepTable<Inquiries> table() {
        return TABLE;
    }
}
