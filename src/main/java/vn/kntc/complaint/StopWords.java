package vn.kntc.complaint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.law.Provisions;

/** Names and words of the acts that stop a complaint, for case file and timeline; registered with those of {@link ComplaintActs}. */
final class StopWords {

    private static final String GROUND = "Căn cứ";
    private static final String NUMBER = "Số";
    private static final String ISSUED_ON = "Ngày ban hành";
    private static final String DECIDED_ON = "Ngày quyết định";
    private static final String SENT_ON = "Ngày gửi";
    private static final String SENT_TO = "Đã gửi cho";
    private static final String REASON = "Lý do";
    private static final String FACTS = "Sự việc, tài liệu chứng minh";

    private StopWords() {}

    static void register(ActKinds on, Provisions provisions) {
        withdrawal(on);
        suspension(on, provisions);
        resumption(on);
        termination(on, provisions);
    }

    private static void withdrawal(ActKinds on) {
        on.kind("WITHDRAWAL_RECORDED", StopAct.Withdrawal.class)
                .titled("Người khiếu nại rút khiếu nại")
                .tells(withdrawal -> "Ghi nhận việc rút khiếu nại: "
                        + withdrawal.scope().label().toLowerCase(Locale.ROOT))
                .prints((withdrawal, facts) -> facts.day("Ngày rút", withdrawal.on())
                        .text("Phạm vi", withdrawal.scope().label())
                        .text("Hình thức", withdrawal.instrument().label())
                        .text("Nơi lập biên bản", withdrawal.place())
                        .rows("Nội dung rút", withdrawal.contents())
                        .text("Nội dung còn lại", withdrawal.remaining())
                        .text("Người rút (số trong danh sách)", members(withdrawal.members()))
                        .text("Việc bị ép buộc, đe dọa", withdrawal.coercion().label())
                        .text("Kết quả xem xét", withdrawal.finding())
                        .text("Rút sau khi được giải thích, vận động", withdrawal.explained() ? "Có" : null));
        on.kind("WITHDRAWAL_DECIDED", StopAct.WithdrawalDecided.class)
                .titled("Xem xét việc rút khiếu nại")
                .tells(decided ->
                        decided.taken() ? "Công nhận việc rút khiếu nại" : "Không công nhận việc rút khiếu nại")
                .prints((decided, facts) -> facts.day("Ngày xem xét", decided.on())
                        .text("Kết quả", decided.taken() ? "Công nhận" : "Không công nhận")
                        .text(REASON, decided.reason()));
    }

    private static void suspension(ActKinds on, Provisions provisions) {
        on.kind("SUSPENSION_PROPOSED", StopAct.SuspensionProposed.class)
                .titled("Đề xuất tạm đình chỉ giải quyết")
                .tells("Đề xuất tạm đình chỉ giải quyết khiếu nại")
                .prints((proposed, facts) -> facts.day("Ngày đề xuất", proposed.on())
                        .text(GROUND, provisions.stopGroundRecorded(proposed.ground(), proposed.on()))
                        .text(FACTS, proposed.facts()));
        on.kind("SUSPENSION_DECIDED", StopAct.SuspensionDecided.class)
                .titled("Quyết định việc tạm đình chỉ giải quyết")
                .tells(decided -> decided.granted()
                        ? "Quyết định tạm đình chỉ giải quyết khiếu nại"
                        : "Không tạm đình chỉ giải quyết khiếu nại")
                .prints((decided, facts) -> facts.day(DECIDED_ON, decided.on())
                        .text("Kết quả", decided.granted() ? "Tạm đình chỉ" : "Không tạm đình chỉ")
                        .text(
                                GROUND,
                                decided.ground() == null
                                        ? null
                                        : provisions.stopGroundRecorded(decided.ground(), decided.on()))
                        .text(REASON, decided.reason()));
        on.kind("SUSPENDED", StopAct.Suspended.class)
                .titled("Tạm đình chỉ giải quyết")
                .tells(suspended -> "Ban hành Quyết định tạm đình chỉ giải quyết khiếu nại số " + suspended.number()
                        + ": thời hạn giải quyết tạm dừng từ ngày " + Wording.day(suspended.on()))
                .prints((suspended, facts) ->
                        facts.text(NUMBER, suspended.number()).day(ISSUED_ON, suspended.on()));
        on.kind("SUSPENSION_SENT", StopAct.SuspensionSent.class)
                .titled("Gửi quyết định tạm đình chỉ giải quyết")
                .tells("Gửi quyết định tạm đình chỉ giải quyết khiếu nại")
                .prints((sent, facts) -> facts.day(SENT_ON, sent.on()).text(SENT_TO, recipients(sent.recipients())));
    }

