package vn.kntc.execution.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.execution.ExecutionStart;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Starts the newest {@code decisionExecution} as the program: whoever let the decision take effect holds no right to start it. */
@Component
class EngineExecutionStart implements ExecutionStart {

    private static final String AGENCY_FIELD = "agency";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final IdentityService identities;

    /** All lazy: the engine itself asks for this room's contract when it is built. */
    EngineExecutionStart(
            @Lazy RuntimeService runtime, @Lazy RepositoryService models, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.models = models;
        this.identities = identities;
    }

    @Override
    public void begin(CaseNumber caseNumber, AgencyId agency) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            runtime.createProcessInstanceById(newest().getId())
                    .businessKey(caseNumber.value())
                    .setVariable(AGENCY_FIELD, agency.value())
                    .execute();
        } finally {
            identities.setAuthentication(person);
        }
    }

    private ProcessDefinition newest() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(DecisionExecution.KEY)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
    }
}
