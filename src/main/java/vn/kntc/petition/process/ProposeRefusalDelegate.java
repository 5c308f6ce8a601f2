package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;

/** Hands a complaint that is not to be accepted to its resolver, before the procedure of first instance is called. */
@Component
class ProposeRefusalDelegate implements JavaDelegate {

    private final PetitionHandling petitions;

    ProposeRefusalDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.proposeRefusal(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
