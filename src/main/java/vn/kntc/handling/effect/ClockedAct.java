package vn.kntc.handling.effect;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.UserId;

/**
 * An act, as far as clocks depend on it.
 *
 * @param code of the act in the procedure's table
 * @param on day of the act; it picks the law
 * @param facts what the table asks about; a yes-or-no fact left out is false
 * @param days day of each code that the table may name for this act
 * @param terms what the length of a period depends on, for example that the case is complex; each clock takes what it asks for
 * @param decision by which time is not counted, or counted again; null for an act that issues none
 */
public record ClockedAct(
        String code,
        LocalDate on,
        Map<String, Object> facts,
        Map<String, LocalDate> days,
        Map<String, Boolean> terms,
        Decision decision) {

    /**
     * @param number as it is printed; null for a result that comes without a decision
     * @param by who records it
     * @param ground why time is not counted
     */
    public record Decision(String number, UserId by, PauseGround ground) {

        /** By which the resolution rests or goes on. */
        public Decision(String number, UserId by) {
            this(number, by, PauseGround.SUSPENSION);
        }
    }

    /** An act that issues no decision about time. */
    public ClockedAct(
            String code,
            LocalDate on,
            Map<String, Object> facts,
            Map<String, LocalDate> days,
            Map<String, Boolean> terms) {
        this(code, on, facts, days, terms, null);
    }

    /** Code of the day of the act itself. */
    public static final String ACT = "ACT";

    /** An act that nothing but its own day matters of. */
    public static ClockedAct of(String code, LocalDate on) {
        return new ClockedAct(code, on, Map.of(), Map.of(ACT, on), Map.of());
    }
}
