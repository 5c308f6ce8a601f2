package vn.kntc.complaint;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/**
 * What a second complaint is about: the decision of first instance, or that there was none in time (khoản 1 Điều 33 Luật Khiếu nại; Điều 4
 * Nghị định 124/2020/NĐ-CP). What the first case here knows itself may be left out of the entry.
 *
 * @param on day on which it was recorded
 * @param caseNumber of the first case where an agency of this system handled it, else null
 * @param office who decided first, or should have
 * @param number of the first decision; null where there is none
 * @param issuedOn likewise
 * @param receivedOn when the complainant received it; the window counts from here
 * @param result how the first instance decided, neutral; null where it did not
 * @param limitEndedOn last day, rolled, of the period in which it should have; null where it decided
 * @param remote the window of remote areas counts
 * @param lateReason why the complaint came late with good reason, or null
 */
public record FirstInstance(
        LocalDate on,
        Ground ground,
        String caseNumber,
        String office,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String result,
        LocalDate limitEndedOn,
        boolean remote,
        String lateReason) {

    /** What opens the second instance. */
    public enum Ground {
        DECISION("Không đồng ý với quyết định giải quyết lần đầu"),
        SILENCE("Quá thời hạn mà khiếu nại lần đầu không được giải quyết");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Number of the first case; null where no agency of this system handled it. */
    CaseNumber firstCase() {
        return CaseNumber.isOne(caseNumber) ? new CaseNumber(caseNumber) : null;
    }

    /** The day from which the window of the second complaint counts. */
    LocalDate windowFrom() {
        return ground == Ground.DECISION ? receivedOn : limitEndedOn;
    }

    /** "số … ngày …" of the first decision; null where there is none. */
    String decision() {
        return number == null || issuedOn == null ? null : "số " + number + " ngày " + Wording.day(issuedOn);
    }
}
