package vn.kntc.execution;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** The papers of this room, none of them with a form of the law (Nghị định 30/2020/NĐ-CP). Their names are data: never rename one. */
enum ExecutionPaper implements NamedPaper {
    DIRECTION_ISSUED("K-12", "công văn chỉ đạo thi hành", "Ban hành văn bản chỉ đạo thi hành"),
    URGING_ISSUED("K-13", "công văn đôn đốc thi hành", "Phát hành công văn đôn đốc"),
    REVIEW_LETTER_ISSUED("K-14", "công văn đề nghị xem xét lại", "Phát hành công văn đề nghị xem xét lại");

    private final Naming naming;

    ExecutionPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static ExecutionPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
