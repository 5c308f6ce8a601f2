package vn.kntc.disclosure;

import java.time.Instant;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * A copy without what tells who denounces, as lists show it.
 *
 * @param fileId the scan that it was made of; null where it is the petition's text, typed anew
 * @param sha256 hex, of the clear content
 */
record StrippedCopy(
        UUID id, CaseNumber caseNumber, UUID fileId, int pages, String sha256, UserId madeBy, Instant madeAt) {}
