package vn.kntc.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an urgent session is held (khoản 3 Điều 18 Luật Tiếp công dân): what was ticked, what the law makes of it, what the officer says. He
 * decides.
 *
 * @param need code as {@code needUrgentReception} answers it, or null before it is asked
 * @param basis articles of the rules that answered
 * @param doubts open questions of these rules
 */
public record Urgency(
        boolean fierceOrComplex,
        boolean manyPeople,
        boolean manyAgenciesOrDisagreement,
        boolean graveConsequence,
        String reason,
        String need,
        List<String> basis,
        List<String> doubts) {

    public Urgency {
        basis = basis == null ? List.of() : List.copyOf(basis);
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    Urgency answered(String found, List<String> articles, List<String> open) {
        return new Urgency(
                fierceOrComplex,
                manyPeople,
                manyAgenciesOrDisagreement,
                graveConsequence,
                reason,
                found,
                articles,
                open);
    }

    List<String> ticked() {
        var ticked = new ArrayList<String>();
        add(ticked, fierceOrComplex, "vụ việc gay gắt, phức tạp");
        add(ticked, manyPeople, "có nhiều người tham gia");
        add(ticked, manyAgenciesOrDisagreement, "liên quan nhiều cơ quan hoặc còn ý kiến khác nhau");
        add(ticked, graveConsequence, "có thể gây hậu quả nghiêm trọng nếu không chỉ đạo kịp thời");
        return List.copyOf(ticked);
    }

    private static void add(List<String> to, boolean said, String words) {
        if (said) {
            to.add(words);
        }
    }

    /** What the table makes of it, in words. */
    public String needLabel() {
        return switch (need == null ? "" : need) {
            case "REQUIRED" -> "Phải tiếp đột xuất";
            case "SUGGESTED" -> "Nên tiếp đột xuất";
            default -> "Không thuộc trường hợp phải tiếp đột xuất";
        };
    }
}
