package vn.kntc.transfer.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.shared.CaseNumber;
import vn.kntc.transfer.TransferSignals;

/**
 * Sends the messages that the diagram waits for. Whether it waits is asked first: a message that nobody takes would undo the caller's
 * transaction. Officers hold no rights on instances; their room has checked theirs.
 */
@Component
class EngineTransferSignals implements TransferSignals {

    private final RuntimeService runtime;
    private final IdentityService identities;

    /** Both lazy: the engine itself asks for this room's contract when it is built. */
    EngineTransferSignals(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.identities = identities;
    }

    @Override
    public void answered(CaseNumber caseNumber) {
        if (!send(PetitionTransfer.MESSAGE_ANSWERED, caseNumber)) {
            throw new IllegalStateException("case " + caseNumber + " does not wait for an answer yet");
        }
    }

    @Override
    public boolean urgingDue(CaseNumber caseNumber) {
        return send(PetitionTransfer.MESSAGE_URGING_DUE, caseNumber);
    }

    private boolean send(String message, CaseNumber caseNumber) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            var waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(caseNumber.value())
                    .messageEventSubscriptionName(message)
                    .list();
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
            return !waiting.isEmpty();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
