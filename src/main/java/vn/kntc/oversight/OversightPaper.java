package vn.kntc.oversight;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** The papers of this room, none of them with a form of the law (Nghị định 30/2020/NĐ-CP). Their names are data: never rename one. */
enum OversightPaper implements NamedPaper {
    REVIEW_NOTICE("GS-01", "thông báo không xem xét lại vụ việc", "Ban hành thông báo không xem xét lại"),
    CROWD_LETTER("GS-02", "công văn đề nghị phối hợp", "Phát hành công văn đề nghị phối hợp"),
    CROWD_REPORT("GS-03", "báo cáo vụ việc đông người", "Ban hành báo cáo vụ việc đông người"),
    INSPECTION_PLAN("GS-04", "kế hoạch thanh tra, kiểm tra", "Ban hành kế hoạch thanh tra, kiểm tra"),
    INSPECTION_DECISION("GS-05", "quyết định thanh tra, kiểm tra", "Ban hành quyết định thanh tra, kiểm tra"),
    INSPECTION_CONCLUSION("GS-06", "kết luận thanh tra, kiểm tra", "Ban hành kết luận thanh tra, kiểm tra"),
    REPORT_LETTER("GS-07", "công văn gửi báo cáo", "Gửi báo cáo định kỳ"),
    REPORT_URGING("GS-08", "công văn đôn đốc gửi báo cáo", "Phát hành công văn đôn đốc gửi báo cáo");

    private final Naming naming;

    OversightPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static OversightPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
