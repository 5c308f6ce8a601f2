package vn.kntc.dossier;

/**
 * What somebody may do with a case beyond seeing it with pseudonyms.
 *
 * @param reveal see identities and the petition's text, and open files, each time logged
 * @param documents open official documents
 * @param upload add files
 * @param refusal the Vietnamese sentence for what is withheld, or null where nothing is
 */
public record CaseRights(boolean reveal, boolean documents, boolean upload, String refusal) {}
