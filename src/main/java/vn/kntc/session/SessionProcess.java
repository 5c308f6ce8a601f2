package vn.kntc.session;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Begins and wakes the process of a session; in the caller's transaction. */
public interface SessionProcess {

    /** The session is planned. */
    void begin(CaseNumber caseNumber, AgencyId agency);

    /** The notice of its month is signed. Returns whether the process waited for that. */
    boolean scheduleSigned(CaseNumber caseNumber);

    /** It has another day, of which the place has to be told; what was being prepared online for the old day ends and begins anew. */
    void postponed(CaseNumber caseNumber, LocalDate on);

    /** It was broken off online and has another day, of which the place has to be told; the process itself goes on to prepare it anew. */
    void announcedAnew(CaseNumber caseNumber, LocalDate on);

    /** It is not held. @throws IllegalStateException if the process does not wait for it */
    void cancelled(CaseNumber caseNumber);

    /**
     * Invitations wait to be issued. Nothing where a step for them is open already, or where the session began under a diagram that has none.
     *
     * @param due by when they are to be issued
     */
    void invitationsWait(CaseNumber caseNumber, LocalDate due);

    /** No invitation waits any more. Nothing where no step for them is open. */
    void invitationsSettled(CaseNumber caseNumber);

    /** Units are to be urged. Returns whether the process follows conclusions. */
    boolean urgingDue(CaseNumber caseNumber);
}
