package vn.kntc.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Writes the register of cases (sổ hồ sơ, Điều 29 Thông tư 05/2021/TT-TTCP); every call joins the caller's transaction. */
public interface CaseLedger {

    /**
     * Gives the next number of the agency and year; others who ask for one wait until the transaction ends, so that numbers have no gap and
     * no double.
     *
     * @param series code of what gets the number; series with the same counter share their numbers
     */
    CaseNumber nextNumber(String series, AgencyId agency, int year);

    /** Enters a case under a number that was given in the same transaction; it is open. */
    void add(CaseEntry entry);

    /**
     * Takes the one lock of a case: whoever acts on it, whatever procedure and clock he moves, waits here for who acted before, and reads
     * afterwards.
     *
     * @throws vn.kntc.shared.NotFound if there is no such case
     */
    Line lock(CaseNumber caseNumber);

    /** The case without its lock. */
    Optional<Line> find(CaseNumber caseNumber);

    /** All of these at once, with one query and without their locks; cases that do not exist are left out. */
    Map<CaseNumber, Line> of(Collection<CaseNumber> caseNumbers);

    /** Numbers of cases in their order, for who walks through all of them. @param after the last one seen; empty for the beginning */
    List<CaseNumber> after(String after, int most);

    /**
     * Says anew what the case is about and where it stands.
     *
     * @param outcome null while nothing has come of it; the case may stay open with one, until somebody is told of it
     */
    void describe(CaseNumber caseNumber, CaseKind kind, CaseStatus status, String summary, CaseOutcome outcome);

    /** How the case ended with the procedure that it was handed over to, as that procedure tells it. */
    CaseSection.Ending ending(CaseNumber caseNumber);

    /** The case goes to the procedure that the event names; that procedure takes it over in this transaction. */
    void handOver(CaseHandedOver handedOver);

    /** The procedure that the case was handed over to gives it back. @param procedure key of the process that goes on with it */
    void takeBack(CaseNumber caseNumber, String procedure);

    /** The petition goes on to another agency of this system, which opens a case of its own for it in this transaction. */
    void sendOn(CaseSentOn sentOn);

    /**
     * A line of the register.
     *
     * @param entry as it stands now: kind, summary and procedure may have changed since it was entered
     * @param status open or closed; whether a clock of it is paused is not told here
     * @param outcome or null
     */
    record Line(CaseEntry entry, CaseStatus status, CaseOutcome outcome) {}
}
