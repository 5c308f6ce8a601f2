package vn.kntc.law.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.engine.RoutedProcesses;

/** The processes that the table {@code chooseProcedure} sends cases to. */
@Component
final class ProcedureTable implements RoutedProcesses {

    private final Set<String> keys;

    ProcedureTable(DecisionTables tables) {
        this.keys = tables.get(OwnTables.CHOOSE_PROCEDURE).outputs().stream()
                .map(Fact::description)
                .filter(output -> output.name().equals("procedure"))
                .flatMap(output -> output.allowedValues().stream())
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> keys() {
        return keys;
    }
}
