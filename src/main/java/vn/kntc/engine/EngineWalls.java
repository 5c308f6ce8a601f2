package vn.kntc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** What may be asked of the engine from outside, and what its expressions may reach. */
final class EngineWalls extends AbstractProcessEnginePlugin {

    private final Function<String, Optional<Object>> beans;

    EngineWalls(Function<String, Optional<Object>> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new ModelExpressions(beans));
        var wall = configuration.getCustomPreCommandInterceptorsTxRequired();
        configuration.setCustomPreCommandInterceptorsTxRequired(walled(configuration, wall));
        var walledNew = configuration.getCustomPreCommandInterceptorsTxRequiresNew();
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(walled(configuration, walledNew));
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
