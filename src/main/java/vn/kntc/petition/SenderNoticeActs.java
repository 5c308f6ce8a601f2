package vn.kntc.petition;

import vn.kntc.handling.act.ActKinds;

/** The kinds of {@link SenderNoticeAct}, as {@link PetitionActs} keeps those of petitions. Never rename one. */
final class SenderNoticeActs {

    private SenderNoticeActs() {}

    static void kinds(ActKinds on) {
        on.kind("SENDER_NOTICE_DRAFTED", SenderNoticeAct.Drafted.class)
                .titled("Soạn văn bản báo kết quả cho nơi chuyển đơn")
                .tells("Soạn văn bản báo kết quả cho nơi chuyển đơn")
                .prints((drafted, facts) -> facts.text(
                                "Nơi chuyển đơn", drafted.content().receiver())
                        .text("Văn bản chuyển đến", drafted.content().reference())
                        .text("Kết quả", drafted.content().result()));
        on.kind("SENDER_NOTICE_ANSWERED", SenderNoticeAct.Answered.class)
                .titled("Ký văn bản báo kết quả cho nơi chuyển đơn")
                .tells(answer -> answer.signed()
                        ? "Ký văn bản báo kết quả cho nơi chuyển đơn"
                        : "Không ký văn bản báo kết quả cho nơi chuyển đơn, yêu cầu làm lại")
                .prints((answer, facts) -> facts.day("Ngày", answer.on())
                        .text("Trả lời", answer.signed() ? "Đã ký" : "Yêu cầu làm lại")
                        .text("Ý kiến", answer.remark()));
        on.kind("SENDER_NOTICE_SENT", SenderNoticeAct.Sent.class)
                .titled("Gửi văn bản báo kết quả cho nơi chuyển đơn")
                .prints((sent, facts) -> facts.day("Ngày gửi", sent.on())
                        .text("Cách gửi", sent.way().label()));
    }
}
