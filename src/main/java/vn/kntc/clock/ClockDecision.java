package vn.kntc.clock;

import java.time.LocalDate;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;

/** A signed decision about a clock, as an officer records it. */
public sealed interface ClockDecision {

    /** As it was typed. */
    String number();

    /** Its date. */
    LocalDate on();

    /** Counting stops (tạm đình chỉ, trưng cầu giám định). */
    record Suspension(PauseGround ground, String number, LocalDate on) implements ClockDecision {}

    /**
     * Counting goes on (tiếp tục giải quyết).
     *
     * @param number blank where an expert assessment ended without a decision
     */
    record Resumption(String number, LocalDate on) implements ClockDecision {}

    /** The time is made longer (gia hạn). */
    record Extension(CaseGrade grade, String number, LocalDate on) implements ClockDecision {}
}
