package vn.kntc.complaint.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.shared.CaseNumber;

/** Shows the resolver, before he decides, who is competent and which grounds stand against acceptance. */
@Component
class AssessAdmissibilityListener implements TaskListener {

    private final ComplaintHandling complaints;

    AssessAdmissibilityListener(ComplaintHandling complaints) {
        this.complaints = complaints;
    }

    @Override
    public void notify(DelegateTask task) {
        var caseNumber = new CaseNumber(task.getExecution().getProcessBusinessKey());
        var grounds = complaints.groundsAgainst(caseNumber);
        ComplaintFirstInstance.GROUNDS_FOUND.set(task.getExecution(), String.join(" ", grounds.codes()));
        ComplaintFirstInstance.COMPETENCE.set(task.getExecution(), complaints.competence(caseNumber));
        ComplaintFirstInstance.GROUP.set(task.getExecution(), complaints.groupWords(caseNumber));
        ComplaintFirstInstance.GROUNDS_DOUBTS.set(task.getExecution(), String.join("\n\n", grounds.doubts()));
    }
}
