package vn.kntc.engine;

import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.support.ResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /**
     * @param gates look at every deployment before the engine does, and refuse it by throwing
     * @param check looks at the program's own models before they are deployed at the start
     * @param readers read every model with the engine, and add to its steps what a room does at each of them
     * @param migrated named only so that the engine waits until Flyway has made both schemas
     */
    @Bean
    ProcessEnginePlugin engineSettings(
            List<ProcessContract> contracts,
            List<Deployer> gates,
            List<BpmnParseListener> readers,
            ShippedModels shipped,
            ModelCheck check,
            EngineMappings mappings,
            FlywayMigrationInitializer migrated) {
        return new EngineSettings(contracts, gates, readers, mappings, new ModelDeployment(shipped, check));
    }

    @Bean
    ShippedModels shippedModels(ResourcePatternResolver resources) {
        return new ShippedModels(resources);
    }

    @Bean
    HandDeployments handDeployments(@Lazy RepositoryService repository) {
        return new HandDeployments(repository);
    }

    @Bean
    TaskForms taskForms(@Lazy FormService forms) {
        return new DeployedTaskForms(forms);
    }

    @Bean
    CompletedForms completedForms(@Lazy IdentityService identities) {
        return new EngineForms(identities);
    }
}
