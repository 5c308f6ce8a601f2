package vn.kntc.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

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
     * (Điều 28 Luật Khiếu nại); its pauses and the original due date are kept.
     *
     * @throws vn.kntc.shared.InvalidInput if no such clock runs
     */
    StatutoryClock restate(CaseNumber caseNumber, String key, Map<String, Boolean> facts);

    /**
     * Another law sets a day that the period may not go beyond, for example that on administrative sanctions (khoản 2 Điều 42 Luật Tố cáo):
     * from now on its last day, its warnings and its steps are never later, however it is counted, paused or extended.
     *
     * @param basis article that sets the day, as it was entered
     * @throws vn.kntc.shared.InvalidInput if no such clock runs
     */
    StatutoryClock cap(CaseNumber caseNumber, String key, LocalDate lastDay, String basis);

    /**
     * Stops counting from that day on (tạm dừng). Its open tasks then show no date and its timers wait.
     *
     * @param decisionNumber number of the decision that stops it
     * @param on date of suspension; its law decides whether time may be left out
     * @param by who records it
     * @throws vn.kntc.shared.InvalidInput if no such clock runs, it is paused already, or the day lies before its start or its last pause
     */
    ClockOutcome pause(
            CaseNumber caseNumber, String key, PauseGround ground, String decisionNumber, LocalDate on, UserId by);

    /**
     * Counts on (tiếp tục): a clock of calendar days is shifted by the calendar days from suspension to resumption, one of working days
     * by the working days after the day of suspension up to and including that of resumption.
     *
     * @param decisionNumber number of the decision to go on (Mẫu 14b; khoản 2 Điều 34 Luật Tố cáo); an expert assessment may end
     *     without one: null or blank
     * @param on date of the decision to go on
     * @param by who records it
     * @throws vn.kntc.shared.InvalidInput if no such clock is paused, or the day lies before the suspension
     */
    StatutoryClock resume(CaseNumber caseNumber, String key, String decisionNumber, LocalDate on, UserId by);

    /**
     * Last day of a paused clock if it were counted again from that day on; nothing is changed.
     *
     * @throws vn.kntc.shared.InvalidInput if no such clock is paused, or the day lies before the suspension
     */
    LocalDate dueIfResumed(CaseNumber caseNumber, String key, LocalDate on);

    /**
     * Extends a running clock (gia hạn) from its due date, within what the law allows; the complexity of a complaint is no extension,
     * see {@link #restate}.
     *
     * @param grade how hard the case is; it decides how many extensions there may be
     * @param decisionNumber number of the decision to extend
     * @param on date of that decision
     * @param by who records it
     * @throws vn.kntc.shared.InvalidInput if no such clock runs
     */
    ClockOutcome extend(
            CaseNumber caseNumber, String key, CaseGrade grade, String decisionNumber, LocalDate on, UserId by);

    /**
     * Withdraws the recording of a decision (rút) that was recorded by mistake, as if it had never been: a pause no longer counts, an ended
     * one is open again, an extension falls away. Only the one recorded last goes; what is withdrawn is kept.
     *
     * @param entry {@link RecordedDecision#entry}
     * @param because fit for common view
     * @param by who withdraws it
     * @throws vn.kntc.shared.InvalidInput if no such clock runs
     */
    ClockOutcome withdraw(CaseNumber caseNumber, String key, long entry, String because, UserId by);

    /**
     * The act was done: MET, or MISSED where {@code on} lies after the due date of what can be missed ({@link ClockState}); done while the
     * clock is paused, the day on which the pause began is looked at instead. Nothing if no such clock runs.
     */
    void meet(CaseNumber caseNumber, String key, LocalDate on);

    /**
     * As {@link #meet}, and where the clock was met before: the act had been done earlier than was told then, so it is met on the earlier
     * day. Nothing if it was met on that day already, or before it.
     */
    void meetEarlier(CaseNumber caseNumber, String key, LocalDate on);

    /** The duty fell away; nothing if no such clock runs. */
    void cancel(CaseNumber caseNumber, String key);

    /** Every running clock of the case falls away, for example at withdrawal. */
    void cancelAll(CaseNumber caseNumber);

    /** The newest clock of that key. */
    Optional<StatutoryClock> find(CaseNumber caseNumber, String key);

    /**
     * The clock that a step hangs on which names several: see {@link StatutoryClock#earliest}.
     *
     * @param keys as the step names them
     */
    default Optional<StatutoryClock> earliest(CaseNumber caseNumber, List<String> keys) {
        return StatutoryClock.earliest(of(caseNumber), keys);
    }

    /** All clocks of a case, oldest first. */
    List<StatutoryClock> of(CaseNumber caseNumber);

    /** All clocks of several cases in one query; a case without clocks is there with an empty list. */
    Map<CaseNumber, List<StatutoryClock>> of(Collection<CaseNumber> caseNumbers);

    /**
     * Days from today until the due date, counted as the clock counts (working or calendar days); 0 on the last day, negative
     * after it. Of a paused clock the days that were left when it was paused.
     */
    int daysLeft(StatutoryClock clock);
}
