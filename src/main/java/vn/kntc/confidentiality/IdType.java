package vn.kntc.confidentiality;

import java.util.regex.Pattern;

/**
 * Kinds of identity paper (contract 6). Căn cứ: Điều 12 Nghị định 154/2026/NĐ-CP for R3; the last one only in R1 and R2.
 *
 * <p>The formats are a check of ours against slips of the hand, not a rule of the law.
 */
public enum IdType {
    CITIZEN_CARD("Thẻ căn cước", "12 chữ số", "[0-9]{12}"),
    CITIZEN_CERTIFICATE("Giấy chứng nhận căn cước", "12 chữ số", "[0-9]{12}"),
    PERSONAL_NUMBER("Số định danh cá nhân", "12 chữ số", "[0-9]{12}"),
    PASSPORT("Hộ chiếu", "1 hoặc 2 chữ cái và 6 đến 8 chữ số", "[A-Za-z]{1,2}[0-9]{6,8}"),
    IDENTITY_CARD("Chứng minh nhân dân", "9 hoặc 12 chữ số", "[0-9]{9}|[0-9]{12}");

    private final String label;
    private final String formatInWords;
    private final Pattern format;

    IdType(String label, String formatInWords, String format) {
        this.label = label;
        this.formatInWords = formatInWords;
        this.format = Pattern.compile(format);
    }

    /** Vietnamese name that officers see. */
    public String label() {
        return label;
    }

    /** What a well-formed number looks like, in Vietnamese, to end a sentence with: "… gồm 12 chữ số". */
    public String formatInWords() {
        return formatInWords;
    }

    /** Whether the number, written without separators, could be one of this kind; false for null. */
    public boolean isWellFormed(String number) {
        return number != null && format.matcher(number).matches();
    }
}
