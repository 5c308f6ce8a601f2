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

    /** Variables that whoever calls this process has to hand it; none for a process that can begin with its case number alone. */
    default Set<ProcessVariable<?>> needs() {
        return Set.of();
    }

    /** Names of all that the engine keeps for a case of this process; by an older diagram it may steer by more than {@link #variables()}. */
    default Set<String> keptNames() {
        return variableNames();
    }

    /** Names of the messages that the program sends to this process; the diagram holds each of them and no other. */
    default Set<String> messages() {
        return Set.of();
    }

    /** Names under which the room suggests what may be typed into a text field of this process' forms. */
    default Set<String> suggestions() {
        return Set.of();
    }

    /**
     * Whether only who works in this process may know that a case of it exists: nobody watches it in Cockpit, and its cases stand behind a
     * {@link vn.kntc.organization.CaseWall}.
     */
    default boolean hidden() {
        return false;
    }

    /** What the program does at the steps of this process; the diagram says the same, or is not deployed. */
    default List<ProcessStep> steps() {
        return List.of();
    }
}
