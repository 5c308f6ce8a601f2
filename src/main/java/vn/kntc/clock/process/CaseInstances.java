package vn.kntc.clock.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What runs in the engine for a batch of cases, read as the program and not as whoever is signed in; one query each. */
@Component
class CaseInstances {

    private final ProcessEngine engine;

    CaseInstances(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The law moves dates, not the officer who happens to be signed in: neither rights nor agency are asked for. */
    <T> T asProgram(Command<T> command) {
        try {
            return configuration().getCommandExecutorTxRequired().execute(context -> {
                boolean tenants = context.isTenantCheckEnabled();
                context.disableTenantCheck();
                try {
                    return withoutAuthorization(context, command);
                } finally {
                    context.setTenantCheckEnabled(tenants);
                }
            });
        } catch (OptimisticLockingException crossed) {
            throw new OptimisticLockingFailureException("a task or timer was changed at the same moment", crossed);
        }
    }

    private static <T> T withoutAuthorization(CommandContext context, Command<T> command) {
        return context.runWithoutAuthorization(() -> command.execute(context));
    }

    /** Running instances of those cases, called ones too: they carry the same number. */
    Map<String, String> of(Set<String> caseNumbers) {
        var instances = new HashMap<String, String>();
        for (HistoricProcessInstance instance : engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyIn(caseNumbers.toArray(String[]::new))
                .unfinished()
                .list()) {
            instances.put(instance.getId(), instance.getBusinessKey());
        }
        return instances;
    }

    List<TaskEntity> openTasks(Set<String> instances) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .list()
                .stream()
                .map(TaskEntity.class::cast)
                .toList();
    }

    List<JobEntity> timers(Set<String> instances) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceIds(new HashSet<>(instances))
                .timers()
                .list()
                .stream()
                .map(JobEntity.class::cast)
                .toList();
    }

    /** Texts among the variables of those instances: instance, name, text. */
    Map<String, Map<String, String>> texts(Set<String> instances, Set<String> names) {
        var values = new HashMap<String, Map<String, String>>();
        for (var variable : engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.toArray(String[]::new))
                .variableNameIn(names.toArray(String[]::new))
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()) {
            if (variable.getValue() instanceof String text) {
                values.computeIfAbsent(variable.getProcessInstanceId(), instance -> new HashMap<>())
                        .put(variable.getName(), text);
            }
        }
        return values;
    }

    Object evaluate(String expression, VariableScope scope) {
        return configuration()
                .getExpressionManager()
                .createExpression(expression)
                .getValue(scope);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
