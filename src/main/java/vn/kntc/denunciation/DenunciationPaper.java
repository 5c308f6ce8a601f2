package vn.kntc.denunciation;

import java.time.LocalDate;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.paper.NamedPaper;
import vn.kntc.shared.ShownDay;

/** The papers of resolving a denunciation (Nghị định 31/2019/NĐ-CP; the others have no form of the law). Their names are data. */
public enum DenunciationPaper implements NamedPaper {
    ACCEPTANCE_ISSUED("TC-04A", "quyết định thụ lý tố cáo", "Ban hành quyết định thụ lý tố cáo"),
    DENOUNCER_TOLD("TC-05A", "thông báo cho người tố cáo", "Thông báo cho người tố cáo"),
    DENOUNCED_TOLD("TC-06", "thông báo về nội dung tố cáo", "Thông báo cho người bị tố cáo"),
    TEAM_SET_UP("TC-07", "quyết định thành lập Tổ xác minh", "Ban hành quyết định thành lập Tổ xác minh"),
    VERIFICATION_TOLD("T-03", "văn bản giao xác minh", "Ban hành văn bản giao xác minh"),
    INFORMATION_REQUEST_ISSUED("T-04", "văn bản yêu cầu cung cấp thông tin", "Ban hành yêu cầu cung cấp thông tin"),
    EXPERT_REQUEST_ISSUED("TC-09", "văn bản trưng cầu giám định", "Ban hành văn bản trưng cầu giám định"),
    CONCLUSION_ISSUED("TC-12", "kết luận nội dung tố cáo", "Ban hành kết luận nội dung tố cáo"),
    CONCLUSION_TOLD("T-07", "thông báo kết luận cho người tố cáo", "Thông báo kết luận cho người tố cáo"),
    EXTRACT_ISSUED("T-08", "trích kết luận nội dung tố cáo", "Ban hành trích kết luận"),
    HANDLING_LETTER_ISSUED("T-09", "văn bản kiến nghị xử lý", "Ban hành văn bản kiến nghị xử lý"),
    REFERRAL_ISSUED("T-10A", "công văn chuyển hồ sơ có dấu hiệu tội phạm", "Chuyển hồ sơ có dấu hiệu tội phạm"),
    EXTENSION_ISSUED("TC-01", "quyết định gia hạn giải quyết tố cáo", "Ban hành quyết định gia hạn"),
    SUSPENSION_ISSUED("T-06A", "quyết định tạm đình chỉ giải quyết tố cáo", "Ban hành quyết định tạm đình chỉ"),
    RESUMPTION_ISSUED("T-06B", "quyết định tiếp tục giải quyết tố cáo", "Ban hành quyết định tiếp tục giải quyết"),
    TERMINATION_ISSUED("T-06C", "quyết định đình chỉ giải quyết tố cáo", "Ban hành quyết định đình chỉ"),
    NOT_RESOLVED_AGAIN_TOLD("T-13", "thông báo không giải quyết lại tố cáo", "Thông báo không giải quyết lại tố cáo"),
    SENT_ON_ISSUED("T-13A", "công văn chuyển tố cáo tiếp", "Chuyển tố cáo tiếp"),
    LEFT_BELOW_TOLD("T-11A", "thông báo về việc quá thời hạn giải quyết", "Thông báo về việc quá thời hạn giải quyết"),
    DELAY_DEMAND_ISSUED("T-11C", "văn bản yêu cầu cấp dưới báo cáo", "Ban hành văn bản yêu cầu cấp dưới báo cáo"),
    TAKE_OVER_ORDERED("T-12", "văn bản rút tố cáo lên giải quyết", "Ban hành văn bản rút tố cáo lên giải quyết"),
    DELAY_REPORT_ISSUED("T-11B", "báo cáo việc quá thời hạn giải quyết", "Báo cáo việc quá thời hạn giải quyết"),
    /* what is recorded, not sent */
    SESSION_MINUTES("TC-08", "biên bản làm việc", "Lập biên bản làm việc"),
    TEAM_REPORT("TC-10", "báo cáo của Tổ xác minh", "Báo cáo của Tổ xác minh"),
    BODY_REPORT("TC-11", "báo cáo của cơ quan được giao xác minh", "Báo cáo của cơ quan được giao xác minh"),
    WITHDRAWAL_MINUTES("TC-03", "biên bản ghi nhận việc rút tố cáo", "Lập biên bản rút tố cáo"),
    PUBLICATION_RECORD("T-14", "biên bản công khai kết luận", "Lập biên bản công khai"),
    FILE_INDEX("T-17", "mục lục hồ sơ", "Lập mục lục hồ sơ");

    private final Naming naming;

    DenunciationPaper(String form, String words, String step) {
        this.naming = new Naming(form, words, step);
    }

    /** @throws IllegalArgumentException for a paper of another procedure */
    static DenunciationPaper of(PaperIssued issued) {
        return NamedPaper.of(values(), issued);
    }

    /** One sentence that it was issued. */
    String told(String number, LocalDate on) {
        return "Đã ban hành " + words() + " số " + number + " ngày " + ShownDay.of(on) + ".";
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
