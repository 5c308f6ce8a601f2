package vn.kntc.disclosure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kntc.disclosure.DisclosureHandling;
import vn.kntc.shared.CaseNumber;

/** Records that the last day of what was granted is over. */
@Component
class EndGrantDelegate implements JavaDelegate {

    private final DisclosureHandling disclosures;

    EndGrantDelegate(DisclosureHandling disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disclosures.runOut(new CaseNumber(execution.getProcessBusinessKey()));
    }
}
