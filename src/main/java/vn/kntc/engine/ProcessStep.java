package vn.kntc.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What the program does at one element of a diagram: a bean that is called there, or another process.
 *
 * @param element id of the element
 * @param event the listener's event, {@link #EXECUTE} for a delegate, {@link #CALL} for a call activity
 * @param target bean name without {@code ${}}, or the key of the called process
 * @param fields fields of the form that the bean reads; empty where it reads none
 * @param results variables that the called process gives back
 */
public record ProcessStep(String element, String event, String target, List<FormField> fields, List<String> results) {

    public static final String EXECUTE = "execute";
    public static final String CALL = "call";
    public static final String COMPLETE = "complete";

    /** A user task, its form, and the listener that reads it: {@code userTask_TASK}, {@code TASKForm}. */
    public static ProcessStep form(String task, String listener, FormField... fields) {
        return new ProcessStep("userTask_" + task, COMPLETE, listener, List.of(fields), List.of());
    }

    /** The same step, whose form has further fields. */
    public ProcessStep with(List<FormField> further) {
        var all = new ArrayList<>(fields);
        all.addAll(further);
        return new ProcessStep(element, event, target, List.copyOf(all), results);
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
}
