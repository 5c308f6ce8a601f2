package vn.kntc.transfer;

import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;

/** The papers of a transfer (Mẫu 03, 04 Thông tư 05/2021/TT-TTCP; notice and letter have none). Their names are data: never rename one. */
enum TransferPaper implements NamedPaper {
    DENUNCIATION_SLIP_ISSUED("XLD-03", "phiếu chuyển đơn tố cáo", "Phiếu chuyển đơn tố cáo"),
    SLIP_ISSUED("XLD-04", "phiếu chuyển đơn", "Phiếu chuyển đơn"),
    NOTICE_ISSUED("T-05", "thông báo chuyển đơn cho người tố cáo", "Thông báo chuyển đơn cho người tố cáo"),
    URGING_ISSUED("P-11", "công văn đôn đốc", "Công văn đôn đốc"),
    RESULT_LETTER_ISSUED("P-12B", "công văn báo kết quả cho người nộp đơn", "Công văn báo kết quả cho người nộp đơn");

    private final Naming naming;

    TransferPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static TransferPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    /** @throws IllegalArgumentException for a form of another procedure */
    static TransferPaper withForm(String form) {
        return NamedPaper.withForm(values(), form);
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
