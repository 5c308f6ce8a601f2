package vn.kntc.protection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.protection.ProtectionAct.Answered;
import vn.kntc.protection.ProtectionAct.Assessed;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.Requested;

/** Every kind of act of a protection: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class ProtectionActs implements ActBook {

    static final ActKinds KINDS = ActKinds.of(ProtectionHandling.PROCEDURE, on -> {
        request(on);
        assessment(on);
        decision(on);
        answer(on);
        course(on);
        end(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void request(ActKinds on) {
        on.kind("OPENED", ProtectionAct.Opened.class)
                .titled("Lập hồ sơ bảo vệ người tố cáo")
                .tells("Lập hồ sơ bảo vệ người tố cáo")
                .prints((opened, facts) -> facts.text("Hồ sơ tố cáo", opened.denunciation()));
        on.kind("REQUESTED", Requested.class)
                .titled("Yêu cầu bảo vệ")
                .tells(request -> "Ghi yêu cầu bảo vệ (" + request.how().words() + ")")
                .prints((request, facts) -> facts.text(
                                "Cách nêu yêu cầu", request.how().words())
                        .text("Trường hợp khẩn cấp", request.urgent() ? "Có" : "Không")
                        .lines("Đối tượng bảo vệ", objects(request.objects()))
                        .text("Bảo vệ chính người tố cáo", request.denouncer() ? "Có" : "Không")
                        .text("Lý do", request.reason())
                        .text("Cơ quan đã được yêu cầu ngay", request.askedBody()));
        on.kind("REQUEST_WITHDRAWN", ProtectionAct.RequestWithdrawn.class)
                .titled("Không còn yêu cầu bảo vệ")
                .tells("Ghi nhận không còn yêu cầu bảo vệ")
                .prints((withdrawn, facts) -> facts.text("Lý do", withdrawn.reason()));
        on.kind("PERSON_ADDED", ProtectionAct.PersonAdded.class)
                .titled("Thêm người được bảo vệ")
                .tells("Thêm người được bảo vệ")
                .prints((added, facts) -> facts.text(
                        "Người được bảo vệ",
                        added.pseudonym() + ", " + added.kin().words()));
    }

    private static List<String> objects(List<ProtectionAct.Object> objects) {
        return objects.stream().map(ProtectionAct.Object::words).toList();
    }

    private static void assessment(ActKinds on) {
        on.kind("ASSESSED", Assessed.class)
                .titled("Xem xét yêu cầu bảo vệ")
                .tells(assessed ->
                        "Xem xét yêu cầu bảo vệ: " + assessed.finding().label())
                .prints((assessed, facts) -> facts.text(
                                "Kết quả", assessed.finding().label())
                        .day("Ngày nhận yêu cầu bằng văn bản", assessed.writtenOn())
                        .lines("Đối tượng cần bảo vệ", objects(assessed.objects()))
                        .text("Tố cáo về tham nhũng, lãng phí", assessed.corruption() ? "Có" : "Không")
                        .text("Căn cứ, tính xác thực", assessed.findings())
                        .text("Biện pháp đề xuất", assessed.proposal())
                        .lines(
                                "Cơ quan có trách nhiệm bảo vệ",
                                assessed.routes().stream()
                                        .map(route -> route.object().words() + ": " + route.protector())
                                        .toList())
                        .lines("Điểm cần lưu ý", assessed.doubts()));
    }

    private static void decision(ActKinds on) {
        on.kind("DECIDED", Decided.class)
                .titled(decided -> decided.way().label())
                .tells(decided -> "Quyết định việc bảo vệ: " + decided.way().label())
                .prints((decided, facts) -> {
                    measures(decided.measures(), facts);
                    facts.day("Thời điểm bắt đầu", decided.startOn())
                            .text("Cơ quan được đề nghị, yêu cầu", decided.body())
                            .text("Nội dung đề nghị, yêu cầu", decided.demand())
                            .day("Ngày đề nghị trả lời", decided.replyBy())
                            .text("Lý do", decided.reason());
                });
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> ProtectionPaper.of(issued).step())
                .tells(issued -> "Ban hành " + ProtectionPaper.of(issued).words() + " số " + issued.number())
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("DEMAND_DELIVERED", ProtectionAct.DemandDelivered.class)
                .titled("Cơ quan nhận văn bản đề nghị, yêu cầu")
                .tells("Ghi ngày cơ quan nhận văn bản đề nghị, yêu cầu bảo vệ")
                .prints((delivered, facts) ->
                        facts.text("Cơ quan", delivered.body()).day("Ngày nhận", delivered.on()));
    }

    private static void measures(List<Measure> measures, ActFacts facts) {
        facts.rows(
                "Biện pháp bảo vệ",
                measures.stream()
                        .map(measure -> measure.what() + " (" + measure.who() + ")")
                        .toList());
    }

    private static void answer(ActKinds on) {
        on.kind("ANSWERED", Answered.class)
                .titled(answered -> answered.answer().label())
                .tells(answered ->
                        "Cơ quan được yêu cầu trả lời: " + answered.answer().label())
                .prints((answered, facts) -> facts.text("Số văn bản", answered.document())
                        .day("Ngày văn bản", answered.documentDate())
                        .text("Nội dung", answered.content()));
    }

    private static void course(ActKinds on) {
        on.kind("REPORTED", ProtectionAct.Reported.class)
                .titled("Kết quả thực hiện biện pháp bảo vệ")
                .tells("Ghi kết quả thực hiện biện pháp bảo vệ")
                .prints((reported, facts) -> facts.text("Tình hình thực hiện", reported.report()));
        on.kind("EXPLAINED", ProtectionAct.Explained.class)
                .titled("Giải thích quyền, nghĩa vụ cho người được bảo vệ")
                .tells("Giải thích quyền, nghĩa vụ cho người được bảo vệ")
                .prints((explained, facts) -> facts.text(
                                "Ý kiến của người được bảo vệ",
                                explained.agrees() ? "Đồng ý được bảo vệ" : "Từ chối biện pháp bảo vệ")
                        .text("Ghi chú", explained.remark()));
        on.kind("CHANGE_ASKED", ProtectionAct.ChangeAsked.class)
                .titled("Đề nghị thay đổi, chấm dứt biện pháp bảo vệ")
                .tells(asked -> "Đề nghị thay đổi, chấm dứt biện pháp bảo vệ: "
                        + asked.ground().label())
                .prints((asked, facts) ->
                        facts.text("Căn cứ", asked.ground().label()).text("Đề nghị", asked.wish()));
    }

    private static void end(ActKinds on) {
        on.kind("DENUNCIATION_SETTLED", ProtectionAct.DenunciationSettled.class)
                .titled("Tố cáo đã giải quyết xong")
                .tells("Tố cáo đã giải quyết xong")
                .prints((settled, facts) -> facts.text("Kết quả", settled.sentence()));
        on.kind("CHANGE_DECIDED", ChangeDecided.class)
                .titled(changed -> changed.change().label())
                .tells(changed -> changed.change().label())
                .prints((changed, facts) -> {
                    facts.text("Căn cứ", changed.ground().label()).text("Lý do", changed.reason());
                    measures(changed.measures(), facts);
                    facts.day("Thời điểm", changed.effectiveOn());
                });
    }
}
