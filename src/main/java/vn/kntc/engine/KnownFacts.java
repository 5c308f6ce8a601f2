package vn.kntc.engine;

import java.util.Map;
import java.util.Set;
import vn.kntc.shared.CaseNumber;

/**
 * What a room knows of a case that the form of a step may begin with; a bean per room. A field of a form asks for a fact by its custom
 * property {@code prefill} with the value {@code ROOM.NAME}, for example {@code complaint.subject}; {@code today} needs no room. Facts
 * go to the form of who works on the task and are never stored as variables.
 */
public interface KnownFacts {

    /** The day on which the form is opened. */
    String TODAY = "today";

    /** First part of the names of this room's facts. */
    String room();

    /** Names of all facts, without the room. */
    Set<String> names();

    /**
     * What is known of the case by name, without what is not; neutral, as everybody of the agency may see it in the case file. Text,
     * number, flag, code, or a day as {@code yyyy-MM-dd}.
     */
    Map<String, Object> of(CaseNumber caseNumber);
}
