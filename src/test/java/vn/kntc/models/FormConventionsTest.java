package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.gate.ModelRules;

/** Every form of the program passes the program's own gate, so that officers, legal staff and the engine can rely on it. */
class FormConventionsTest {

    private static final ModelRules RULES = Models.rules();
    private static final Map<String, byte[]> FILES = Models.files();

    static Stream<String> forms() {
        return FILES.keySet().stream().filter(file -> file.endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void passesTheGate(String form) {
        var alone = Map.of(form, FILES.get(form));
        assertThat(RULES.faults(alone, false)).isEmpty();
    }
}
