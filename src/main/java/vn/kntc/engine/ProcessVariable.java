package vn.kntc.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a contract class names: the only variables that outlive a step and that history may record. Routing codes,
 * flags and dates; never a name, never free text.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    public Optional<T> get(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }
}
