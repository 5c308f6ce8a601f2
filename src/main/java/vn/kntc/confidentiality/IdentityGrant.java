package vn.kntc.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * What one officer may see of the people of one case.
 *
 * @param disclosure number of the case in which it was asked for
 * @param caseNumber the case whose people it opens
 * @param until the last day on which it opens anything
 * @param revokedAt null while nobody took it back
 */
@NamedInterface("grant")
public record IdentityGrant(
        CaseNumber disclosure,
        CaseNumber caseNumber,
        UserId holder,
        Set<IdentityField> fields,
        UserId grantedBy,
        LocalDate from,
        LocalDate until,
        Instant revokedAt) {

    /** A new one. */
    public IdentityGrant(
            CaseNumber disclosure,
            CaseNumber caseNumber,
            UserId holder,
            Set<IdentityField> fields,
            UserId grantedBy,
            LocalDate from,
            LocalDate until) {
        this(disclosure, caseNumber, holder, Set.copyOf(fields), grantedBy, from, until, null);
    }

    /** Whether it opens anything on that day. */
    public boolean opensOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
