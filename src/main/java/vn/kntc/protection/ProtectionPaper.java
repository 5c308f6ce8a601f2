package vn.kntc.protection;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** The papers of this room, none of them with a form of the law, and none that names anybody. Their names are data: never rename one. */
enum ProtectionPaper implements NamedPaper {
    DEMAND_ISSUED("B-02", "văn bản đề nghị, yêu cầu bảo vệ", "Gửi văn bản đề nghị, yêu cầu bảo vệ"),
    DECISION_ISSUED("B-03", "quyết định áp dụng biện pháp bảo vệ", "Ban hành quyết định áp dụng biện pháp bảo vệ"),
    CHANGE_ISSUED(
            "B-04",
            "quyết định thay đổi, chấm dứt biện pháp bảo vệ",
            "Ban hành quyết định thay đổi, chấm dứt biện pháp bảo vệ"),
    REFUSAL_ISSUED("B-05", "thông báo không áp dụng biện pháp bảo vệ", "Gửi thông báo không áp dụng biện pháp bảo vệ"),
    END_NOTICE_ISSUED("B-06", "thông báo chấm dứt cho cơ quan bảo vệ", "Gửi thông báo chấm dứt cho cơ quan bảo vệ");

    private final Naming naming;

    ProtectionPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static ProtectionPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
