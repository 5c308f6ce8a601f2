package vn.kntc.complaint;

import java.time.LocalDate;

/**
 * The disciplinary decision that is complained about (Điều 47, 48 Luật Khiếu nại).
 *
 * @param on day on which it was recorded
 * @param written the complaint is a petition signed by the complainant, the only form the law takes (Điều 49)
 * @param measure which discipline
 * @param measureName its name where it is no dismissal, else null
 * @param suable the post is none of those whose dismissal no court hears (khoản 2 Điều 30 Luật Tố tụng hành chính)
 * @param receivedOn when the complainant received it; the first complaint counts from here; null where a second one is filed
 * @param lateReason why the first complaint came late with good reason, or null
 */
public record DisciplinaryDecision(
        LocalDate on,
        boolean written,
        Measure measure,
        String measureName,
        boolean suable,
        LocalDate receivedOn,
        String lateReason) {

    /** As far as the law tells them apart. */
    public enum Measure {
        DISMISSAL("Buộc thôi việc"),
        OTHER("Hình thức kỷ luật khác");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean dismisses() {
        return measure == Measure.DISMISSAL;
    }

    /** A court hears it. */
    boolean maySue() {
        return dismisses() && suable;
    }
}
