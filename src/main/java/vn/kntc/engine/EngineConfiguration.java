package vn.kntc.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
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
     * @param migrated named only so that the engine waits until Flyway has made both schemas
     */
    @Bean
    ProcessEnginePlugin engineSettings(
            List<ProcessContract> contracts,
            List<Deployer> gates,
            ResourcePatternResolver resources,
            FlywayMigrationInitializer migrated) {
        return new EngineSettings(contracts, gates, new ModelDeployment(resources));
    }

    @Bean
    CompletedForms completedForms(@Lazy IdentityService identities) {
        return new EngineForms(identities);
    }
}
