package vn.kntc.petition;

import java.util.Locale;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;

/** The kinds of {@link FlagAct}, as {@link PetitionActs} keeps those of petitions. Never rename one. */
final class FlagActs {

    private FlagActs() {}

    static void kinds(ActKinds on) {
        beginning(on);
        letters(on);
        on.kind("ORIGINALS_RETURNED", FlagAct.Returned.class)
                .titled("Trả lại giấy tờ gốc")
                .tells(returned ->
                        "Trả lại giấy tờ gốc cho " + returned.receiver().inSentence())
                .prints((returned, facts) -> facts.day("Ngày trả", returned.on())
                        .text("Người nhận", returned.receiver().label())
                        .rows(
                                "Giấy tờ gốc",
                                returned.items().stream()
                                        .map(one -> one.item() + " (" + one.condition() + ")")
                                        .toList())
                        .text("Giấy biên nhận", returned.receipt()));
    }

    private static void beginning(ActKinds on) {
        on.kind("FLAG_RAISED", FlagAct.Raised.class)
                .titled("Việc phải làm song song")
                .tells(raised -> "Mở việc song song: " + lower(raised.words()))
                .prints((raised, facts) ->
                        facts.text("Việc phải làm", raised.words()).lines("Căn cứ", raised.basis()));
        on.kind("FLAG_DROPPED", FlagAct.Dropped.class)
                .titled("Không làm việc song song")
                .tells(dropped -> "Ghi lý do không phải làm việc song song (" + dropped.flag() + ")")
                .prints((dropped, facts) -> flag(facts, dropped.flag()).text("Lý do", dropped.reason()));
        on.kind("FLAG_PREPARED", FlagAct.Prepared.class)
                .titled("Báo cáo, soạn văn bản")
                .tells(prepared -> prepared.flag().reported()
                        ? "Báo cáo người đứng đầu (" + prepared.flag() + ")"
                        : "Soạn văn bản trình người đứng đầu ký (" + prepared.flag() + ")")
                .prints((prepared, facts) -> flag(facts, prepared.flag())
                        .text("Nơi nhận", prepared.content().receiver())
                        .text("Văn bản chuyển đến", prepared.content().reference())
                        .text("Nội dung", prepared.content().gist())
                        .text("Biện pháp đề xuất", prepared.content().measure())
                        .lines("Hồ sơ, tài liệu", prepared.content().papers()));
    }

    private static void letters(ActKinds on) {
        on.kind("FLAG_DROP_ANSWERED", FlagAct.DropAnswered.class)
                .titled("Ý kiến của người đứng đầu")
                .tells(answer -> answer.agreed()
                        ? "Người đứng đầu xác nhận không phải làm việc song song (" + answer.flag() + ")"
                        : "Người đứng đầu yêu cầu làm việc song song (" + answer.flag() + ")")
                .prints((answer, facts) -> flag(facts, answer.flag())
                        .text("Trả lời", answer.agreed() ? "Không phải làm" : "Phải làm")
                        .text("Chỉ đạo", answer.direction()));
        on.kind("FLAG_DECIDED", FlagAct.Decided.class)
                .titled("Ý kiến của người đứng đầu")
                .tells(decided -> decided.agreed()
                        ? "Người đứng đầu cho ý kiến chỉ đạo, ký văn bản (" + decided.flag() + ")"
                        : "Người đứng đầu yêu cầu làm lại (" + decided.flag() + ")")
                .prints((decided, facts) -> flag(facts, decided.flag())
                        .text("Trả lời", decided.agreed() ? "Đồng ý" : "Yêu cầu làm lại")
                        .text("Chỉ đạo", decided.direction()));
        on.kind("FLAG_SENT", FlagAct.Sent.class)
                .titled("Gửi văn bản")
                .tells(sent -> "Gửi văn bản của việc song song (" + sent.flag() + ")")
                .prints((sent, facts) -> flag(facts, sent.flag())
                        .day("Ngày gửi", sent.on())
                        .text("Cách gửi", sent.way().label()));
    }

    private static ActFacts flag(ActFacts facts, PetitionFlag flag) {
        return facts.text("Mã việc", flag.name());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
