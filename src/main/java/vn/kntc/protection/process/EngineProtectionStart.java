package vn.kntc.protection.process;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kntc.protection.ProtectionStart;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Starts and wakes {@code denouncerProtection} as the program: whoever settles the denunciation holds no right there. */
@Component
class EngineProtectionStart implements ProtectionStart {

    private static final String AGENCY_FIELD = "agency";

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final TaskService tasks;
    private final IdentityService identities;

    /** All lazy: the engine itself asks for this room's contract when it is built. */
    EngineProtectionStart(
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService models,
            @Lazy TaskService tasks,
            @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.models = models;
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public Optional<String> begin(CaseNumber caseNumber, AgencyId agency) {
        return asProgram(() -> {
            var definition = models.createProcessDefinitionQuery()
                    .processDefinitionKey(DenouncerProtection.KEY)
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            runtime.createProcessInstanceById(definition.getId())
                    .businessKey(caseNumber.value())
                    .setVariable(AGENCY_FIELD, agency.value())
                    .execute();
            return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                    .map(Task::getId)
                    .findFirst();
        });
    }

    @Override
    public void wake(CaseNumber caseNumber) {
        asProgram(() -> {
            runtime.createMessageCorrelation(DenouncerProtection.MESSAGE_DENUNCIATION_SETTLED)
                    .processInstanceBusinessKey(caseNumber.value())
                    .correlate();
            return null;
        });
    }

    private <T> T asProgram(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
