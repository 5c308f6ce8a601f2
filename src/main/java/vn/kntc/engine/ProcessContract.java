package vn.kntc.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a room declares of one of its processes; a bean per process. The engine keeps only the variables named here. */
public interface ProcessContract {

    /** Process definition key, for example {@code complaintFirstInstance}. */
    String key();

    /** Every variable of this process. */
    Set<ProcessVariable<?>> variables();

    default Set<String> variableNames() {
        return variables().stream().map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the messages that the program sends to this process; the diagram holds each of them and no other. */
    default Set<String> messages() {
        return Set.of();
    }

    /** What the program does at the steps of this process; the diagram says the same, or is not deployed. */
    default List<ProcessStep> steps() {
        return List.of();
    }
}
