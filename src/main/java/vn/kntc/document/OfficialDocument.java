package vn.kntc.document;

/**
 * The content of one official document: what the tags of the Word template {@code forms/documents/<form>.docx} read. A procedure's
 * papers are {@link FramedPaper}s; of any other content the components and further methods without parameters are the tags.
 *
 * <p>Printed are texts, numbers, {@link Choice}s, dates (dd/MM/yyyy; {@code <tag>InWords} prints "ngày 05 tháng 8 năm 2026"), a
 * {@code LocalDateTime} ("08 giờ 30 phút, ngày 12 tháng 8 năm 2026"), nested records and lists of these. A null or empty one
 * leaves its section out.
 */
public interface OfficialDocument {

    /** Code of the form as in the catalogue, for example {@code KN-03}. */
    String form();
}
