package vn.kntc.petition;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Guidance to a petitioner (Phiếu hướng dẫn, Mẫu 02 Thông tư 05/2021/TT-TTCP; Điều 7 khoản 2, Điều 22 of it). Exactly one of
 * {@code competentBody}, {@code supplements} and {@code matters} says what to do.
 *
 * @param addressee petitioner, or the one signer of a group with clear name and address
 * @param kind words of the kind of petition, for example "khiếu nại"
 * @param competentBody where the petition belongs, or null
 * @param supplements what is missing; empty unless conditions are missing
 * @param matters each matter with its competent body; empty unless the petition holds several
 * @param returnedPapers papers and originals given back; may be empty
 */
record GuidanceSlip(
        String addressee,
        String address,
        String kind,
        LocalDate receivedOn,
        String content,
        String competentBody,
        List<String> supplements,
        List<Matter> matters,
        List<String> returnedPapers,
        List<String> legalBases)
        implements OfficialDocument {

    static final String FORM = "XLD-02";

    record Matter(String matter, String competentBody) {}

    GuidanceSlip {
        int ways = (competentBody == null ? 0 : 1) + (supplements.isEmpty() ? 0 : 1) + (matters.isEmpty() ? 0 : 1);
        if (ways != 1) {
            throw new IllegalArgumentException("guidance says exactly one thing, not " + ways);
        }
    }

    @Override
    public String form() {
        return FORM;
    }

    boolean supplementing() {
        return !supplements.isEmpty();
    }

    boolean splitting() {
        return !matters.isEmpty();
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "GuidanceSlip";
    }
}
