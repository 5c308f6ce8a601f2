package vn.kntc.denunciation;

import vn.kntc.denunciation.ReviewAct.Reviewed;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;

/** The kinds of {@link ReviewAct}: the name under which each is kept, its words for case file and timeline. Never rename one. */
final class ReviewWords {

    private ReviewWords() {}

    static void describe(ActKinds on) {
        above(on);
        below(on);
    }

    private static void above(ActKinds on) {
        on.kind("CONTINUED_TAKEN_UP", ReviewAct.ContinuedTakenUp.class)
                .titled("Xem xét tố cáo tiếp")
                .tells("Bắt đầu xem xét tố cáo tiếp")
                .prints((act, facts) -> {});
        on.kind("OVERDUE_TAKEN_UP", ReviewAct.OverdueTakenUp.class)
                .titled("Xem xét tố cáo quá thời hạn giải quyết")
                .tells("Bắt đầu xem xét việc cấp dưới quá thời hạn giải quyết")
                .prints((act, facts) -> {});
        on.kind("UPHELD", ReviewAct.Upheld.class)
                .titled("Không giải quyết lại tố cáo")
                .tells("Không giải quyết lại: việc giải quyết trước đúng pháp luật")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts).text("Lý do", act.reason()));
        on.kind("SENT_ON", ReviewAct.SentOn.class)
                .titled("Chuyển tố cáo tiếp")
                .tells("Chuyển tố cáo tiếp đến nơi có thẩm quyền")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts)
                        .text("Nơi nhận", act.receiver())
                        .text("Lý do", act.reason()));
        on.kind("RESOLVED_AGAIN", ReviewAct.ResolvedAgain.class)
                .titled("Giải quyết lại tố cáo")
                .tells("Quyết định giải quyết lại tố cáo")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts).text("Lý do", act.reason()));
        on.kind("DELAY_DEMANDED", ReviewAct.DelayDemanded.class)
                .titled("Yêu cầu cấp dưới báo cáo")
                .tells("Yêu cầu cấp dưới báo cáo việc quá thời hạn giải quyết")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts)
                        .text("Lý do", act.reason())
                        .day("Cấp dưới báo cáo trước ngày", act.replyBy()));
        on.kind("BELOW_REPORTED", ReviewAct.BelowReported.class)
                .titled("Báo cáo của cấp dưới")
                .tells(reported -> "Cấp dưới " + reported.belowAnswer().words())
                .prints((act, facts) ->
                        facts.text("Văn bản", act.reportPaper()).text("Nội dung báo cáo", act.reportGist()));
        on.kind("LEFT_BELOW", ReviewAct.LeftBelow.class)
                .titled("Cấp dưới tiếp tục giải quyết")
                .tells("Không rút lên: cấp dưới tiếp tục giải quyết tố cáo")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts).text("Lý do", act.reason()));
        on.kind("TAKE_OVER_DECIDED", ReviewAct.TakeOverDecided.class)
                .titled("Rút tố cáo lên giải quyết")
                .tells("Quyết định rút tố cáo lên giải quyết")
                .prints((act, facts) -> earlier(act, act.earlierPaper(), facts)
                        .text("Lý do", act.reason())
                        .day("Bàn giao hồ sơ trước ngày", act.handOverBy()));
    }

    private static ActFacts earlier(Reviewed act, String paper, ActFacts facts) {
        return facts.text("Nơi đã giải quyết hoặc đang giải quyết", act.earlierBody())
                .text("Hồ sơ của nơi đó", act.earlierCase())
                .text("Văn bản của nơi đó", paper);
    }

    private static void below(ActKinds on) {
        on.kind("DELAY_ASKED", ReviewAct.DelayAsked.class)
                .titled("Cấp trên yêu cầu báo cáo")
                .tells("Nhận yêu cầu của cấp trên báo cáo việc quá thời hạn giải quyết")
                .prints((act, facts) ->
                        facts.text("Cấp trên", act.superiorBody()).text("Văn bản của cấp trên", act.superiorPaper()));
        on.kind("DELAY_EXPLAINED", ReviewAct.DelayExplained.class)
                .titled("Báo cáo việc quá thời hạn giải quyết")
                .tells("Lập báo cáo việc quá thời hạn giải quyết")
                .prints((act, facts) -> facts.text("Quá trình giải quyết", act.progress())
                        .text("Lý do chậm", act.delayReason())
                        .text("Trách nhiệm", act.responsibility())
                        .day("Giải quyết xong trước ngày", act.dueOn()));
        on.kind("HANDED_OVER", ReviewAct.HandedOver.class)
                .titled("Bàn giao hồ sơ cho cấp trên")
                .tells("Dừng giải quyết, bàn giao hồ sơ cho cấp trên")
                .prints((act, facts) -> facts.text("Cấp trên", act.superiorBody())
                        .text("Văn bản của cấp trên", act.superiorPaper())
                        .text("Hồ sơ, tài liệu đã bàn giao", act.handedPapers()));
    }
}