    private static void resumption(ActKinds on) {
        on.kind("RESUMPTION_DECIDED", StopAct.ResumptionDecided.class)
                .titled("Quyết định tiếp tục giải quyết")
                .tells("Quyết định tiếp tục giải quyết khiếu nại")
                .prints((decided, facts) -> facts.day(DECIDED_ON, decided.on()).text(REASON, decided.reason()));
        on.kind("RESUMED", StopAct.Resumed.class)
                .titled("Tiếp tục giải quyết")
                .tells(resumed -> "Ban hành Quyết định tiếp tục giải quyết khiếu nại số " + resumed.number()
                        + ": thời hạn giải quyết đến ngày " + Wording.day(resumed.due()))
                .prints((resumed, facts) -> facts.text(NUMBER, resumed.number())
                        .day(ISSUED_ON, resumed.on())
                        .day("Hạn giải quyết mới", resumed.due()));
        on.kind("RESUMPTION_SENT", StopAct.ResumptionSent.class)
                .titled("Gửi quyết định tiếp tục giải quyết")
                .tells("Gửi quyết định tiếp tục giải quyết khiếu nại")
                .prints((sent, facts) -> facts.day(SENT_ON, sent.on()).text(SENT_TO, recipients(sent.recipients())));
    }

    private static void termination(ActKinds on, Provisions provisions) {
        on.kind("TERMINATION_PROPOSED", StopAct.TerminationProposed.class)
                .titled("Đề xuất đình chỉ giải quyết")
                .tells("Đề xuất đình chỉ giải quyết khiếu nại")
                .prints((proposed, facts) -> facts.day("Ngày đề xuất", proposed.on())
                        .text(GROUND, provisions.stopGroundRecorded(proposed.ground(), proposed.on()))
                        .text(FACTS, proposed.facts()));
        on.kind("TERMINATION_DECIDED", StopAct.TerminationDecided.class)
                .titled("Quyết định việc đình chỉ giải quyết")
                .tells(decided -> decided.granted()
                        ? "Quyết định đình chỉ giải quyết khiếu nại"
                        : "Không đình chỉ giải quyết khiếu nại")
                .prints((decided, facts) -> facts.day(DECIDED_ON, decided.on())
                        .text("Kết quả", decided.granted() ? "Đình chỉ" : "Không đình chỉ")
                        .text(
                                GROUND,
                                decided.ground() == null
                                        ? null
                                        : provisions.stopGroundRecorded(decided.ground(), decided.on()))
                        .text(REASON, decided.reason()));
        on.kind("TERMINATED", StopAct.Terminated.class)
                .titled("Đình chỉ giải quyết")
                .tells(terminated -> "Ban hành "
                        + (terminated.form().equals(StopPapers.NOTICE) ? "Thông báo" : "Quyết định")
                        + " đình chỉ giải quyết khiếu nại số " + terminated.number())
                .prints((terminated, facts) ->
                        facts.text(NUMBER, terminated.number()).day(ISSUED_ON, terminated.on()));
        on.kind("TERMINATION_SENT", StopAct.TerminationSent.class)
                .titled("Gửi quyết định, thông báo đình chỉ giải quyết")
                .tells("Gửi quyết định, thông báo đình chỉ giải quyết khiếu nại")
                .prints((sent, facts) -> facts.day(SENT_ON, sent.on()).text(SENT_TO, recipients(sent.recipients())));
    }

    private static String members(List<Integer> members) {
        return members.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String recipients(List<StopAct.Recipient> recipients) {
        return recipients.stream().map(StopAct.Recipient::label).collect(Collectors.joining("; "));
    }
}
