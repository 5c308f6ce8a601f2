package vn.kntc.engine.gate;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kntc.engine.ClockKeys;
import vn.kntc.engine.KnownFacts;
import vn.kntc.engine.ModelCheck;
import vn.kntc.engine.OfficerGroups;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.RoutedProcesses;
import vn.kntc.engine.ShippedModels;
import vn.kntc.engine.TableCodes;

@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    ModelCheck modelCheck(
            List<ProcessContract> contracts,
            ClockKeys clocks,
            OfficerGroups groups,
            RoutedProcesses routed,
            TableCodes listed,
            List<KnownFacts> rooms) {
        return new ModelRules(contracts, clocks, groups, routed, listed, KnownFacts.facts(rooms));
    }

    @Bean
    Deployer modelGate(ModelCheck check, ShippedModels shipped) {
        return new ModelGate(check, shipped);
    }
}
