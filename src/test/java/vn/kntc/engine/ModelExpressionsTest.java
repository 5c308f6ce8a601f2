package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;

/** What an expression reaches, and what it does not. */
class ModelExpressionsTest {

    private static final ModelExpressions EXPRESSIONS = new ModelExpressions(new ModelBeans(beans())::named);

    private static ExecutionEntity execution;

    @UsableInModels
    public static class Days {
        public String of(DelegateExecution execution, String key) {
            return key + " " + execution.getProcessBusinessKey();
        }
    }

    public static class Secret {
        public String key() {
            return "a250Yy10ZXN0";
        }
    }

    private static GenericApplicationContext beans() {
        var context = new GenericApplicationContext();
        context.registerBean("days", Days.class, Days::new);
        context.registerBean("secret", Secret.class, Secret::new);
        context.registerBean("aDelegate", JavaDelegate.class, () -> done -> {});
        context.refresh();
        return context;
    }

    @BeforeAll
    static void run() {
        execution = new ExecutionEntity() {
            @Override
            public String getProcessBusinessKey() {
                return "NHANHOA-2026-000001";
            }

            @Override
            public Object getVariable(String name) {
                return Map.of("accepted", (Object) true, "text", "chữ").get(name);
            }

            @Override
            public boolean hasVariable(String name) {
                return Map.of("accepted", true, "text", "chữ").containsKey(name);
            }
        };
    }

    private static Object value(String expression) {
        return EXPRESSIONS.createValueExpression(expression).getValue(EXPRESSIONS.getElContext(execution));
    }

    @Test
    void modelsReachVariablesMarkedBeansStepsAndNeutralFacts() {
        assertThat(value("${accepted}")).isEqualTo(true);
        assertThat(value("${!accepted}")).isEqualTo(false);
        assertThat(value("${text == 'chữ'}")).isEqualTo(true);
        assertThat(value("${days.of(execution,'COMPLAINT_ACCEPT')}")).isEqualTo("COMPLAINT_ACCEPT NHANHOA-2026-000001");
        assertThat(value("${aDelegate}")).isInstanceOf(JavaDelegate.class);
        assertThat(value("#{execution.processBusinessKey}")).isEqualTo("NHANHOA-2026-000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${environment}",
                "${environment.getProperty('KNTC_IDENTITY_KEY')}",
                "${systemEnvironment.PATH}",
                "${systemProperties['java.home']}",
                "${dataSource}",
                "${secret}",
                "${secret.key()}",
                "${''.getClass()}",
                "${''.class}",
                "${text.getClass().forName('java.lang.Runtime')}",
                "${text.bytes}",
                "${''.getClass().forName('java.lang.System').getMethods()[0]}",
                "${days.getClass()}",
                "${days.class}",
                "${days.toString()}",
                "${days.of(execution,'A').getClass()}",
                "${days.of(execution,'A').length()}",
                "${aDelegate.execute(execution)}",
                "${aDelegate.getClass()}",
                "${execution.engineServices}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRuntimeService()}",
                "${execution.processEngine}",
                "${execution.variables}",
                "${execution.setVariable('a','b')}",
                "${execution.processBusinessKey.getClass()}",
                "${task.execution}",
                "${org.springframework}",
                "${T(java.lang.Runtime)}"
            })
    void nothingElseResolves(String expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(ELException.class);
    }
}
