package vn.kntc.handling.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.kntc.casefile.CaseSection;

/** The kinds of acts of one procedure, or of any, each registered once: its name in the log, its facts and its words. */
public final class ActKinds {

    private final String procedure;
    private final Map<String, ActKind<?>> byName;
    private final Map<Class<?>, ActKind<?>> byFacts;

    private ActKinds(String procedure, Map<String, ActKind<?>> byName, Map<Class<?>, ActKind<?>> byFacts) {
        this.procedure = procedure;
        this.byName = byName;
        this.byFacts = byFacts;
    }

    /**
     * @param procedure key of the process under which the acts stand in the log
     * @param rows registers the kinds
     */
    public static ActKinds of(String procedure, Consumer<ActKinds> rows) {
        var kinds = new ActKinds(procedure, new LinkedHashMap<>(), new LinkedHashMap<>());
        rows.accept(kinds);
        return kinds;
    }

    /**
     * Kinds that the workshop records, whichever process is running; {@link #within} says which.
     *
     * @param rows registers the kinds
     */
    public static ActKinds ofAnyProcedure(Consumer<ActKinds> rows) {
        return of(null, rows);
    }

    /** The same kinds, recorded in the course of that process. */
    public ActKinds within(String process) {
        return new ActKinds(process, byName, byFacts);
    }

    /**
     * Registers a kind.
     *
     * @param name under which it is kept; never rename one
     * @throws IllegalArgumentException for a name or facts that are registered already
     */
    public <A extends Act> ActKind<A> kind(String name, Class<A> facts) {
        var kind = new ActKind<>(name, facts);
        if (byName.put(name, kind) != null || byFacts.put(facts, kind) != null) {
            throw new IllegalArgumentException("registered twice: " + name + ", " + facts.getSimpleName());
        }
        return kind;
    }

    /** Null where they are of any procedure. */
    public String procedure() {
        return procedure;
    }

    /** What the timeline says of the act; null where it says nothing. */
    public String line(Act act) {
        return of(act).line(act);
    }

    boolean areOf(String other) {
        return procedure == null || procedure.equals(other);
    }

    /** Whether an act of that name in the course of the other's procedure may be one of these. */
    boolean overlaps(ActKinds other, String name) {
        return (other.procedure == null || areOf(other.procedure)) && byName.containsKey(name);
    }

    /** Names of all kinds. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** @throws IllegalArgumentException for facts that no kind was registered with */
    public String nameOf(Act act) {
        return of(act).name();
    }

    /** A step of the case file: title, day and what was found, as label and value. */
    public CaseSection.Step print(Act act) {
        return of(act).print(act);
    }

    /** What was done so far, as the case file shows it. */
    public CaseSection.Course course(List<RecordedAct> done) {
        return new CaseSection.Course(
                "Chưa có bước nào được thực hiện.",
                done.stream().map(recorded -> print(recorded.act())).toList());
    }

    /** @throws IllegalArgumentException for facts that no kind was registered with */
    ActKind<?> of(Act act) {
        var kind = byFacts.get(act.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "no kind of act for " + act.getClass().getSimpleName());
        }
        return kind;
    }

    /** Empty for a name that none bears, for example of a sentence that is no act of this procedure. */
    Optional<ActKind<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
