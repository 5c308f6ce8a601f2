package vn.kntc.casefile;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.UserId;

/**
 * An act as the log of a case keeps it. Neutral throughout; what its facts mean, only the room of its procedure knows.
 *
 * @param procedure key of the process in whose course it was done; null stands for the one that handles the case at that time
 * @param kind name of the kind, unique within the procedure
 * @param version of the shape of the facts, from 1
 * @param on day of the act itself, which may lie before the day of recording
 * @param at moment of recording
 * @param by who recorded it; his name is that of the moment of recording
 * @param facts a JSON object
 * @param line what the timeline says of it; null where it says nothing
 */
public record CaseAct(
        String procedure, String kind, int version, LocalDate on, Instant at, UserId by, String facts, String line) {

    /** The kind of what has no facts but one sentence: an open question, a remark, what another room tells of the case. */
    public static final String NOTED = "NOTED";

    /** @param sentence neutral, Vietnamese */
    public static CaseAct noted(LocalDate on, Instant at, UserId by, String sentence) {
        return new CaseAct(null, NOTED, 1, on, at, by, "{}", sentence);
    }
}
