package vn.kntc.complaint;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/** Every kind of act of a complaint: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class ComplaintActs implements ActBook {

    private static final String RECORDED_ON = "Ngày ghi nhận";

    private final ActKinds kinds;
    private final Map<ResolutionInstance, ActKinds> byInstance = new EnumMap<>(ResolutionInstance.class);

    ComplaintActs(Law law, Provisions provisions) {
        var words = new ComplaintActWords(law, provisions);
        this.kinds = ActKinds.of(ResolutionInstance.FIRST.procedure(), on -> {
            papers(on);
            inquiry(on, words);
            dialogue(on);
            decision(on, words);
            publication(on);
            notes(on);
            StayActs.register(on);
            SecondInstanceWords.kinds(on);
            StopWords.register(on, provisions);
            InquiryActs.register(on);
            DisciplineActs.register(on);
            AmendmentWords.register(on, provisions);
        });
        for (var instance : ResolutionInstance.values()) {
            byInstance.put(instance, kinds.within(instance.procedure()));
        }
    }

    @Override
    public ActKinds kinds() {
        return kinds;
    }

    /** The same kinds, as done in the course of that instance. */
    ActKinds kindsOf(ResolutionInstance instance) {
        return byInstance.get(instance);
    }

    private static void papers(ActKinds on) {
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> NumberedPaper.of(issued).step())
                .tells(issued -> "Ban hành " + NumberedPaper.of(issued).words()
                        + (issued.number() == null ? "" : " số " + issued.number()))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
    }

    private static void inquiry(ActKinds on, ComplaintActWords words) {
        on.kind("ACCEPTANCE_DECIDED", Done.AcceptanceDecided.class)
                .titled("Quyết định thụ lý")
                .tells(decided -> decided.decision().accepted()
                        ? "Quyết định thụ lý khiếu nại"
                        : "Quyết định không thụ lý khiếu nại")
                .prints(words::acceptance);
        on.kind("RE_CHECKED", ReCheck.class)
                .titled("Kiểm tra lại quyết định, hành vi bị khiếu nại")
                .tells("Kiểm tra lại quyết định, hành vi bị khiếu nại")
                .prints(ComplaintActWords::reCheck);
        on.kind("VERIFICATION_ASSIGNED", VerificationAssignment.class)
                .titled("Giao xác minh")
                .tells("Giao xác minh nội dung khiếu nại")
                .prints(words::assignment);
        on.kind("VERIFICATION_REPORTED", Done.VerificationReported.class)
                .titled("Báo cáo kết quả xác minh")
                .tells("Báo cáo kết quả xác minh")
                .prints(ComplaintActWords::report);
    }

    private static void dialogue(ActKinds on) {
        on.kind("DIALOGUE_PLANNED", Done.DialoguePlanned.class)
                .undated()
                .titled("Lịch đối thoại")
                .tells(planned ->
                        "Lên lịch đối thoại ngày " + Wording.day(planned.plan().dialogueOn()))
                .prints(ComplaintActWords::plan);
        on.kind("DIALOGUE_NOTICE_RETURNED", Done.DialogueNoticeReturned.class)
                .undated()
                .titled("Trả lại thông báo đối thoại")
                .tells("Trả lại thông báo đối thoại để chọn ngày khác")
                .prints((returned, facts) -> facts.text("Lý do", returned.reason()));
        on.kind("DIALOGUE_HELD", DialogueResult.class)
                .titled("Đối thoại")
                .tells(held -> held.attendance() == Attendance.ABSENT_WITH_GOOD_REASON
                        ? "Hoãn đối thoại do vắng mặt có lý do chính đáng"
                        : "Tổ chức đối thoại")
                .prints(ComplaintActWords::dialogue);
    }

    private static void decision(ActKinds on, ComplaintActWords words) {
        on.kind("DECIDED", Resolution.class)
                .titled("Quyết định giải quyết")
                .tells(decided ->
                        "Quyết định giải quyết khiếu nại: " + decided.outcome().label())
                .prints(ComplaintActWords::resolution);
        on.kind("SENT", Dispatch.class)
                .titled("Gửi quyết định giải quyết")
                .tells("Gửi quyết định giải quyết khiếu nại")
                .prints(ComplaintActWords::dispatch);
        on.kind("DELIVERED", Done.Delivered.class)
                .titled("Người khiếu nại nhận quyết định")
                .tells("Ghi nhận người khiếu nại đã nhận quyết định giải quyết")
                .prints(words::delivery);
        on.kind("TOOK_EFFECT", Done.TookEffect.class)
                .titled("Quyết định có hiệu lực pháp luật")
                .tells(effect ->
                        "Quyết định giải quyết khiếu nại có hiệu lực pháp luật từ ngày " + Wording.day(effect.on()))
                .prints((effect, facts) -> facts.day("Từ ngày", effect.on()));
    }

    private static void publication(ActKinds on) {
        on.kind("PUBLISHED", Publication.class)
                .titled("Công khai quyết định giải quyết")
                .tells("Công khai quyết định giải quyết khiếu nại")
                .prints(ComplaintActWords::publication);
        on.kind("PUBLICATION_ENDED", PublicationEnd.class)
                .titled("Kết thúc công khai")
                .tells("Xác nhận kết thúc công khai quyết định giải quyết khiếu nại")
                .prints(ComplaintActWords::publicationEnd);
    }

    private static void notes(ActKinds on) {
        on.kind("SECOND_COMPLAINT_NOTED", Done.SecondComplaintNoted.class)
                .titled("Có khiếu nại lần hai")
                .tells("Ghi nhận có khiếu nại lần hai")
                .prints((noted, facts) -> facts.day(RECORDED_ON, noted.on()));
        on.kind("WITHDRAWN", Done.Withdrawn.class)
                .titled("Rút khiếu nại")
                .tells("Ghi nhận rút khiếu nại")
                .prints((noted, facts) -> facts.day(RECORDED_ON, noted.on()));
        on.kind("SUSPENSION_GROUND_NOTED", Done.SuspensionGroundNoted.class)
                .titled("Có căn cứ tạm đình chỉ giải quyết")
                .tells("Ghi nhận căn cứ tạm đình chỉ giải quyết khiếu nại")
                .prints((noted, facts) -> facts.day(RECORDED_ON, noted.on()));
        on.kind("STAY_REQUEST_NOTED", Done.StayRequestNoted.class)
                .titled("Có đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại")
                .tells("Ghi nhận đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại")
                .prints((noted, facts) -> facts.day(RECORDED_ON, noted.on()));
    }
}
