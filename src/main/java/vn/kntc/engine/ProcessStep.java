package vn.kntc.engine;

import java.util.List;

/**
 * What the program does at one element of a diagram: a bean that is called there, or another process.
 *
 * @param element id of the element
 * @param event the listener's event, {@link #EXECUTE} for a delegate, {@link #CALL} for a call activity
 * @param target bean name without {@code ${}}, or the key of the called process, or {@code ${variable}} that holds it; empty for the form of
 *     a user task
 * @param fields fields of the form that the bean reads; empty where it reads none
 * @param results variables that the called process gives back
 */
public record ProcessStep(String element, String event, String target, List<FormField> fields, List<String> results) {

    public static final String EXECUTE = "execute";
    public static final String CALL = "call";
    public static final String COMPLETE = "complete";

    /**
     * A user task and what is read of its form: {@code userTask_TASK}, {@code TASKForm}. No bean is named: the program is attached to
     * the task by its id, in old versions of the diagram too.
     */
    public static ProcessStep form(String task, List<FormField> fields) {
        return new ProcessStep("userTask_" + task, COMPLETE, "", List.copyOf(fields), List.of());
    }

    /** A start event with a page of its own, and the listener that reads what the page sends. */
    public static ProcessStep startForm(String element, String listener, FormField... fields) {
        return new ProcessStep(element, "start", listener, List.of(fields), List.of());
    }

    public static ProcessStep listener(String element, String event, String listener) {
        return new ProcessStep(element, event, listener, List.of(), List.of());
    }

    public static ProcessStep delegate(String element, String delegate) {
        return new ProcessStep(element, EXECUTE, delegate, List.of(), List.of());
    }

    public static ProcessStep call(String element, String process, String... results) {
        return new ProcessStep(element, CALL, process, List.of(), List.of(results));
    }

    /** Calls whatever process the variable names: one of those that a decision table sends cases to. */
    public static ProcessStep call(String element, ProcessVariable<String> process, String... results) {
        return call(element, "${" + process.name() + "}", results);
    }
}
