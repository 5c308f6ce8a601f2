package vn.kntc.oversight.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.oversight.OversightStart;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Starts the newest diagram as the program: officers hold no right to start it, their room has checked theirs. */
@Component
class EngineOversightStart implements OversightStart {

    private static final String AGENCY_FIELD = "agency";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final IdentityService identities;

    /** All lazy: the engine itself asks for this room's contracts when it is built. */
    EngineOversightStart(
            @Lazy RuntimeService runtime, @Lazy RepositoryService models, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.models = models;
        this.identities = identities;
    }

    @Override
    public void begin(String procedure, CaseNumber caseNumber, AgencyId agency) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            runtime.createProcessInstanceById(newest(procedure))
                    .businessKey(caseNumber.value())
                    .setVariable(AGENCY_FIELD, agency.value())
                    .execute();
        } finally {
            identities.setAuthentication(person);
        }
    }

    private String newest(String procedure) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
    }
}
