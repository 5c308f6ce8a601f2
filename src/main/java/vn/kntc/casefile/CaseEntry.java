package vn.kntc.casefile;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A case as it is entered in the register.
 *
 * @param series what it is that got the number: a code of {@code kntc.case_series}
 * @param procedure key of the process that handles it first
 * @param receivedOn the day on which it came or began
 * @param summary neutral
 */
public record CaseEntry(
        CaseNumber caseNumber,
        AgencyId agency,
        String series,
        String procedure,
        CaseKind kind,
        LocalDate receivedOn,
        String summary,
        UserId registeredBy,
        Instant registeredAt) {}
