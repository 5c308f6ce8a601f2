package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Gives the task lists the case number to show, the diagram its instance, and what is called from here the clocks of it. */
@Component
class BeginDisciplinaryListener implements ExecutionListener {

    private final ComplaintHandling complaints;

    BeginDisciplinaryListener(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        boolean second = complaints.isSecondInstance(new CaseNumber(caseNumber));
        DisciplinaryComplaint.CASE_NUMBER.set(execution, caseNumber);
        DisciplinaryComplaint.SECOND_INSTANCE.set(execution, second);
        DisciplinaryComplaint.VERIFIED.set(execution, false);
        (second ? InstanceClocks.DISCIPLINE_SECOND : InstanceClocks.DISCIPLINE_FIRST).tell(execution);
    }
}
