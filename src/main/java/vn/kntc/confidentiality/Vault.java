package vn.kntc.confidentiality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

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

    /**
     * Deposits anew the people and the text of a case, for another case that comes of it; nobody sees them on the way.
     *
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    void share(CaseNumber from, UUID depositId);

    /**
     * The same with another text: of several matters that were brought up together each gets its own.
     *
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    void sharePeople(CaseNumber from, UUID depositId, String petitionText);

    /**
     * Somebody more is of the case: he gets the next number.
     *
     * @return what he is called everywhere else
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    String add(CaseNumber caseNumber, Identity identity);

    /**
     * Keeps, sealed, what should be told of somebody of the case: name, address or paper. What was deposited stays as it was.
     *
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    void correct(CaseNumber caseNumber, String text);

    /**
     * Somebody comes to a case that is running: a lawyer, an heir. Until a step records as what he acts, papers do not name him. Told
     * twice he is there once.
     *
     * @return his number among the people of the case
     * @throws vn.kntc.shared.NotFound if nothing of that case lies in the vault
     */
    int join(CaseNumber caseNumber, Identity identity);

    /** Somebody acts in the case as that from now on: who came to it, or one of a group as its representative. */
    void become(CaseNumber caseNumber, int party, PartyRole role);

    /** Somebody of the case acts in it no more: papers do not name him, and texts may not either. */
    void leave(CaseNumber caseNumber, int party);

    List<Party> parties(CaseNumber caseNumber);

    /** Of several cases with one query; a case of which nothing lies in the vault is left out. */
    Map<CaseNumber, List<Party>> parties(Collection<CaseNumber> caseNumbers);

    /**
     * Refuses texts for common view of which one holds a deposited name, number, phone or address of the case, however spaced,
     * accented or cased; and asks about those that may mean somebody: "bà Thư", "Đ.Q.X.Thư", "CCCD …4577".
     *
     * @throws vn.kntc.shared.InvalidInput for the first such field, with a sentence that does not repeat the identity, and with the
     *     question where there is one
     */
    void requireNeutral(CaseNumber caseNumber, OwnWords words);

    /** The same of a single text, which may be null. */
    void requireNeutral(CaseNumber caseNumber, String field, String text);

    /**
     * A petition goes on to another agency: a copy of what the vault keeps of the case, sealed anew, lies under the deposit id for the
     * case that begins there. Names are opened in here only; the log of the case says so.
     *
     * @param purpose for that log, neutral
     */
    void handOn(CaseNumber from, UUID depositId, String purpose, UserId by);

    /** Whether a text holds an identity of the case or may mean somebody of it: what a denunciation refuses. */
    boolean mayTell(CaseNumber caseNumber, String text);

    /**
     * Whether texts of the case that may mean somebody are refused, not only asked about: so in denunciations (Điều 8, 56 Luật Tố
     * cáo), until it turns out that it is none.
     */
    void keepCloser(CaseNumber caseNumber, boolean closer);

    /**
     * Records that the text asked about means nobody of the case; the same text is then taken from the same officer, for a day.
     *
     * @throws vn.kntc.shared.NotFound if this officer was asked no such question, or more than a day ago
     */
    void answerNobody(UUID question, UserId by);

    /** Deletes deposits that no case has been bound to within a day; returns how many. */
    int discardUnbound();
}
