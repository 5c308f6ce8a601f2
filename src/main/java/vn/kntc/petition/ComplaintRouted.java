package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * The leader approved the proposal to accept a petition as a complaint of this agency; published in the transaction of that step,
 * before the process goes on to {@code complaintFirstInstance}.
 *
 * @param writtenOn day that the petition bears, or null
 * @param respondent code of the respondent as in {@code determineComplaintJurisdiction}
 * @param summary the officer's neutral summary
 * @param admissibilityFacts facts of {@code checkComplaintAdmissibility} as recorded at classification
 * @param complainants how many people complain
 * @param forwarded another body sent the petition on
 * @param respondentBody office and seat of the respondent as the petition names them
 */
public record ComplaintRouted(
        CaseNumber caseNumber,
        AgencyId agency,
        LocalDate receivedOn,
        LocalDate writtenOn,
        String respondent,
        int instance,
        String summary,
        Map<String, Object> admissibilityFacts,
        ContestedDecision contested,
        int complainants,
        boolean forwarded,
        RespondentBody respondentBody) {

    /** Of a petition that bears no day. */
    public ComplaintRouted(
            CaseNumber caseNumber,
            AgencyId agency,
            LocalDate receivedOn,
            String respondent,
            int instance,
            String summary,
            Map<String, Object> admissibilityFacts,
            ContestedDecision contested,
            int complainants,
            boolean forwarded) {
        this(
                caseNumber,
                agency,
                receivedOn,
                null,
                respondent,
                instance,
                summary,
                admissibilityFacts,
                contested,
                complainants,
                forwarded,
                RespondentBody.UNKNOWN);
    }
}
