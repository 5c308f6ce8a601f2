package vn.kntc.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that a contract class names: the only variables that outlive a step and that history may record. Routing codes,
 * flags and dates; never a name, never free text.
 *
 * @param codes every value that a diagram may compare it with; empty where any text may stand in it
 */
public record ProcessVariable<T>(String name, Class<T> type, Set<String> codes) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class, Set.of());
    }

    /** A text that holds one of a list of codes. */
    public static ProcessVariable<String> code(String name, Collection<String> codes) {
        return new ProcessVariable<>(name, String.class, Set.copyOf(codes));
    }

    /** The same for the constants of an enum. */
    public static ProcessVariable<String> code(String name, Enum<?>[] constants) {
        return code(name, Arrays.stream(constants).map(Enum::name).toList());
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class, Set.of());
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    public Optional<T> get(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }
}
