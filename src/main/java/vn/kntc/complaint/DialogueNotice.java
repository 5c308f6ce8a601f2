package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Notice of the dialogue (Điều 30 khoản 2 Luật Khiếu nại; from R3 Điều 28 khoản 1 Nghị định 124/2020/NĐ-CP: at least 5 days
 * before; no statutory form, K-06).
 *
 * @param addressees complainant, representative of a group, respondent, persons and bodies concerned
 * @param papersToBring empty where none
 * @param absenceWarning that absence without good reason does not stop the case; true in R3 only
 */
record DialogueNotice(
        List<String> addressees,
        String complainant,
        String subject,
        String acceptanceNumber,
        LocalDate acceptedOn,
        LocalDateTime startsAt,
        String place,
        List<String> contents,
        String chairTitle,
        String chairName,
        List<String> papersToBring,
        boolean absenceWarning,
        List<String> legalBases)
        implements OfficialDocument {

    @Override
    public String form() {
        return "K-06";
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "DialogueNotice";
    }
}
