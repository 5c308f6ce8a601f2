package vn.kntc.feedback;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.RuleTest;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;

/** Every kind of act on a feedback: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class FeedbackActs implements ActBook {

    private final ActKinds kinds;

    FeedbackActs(Provisions law) {
        this.kinds = ActKinds.of(FeedbackHandling.PROCEDURE, on -> {
            arrival(on, law);
            decision(on);
            answer(on);
            papers(on);
            end(on);
        });
    }

    @Override
    public ActKinds kinds() {
        return kinds;
    }

    private static void arrival(ActKinds on, Provisions law) {
        on.kind("TAKEN_OVER", FeedbackAct.TakenOver.class)
                .titled("Nhận hồ sơ")
                .tells("Nhận hồ sơ để giải quyết kiến nghị, phản ánh")
                .prints((taken, facts) -> facts.day("Ngày nhận hồ sơ", taken.on()));
        on.kind("RULE_CLASSIFIED", RuleClassified.class)
                .titled("Phân loại phản ánh, kiến nghị về quy định")
                .tells(found -> "Phân loại phản ánh, kiến nghị về quy định hành chính: "
                        + found.ruleClass().label())
                .prints((found, facts) -> facts.text(
                                "Phân loại", found.ruleClass().label())
                        .lines("Yêu cầu không đáp ứng", found.lackingInWords(law))
                        .text("Nơi nhận", found.forwardTo())
                        .text("Lý do", found.reason()));
    }

    private static void decision(ActKinds on) {
        on.kind("ASSIGNED", FeedbackAct.Assigned.class)
                .titled("Giao giải quyết")
                .tells(assigned -> "Giao dự thảo trả lời: " + assigned.unit())
                .prints((assigned, facts) -> facts.text("Đơn vị, cán bộ được giao", assigned.unit())
                        .day("Ngày phải trình dự thảo", assigned.answerBy())
                        .text("Yêu cầu, chỉ đạo", assigned.instructions()));
        on.kind("ALREADY_ANSWERED", FeedbackAct.AlreadyAnswered.class)
                .titled("Đã được trả lời trước đó")
                .tells("Xác định nội dung đã được tiếp nhận, hướng dẫn hoặc trả lời, không có tình tiết mới")
                .prints((known, facts) ->
                        facts.text("Đã trả lời", known.answer()).text("Hồ sơ trước đó", known.earlierCase()));
    }

    private static void answer(ActKinds on) {
        on.kind("ANSWERED", Answered.class)
                .titled("Nội dung trả lời")
                .tells("Ghi nội dung trả lời kiến nghị, phản ánh")
                .prints(FeedbackActs::print);
        on.kind("SIGNED", FeedbackAct.Signed.class)
                .titled(signed -> signed.signed() ? "Ký văn bản trả lời" : "Trả lại dự thảo")
                .tells(signed -> signed.signed() ? "Ký văn bản trả lời" : "Trả lại dự thảo văn bản trả lời")
                .prints((signed, facts) -> facts.text("Yêu cầu", signed.remark()));
    }

    private static void print(Answered answered, ActFacts facts) {
        facts.text("Kết quả xem xét", answered.findings())
                .text("Căn cứ", answered.basis())
                .text("Biện pháp, thời gian thực hiện", answered.measures())
                .text("Liên hệ", answered.contact());
        if (answered.test() != null) {
            print(answered.test(), facts);
        }
    }

    private static void print(RuleTest test, ActFacts facts) {
        facts.text("Sự cần thiết", test.necessity().label())
                .text("Tính hợp lý, hợp pháp", test.legality().label())
                .text("Tính đơn giản, dễ hiểu", test.simplicity().label())
                .text("Tính khả thi", test.feasibility().label())
                .text("Sự thống nhất, đồng bộ", test.consistency().label())
                .text("Sự phù hợp với điều ước quốc tế", test.treatyFit().label())
                .text("Nhận xét, kiến nghị", test.remark());
    }

    private static void papers(ActKinds on) {
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> FeedbackPaper.of(issued).step())
                .tells(issued -> "Ban hành " + FeedbackPaper.of(issued).words() + " số " + issued.number())
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("ANSWER_SENT", FeedbackAct.Sent.class)
                .titled("Gửi văn bản trả lời")
                .tells("Gửi văn bản trả lời kiến nghị, phản ánh")
                .prints((sent, facts) ->
                        facts.lines("Đã gửi cho", labels(sent.recipients(), FeedbackAct.Recipient::label)));
    }

    private static void end(ActKinds on) {
        on.kind("PUBLISHED", FeedbackAct.Published.class)
                .titled("Công khai kết quả xử lý")
                .tells("Công khai kết quả xử lý kiến nghị, phản ánh")
                .prints((published, facts) -> facts.lines(
                                "Hình thức", labels(published.ways(), FeedbackAct.PublishingWay::label))
                        .text("Nơi công khai", published.place()));
        on.kind("SENDER_TOLD", FeedbackAct.SenderTold.class)
                .titled("Báo kết quả cho nơi chuyển đơn")
                .tells("Báo kết quả cho nơi chuyển đơn")
                .prints((told, facts) -> facts.day("Ngày báo", told.on()));
    }

    private static <T> List<String> labels(List<T> codes, Function<T, String> label) {
        return codes.stream().map(label).toList();
    }
}
