package vn.kntc.complaint;

import java.util.regex.Pattern;
import vn.kntc.document.Choice;

/** What becomes of the contested decision or act (khoản 2 Điều 31 Luật Khiếu nại): of a decision or of an act, left or changed. */
public enum ActRuling implements Choice {
    KEEP("Giữ nguyên", ContestedObject.DECISION, false),
    AMEND_PART("Sửa đổi một phần", ContestedObject.DECISION, true),
    AMEND_ALL("Sửa đổi toàn bộ", ContestedObject.DECISION, true),
    CANCEL_PART("Hủy bỏ một phần", ContestedObject.DECISION, true),
    CANCEL_ALL("Hủy bỏ toàn bộ", ContestedObject.DECISION, true),
    CONTINUE_ACT("Tiếp tục thực hiện", ContestedObject.ACT, false),
    STOP_ACT("Chấm dứt", ContestedObject.ACT, true);

    /** What an officer begins with although the choice says it already. */
    private static final Pattern VERBS = Pattern.compile(
            "^(?:sửa đổi(?:, bổ sung)?|sửa|h(?:ủy|uỷ)(?: bỏ)?|giữ nguyên|chấm dứt|tiếp tục(?: thực hiện)?)(?: một phần| toàn bộ)?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String words;
    private final ContestedObject object;
    private final boolean change;

    ActRuling(String words, ContestedObject object, boolean change) {
        this.words = words;
        this.object = object;
        this.change = change;
    }

    /** What it can be said of. */
    ContestedObject object() {
        return object;
    }

    /** False where everything stays as it is, which only a complaint that is wrong throughout can lead to. */
    boolean changes() {
        return change;
    }

    @Override
    public String words() {
        return words;
    }

    /** What follows {@link #words} on a paper: "Sửa đổi một phần" + "Sửa diện tích thành 187,5 m²" → "diện tích thành 187,5 m²". */
    String object(String detail) {
        var rest = detail == null ? null : VERBS.matcher(detail).replaceFirst("");
        return rest == null || rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)) ? detail : rest;
    }
}
