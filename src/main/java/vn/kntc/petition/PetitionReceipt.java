package vn.kntc.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * What a petition was when it was registered; nothing of it changes later.
 *
 * @param writtenOn day that the petition bears, or null
 * @param peopleTold whether somebody told at intake how many people there are; else it is how many were listed
 */
record PetitionReceipt(
        CaseNumber caseNumber,
        AgencyId agency,
        Channel channel,
        LocalDate receivedOn,
        LocalDate writtenOn,
        boolean peopleTold,
        boolean anonymous,
        UserId registeredBy,
        Instant registeredAt) {}
