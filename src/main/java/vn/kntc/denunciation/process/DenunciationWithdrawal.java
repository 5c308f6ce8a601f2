package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.AfterWithdrawal;
import vn.kntc.denunciation.DenunciationAct.WithdrawalRecorded;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-withdrawal.bpmn}, which the resolution of a denunciation calls when somebody withdraws, and what is done at its steps. */
@Component
final class DenunciationWithdrawal extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What became of it: {@link AfterWithdrawal}. */
    static final ProcessVariable<String> WITHDRAWAL_OUTCOME = code(
            "denunciationWithdrawn",
            Arrays.stream(AfterWithdrawal.values()).map(Enum::name).toList());

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("recordDenunciationWithdrawal", WithdrawalRecorded.class)
                .does(Function.identity(), DenunciationStops::recordWithdrawal);
        on.form("decideDenunciationWithdrawal", WithdrawalJudgingEntry.class).does((stops, step) -> {
            var result = stops.decideWithdrawal(step.caseNumber(), step.entry().judging(), step.by());
            step.set(WITHDRAWAL_OUTCOME, result.name());
        });
    });

    DenunciationWithdrawal() {
        super("denunciationWithdrawal", TABLE, CASE_NUMBER, WITHDRAWAL_OUTCOME);
    }
}
