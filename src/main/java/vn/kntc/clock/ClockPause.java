package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.law.PauseGround;

/**
 * Time that is not counted into a clock (thời gian tạm dừng).
 *
 * @param decisionNumber number of the decision that stopped it
 * @param from the day of suspension
 * @param to the day of resumption, or null while it lasts
 * @param resumeDecisionNumber number of the decision to go on (Mẫu 14b), or null: while it lasts, and for an expert assessment that ended
 *     without one
 * @param basis the articles that allow it
 * @param recorded who recorded the suspension
 * @param resumed who recorded the resumption, or null while the pause lasts
 */
public record ClockPause(
        PauseGround ground,
        String decisionNumber,
        LocalDate from,
        LocalDate to,
        String resumeDecisionNumber,
        List<String> basis,
        List<String> doubts,
        Recording recorded,
        Recording resumed) {

    /** The same as if it ended on that day. */
    ClockPause until(LocalDate day) {
        return new ClockPause(
                ground, decisionNumber, from, day, resumeDecisionNumber, basis, doubts, recorded, resumed);
    }
}
