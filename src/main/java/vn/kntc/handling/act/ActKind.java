package vn.kntc.handling.act;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.kntc.casefile.CaseSection;

/**
 * One kind of act: its facts, and its words for case file and timeline.
 *
 * @param <A> record of its facts
 */
public final class ActKind<A extends Act> {

    private final String name;
    private final Class<A> facts;
    private final TreeMap<Integer, Consumer<ObjectNode>> raised = new TreeMap<>();
    private Function<A, String> title = act -> "";
    private Function<A, String> line = act -> null;
    private Function<A, LocalDate> shown = Act::on;
    private BiConsumer<A, ActFacts> printing = (act, print) -> {};

    ActKind(String name, Class<A> facts) {
        this.name = name;
        this.facts = facts;
    }

    /** Title of its step in the case file. */
    public ActKind<A> titled(String words) {
        return titled(act -> words);
    }

    /** Title that depends on the facts. */
    public ActKind<A> titled(Function<A, String> words) {
        title = words;
        return this;
    }

    /** The sentence of the timeline; a kind that tells none does not appear there. */
    public ActKind<A> tells(String sentence) {
        return tells(act -> sentence);
    }

    /** A sentence that depends on the facts; null where the timeline says nothing. */
    public ActKind<A> tells(Function<A, String> sentence) {
        line = sentence;
        return this;
    }

    /** What the case file prints of it, as label and value. */
    public ActKind<A> prints(BiConsumer<A, ActFacts> facts) {
        printing = facts;
        return this;
    }

    /** It is no act of the law and has no day of its own: what is kept is that of the act before. */
    public ActKind<A> undated() {
        shown = act -> null;
        return this;
    }

    /**
     * Facts once had another shape. The last call of a kind names the newest of the old versions; what is recorded now is one above.
     *
     * @param version of the old shape, from 1
     * @param change makes of it the shape of the version above
     */
    public ActKind<A> raises(int version, Consumer<ObjectNode> change) {
        raised.put(version, change);
        return this;
    }

    String name() {
        return name;
    }

    Class<A> facts() {
        return facts;
    }

    /** Of what is recorded now. */
    int version() {
        return raised.isEmpty() ? 1 : raised.lastKey() + 1;
    }

    /** Brings facts of an old version to the shape of today. */
    void raise(int version, ObjectNode facts) {
        raised.tailMap(version).values().forEach(change -> change.accept(facts));
    }

    /** @return null where the timeline says nothing */
    String line(Act act) {
        return line.apply(facts.cast(act));
    }

    CaseSection.Step print(Act act) {
        var done = facts.cast(act);
        var print = new ActFacts();
        printing.accept(done, print);
        return new CaseSection.Step(title.apply(done), shown.apply(done), print.values());
    }
}
