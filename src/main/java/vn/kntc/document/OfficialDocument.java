package vn.kntc.document;

/**
 * The content of one official document. Implemented by one record per form (mẫu) in the procedure's room; the names of the
 * record's components are the tags of the Word template {@code forms/documents/<form>.docx}, and so are its further methods
 * without parameters, which may work out what the template only prints (the number of an article, for example).
 *
 * <p>Printed are texts, numbers, {@link Choice}s, dates (dd/MM/yyyy; {@code <tag>InWords} prints "ngày 05 tháng 8 năm 2026"), a
 * {@code LocalDateTime} ("08 giờ 30 phút, ngày 12 tháng 8 năm 2026"), nested records and lists of these. A null or empty one
 * leaves its section out.
 */
public interface OfficialDocument {

    /** Code of the form as in the catalogue, for example {@code KN-03}. */
    String form();
}
