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
 * @param basis the articles that allow it
 */
public record ClockPause(
        PauseGround ground,
        String decisionNumber,
        LocalDate from,
        LocalDate to,
        List<String> basis,
        List<String> doubts) {}
