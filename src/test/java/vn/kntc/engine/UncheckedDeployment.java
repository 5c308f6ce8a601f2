package vn.kntc.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Deploys as the engine did before it had gates, for what an older database may hold. */
public final class UncheckedDeployment {

    private UncheckedDeployment() {}

    public static Deployment of(ProcessEngine engine, Consumer<DeploymentBuilder> models) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var all = configuration.getDeployers();
        configuration
                .getDeploymentCache()
                .setDeployers(all.stream()
                        .filter(deployer ->
                                !deployer.getClass().getPackageName().startsWith("vn.kntc"))
                        .toList());
        try {
            var builder = engine.getRepositoryService().createDeployment();
            models.accept(builder);
            return builder.deploy();
        } finally {
            configuration.getDeploymentCache().setDeployers(all);
        }
    }
}
