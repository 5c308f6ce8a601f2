package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.shared.CaseNumber;

/** Gives the task lists the case number to show, and the tasks the day by which what the law wants at once is due. */
@Component
class BeginFlagListener implements ExecutionListener {

    private final PetitionFlags flags;

    BeginFlagListener(PetitionFlags flags) {
        this.flags = flags;
    }

    @Override
    public void notify(DelegateExecution execution) {
        PetitionFlagging.CASE_NUMBER.set(execution, execution.getProcessBusinessKey());
        var flag = PetitionFlag.valueOf(PetitionFlagging.FLAG.get(execution).orElseThrow());
        flags.due(new CaseNumber(execution.getProcessBusinessKey()), flag)
                .ifPresent(due -> PetitionFlagging.DUE.set(execution, due.toString()));
    }
}
