package vn.kntc.session.process;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.session.SessionProcess;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * Starts {@code leaderReception} and sends the messages that the diagram waits for. Officers hold no rights on instances; their room has
 * checked theirs.
 */
@Component
class EngineSessionProcess implements SessionProcess {

    private static final String AGENCY_FIELD = "agency";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final IdentityService identities;

    /** All lazy: the engine itself asks for this room's contract when it is built. */
    EngineSessionProcess(
            @Lazy RuntimeService runtime, @Lazy RepositoryService models, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.models = models;
        this.identities = identities;
    }

    @Override
    public void begin(CaseNumber caseNumber, AgencyId agency) {
        asProgram(() -> {
            var definition = models.createProcessDefinitionQuery()
                    .processDefinitionKey(LeaderReception.KEY)
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            return runtime.createProcessInstanceById(definition.getId())
                    .businessKey(caseNumber.value())
                    .setVariable(AGENCY_FIELD, agency.value())
                    .execute();
        });
    }

    @Override
    public boolean scheduleSigned(CaseNumber caseNumber) {
        return asProgram(() -> send(LeaderReception.MESSAGE_SCHEDULE_SIGNED, caseNumber));
    }

    @Override
    public void postponed(CaseNumber caseNumber, LocalDate on) {
        asProgram(() -> {
            move(caseNumber, on);
            return send(LeaderReception.MESSAGE_PREPARATION_VOID, caseNumber)
                    || send(LeaderReception.MESSAGE_READINESS_VOID, caseNumber);
        });
    }

    @Override
    public void announcedAnew(CaseNumber caseNumber, LocalDate on) {
        asProgram(() -> move(caseNumber, on));
    }

    private boolean move(CaseNumber caseNumber, LocalDate on) {
        var waiting = waiting(LeaderReception.MESSAGE_POSTPONED, caseNumber);
        waiting.forEach(execution -> runtime.setVariable(
                execution.getProcessInstanceId(), LeaderReception.ON.name(), BeginSessionListener.moment(on)));
        return send(LeaderReception.MESSAGE_POSTPONED, waiting);
    }

    @Override
    public void cancelled(CaseNumber caseNumber) {
        if (!asProgram(() -> send(LeaderReception.MESSAGE_CANCELLED, caseNumber))) {
            throw new IllegalStateException("session " + caseNumber + " does not wait to be held");
        }
    }

    @Override
    public void invitationsWait(CaseNumber caseNumber, LocalDate due) {
        asProgram(() -> {
            boolean open = !waiting(LeaderReception.MESSAGE_INVITATIONS_SETTLED, caseNumber)
                    .isEmpty();
            var waiting = open ? List.<Execution>of() : waiting(LeaderReception.MESSAGE_INVITATIONS_WAIT, caseNumber);
            waiting.forEach(execution -> runtime.setVariable(
                    execution.getProcessInstanceId(), LeaderReception.INVITATIONS_DUE.name(), due.toString()));
            return send(LeaderReception.MESSAGE_INVITATIONS_WAIT, waiting);
        });
    }

    @Override
    public void invitationsSettled(CaseNumber caseNumber) {
        asProgram(() -> send(LeaderReception.MESSAGE_INVITATIONS_SETTLED, caseNumber));
    }

    @Override
    public boolean urgingDue(CaseNumber caseNumber) {
        return asProgram(() -> send(LeaderReception.MESSAGE_URGING_DUE, caseNumber));
    }

    private boolean send(String message, CaseNumber caseNumber) {
        return send(message, waiting(message, caseNumber));
    }

    private boolean send(String message, List<Execution> waiting) {
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
        return !waiting.isEmpty();
    }

    private List<Execution> waiting(String message, CaseNumber caseNumber) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .messageEventSubscriptionName(message)
                .list();
    }

    private <T> T asProgram(Supplier<T> act) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return act.get();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
