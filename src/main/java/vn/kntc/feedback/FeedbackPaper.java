package vn.kntc.feedback;

import java.util.Arrays;
import vn.kntc.handling.act.PaperIssued;

/** The papers of this room, none of them with a form of the law (Nghị định 30/2020/NĐ-CP). Their names are data: never rename one. */
enum FeedbackPaper {
    ANSWER_ISSUED("P-14", "công văn trả lời", "Ban hành văn bản trả lời"),
    RULE_FORWARDED("P-16", "công văn chuyển", "Chuyển đến nơi có thẩm quyền"),
    NOTICE_ISSUED("P-17", "thông báo", "Thông báo cho người kiến nghị, phản ánh");

    private final String form;
    private final String words;
    private final String step;

    FeedbackPaper(String form, String words, String step) {
        this.form = form;
        this.words = words;
        this.step = step;
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static FeedbackPaper of(PaperIssued issued) {
        return Arrays.stream(values())
                .filter(paper -> paper.form.equals(issued.form()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper of this procedure: " + issued.form()));
    }

    /** Code in the register of forms. */
    String form() {
        return form;
    }

    /** What it is called in a sentence. */
    String words() {
        return words;
    }

    /** Title of its issue in the case file. */
    String step() {
        return step;
    }
}
