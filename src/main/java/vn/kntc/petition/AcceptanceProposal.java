package vn.kntc.petition;

import java.time.LocalDate;
import vn.kntc.document.OfficialDocument;

/**
 * Proposal to accept a petition (Phiếu đề xuất thụ lý đơn, Mẫu 01 Thông tư 05/2021/TT-TTCP; Điều 7, 9 of it). Internal.
 *
 * @param kind words of the kind of petition, for example "khiếu nại"
 * @param addressee head of the body
 * @param petitioner with title of address; for a denunciation the code of the person, never the name
 * @param address null for a denunciation
 * @param otherPetitioners how many more people signed, or null
 * @param earlierSettlement by whom and when it was settled before, or null
 * @param checkResult result of the check against the law
 * @param proposal what is proposed
 * @param unitLeaderTitle null where the proposer belongs to no unit
 */
record AcceptanceProposal(
        String kind,
        String addressee,
        LocalDate receivedOn,
        String petitioner,
        String address,
        Integer otherPetitioners,
        String content,
        String earlierSettlement,
        String checkResult,
        String proposal,
        String unitLeaderTitle,
        String unitLeaderName,
        String proposerTitle,
        String proposerName)
        implements OfficialDocument {

    static final String FORM = "XLD-01";

    @Override
    public String form() {
        return FORM;
    }

    /** Says nothing, so that no log line can tell. */
    @Override
    public String toString() {
        return "AcceptanceProposal";
    }
}
