package vn.kntc.complaint;

import java.util.Arrays;
import java.util.Optional;
import vn.kntc.casefile.ContestedDecision;

/** What is complained about (khoản 8, khoản 9 Điều 2 Luật Khiếu nại). */
enum ContestedObject {
    DECISION("quyết định hành chính", "quyết định", "giữ nguyên, sửa đổi hoặc hủy bỏ"),
    ACT("hành vi hành chính", "hành vi", "tiếp tục thực hiện hoặc chấm dứt");

    private final String words;
    private final String firstWords;
    private final String rulings;

    ContestedObject(String words, String firstWords, String rulings) {
        this.words = words;
        this.firstWords = firstWords;
        this.rulings = rulings;
    }

    String words() {
        return words;
    }

    /** What can become of it, in words. */
    String rulings() {
        return rulings;
    }

    /**
     * As the petition was taken in: what has a day of issue is a decision, what is described as an act and has none is an act; empty
     * where that does not say it.
     */
    static Optional<ContestedObject> of(ContestedDecision contested) {
        if (contested == null) {
            return Optional.empty();
        }
        boolean act = ACT.begins(contested.reference());
        if (contested.issuedOn() == null) {
            return act ? Optional.of(ACT) : Optional.empty();
        }
        return act ? Optional.empty() : Optional.of(DECISION);
    }

    /** As a text names it by its first words; empty where it does not. */
    static Optional<ContestedObject> namedIn(String text) {
        return Arrays.stream(values()).filter(object -> object.begins(text)).findFirst();
    }

    private boolean begins(String text) {
        return text.strip().toLowerCase(Wording.VIETNAMESE).startsWith(firstWords);
    }
}
