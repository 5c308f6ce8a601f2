package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Why a complaint is complex, approved by the resolver and kept in the file (Điều 3a khoản 2 Nghị định 124/2020/NĐ-CP, added by
 * Nghị định 155/2026/NĐ-CP; no statutory form, P-15). Before R3 the criteria are empty and the officer's judgement stands alone.
 *
 * @param addressee the resolver
 * @param criteria criteria a–g that are met; empty before R3
 * @param judgement of the officer: further facts, or before R3 the whole reason; may be null in R3
 * @param remote whether the remote-area period applies as well
 * @param days of the whole settlement period
 * @param previousDeadline null where the period had not been set before
 */
record ComplexityRecord(
        String addressee,
        String subject,
        String acceptanceNumber,
        LocalDate acceptedOn,
        List<Criterion> criteria,
        String judgement,
        boolean remote,
        int days,
        LocalDate previousDeadline,
        LocalDate newDeadline,
        String proposerTitle,
        String proposerName,
        List<String> legalBases)
        implements OfficialDocument {

    /**
     * @param point "a" … "g"
     * @param criterion in words
     * @param facts of this case, or null
     */
    record Criterion(String point, String criterion, String facts) {}

    @Override
    public String form() {
        return "P-15";
    }
}
