package vn.kntc.denunciation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;

/** Every kind of act of a denunciation: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class DenunciationActs implements ActBook {

    static final ActKinds KINDS = ActKinds.of(DenunciationHandling.PROCEDURE, on -> {
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> DenunciationPaper.of(issued).step())
                .tells(issued -> "Ban hành " + DenunciationPaper.of(issued).words()
                        + (issued.number() == null ? "" : " số " + issued.number()))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        course(on);
        afterwards(on);
        stops(on);
        beside(on);
        ReviewWords.describe(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static String words(Choice choice) {
        return choice == null ? null : choice.words();
    }

    /** A list that belongs to another answer is not there. */
    private static <T> List<T> each(List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    private static void course(ActKinds on) {
        on.kind("TAKEN_OVER", DenunciationAct.TakenOver.class)
                .titled("Nhận hồ sơ tố cáo để giải quyết")
                .tells("Chuyển hồ sơ để giải quyết tố cáo")
                .prints((act, facts) -> facts.text("Người bị tố cáo", act.denounced()));
        on.kind("ACCEPTANCE_DECIDED", DenunciationAct.AcceptanceDecided.class)
                .titled(decided -> decided.accepts() ? "Quyết định thụ lý tố cáo" : "Quyết định không thụ lý tố cáo")
                .tells(decided -> decided.accepts() ? "Quyết định thụ lý tố cáo" : "Quyết định không thụ lý tố cáo")
                .prints((act, facts) -> facts.text("Loại tố cáo", words(act.denunciationType()))
                        .text("Người bị tố cáo", act.denounced())
                        .rows("Nội dung thụ lý", each(act.contents()))
                        .text("Cơ quan phối hợp", act.coordinator())
                        .text("Trình tự", act.isShortened() ? "Rút gọn" : null)
                        .day("Thời hạn theo pháp luật xử lý vi phạm hành chính", act.sanctionLimit())
                        .text("Căn cứ của thời hạn đó", act.sanctionBasis())
                        .text("Lý do không thụ lý", act.refusalReason()));
        on.kind("VERIFICATION_ASSIGNED", DenunciationAct.VerificationAssigned.class)
                .titled("Giao xác minh nội dung tố cáo")
                .tells("Giao xác minh nội dung tố cáo")
                .prints((act, facts) -> facts.text("Người xác minh", words(act.verifying()))
                        .text("Cơ quan được giao", act.body())
                        .day("Xác minh đến ngày", act.verifyUntil())
                        .text("Nhiệm vụ", act.task()));
        on.kind("INTERESTS_DECLARED", DenunciationAct.InterestsDeclared.class)
                .titled("Tự báo cáo về xung đột lợi ích")
                .tells(declared -> declared.clear()
                        ? "Thành viên xác minh tự báo cáo: không ai phải thay"
                        : "Thành viên xác minh tự báo cáo: có người phải thay")
                .prints((act, facts) -> facts.rows(
                        "Thành viên",
                        each(act.declarations()).stream()
                                .map(each ->
                                        each.name() + ": " + each.interest().words())
                                .toList()));
        on.kind("EXPLANATION_RECORDED", DenunciationAct.ExplanationRecorded.class)
                .titled("Giải trình của người bị tố cáo")
                .tells(explanation -> "Ghi việc giải trình của người bị tố cáo: "
                        + explanation.explaining().words())
                .prints((act, facts) ->
                        facts.text("Hình thức", words(act.explaining())).text("Nội dung", act.gist()));
        on.kind("VERIFICATION_REPORTED", DenunciationAct.VerificationReported.class)
                .titled("Báo cáo kết quả xác minh")
                .tells("Báo cáo kết quả xác minh nội dung tố cáo")
                .prints((act, facts) -> facts.rows("Nội dung", DenunciationWords.findings(act.findings()))
                        .text("Kiến nghị", act.proposals())
                        .text("Dấu hiệu tội phạm", act.crimeSign() ? "Có" : null)
                        .text("Thiếu sót của lần giải quyết trước", act.earlierFaults()));
        on.kind("VERIFICATION_RETURNED", DenunciationAct.VerificationReturned.class)
                .titled("Yêu cầu xác minh thêm")
                .tells("Yêu cầu xác minh thêm")
                .prints((act, facts) -> facts.text("Lý do", act.reason()));
        on.kind("VERIFIED_IN_PERSON", DenunciationAct.VerifiedInPerson.class)
                .titled("Người giải quyết trực tiếp xác minh")
                .tells("Người giải quyết trực tiếp xác minh theo trình tự rút gọn")
                .prints((act, facts) -> facts.text("Kết quả", act.inspected())
                        .text("Giải trình của người bị tố cáo", act.explanation())
                        .text("Biên bản vi phạm", act.violationMinutes()));
        on.kind("CONCLUDED", DenunciationAct.Concluded.class)
                .titled("Kết luận nội dung tố cáo")
                .tells("Kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.rows("Nội dung", DenunciationWords.findings(act.findings()))
                        .text("Nguyên nhân", act.causes())
                        .text("Thiệt hại", act.damage())
                        .text("Biện pháp trong thẩm quyền", act.measures())
                        .rows(
                                "Kiến nghị",
                                each(act.recommendations()).stream()
                                        .map(each -> each.body() + ": " + each.measure())
                                        .toList())
                        .text("Kiến nghị về chính sách, pháp luật", act.policy())
                        .text("Cố ý tố cáo sai sự thật", act.deliberatelyFalse() ? "Có" : null)
                        .text("Dấu hiệu tội phạm", act.crimeSign() ? "Có" : null)
                        .text("Gửi người bị tố cáo", act.extract() ? "Bản trích" : null)
                        .text("Thiếu sót của lần giải quyết trước", act.earlierFaults()));
    }

    private static void afterwards(ActKinds on) {
        on.kind("CONCLUSION_SENT", DenunciationAct.ConclusionSent.class)
                .titled("Gửi kết luận nội dung tố cáo")
                .tells("Gửi kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.rows("Nơi nhận", each(act.receivers())));
        on.kind("HANDLING_DECIDED", DenunciationAct.HandlingDecided.class)
                .titled("Xử lý kết luận nội dung tố cáo")
                .tells("Quyết định việc xử lý kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.text("Xử lý trong thẩm quyền", act.own())
                        .text("Khôi phục quyền, lợi ích của người bị tố cáo", act.restored())
                        .rows(
                                "Kiến nghị",
                                each(act.recommendations()).stream()
                                        .map(each -> each.body() + ": " + each.measure())
                                        .toList())
                        .day("Ngày phải báo cáo", act.reportBy()));
        on.kind("RESULT_KNOWN", DenunciationAct.ResultKnown.class)
                .titled("Nơi được kiến nghị có kết quả xử lý")
                .tells("Nơi được kiến nghị đã có kết quả xử lý, chờ báo cáo")
                .prints((act, facts) -> facts.text("Nơi được kiến nghị", act.body()));
        on.kind("HANDLING_REPORTED", DenunciationAct.HandlingReported.class)
                .titled("Báo cáo kết quả xử lý")
                .tells("Ghi báo cáo kết quả xử lý")
                .prints((act, facts) -> facts.text("Nơi báo cáo", act.body())
                        .text("Văn bản", act.document())
                        .text("Kết quả", act.result()));
        on.kind("HANDLING_URGED", DenunciationAct.HandlingUrged.class)
                .titled("Đôn đốc việc xử lý")
                .tells(urged -> "Đôn đốc " + urged.body())
                .prints((act, facts) -> facts.text("Nơi bị đôn đốc", act.body())
                        .text("Yêu cầu", act.demand())
                        .day("Ngày phải báo cáo", act.replyBy()));
        on.kind("HANDLING_DONE", DenunciationAct.HandlingDone.class)
                .titled("Đã xử lý xong")
                .tells("Xác nhận đã xử lý xong kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.text("Ghi chú", act.remark()));
        on.kind("PUBLISHED", DenunciationAct.Published.class)
                .titled("Công khai kết luận nội dung tố cáo")
                .tells("Công khai kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.text("Hình thức", words(act.publicationWay()))
                        .text("Nơi công khai", act.place())
                        .text("Nội dung công khai", act.gist()));
        on.kind("PUBLICATION_ENDED", DenunciationAct.PublicationEnded.class)
                .titled("Kết thúc công khai")
                .tells("Kết thúc công khai kết luận nội dung tố cáo")
                .prints((act, facts) -> facts.text(
                                "Số lần",
                                act.times() == null ? null : act.times().toString())
                        .text("Ghi chú", act.remark()));
        on.kind("CLOSED", DenunciationAct.Closed.class)
                .titled("Khép hồ sơ giải quyết tố cáo")
                .tells("Khép hồ sơ giải quyết tố cáo")
                .prints((act, facts) -> facts.text("Ghi chú", act.remark()));
    }

    private static void stops(ActKinds on) {
        on.kind("EXTENSION_DECIDED", DenunciationAct.ExtensionDecided.class)
                .titled(decided -> decided.granted()
                        ? "Gia hạn giải quyết tố cáo lần " + decided.nth()
                        : "Không gia hạn giải quyết tố cáo")
                .tells(decided -> decided.granted()
                        ? "Quyết định gia hạn giải quyết tố cáo lần " + decided.nth()
                        : "Không gia hạn giải quyết tố cáo")
                .prints((act, facts) -> facts.text(
                                "Mức độ",
                                act.grade() == null ? null : act.grade().label())
                        .day("Thời hạn đang tính đến ngày", act.due())
                        .day("Gia hạn đến ngày", act.newDue())
                        .text("Lý do", act.reason()));
        on.kind("WITHDRAWAL_RECORDED", DenunciationAct.WithdrawalRecorded.class)
                .titled("Ghi nhận việc rút tố cáo")
                .tells("Ghi nhận việc rút tố cáo")
                .prints((act, facts) -> facts.text("Hình thức", words(act.withdrawalForm()))
                        .text("Mức độ rút", words(act.extent()))
                        .text("Nội dung rút", act.withdrawnContents())
                        .text(
                                "Số người rút",
                                act.withdrawing() == null
                                        ? null
                                        : act.withdrawing().toString()));
        on.kind("WITHDRAWAL_DECIDED", DenunciationAct.WithdrawalDecided.class)
                .titled("Xem xét việc rút tố cáo")
                .tells(decided -> "Xem xét việc rút tố cáo: " + decided.result().words())
                .prints((act, facts) -> facts.text("Dấu hiệu vi phạm pháp luật", act.violation() ? "Có" : null)
                        .text("Rút do bị đe dọa, mua chuộc, ép buộc", act.pressed() ? "Có" : null)
                        .text("Lợi dụng tố cáo để vu khống, xúc phạm, gây thiệt hại", act.abused() ? "Có" : null)
                        .text("Ý kiến", act.remark())
                        .text("Quyết định", words(act.result())));
        on.kind("SUSPENSION_DECIDED", DenunciationAct.SuspensionDecided.class)
                .titled(decided ->
                        decided.granted() ? "Quyết định tạm đình chỉ giải quyết" : "Không tạm đình chỉ giải quyết")
                .tells(decided -> decided.granted()
                        ? "Quyết định tạm đình chỉ giải quyết tố cáo"
                        : "Không tạm đình chỉ giải quyết tố cáo")
                .prints((act, facts) ->
                        facts.text("Lý do", act.reason()).text("Trách nhiệm của cơ quan liên quan", act.duties()));
        on.kind("SUSPENSION_SENT", DenunciationAct.SuspensionSent.class)
                .titled("Gửi quyết định tạm đình chỉ")
                .tells("Gửi quyết định tạm đình chỉ giải quyết tố cáo")
                .prints((act, facts) -> facts.rows("Nơi nhận", each(act.receivers())));
        on.kind("RESUMPTION_DECIDED", DenunciationAct.ResumptionDecided.class)
                .titled("Quyết định tiếp tục giải quyết")
                .tells("Quyết định tiếp tục giải quyết tố cáo")
                .prints((act, facts) -> facts.text("Lý do", act.reason()));
        on.kind("TERMINATION_DECIDED", DenunciationAct.TerminationDecided.class)
                .titled(decided -> decided.granted() ? "Quyết định đình chỉ giải quyết" : "Không đình chỉ giải quyết")
                .tells(decided -> decided.granted()
                        ? "Quyết định đình chỉ giải quyết tố cáo"
                        : "Không đình chỉ giải quyết tố cáo")
                .prints((act, facts) ->
                        facts.text("Lý do", act.reason()).text("Trách nhiệm của cơ quan liên quan", act.duties()));
        on.kind("TERMINATION_SENT", DenunciationAct.TerminationSent.class)
                .titled("Gửi quyết định đình chỉ")
                .tells("Gửi quyết định đình chỉ giải quyết tố cáo")
                .prints((act, facts) -> facts.rows("Nơi nhận", each(act.receivers())));
    }

    private static void beside(ActKinds on) {
        on.kind("SESSION_HELD", DenunciationAct.SessionHeld.class)
                .titled(held -> "Làm việc: " + held.sessionWith().words())
                .tells(held -> "Lập biên bản làm việc: " + held.sessionWith().words())
                .prints((act, facts) -> facts.text("Địa điểm", act.place())
                        .text("Người làm việc", act.counterpart())
                        .text("Nội dung", act.matters())
                        .text("Ý kiến", act.opinions())
                        .text("Không ký biên bản", act.refused())
                        .text(
                                "Số bản",
                                act.copies() == null ? null : act.copies().toString()));
        on.kind("INFORMATION_REQUESTED", DenunciationAct.InformationRequested.class)
                .titled("Yêu cầu cung cấp thông tin")
                .tells(asked -> "Yêu cầu cung cấp thông tin: " + asked.receiver())
                .prints((act, facts) -> facts.text("Nơi được yêu cầu", act.receiver())
                        .text("Thông tin, tài liệu", act.items())
                        .day("Cung cấp trước ngày", act.replyBy()));
        on.kind("INFORMATION_ANSWERED", DenunciationAct.InformationAnswered.class)
                .titled(answered -> answered.provided() ? "Đã cung cấp thông tin" : "Không cung cấp thông tin")
                .tells(answered -> answered.provided()
                        ? "Nhận thông tin, tài liệu được cung cấp"
                        : "Nơi được yêu cầu không cung cấp thông tin")
                .prints((act, facts) -> facts.text("Nội dung", act.gist()));
        on.kind("EXPERT_ASKED", DenunciationAct.ExpertAsked.class)
                .titled("Trưng cầu giám định")
                .tells("Trưng cầu giám định")
                .prints((act, facts) -> facts.text("Cơ quan giám định", act.body())
                        .text("Mục đích", act.purpose())
                        .text("Nội dung, câu hỏi", act.questions())
                        .day("Trả kết quả trước ngày", act.resultBy())
                        .text("Người giao, nhận", act.handsOver()));
        on.kind("EXPERT_ANSWERED", DenunciationAct.ExpertAnswered.class)
                .titled("Kết quả giám định")
                .tells("Nhận kết quả giám định")
                .prints((act, facts) -> facts.text("Kết quả", act.result()));
        on.kind("REFERRAL_DECIDED", DenunciationAct.ReferralDecided.class)
                .titled("Chuyển hồ sơ có dấu hiệu tội phạm")
                .tells("Quyết định chuyển hồ sơ có dấu hiệu tội phạm")
                .prints((act, facts) -> facts.text("Nơi nhận", act.receiver())
                        .text("Sự việc", act.facts())
                        .text("Tài liệu", act.papers()));
    }
}
