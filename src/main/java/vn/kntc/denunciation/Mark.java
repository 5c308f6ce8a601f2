package vn.kntc.denunciation;

/** What is so in a case at a moment; {@link DenunciationCourse} says which act needs, brings and ends it. */
enum Mark {
    TAKEN("đã nhận hồ sơ"),
    CONTINUED("tố cáo tiếp"),
    OVERDUE_BELOW("cấp dưới quá thời hạn giải quyết"),
    REVIEW("đang xem xét việc giải quyết của cấp dưới"),
    DEMAND_DUE("chưa ban hành văn bản yêu cầu cấp dưới báo cáo"),
    REPORT_AWAITED("còn chờ báo cáo của cấp dưới"),
    BELOW_HEARD("đã yêu cầu và ghi việc báo cáo của cấp dưới"),
    NOT_AGAIN("không giải quyết lại, chưa ban hành văn bản"),
    TAKE_OVER_DUE("chưa ban hành văn bản rút tố cáo lên giải quyết"),
    AGAIN("đã quyết định giải quyết lại hoặc đã rút tố cáo lên giải quyết"),
    DECIDED("đã quyết định việc thụ lý"),
    ACCEPTED("đã quyết định thụ lý"),
    /** The denouncer may be told: the decision to accept is out, or it is not accepted. */
    TO_TELL("đã ban hành quyết định thụ lý hoặc đã quyết định không thụ lý"),
    NOT_ACCEPTED("đã quyết định không thụ lý"),
    ACCEPTANCE_OUT("đã ban hành quyết định thụ lý"),
    DENOUNCER_TOLD("đã thông báo cho người tố cáo"),
    DENOUNCED_TOLD("đã thông báo cho người bị tố cáo"),
    SHORTENED("giải quyết theo trình tự rút gọn"),
    ASSIGNED("đã giao xác minh"),
    CLEAR("thành viên xác minh đã tự báo cáo, không ai phải thay"),
    ORDERED("đã ban hành quyết định hoặc văn bản giao xác minh"),
    EXPLAINED("đã ghi việc giải trình của người bị tố cáo"),
    REPORTED("đã báo cáo kết quả xác minh"),
    READY("đã xác minh xong"),
    CONCLUDED("đã kết luận nội dung tố cáo"),
    CONCLUSION_OUT("đã ban hành kết luận nội dung tố cáo"),
    CONCLUSION_TOLD("đã thông báo kết luận cho người tố cáo"),
    EXTRACT_DUE("phải gửi trích kết luận"),
    SENT("đã gửi kết luận"),
    HANDLING("đã quyết định việc xử lý"),
    LETTER_DUE("còn phải ban hành văn bản kiến nghị"),
    RESULT_DUE("còn chờ báo cáo kết quả xử lý"),
    HANDLED("đã xử lý xong"),
    PUBLISHED("đã công khai kết luận"),
    PUBLICITY_OVER("đã kết thúc công khai"),
    CRIME("có dấu hiệu tội phạm chưa chuyển cơ quan điều tra"),
    REFERRAL("việc chuyển hồ sơ có dấu hiệu tội phạm chưa xong"),
    EXTENSION("quyết định gia hạn chưa ban hành"),
    WITHDRAWAL("việc rút tố cáo chưa được xem xét"),
    SUSPENSION("quyết định tạm đình chỉ chưa ban hành"),
    SUSPENDED("đang tạm đình chỉ giải quyết"),
    SUSPENSION_SENT("đã gửi quyết định tạm đình chỉ"),
    RESUMPTION("đã quyết định tiếp tục giải quyết"),
    REQUEST("yêu cầu cung cấp thông tin chưa có trả lời"),
    REQUEST_OUT("đã ban hành yêu cầu cung cấp thông tin"),
    EXPERT("việc trưng cầu giám định chưa xong"),
    EXPERT_OUT("đã ban hành văn bản trưng cầu giám định"),
    DELAY_ASKED("cấp trên yêu cầu báo cáo việc quá thời hạn, chưa báo cáo"),
    DELAY_EXPLAINED("đã lập báo cáo việc quá thời hạn"),
    ENDING("đã quyết định đình chỉ giải quyết"),
    TERMINATION_OUT("đã ban hành quyết định đình chỉ"),
    ENDED("đã kết thúc");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** As a sentence names it. */
    String words() {
        return words;
    }
}
