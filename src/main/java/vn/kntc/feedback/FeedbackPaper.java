package vn.kntc.feedback;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** The papers of this room, none of them with a form of the law (Nghị định 30/2020/NĐ-CP). Their names are data: never rename one. */
enum FeedbackPaper implements NamedPaper {
    ANSWER_ISSUED("P-14", "công văn trả lời", "Ban hành văn bản trả lời"),
    RULE_FORWARDED("P-16", "công văn chuyển", "Chuyển đến nơi có thẩm quyền"),
    NOTICE_ISSUED("P-17", "thông báo", "Thông báo cho người kiến nghị, phản ánh");

    private final Naming naming;

    FeedbackPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static FeedbackPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
