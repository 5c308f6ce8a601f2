package vn.kntc.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.kntc.shared.CaseNumber;

/**
 * What a room knows of a case that the form of a step may begin with; a bean per room. A field of a form asks for a fact by its custom
 * property {@code prefill} with the value {@code ROOM.NAME}, for example {@code complaint.subject}; {@code today} needs no room. Facts
 * go to the form of who works on the task and are never stored as variables.
 */
public interface KnownFacts {

    /** The day on which the form is opened. */
    String TODAY = "today";

    /** What the rows of a list of texts have: the one field of a row in the form. */
    Set<String> TEXTS = Set.of("item");

    /** First part of the names of this room's facts. */
    String room();

    /** Names of all facts, without the room. */
    Set<String> names();

    /**
     * Facts that are lists, with what each row has: a list of the form begins with them. A list of texts ({@link #TEXTS}) also fills a
     * text field, a line each.
     */
    default Map<String, Set<String>> lists() {
        return Map.of();
    }

    /**
     * What is known of the case by name, without what is not; neutral, as everybody of the agency may see it in the case file. Text,
     * number, flag, code, or a day as {@code yyyy-MM-dd}; of lists the rows, each a {@code Map}, or the texts.
     */
    Map<String, Object> of(CaseNumber caseNumber);

    /** Every fact of these rooms as forms name it, with what its rows have: nothing for a single value. */
    static Map<String, Set<String>> facts(Collection<? extends KnownFacts> rooms) {
        var facts = new TreeMap<String, Set<String>>();
        facts.put(TODAY, Set.of());
        rooms.forEach(room -> room.names()
                .forEach(
                        name -> facts.put(room.room() + "." + name, room.lists().getOrDefault(name, Set.of()))));
        return facts;
    }
}
