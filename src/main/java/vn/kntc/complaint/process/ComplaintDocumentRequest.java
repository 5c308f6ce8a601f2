package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Inquiries;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-document-request.bpmn}, which a running verification calls, and what is done at its steps. */
@Component
final class ComplaintDocumentRequest implements SteppedProcess {

    static final String KEY = "complaintDocumentRequest";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Group that verifies, handed over by the verification. */
    static final ProcessVariable<String> VERIFIER_GROUP = ComplaintVerification.VERIFIER_GROUP;

    /** Place of the request among those of the case. */
    static final ProcessVariable<String> REQUEST = text("documentRequest");

    /** Last day of the answer, as yyyy-MM-dd. */
    static final ProcessVariable<String> ANSWER_DUE = text("documentsDue");

    static final StepTable<Inquiries> TABLE = StepTable.of(Inquiries.class, on -> {
        on.form("requestDocuments", DocumentRequestEntry.class)
                .does((inquiries, step) -> step.set(
                        REQUEST,
                        String.valueOf(inquiries.request(
                                step.caseNumber(), step.entry().request(), step.by()))));
        on.form("issueDocumentRequest", IssueEntry.class).does(ComplaintDocumentRequest::issue);
        on.form("recordDocumentAnswer", DocumentAnswerEntry.class)
                .does((inquiries, step) ->
                        inquiries.answerRequest(step.caseNumber(), step.entry().answerTo(request(step)), step.by()));
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP, REQUEST, ANSWER_DUE);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER, VERIFIER_GROUP);
    }

    @Override
    public StepTable<Inquiries> table() {
        return TABLE;
    }

    private static void issue(Inquiries inquiries, Step<IssueEntry> step) {
        var entry = step.entry();
        if (entry.enteredNumber() != null) {
            inquiries.enterNumber(
                    step.caseNumber(),
                    NumberedPaper.DOCUMENT_REQUEST,
                    entry.enteredNumber(),
                    entry.issuedOn(),
                    step.by());
        }
        var due = inquiries.issueRequest(step.caseNumber(), request(step), entry.issuedOn(), step.by());
        step.set(ANSWER_DUE, due.toString());
    }

    private static int request(Step<?> step) {
        return Integer.parseInt(step.get(REQUEST).orElseThrow());
    }
}
