package vn.kntc.disclosure.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.disclosure.DisclosureStart;
import vn.kntc.organization.Role;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Starts the newest {@code identityDisclosure} as the program: whoever asks holds no right to start it. */
@Component
class EngineDisclosureStart implements DisclosureStart {

    private static final String AGENCY_FIELD = "agency";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final IdentityService identities;

    /** All lazy: the engine itself asks for this room's contract when it is built. */
    EngineDisclosureStart(
            @Lazy RuntimeService runtime, @Lazy RepositoryService models, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.models = models;
        this.identities = identities;
    }

    @Override
    public void begin(CaseNumber caseNumber, AgencyId agency, Role decider) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            runtime.createProcessInstanceById(newest())
                    .businessKey(caseNumber.value())
                    .setVariable(AGENCY_FIELD, agency.value())
                    .setVariable(IdentityDisclosure.DECIDING_GROUP.name(), decider.id())
                    .execute();
        } finally {
            identities.setAuthentication(person);
        }
    }

    private String newest() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(IdentityDisclosure.KEY)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
    }
}
