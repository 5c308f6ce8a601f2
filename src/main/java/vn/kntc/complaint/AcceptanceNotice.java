package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Notice that the complaint is accepted (Mẫu 03 Nghị định 124/2020/NĐ-CP; Điều 27, 36 Luật Khiếu nại). Prints no settlement
 * deadline: the form has no place for one.
 *
 * @param addressee complainant, or one of the representatives of a group
 * @param otherComplainants how many more people complain about the same, or null
 * @param toRepresentative the notice goes to a representative of the group
 * @param forwardedBy body that sent the complaint on, or null
 * @param resolver who is competent, for example "Chủ tịch Ủy ban nhân dân phường Nhân Hòa"
 */
record AcceptanceNotice(
        ResolutionInstance instance,
        String addressee,
        LocalDate receivedOn,
        IdentityBlock complainant,
        Integer otherComplainants,
        boolean toRepresentative,
        String forwardedBy,
        String subject,
        String resolver,
        List<String> legalBases)
        implements OfficialDocument {

    @Override
    public String form() {
        return "KN-03";
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "AcceptanceNotice";
    }
}
