package vn.kntc.confidentiality;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Opens the vault for who denounces: to the custodian of identities, and to whom he granted it. Every view is a row of the log, and so is every one
 * that is refused; what is refused is answered, not thrown, so that its row stays. Căn cứ: Điều 8, 56 Luật Tố cáo.
 */
@NamedInterface("grant")
public interface IdentityGrants {

    /**
     * Keeps a grant.
     *
     * @throws vn.kntc.shared.InvalidInput where whoever grants is who gets it
     */
    void keep(IdentityGrant grant);

    /** Takes it back; what was granted is over at once. A grant that is over stays as it was. */
    void revoke(CaseNumber disclosure);

    /** All that was ever granted about the people of a case, oldest first. */
    List<IdentityGrant> of(CaseNumber caseNumber);

    /**
     * Opens those fields of one of the people.
     *
     * @param asCustodian the caller has checked that he keeps identities for the agency of the case, and so needs no grant
     * @throws vn.kntc.shared.InvalidInput if no field is named, or the purpose is missing, too short or names somebody; that is no attempt
     * @throws vn.kntc.shared.NotFound if the case has no such person
     */
    Viewed<Identity> person(
            CaseNumber caseNumber,
            int party,
            Set<IdentityField> fields,
            String purpose,
            UserId by,
            boolean asCustodian);

    /** The petition's own text, which is handwriting. @throws vn.kntc.shared.InvalidInput for the purpose, as above */
    Viewed<String> text(CaseNumber caseNumber, String purpose, UserId by, boolean asCustodian);

    /** Whether a file that was handed in may be opened, with its row. @param label of the file, neutral */
    Viewed<String> file(CaseNumber caseNumber, String label, String purpose, UserId by, boolean asCustodian);

    /** A row for an attempt that was refused elsewhere, before it came here. @param what neutral @param refusal the sentence that was told */
    void refused(CaseNumber caseNumber, String what, String refusal, UserId by);

    /** Everything that was opened and refused, newest first; for the custodian. */
    List<View> views(CaseNumber caseNumber);

    /**
     * What came of it.
     *
     * @param shown null where it was refused
     * @param refusal the sentence, or null
     */
    record Viewed<T>(T shown, String refusal) {}

    /**
     * A row of the log.
     *
     * @param disclosure the grant by which it was opened, or null
     * @param refusal null where it was opened
     */
    record View(Instant at, UserId by, String what, String purpose, CaseNumber disclosure, String refusal) {}
}
