package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.Stays;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.InvalidInput;

/** Business contract of {@code complaint-stay.bpmn}, which every instance of a complaint calls, and what is done at its steps. */
@Component
final class ComplaintStay implements SteppedProcess {

    static final String KEY = "complaintStay";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The resolver stays the execution of the contested decision. */
    static final ProcessVariable<Boolean> STAYED = flag("stayed");

    /** Last day of the stay, as yyyy-MM-dd. */
    static final ProcessVariable<String> STAY_UNTIL = text("stayUntil");

    /** It is lifted before that day. */
    static final ProcessVariable<Boolean> STAY_LIFTED = flag("stayLifted");

    /** Another stay takes its place. Diagrams from before lack the question. */
    static final ProcessVariable<Boolean> STAY_REPLACED = flag("stayReplaced");

    static final StepTable<Stays> TABLE = StepTable.of(Stays.class, on -> {
        on.form("recordStayRequest", StayRequestEntry.class).does(StayRequestEntry::request, Stays::request);
        on.form("decideStay", StayDecisionEntry.class).does((stays, step) -> {
            var decision = step.entry().decision();
            step.set(STAYED, stays.decide(step.caseNumber(), decision, step.by()));
            if (decision.stays()) {
                step.set(STAY_UNTIL, decision.until().toString());
            }
        });
        on.form("issueStay", IssueEntry.class).does((stays, step) -> {
            keepNumber(stays, step, NumberedPaper.STAY_DECISION);
            stays.issue(step.caseNumber(), step.entry().issuedOn(), step.by());
        });
        on.form("followStay", StayEndEntry.class).does(ComplaintStay::end);
        on.form("issueStayLifting", IssueEntry.class).does((stays, step) -> {
            keepNumber(stays, step, NumberedPaper.STAY_LIFTING);
            stays.issueLifting(step.caseNumber(), step.entry().issuedOn(), step.by());
            if (step.get(STAY_REPLACED).orElse(false)) {
                step.set(STAY_REPLACED, stays.replace(step.caseNumber(), step.by()));
            }
        });
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, STAYED, STAY_UNTIL, STAY_LIFTED, STAY_REPLACED);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<Stays> table() {
        return TABLE;
    }

    private static void end(Stays stays, Step<StayEndEntry> step) {
        if (step.entry().replaces() && !step.diagramHas("gateway_isStayReplaced")) {
            throw new InvalidInput(
                    "stayEnd",
                    "Hồ sơ này chạy theo sơ đồ cũ, chưa có bước thay bằng quyết định mới; hãy hủy bỏ rồi bắt đầu lại.");
        }
        step.set(STAY_LIFTED, stays.end(step.caseNumber(), step.entry().ended(), step.by()));
        step.set(STAY_REPLACED, step.entry().replaces());
    }

    private static void keepNumber(Stays stays, Step<IssueEntry> step, NumberedPaper paper) {
        var entry = step.entry();
        if (entry.enteredNumber() != null) {
            stays.enterNumber(step.caseNumber(), paper, entry.enteredNumber(), entry.issuedOn(), step.by());
        }
    }
}
