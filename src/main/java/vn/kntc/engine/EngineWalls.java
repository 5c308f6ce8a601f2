package vn.kntc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may be asked of the engine from outside, and what its expressions may reach. */
final class EngineWalls extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWalls.class);

    private final Function<String, Optional<Object>> beans;

    EngineWalls(Function<String, Optional<Object>> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new ModelExpressions(beans));
        configuration.setAuthorizationService(new GuardedAuthorizationService());
        var wall = configuration.getCustomPreCommandInterceptorsTxRequired();
        configuration.setCustomPreCommandInterceptorsTxRequired(walled(configuration, wall));
        var walledNew = configuration.getCustomPreCommandInterceptorsTxRequiresNew();
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(walled(configuration, walledNew));
    }

    /** What somebody stopped while that could still be done goes on: nobody could set it going any more. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        repository.createProcessDefinitionQuery().suspended().list().stream()
                .filter(definition -> isOwn(repository, definition))
                .forEach(definition -> {
                    LOG.warn("Quy trình {} đã bị tạm dừng bằng lệnh kỹ thuật; nay chạy tiếp.", definition.getKey());
                    repository.activateProcessDefinitionById(definition.getId());
                });
        var runtime = engine.getRuntimeService();
        var stopped = runtime.createProcessInstanceQuery().suspended().list().stream()
                .filter(instance ->
                        isOwn(repository, repository.getProcessDefinition(instance.getProcessDefinitionId())))
                .map(instance -> instance.getId())
                .toList();
        if (!stopped.isEmpty()) {
            LOG.warn("{} hồ sơ đã bị tạm dừng bằng lệnh kỹ thuật; nay chạy tiếp.", stopped.size());
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(stopped)
                    .activate();
        }
    }

    /** What somebody deployed by hand is put aside, and stays so. */
    private static boolean isOwn(RepositoryService repository, ProcessDefinition definition) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult();
        return HandDeployments.isOwn(repository, deployment);
    }

    private static List<CommandInterceptor> walled(
            ProcessEngineConfigurationImpl configuration, List<CommandInterceptor> others) {
        var all = new ArrayList<CommandInterceptor>();
        all.add(new OutsideWall(() -> configuration.getIdentityService().getCurrentAuthentication()));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
