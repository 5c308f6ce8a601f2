package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;

/** The called procedure is over, and with it the case. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final PetitionHandling petitions;

    CloseCaseDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.closeSettled(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
