package vn.kntc.petition.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
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

    private final RuntimeService runtime;

    /** @param runtime lazy: the engine itself asks for this room's contract when it is built */
    PetitionProcessStart(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public CaseNumber start(UUID intakeId, AgencyId agency) {
        var instance = runtime.createProcessInstanceByKey(PetitionProcessing.KEY)
                .processDefinitionWithoutTenantId()
                .setVariable(INTAKE_FIELD, intakeId.toString())
                .setVariable(AGENCY_FIELD, agency.value())
                .execute();
        return new CaseNumber(instance.getBusinessKey());
    }
}
