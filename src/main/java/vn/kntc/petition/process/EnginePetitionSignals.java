package vn.kntc.petition.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionSignals;
import vn.kntc.shared.CaseNumber;

/** Sends the messages that the diagrams wait for. Officers hold no rights on instances; their room has checked theirs. */
@Component
class EnginePetitionSignals implements PetitionSignals {

    private final RuntimeService runtime;
    private final IdentityService identities;

    /** Both lazy: the engine itself asks for this room's contract when it is built. */
    EnginePetitionSignals(@Lazy RuntimeService runtime, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.identities = identities;
    }

    @Override
    public void flagRaised(CaseNumber caseNumber, PetitionFlag flag) {
        asNobody(() -> {
            runtime.createMessageCorrelation(PetitionProcessing.MESSAGE_FLAG_RAISED)
                    .processInstanceBusinessKey(caseNumber.value())
                    .setVariableToTriggeredScope(PetitionProcessing.FLAG.name(), flag.name())
                    .correlateAll();
            return null;
        });
    }

    @Override
    public void originalsFree(CaseNumber caseNumber) {
        asNobody(() -> {
            waiting(caseNumber)
                    .forEach(execution ->
                            runtime.messageEventReceived(PetitionFlagging.MESSAGE_ORIGINALS_FREE, execution.getId()));
            return null;
        });
    }

    private List<Execution> waiting(CaseNumber caseNumber) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .messageEventSubscriptionName(PetitionFlagging.MESSAGE_ORIGINALS_FREE)
                .list();
    }

    @Override
    public List<CaseNumber> keepingOriginals() {
        return asNobody(() -> runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(PetitionFlagging.KEY)
                .variableValueEquals(PetitionProcessing.FLAG.name(), PetitionFlag.F6.name())
                .list()
                .stream()
                .map(instance -> new CaseNumber(instance.getBusinessKey()))
                .toList());
    }

    private <T> T asNobody(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
