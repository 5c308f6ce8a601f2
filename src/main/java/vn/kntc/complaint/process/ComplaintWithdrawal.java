package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;

/**
 * Business contract of {@code complaint-withdrawal.bpmn}, which every instance of a complaint calls when somebody withdraws, and what is
 * done at its steps.
 */
@Component
final class ComplaintWithdrawal implements SteppedProcess {

    static final String KEY = "complaintWithdrawal";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What became of it: {@link ComplaintStops.Withdrawn}. */
    static final ProcessVariable<String> WITHDRAWAL_RESULT =
            code("withdrawalResult", List.of("NOT_TAKEN", "PART", "WHOLE"));

    static final StepTable<ComplaintStops> TABLE = StepTable.of(ComplaintStops.class, on -> {
        on.form("recordWithdrawal", WithdrawalEntry.class)
                .does(WithdrawalEntry::withdrawal, ComplaintStops::recordWithdrawal);
        on.form("decideWithdrawal", WithdrawalEntry.Decision.class).does((stops, step) -> {
            var result = stops.decideWithdrawal(step.caseNumber(), step.entry().decided(), step.by());
            step.set(WITHDRAWAL_RESULT, result.name());
        });
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, WITHDRAWAL_RESULT);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<ComplaintStops> table() {
        return TABLE;
    }
}
