package vn.kntc.petition.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.petition.PetitionStart;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Starts the process with what the start form would submit; the caller's transaction and rights hold. */
@Component
class PetitionProcessStart implements PetitionStart {

    static final String INTAKE_FIELD = "intakeId";
    static final String AGENCY_FIELD = "agency";

    private final FormService forms;
    private final RepositoryService models;

    /** Both lazy: the engine itself asks for this room's contract when it is built. */
    PetitionProcessStart(@Lazy FormService forms, @Lazy RepositoryService models) {
        this.forms = forms;
        this.models = models;
    }

    @Override
    public CaseNumber start(UUID intakeId, AgencyId agency) {
        var definition = models.createProcessDefinitionQuery()
                .processDefinitionKey(PetitionProcessing.KEY)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        var instance = forms.submitStartForm(
                definition.getId(), Map.of(INTAKE_FIELD, intakeId.toString(), AGENCY_FIELD, agency.value()));
        return new CaseNumber(instance.getBusinessKey());
    }
}
