package vn.kntc.casefile;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A session online was broken off and is to be held on another day: whose session it is moves it in this transaction, or refuses the day
 * with {@link vn.kntc.shared.InvalidInput} at the field {@link #FIELD}. Neither side knows the other.
 *
 * @param nextOn after the day of the session
 * @param cause why it was broken off, neutral
 * @param by who recorded it
 */
public record SessionAnnouncedAnew(CaseNumber caseNumber, LocalDate nextOn, String cause, UserId by) {

    /** Where the day was entered. */
    public static final String FIELD = "nextOn";
}
