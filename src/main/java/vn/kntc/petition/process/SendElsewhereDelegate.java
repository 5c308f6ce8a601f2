package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;

/** Hands a petition to the procedure that its route sends it to, before that is called. */
@Component
class SendElsewhereDelegate implements JavaDelegate {

    private final PetitionHandling petitions;

    SendElsewhereDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        petitions.sendElsewhere(caseNumber);
        PetitionProcessing.CALLED_PROCEDURE.set(execution, petitions.procedure(caseNumber));
    }
}
