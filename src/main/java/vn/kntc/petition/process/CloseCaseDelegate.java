package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.shared.CaseNumber;

/** The called procedure is over, and with it the case, unless something is left to be done. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    /** A diagram from before that has no such way ends without it. */
    private static final String TELLING = "flow_resultUntold";

    private final PetitionHandling petitions;

    CloseCaseDelegate(PetitionHandling petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        petitions.closeSettled(caseNumber);
        boolean told = petitions.senderClock(caseNumber) == null;
        if (!told && execution.getBpmnModelInstance().getModelElementById(TELLING) == null) {
            petitions.closeUntold(caseNumber);
        }
        PetitionProcessing.ROUTES_AGAIN.set(execution, petitions.routesAgain(caseNumber));
        PetitionProcessing.SENDER_WAITS.set(execution, petitions.senderClock(caseNumber) != null);
    }
}
