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
 * @param refusal the Vietnamese sentence for what is withheld, or null where nothing is
 */
public record CaseRights(
        boolean reveal, boolean documents, boolean proposal, Set<UUID> nameless, boolean upload, String refusal) {

    private static final String PROPOSAL = "XLD-01";

    CaseRights(boolean reveal, boolean documents, boolean upload, String refusal) {
        this(reveal, documents, documents, Set.of(), upload, refusal);
    }

    public boolean opens(CaseDocument document) {
        return documents || proposal && PROPOSAL.equals(document.form()) || nameless.contains(document.id());
    }
}
