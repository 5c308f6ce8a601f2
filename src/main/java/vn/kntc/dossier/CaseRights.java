package vn.kntc.dossier;

import java.util.Set;
import java.util.UUID;
import vn.kntc.document.CaseDocument;

/**
 * What somebody may do with a case beyond seeing it with pseudonyms.
 *
 * @param reveal see identities and the petition's text, and open files, each time logged
 * @param documents open official documents
 * @param nameless papers that may be opened since they name nobody, by who works on the case, although the others may not
 * @param upload add files
 * @param letters papers to who denounces that the person may address, each print logged
 * @param refusal the Vietnamese sentence for what is withheld, or null where nothing is
 */
public record CaseRights(
        boolean reveal, boolean documents, Set<UUID> nameless, boolean upload, Set<UUID> letters, String refusal) {

    CaseRights(boolean reveal, boolean documents, boolean upload, String refusal) {
        this(reveal, documents, Set.of(), upload, Set.of(), refusal);
    }

    CaseRights opening(Set<UUID> papers) {
        return new CaseRights(reveal, documents, papers, upload, letters, refusal);
    }

    CaseRights addressing(Set<UUID> papers) {
        return new CaseRights(reveal, documents, nameless, upload, papers, refusal);
    }

    /** An issued letter to who denounces, for who keeps identities. */
    public boolean addresses(CaseDocument document) {
        return document.issuedOn() != null && letters.contains(document.id());
    }

    public boolean opens(CaseDocument document) {
        return documents || nameless.contains(document.id());
    }
}
