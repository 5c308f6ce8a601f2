package vn.kntc.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * That somebody is not received, and by which rule.
 *
 * @param written it has to be told in writing, signed by the head (Mẫu 01/TCD)
 * @param reason what was explained, or what the grounds rest on; neutral
 * @param basis articles of the rule
 * @param doubts its open questions
 * @param on day on which the grounds were complete
 */
record Refusal(
        RefusalGround ground, boolean written, String reason, List<String> basis, List<String> doubts, LocalDate on) {

    /** The article that the notice cites: of a ground that several name, the one that states it. */
    String citation() {
        return basis.get(0);
    }
}
