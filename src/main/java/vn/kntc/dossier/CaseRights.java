package vn.kntc.dossier;

import java.util.Set;

/**
 * What somebody may do with a case beyond seeing it with pseudonyms.
 *
 * @param reveal see identities and the petition's text, and open files, each time logged
 * @param documents open official documents
 * @param proposal open the proposal to accept a denunciation, which names the denouncer by the case only
 * @param upload add files
 * @param refusal the Vietnamese sentence for what is withheld, or null where nothing is
 */
public record CaseRights(boolean reveal, boolean documents, boolean proposal, boolean upload, String refusal) {

    private static final String PROPOSAL = "XLD-01";

    /** Papers that name nobody whatever the case is: who handles it approves, prints and sends them. */
    private static final Set<String> NAMELESS = Set.of("XLD-03", "T-05", "P-11");

    CaseRights(boolean reveal, boolean documents, boolean upload, String refusal) {
        this(reveal, documents, documents, upload, refusal);
    }

    /** @param form code of an official document */
    public boolean opens(String form) {
        return documents || proposal && PROPOSAL.equals(form) || upload && NAMELESS.contains(form);
    }
}
