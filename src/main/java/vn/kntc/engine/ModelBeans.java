package vn.kntc.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that expressions may name: listeners, delegates, and what carries {@link UsableInModels}. */
final class ModelBeans {

    private final ListableBeanFactory beans;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Optional<Object> named(String name) {
        if (!beans.containsBean(name)) {
            return Optional.empty();
        }
        Class<?> type = beans.getType(name);
        boolean step = type != null
                && (TaskListener.class.isAssignableFrom(type)
                        || ExecutionListener.class.isAssignableFrom(type)
                        || JavaDelegate.class.isAssignableFrom(type));
        return step || beans.findAnnotationOnBean(name, UsableInModels.class) != null
                ? Optional.of(beans.getBean(name))
                : Optional.empty();
    }
}
