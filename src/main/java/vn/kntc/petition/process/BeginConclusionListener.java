package vn.kntc.petition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.shared.CaseNumber;

/** Gives the task lists the case number to show, and says whether a paper has to be drafted, signed, or none is wanted. */
@Component
class BeginConclusionListener implements ExecutionListener {

    private final PetitionConclusions conclusions;

    BeginConclusionListener(PetitionConclusions conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        PetitionConclusion.CASE_NUMBER.set(execution, caseNumber.value());
        PetitionConclusion.BEGINNING.set(
                execution, conclusions.beginning(caseNumber).name());
        PetitionConclusion.ROUTES_AGAIN.set(execution, false);
        PetitionConclusion.SENDER_WAITS.set(execution, false);
    }
}
