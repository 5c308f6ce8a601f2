package vn.kntc.reception.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.reception.VisitHandling;
import vn.kntc.shared.CaseNumber;

/** Asks the law what is to be done at the desk, and shows its answer to the next form. */
@Component
class ProposeDeskRouteDelegate implements JavaDelegate {

    private final VisitHandling visits;

    ProposeDeskRouteDelegate(VisitHandling visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = visits.proposeRoute(new CaseNumber(execution.getProcessBusinessKey()));
        CitizenReception.PROPOSED_ACTION.set(execution, proposal.action().name());
        CitizenReception.BASIS.set(execution, String.join("; ", proposal.basis()));
        CitizenReception.DOUBTS.set(execution, String.join(" ", proposal.doubts()));
    }
}
