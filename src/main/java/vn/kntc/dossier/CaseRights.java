package vn.kntc.dossier;

import java.util.Set;
import java.util.UUID;
import vn.kntc.document.CaseDocument;

/**
 * What somebody may do with a case beyond seeing it with pseudonyms.
 *
 * @param reveal see identities and the petition's text, and open files, each time logged
 * @param documents open official documents
 * @param proposal open the proposal to accept a denunciation, which names the denouncer by the case only
 * @param nameless papers that may be opened since they name nobody, although the others may not
 * @param upload add files
 * @param letters papers to who denounces that the person may address, each print logged
 * @param refusal the Vietnamese sentence for what is withheld, or null where nothing is
 */
public record CaseRights(
        boolean reveal,
        boolean documents,
        boolean proposal,
        Set<UUID> nameless,
        boolean upload,
        Set<UUID> letters,
        String refusal) {

    private static final String PROPOSAL = "XLD-01";

    CaseRights(boolean reveal, boolean documents, boolean upload, String refusal) {
        this(reveal, documents, documents, Set.of(), upload, Set.of(), refusal);
    }

    CaseRights addressing(Set<UUID> papers) {
        return new CaseRights(reveal, documents, proposal, nameless, upload, papers, refusal);
    }

    /** An issued letter to who denounces, for who keeps identities. */
    public boolean addresses(CaseDocument document) {
        return document.issuedOn() != null && letters.contains(document.id());
    }

    public boolean opens(CaseDocument document) {
        return documents || proposal && PROPOSAL.equals(document.form()) || nameless.contains(document.id());
    }
}
