package vn.kntc.complaint;

import vn.kntc.handling.act.ActKinds;

/** The kinds of acts about a stay, in the words of case file and timeline; never “đình chỉ giải quyết”, which is another thing. */
final class StayActs {

    private static final String REASON = "Lý do";

    private StayActs() {}

    static void register(ActKinds on) {
        on.kind("STAY_REQUESTED", Stay.Requested.class)
                .titled("Đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại")
                .tells("Ghi đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại")
                .prints((asked, facts) -> facts.text(
                                "Người đề nghị", asked.asker().label())
                        .text("Văn bản đề nghị", asked.document())
                        .text("Hậu quả khó khắc phục", asked.harm()));
        on.kind("STAY_DECIDED", Stay.Decided.class)
                .titled("Xem xét tạm đình chỉ thi hành quyết định bị khiếu nại")
                .tells(decided -> decided.stays()
                        ? "Quyết định tạm đình chỉ thi hành quyết định bị khiếu nại đến hết ngày "
                                + Wording.day(decided.until())
                        : "Không tạm đình chỉ thi hành quyết định bị khiếu nại")
                .prints((decided, facts) -> facts.day("Tạm đình chỉ thi hành đến hết ngày", decided.until())
                        .text(REASON, decided.reason())
                        .text("Người ban hành quyết định bị khiếu nại", decided.issuer())
                        .lines("Nơi phải ngừng thi hành", decided.executors()));
        on.kind("STAY_ENDED", Stay.Ended.class)
                .titled("Kết thúc tạm đình chỉ thi hành quyết định bị khiếu nại")
                .tells(ended -> ended.lifted()
                        ? "Quyết định hủy bỏ việc tạm đình chỉ thi hành quyết định bị khiếu nại"
                        : "Hết hạn tạm đình chỉ thi hành quyết định bị khiếu nại")
                .prints((ended, facts) -> facts.text("Kết thúc", ended.lifted() ? "Hủy bỏ trước hạn" : "Hết hạn")
                        .text(REASON, ended.reason()));
    }
}
