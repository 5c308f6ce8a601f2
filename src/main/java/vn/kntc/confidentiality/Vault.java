package vn.kntc.confidentiality;

import java.util.List;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;

/** What everybody may do with the vault: deposit, see pseudonyms, and have a text checked. */
public interface Vault {

    /**
     * Encrypts and keeps identities and the petition's own text under a deposit id, before a case number exists.
     * Depositing the same id again replaces what was there, as long as no case is bound to it.
     *
     * @throws vn.kntc.shared.InvalidInput if the neutral summary holds a deposited name, number, phone or address; nothing is kept
     */
    void deposit(UUID depositId, List<Identity> identities, String petitionText, String neutralSummary);

    /** Gives the deposit to a case; afterwards it cannot be replaced. */
    void bind(UUID depositId, CaseNumber caseNumber);

    List<Party> parties(CaseNumber caseNumber);

    /**
     * Refuses texts for common view of which one holds a deposited name, number, phone or address of the case, however spaced,
     * accented or cased.
     *
     * @throws vn.kntc.shared.InvalidInput for the first such field, with a sentence that does not repeat the identity
     */
    void requireNeutral(CaseNumber caseNumber, OwnWords words);

    /** The same of a single text, which may be null. */
    void requireNeutral(CaseNumber caseNumber, String field, String text);

    /** Deletes deposits that no case has been bound to within a day; returns how many. */
    int discardUnbound();
}
