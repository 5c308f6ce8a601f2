package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * What this room takes over of a case that is handed to it.
 *
 * @param writtenOn day that the petition bears, or null
 * @param respondent code of the respondent as in {@code determineComplaintJurisdiction}
 * @param summary the officer's neutral summary
 * @param admissibilityFacts facts of {@code checkComplaintAdmissibility} as recorded at classification
 * @param contested or null
 * @param group how many people complain, signed and represent
 * @param sender who sent it on
 * @param respondentBody office and seat of the respondent as the petition names them
 * @param disciplinary the decision complained about is a disciplinary one (Điều 47 Luật Khiếu nại)
 */
record ComplaintRouted(
        CaseNumber caseNumber,
        AgencyId agency,
        LocalDate receivedOn,
        LocalDate writtenOn,
        String respondent,
        int instance,
        String summary,
        Map<String, Object> admissibilityFacts,
        ContestedDecision contested,
        GroupFacts group,
        CaseHandedOver.Sender sender,
        RespondentBody respondentBody,
        boolean disciplinary) {

    /** Against an administrative decision or act. */
    ComplaintRouted(
            CaseNumber caseNumber,
            AgencyId agency,
            LocalDate receivedOn,
            LocalDate writtenOn,
            String respondent,
            int instance,
            String summary,
            Map<String, Object> admissibilityFacts,
            ContestedDecision contested,
            GroupFacts group,
            CaseHandedOver.Sender sender,
            RespondentBody respondentBody) {
        this(
                caseNumber,
                agency,
                receivedOn,
                writtenOn,
                respondent,
                instance,
                summary,
                admissibilityFacts,
                contested,
                group,
                sender,
                respondentBody,
                false);
    }

    static ComplaintRouted of(CaseHandedOver handedOver) {
        boolean disciplinary = ResolutionInstance.handledBy(handedOver.procedure())
                .filter(ResolutionInstance::disciplinary)
                .isPresent();
        var jurisdiction =
                handedOver.factsOf(disciplinary ? "determineDisciplineJurisdiction" : "determineComplaintJurisdiction");
        return new ComplaintRouted(
                handedOver.caseNumber(),
                handedOver.agency(),
                handedOver.receivedOn(),
                handedOver.writtenOn(),
                (String) jurisdiction.get(disciplinary ? "issuer" : "respondent"),
                (Integer) jurisdiction.get("instance"),
                handedOver.summary(),
                handedOver.factsOf("checkComplaintAdmissibility"),
                handedOver.contested(),
                handedOver.group(),
                handedOver.sender(),
                handedOver.respondentBody(),
                disciplinary);
    }
}
