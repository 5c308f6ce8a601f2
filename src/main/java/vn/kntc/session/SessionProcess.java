package vn.kntc.session;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins and wakes the process of a session; in the caller's transaction. */
public interface SessionProcess {

    /** The session is planned. */
    void begin(CaseNumber caseNumber, AgencyId agency);

    /** It has another day, of which the place has to be told. */
    void postponed(CaseNumber caseNumber, LocalDate on);

    /** It is not held. @throws IllegalStateException if the process does not wait for it */
    void cancelled(CaseNumber caseNumber);

    /** Units are to be urged. Returns whether the process follows conclusions. */
    boolean urgingDue(CaseNumber caseNumber);
}
