package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code complaint-overdue-notice.bpmn}, which an instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintOverdueNotice extends AmendmentPart {

    static final String KEY = "complaintOverdueNotice";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<Amendments> TABLE = StepTable.of(Amendments.class, on -> {
        on.form("draftOverdueNotice", OverdueEntry.class).does(OverdueEntry::noticed, Amendments::noticeOverdue);
        on.form("issueOverdueNotice", IssueEntry.class).does(ComplaintOverdueNotice::issue);
    });

    ComplaintOverdueNotice() {
        super(KEY, TABLE, CASE_NUMBER);
    }

    private static void issue(Amendments amendments, Step<IssueEntry> step) {
        var entry = step.entry();
        if (entry.enteredNumber() != null) {
            amendments.enterNumber(
                    step.caseNumber(),
                    NumberedPaper.OVERDUE_NOTICE,
                    entry.enteredNumber(),
                    entry.issuedOn(),
                    step.by());
        }
        amendments.issueOverdueNotice(step.caseNumber(), entry.issuedOn(), step.by());
    }
}
