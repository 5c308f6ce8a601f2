package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.shared.CaseNumber;

/** The route is proposed: what is to be done besides gets tasks of its own at once. */
@Component
class RaiseFlagsListener implements ExecutionListener {

    private final PetitionFlags flags;

    RaiseFlagsListener(PetitionFlags flags) {
        this.flags = flags;
    }

    @Override
    public void notify(DelegateExecution execution) {
        flags.raise(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
