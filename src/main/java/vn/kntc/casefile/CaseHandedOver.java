package vn.kntc.casefile;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A case goes to a procedure of its own; published in the transaction of the step that sends it there, before the process is called.
 * The procedure that bears the name takes over what it needs; neither side knows the other.
 *
 * @param procedure key of the called process, as {@code chooseProcedure} answered
 * @param writtenOn day that the petition bears, or null
 * @param summary the officer's neutral summary
 * @param contested decision or act in question, or null
 * @param respondentBody office and seat of who is complained about or denounced, as far as they are public
 * @param group how many people stand behind the case
 * @param sender who sent the case on
 * @param facts what was recorded for the decisions of the law, by the decision's id
 * @param decidedOn day of the act that sends it there, before which nothing is done in that procedure; or null
 */
public record CaseHandedOver(
        CaseNumber caseNumber,
        AgencyId agency,
        String procedure,
        LocalDate receivedOn,
        LocalDate writtenOn,
        String summary,
        ContestedDecision contested,
        RespondentBody respondentBody,
        GroupFacts group,
        Sender sender,
        Map<String, Map<String, Object>> facts,
        LocalDate decidedOn) {

    /** Of a case of which nobody tells when it was decided that it goes there. */
    public CaseHandedOver(
            CaseNumber caseNumber,
            AgencyId agency,
            String procedure,
            LocalDate receivedOn,
            LocalDate writtenOn,
            String summary,
            ContestedDecision contested,
            RespondentBody respondentBody,
            GroupFacts group,
            Sender sender,
            Map<String, Map<String, Object>> facts) {
        this(
                caseNumber,
                agency,
                procedure,
                receivedOn,
                writtenOn,
                summary,
                contested,
                respondentBody,
                group,
                sender,
                facts,
                null);
    }

    /**
     * Who sent a case on.
     *
     * @param forwarded another body did
     * @param front it was the Front (Mặt trận Tổ quốc)
     * @param awaitsResult it is to be told how the case was settled (khoản 2 Điều 27 Luật Tiếp công dân)
     */
    public record Sender(boolean forwarded, boolean front, boolean awaitsResult) {}

    /** The facts of one decision. */
    public Map<String, Object> factsOf(String decision) {
        return facts.getOrDefault(decision, Map.of());
    }
}
