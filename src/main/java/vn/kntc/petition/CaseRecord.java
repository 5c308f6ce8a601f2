package vn.kntc.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * The case as everybody of its agency may see it.
 *
 * @param writtenOn day that the petition bears, or null
 * @param summary the officer's neutral summary
 * @param outcome Vietnamese sentence on what came of it, or null where nothing has yet; the case may stay open until its sender is told
 */
public record CaseRecord(
        CaseNumber caseNumber,
        AgencyId agency,
        Channel channel,
        LocalDate receivedOn,
        LocalDate writtenOn,
        PetitionKind kind,
        CaseStatus status,
        String summary,
        ContestedDecision contested,
        String outcome,
        Instant registeredAt) {

    /** Of a petition that bears no day. */
    public CaseRecord(
            CaseNumber caseNumber,
            AgencyId agency,
            Channel channel,
            LocalDate receivedOn,
            PetitionKind kind,
            CaseStatus status,
            String summary,
            ContestedDecision contested,
            String outcome,
            Instant registeredAt) {
        this(caseNumber, agency, channel, receivedOn, null, kind, status, summary, contested, outcome, registeredAt);
    }
}
