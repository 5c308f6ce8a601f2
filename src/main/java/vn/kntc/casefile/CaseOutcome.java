package vn.kntc.casefile;

import java.time.LocalDate;

/**
 * What came of a case.
 *
 * @param code as the procedure names it
 * @param sentence Vietnamese and neutral, for everybody of the agency
 * @param on the day on which it was recorded
 */
public record CaseOutcome(String code, String sentence, LocalDate on) {

    /** Code of a petition that went back to who had sent it on. */
    public static final String RETURN = "RETURN";
}
