package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.OfficialDocument;

/**
 * Notice that the complaint is not accepted (Mẫu 04 Nghị định 124/2020/NĐ-CP; Điều 11, 27 Luật Khiếu nại).
 *
 * @param addressee complainant, or one of the representatives of a group
 * @param otherComplainants how many more people complain about the same, or null
 * @param toRepresentative the notice goes to a representative of the group
 * @param forwardedBy body that sent the complaint on, or null
 * @param grounds at least one, each naming a clause
 */
record RefusalNotice(
        ResolutionInstance instance,
        String addressee,
        LocalDate receivedOn,
        IdentityBlock complainant,
        Integer otherComplainants,
        boolean toRepresentative,
        String forwardedBy,
        String subject,
        List<Ground> grounds,
        List<String> legalBases)
        implements OfficialDocument {

    /**
     * @param provision for example "khoản 6 Điều 11 Luật Khiếu nại"
     * @param reason what the provision says
     * @param facts of this case, or null
     */
    record Ground(String provision, String reason, String facts) {}

    RefusalNotice {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one clause");
        }
    }

    @Override
    public String form() {
        return "KN-04";
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "RefusalNotice";
    }
}
