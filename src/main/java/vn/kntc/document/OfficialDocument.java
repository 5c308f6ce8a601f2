package vn.kntc.document;

/**
 * The content of one official document. Implemented by one record per form (mẫu) in the procedure's room; the names of the
 * record's components are the tags of the Word template {@code forms/documents/<form>.docx}.
 */
public interface OfficialDocument {

    /** Code of the form as in the catalogue, for example {@code KN-03}. */
    String form();
}
