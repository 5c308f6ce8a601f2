package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * Sending of the decision (Điều 32 Luật Khiếu nại).
 *
 * @param frontToldOn the day the Fatherland Front was told of the result, where it had forwarded the complaint (khoản 2 Điều 66),
 *     or null
 */
public record Dispatch(LocalDate on, List<DecisionRecipient> recipients, LocalDate frontToldOn) implements Act {}
