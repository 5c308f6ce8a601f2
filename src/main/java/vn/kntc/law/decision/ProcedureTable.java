package vn.kntc.law.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.engine.RoutedProcesses;

/** The processes that the table {@code chooseProcedure} sends cases to. */
@Component
final class ProcedureTable implements RoutedProcesses {

    static final String DECISION = "chooseProcedure";

    private final Set<String> keys;

    ProcedureTable(StatuteBook book) {
        this.keys = book.results(DECISION, "procedure").stream()
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> keys() {
        return keys;
    }
}
