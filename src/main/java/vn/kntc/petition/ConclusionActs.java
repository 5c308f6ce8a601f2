package vn.kntc.petition;

import vn.kntc.handling.act.ActKinds;

/** The kinds of {@link ConclusionAct}, as {@link PetitionActs} keeps those of petitions. Never rename one. */
final class ConclusionActs {

    private ConclusionActs() {}

    static void kinds(ActKinds on) {
        paper(on);
        lowerBody(on);
        notProcessed(on);
        on.kind("DENUNCIATION_RESOLVED", ConclusionAct.Resolved.class)
                .titled("Kết quả giải quyết tố cáo")
                .tells("Ghi kết quả giải quyết tố cáo đã thụ lý")
                .prints((resolved, facts) -> facts.text(
                                "Văn bản", resolved.kind().label())
                        .text("Số văn bản", resolved.number())
                        .day("Ngày văn bản", resolved.on())
                        .text("Người ký", resolved.signer())
                        .text("Kết quả", resolved.gist()));
        on.kind("DESTRUCTION_DECIDED", ConclusionAct.DestructionDecided.class)
                .titled("Quyết định về đơn lưu")
                .tells(decided -> decided.destroyed()
                        ? "Quyết định tiêu hủy đơn đã hết thời hạn lưu"
                        : "Quyết định lưu tiếp đơn đã hết thời hạn lưu")
                .prints((decided, facts) -> facts.day("Ngày quyết định", decided.on())
                        .text("Quyết định", decided.destroyed() ? "Tiêu hủy" : "Lưu tiếp")
                        .text("Số văn bản", decided.number())
                        .text("Lý do", decided.reason()));
    }

    private static void paper(ActKinds on) {
        on.kind("CONCLUSION_DRAFTED", ConclusionAct.Drafted.class)
                .titled("Soạn văn bản kết thúc đơn")
                .tells(drafted -> "Soạn văn bản: " + drafted.action().label())
                .prints((drafted, facts) -> facts.text(
                                "Hướng xử lý", drafted.action().label())
                        .text("Nơi nhận", drafted.content().receiver())
                        .text("Văn bản chuyển đến", drafted.content().reference())
                        .text("Lý do", drafted.content().reason())
                        .lines("Giấy tờ, tài liệu", drafted.content().papers())
                        .day("Phải báo cáo trước ngày", drafted.content().replyBy()));
        on.kind("CONCLUSION_ANSWERED", ConclusionAct.Answered.class)
                .titled("Ký văn bản kết thúc đơn")
                .tells(answer -> answer.signed() ? "Ký văn bản" : "Không ký văn bản, yêu cầu làm lại")
                .prints((answer, facts) -> facts.day("Ngày", answer.on())
                        .text("Trả lời", answer.signed() ? "Đã ký" : "Yêu cầu làm lại")
                        .text("Ý kiến", answer.remark()));
        on.kind("CONCLUSION_SENT", ConclusionAct.Sent.class)
                .titled("Gửi văn bản")
                .tells(sent -> "Gửi văn bản: " + sent.way().label())
                .prints((sent, facts) -> facts.day("Ngày gửi", sent.on())
                        .text("Cách gửi", sent.way().label()));
    }

    private static void notProcessed(ActKinds on) {
        on.kind("NOT_PROCESSED_PROPOSED", ConclusionAct.NotProcessedProposed.class)
                .titled("Đề nghị không xử lý")
                .tells("Đề nghị không xử lý đơn, không có văn bản")
                .prints((proposed, facts) -> facts.text("Lý do", proposed.reason()));
        on.kind("NOT_PROCESSED_ANSWERED", ConclusionAct.NotProcessedAnswered.class)
                .titled("Xác nhận không xử lý")
                .tells(answer -> answer.confirmed()
                        ? "Đồng ý không xử lý đơn"
                        : "Không đồng ý việc không xử lý đơn, yêu cầu chọn lại hướng xử lý")
                .prints((answer, facts) -> facts.text("Trả lời", answer.confirmed() ? "Đồng ý" : "Không đồng ý")
                        .text("Ý kiến", answer.remark()));
    }

    private static void lowerBody(ActKinds on) {
        on.kind("LOWER_BODY_URGED", ConclusionAct.Urged.class)
                .titled("Đôn đốc cấp dưới")
                .tells(urged -> "Soạn văn bản đôn đốc cấp dưới lần thứ " + urged.nth())
                .prints((urged, facts) -> facts.text("Lần đôn đốc", String.valueOf(urged.nth()))
                        .day("Phải báo cáo trước ngày", urged.replyBy()));
        on.kind("LOWER_BODY_REPORTED", ConclusionAct.Reported.class)
                .titled("Báo cáo của cấp dưới")
                .tells("Nhận báo cáo của cấp dưới")
                .prints((reported, facts) -> facts.day("Ngày nhận", reported.on())
                        .text("Số văn bản", reported.number())
                        .day("Ngày văn bản", reported.paperOn())
                        .text("Nội dung", reported.gist()));
    }
}
