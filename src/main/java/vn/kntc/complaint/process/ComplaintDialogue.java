package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.DialoguePlan;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/** Business contract of {@code complaint-dialogue.bpmn}, which every instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintDialogue implements SteppedProcess {

    static final String KEY = "complaintDialogue";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Key of the clock that the notice is due by: where the law sets none, it is that of the resolution. */
    static final ProcessVariable<String> DIALOGUE_NOTICE_CLOCK = text("dialogueNoticeClock");

    static final ProcessVariable<Boolean> DIALOGUE_NOTICE_ISSUED = flag("dialogueNoticeIssued");

    static final ProcessVariable<Boolean> ABSENT_WITH_GOOD_REASON = flag("absentWithGoodReason");

    static final StepTable<ComplaintHandling> TABLE = StepTable.of(ComplaintHandling.class, on -> {
        on.form("scheduleDialogue", DialoguePlan.class)
                .sets(DIALOGUE_NOTICE_CLOCK, plan -> plan, ComplaintHandling::scheduleDialogue);
        on.form("issueDialogueNotice", IssueEntry.DialogueNotice.class).does(ComplaintDialogue::issueNotice);
        on.form("holdDialogue", DialogueEntry.class)
                .sets(ABSENT_WITH_GOOD_REASON, DialogueEntry::result, ComplaintHandling::holdDialogue);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, DIALOGUE_NOTICE_ISSUED, ABSENT_WITH_GOOD_REASON);
    }

    @Override
    public Set<ProcessVariable<?>> ofDiagramsBefore() {
        return Set.of(DIALOGUE_NOTICE_CLOCK);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<ComplaintHandling> table() {
        return TABLE;
    }

    private static void issueNotice(ComplaintHandling complaints, Step<IssueEntry.DialogueNotice> step) {
        var entry = step.entry();
        if (entry.issued()) {
            entry.keepNumber(complaints, step, NumberedPaper.DIALOGUE_NOTICE);
            complaints.issueDialogueNotice(step.caseNumber(), entry.issuedOn(), step.by());
        } else {
            complaints.returnDialogueNotice(step.caseNumber(), entry.returnReason(), step.by());
        }
        step.set(DIALOGUE_NOTICE_ISSUED, entry.issued());
    }
}
