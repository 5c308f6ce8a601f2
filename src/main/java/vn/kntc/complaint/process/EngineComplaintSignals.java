package vn.kntc.complaint.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintSignals;
import vn.kntc.shared.CaseNumber;

/** Sends the messages that the diagrams wait for, to cases of other agencies too. The room has checked what the officer may. */
@Component
class EngineComplaintSignals implements ComplaintSignals {

    private final RuntimeService runtime;
    private final IdentityService identities;

    /** Both lazy: the engine itself asks for this room's contracts when it is built. */
    EngineComplaintSignals(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.identities = identities;
    }

    @Override
    public void secondComplaintFiled(CaseNumber first) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            runtime.createMessageCorrelation(ComplaintLegalEffect.MESSAGE_SECOND_COMPLAINT_FILED)
                    .processInstanceBusinessKey(first.value())
                    .correlateAll();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
