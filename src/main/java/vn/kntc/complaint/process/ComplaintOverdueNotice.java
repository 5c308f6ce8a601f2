package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-overdue-notice.bpmn}, which an instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintOverdueNotice implements SteppedProcess {

    static final String KEY = "complaintOverdueNotice";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<Amendments> TABLE = StepTable.of(Amendments.class, on -> {
        on.form("draftOverdueNotice", OverdueEntry.class).does(OverdueEntry::noticed, Amendments::noticeOverdue);
        on.form("issueOverdueNotice", IssueEntry.class).does(ComplaintOverdueNotice::issue);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return variables();
    }

    @Override
    public StepTable<Amendments> table() {
        return TABLE;
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
