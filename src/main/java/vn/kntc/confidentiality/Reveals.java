package vn.kntc.confidentiality;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Opens the vault, each time with a purpose that is logged. The caller has checked that the person handles the case. */
@NamedInterface("reveal")
public interface Reveals {

    /** @throws vn.kntc.shared.InvalidInput if the purpose is blank or shorter than 10 characters */
    Identity reveal(CaseNumber caseNumber, int partyNumber, String purpose, UserId by);

    /** All parties, for example to print a notice to them. */
    List<Identity> revealAll(CaseNumber caseNumber, String purpose, UserId by);

    /** The parties that act in the case: neither who stepped back nor who has yet to be recorded. */
    List<Identity> revealActing(CaseNumber caseNumber, String purpose, UserId by);

    /** The petition's own text. */
    String revealPetitionText(CaseNumber caseNumber, String purpose, UserId by);

    /** What was corrected of the identities, oldest first; logged where there is something. */
    List<String> revealCorrections(CaseNumber caseNumber, String purpose, UserId by);

    /** Who looked at what, when and why, newest first; holds no identity. */
    List<RevealEntry> log(CaseNumber caseNumber);
}
