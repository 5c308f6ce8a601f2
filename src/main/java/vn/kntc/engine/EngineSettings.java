package vn.kntc.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Everything about the engine that its properties cannot say. */
final class EngineSettings extends AbstractProcessEnginePlugin {

    private final List<ProcessContract> contracts;
    private final List<Deployer> gates;
    private final List<BpmnParseListener> readers;
    private final EngineMappings mappings;
    private final ModelDeployment deployment;

    EngineSettings(
            List<ProcessContract> contracts,
            List<Deployer> gates,
            List<BpmnParseListener> readers,
            EngineMappings mappings,
            ModelDeployment deployment) {
        this.contracts = contracts;
        this.gates = gates;
        this.readers = readers;
        this.mappings = mappings;
        this.deployment = deployment;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        mappings.giveTo(configuration);
        Map<String, Set<String>> variables = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (ProcessContract contract : contracts) {
            variables.put(contract.key(), contract.keptNames());
            all.addAll(contract.keptNames());
        }
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new KntcHistoryLevel(Set.copyOf(all)))));
        configuration.setHistory(KntcHistoryLevel.NAME);

        List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
        listeners = listeners == null ? new ArrayList<>() : listeners;
        listeners.addAll(readers);
        // last: what a room does at a step reads the form
        listeners.add(new FormForgetting(variables));
        configuration.setCustomPostBPMNParseListeners(listeners);

        configuration.setCustomPreDeployers(new ArrayList<>(gates));
        configuration.setTenantIdProvider(new AgencyOfInstance());
        var submissions = new Submissions(Set.copyOf(all));
        configuration.setTaskService(new GuardedTaskService(submissions));
        configuration.setFormService(new GuardedFormService(submissions));
        configuration.setResourceAuthorizationProvider(new NoRowsPerTask());
        configuration.setCommandCheckers(new ArrayList<>(List.of(new OwnTasksOnly(), new TenantCommandChecker())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        EngineMappings.connect(configuration);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        EngineIndexes.make(engine.getProcessEngineConfiguration().getDataSource());
        deployment.deploy(engine.getRepositoryService());
    }

    /** Rights on tasks come from grants on the process definition, narrowed by {@link OwnTasksOnly}; one may read one's account. */
    private static final class NoRowsPerTask extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newUser(User user) {
            var row = createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ);
            return new AuthorizationEntity[] {row};
        }

        @Override
        public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
            return null; // the engine's own word for "no rows"
        }

        @Override
        public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
            return null;
        }

        @Override
        public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
            return null;
        }

        @Override
        public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
            return null;
        }
    }
}
