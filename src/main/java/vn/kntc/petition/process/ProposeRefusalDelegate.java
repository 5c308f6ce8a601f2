package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;

/** Hands a petition that is not to be accepted to who decides that, before his procedure is called. */
@Component
class ProposeRefusalDelegate implements JavaDelegate {

    private final PetitionHandling petitions;

    ProposeRefusalDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        petitions.proposeRefusal(caseNumber);
        PetitionProcessing.CALLED_PROCEDURE.set(execution, petitions.procedure(caseNumber));
    }
}
