package vn.kntc.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.shared.CaseNumber;

/** Keeps the statutory clocks of the cases; each verb joins the caller's transaction. */
public interface Clocks {

    /**
     * Starts a clock at its event. A clock of that key that the case already has and that still runs is replaced (the old one is
     * kept as cancelled), so that starting twice never leaves two.
     *
     * @param from the day of the event, which is not counted
     */
    StatutoryClock start(CaseNumber caseNumber, String key, LocalDate from, Map<String, Boolean> facts);

    /**
     * Sets a running clock anew from its own start with other facts, for example when a complaint is found complex
     * (Điều 28 Luật Khiếu nại); the original due date is kept.
     *
     * @throws vn.kntc.shared.InvalidInput if no such clock runs
     */
    StatutoryClock restate(CaseNumber caseNumber, String key, Map<String, Boolean> facts);

    /**
     * The act was done: MET, or MISSED where {@code on} lies after the due date of what can be missed ({@link ClockState}); nothing if
     * no such clock runs.
     */
    void meet(CaseNumber caseNumber, String key, LocalDate on);

    /** The duty fell away; nothing if no such clock runs. */
    void cancel(CaseNumber caseNumber, String key);

    /** Every running clock of the case falls away, for example at withdrawal. */
    void cancelAll(CaseNumber caseNumber);

    /** The newest clock of that key. */
    Optional<StatutoryClock> find(CaseNumber caseNumber, String key);

    /** All clocks of a case, oldest first. */
    List<StatutoryClock> of(CaseNumber caseNumber);

    /** All clocks of several cases in one query; a case without clocks is there with an empty list. */
    Map<CaseNumber, List<StatutoryClock>> of(Collection<CaseNumber> caseNumbers);

    /**
     * Days from today until the due date, counted as the clock counts (working or calendar days); 0 on the last day, negative
     * after it.
     */
    int daysLeft(StatutoryClock clock);
}
