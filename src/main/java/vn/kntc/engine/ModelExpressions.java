package vn.kntc.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.aop.support.AopUtils;

/**
 * What an expression can reach, whoever wrote it and wherever it stands (diagram, form field, stored filter, decision table): variables,
 * the beans of {@link ModelBeans}, the methods that those with {@link UsableInModels} declare, and the neutral facts of the execution.
 * No environment, no service of the engine, no class, nothing by way of a text or of what a method gave back.
 */
final class ModelExpressions extends JuelExpressionManager {

    private final Function<String, Optional<Object>> named;

    /** @param named the bean of that name, or empty where expressions must not see it */
    ModelExpressions(Function<String, Optional<Object>> named) {
        this.named = named;
    }

    @Override
    protected ELResolver createElResolver() {
        var chain = new CompositeELResolver();
        chain.add(new VariableScopeElResolver());
        chain.add(new VariableContextElResolver());
        chain.add(new Reachable(named));
        return chain;
    }

    private static final class Reachable extends ELResolver {

        private static final Set<String> FACTS_OF_EXECUTION = Set.of("processBusinessKey", "tenantId");

        private final Function<String, Optional<Object>> named;
        private final BeanELResolver reflection = new BeanELResolver(true);

        Reachable(Function<String, Optional<Object>> named) {
            this.named = named;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base == null && property instanceof String name) {
                var bean = named.apply(name);
                context.setPropertyResolved(bean.isPresent());
                return bean.orElse(null);
            }
            if (base instanceof DelegateExecution && FACTS_OF_EXECUTION.contains(property)) {
                return reflection.getValue(context, base, property);
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
            return base != null && declares(AopUtils.getTargetClass(base), String.valueOf(method))
                    ? reflection.invoke(context, base, method, types, values)
                    : null;
        }

        private static boolean declares(Class<?> type, String method) {
            return type.isAnnotationPresent(UsableInModels.class)
                    && Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(own -> own.getName().equals(method) && Modifier.isPublic(own.getModifiers()));
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // expressions change nothing
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
