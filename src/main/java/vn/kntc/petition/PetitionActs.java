package vn.kntc.petition;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;

/** Every kind of act on a petition: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class PetitionActs implements ActBook {

    private static final String GROUP = "Số người";

    /** The papers of this room as a step of the case file names them, by the code of their form. */
    private static final Map<String, String> PAPERS = Map.ofEntries(
            Map.entry(PetitionPapers.PROPOSAL, "Phiếu đề xuất thụ lý"),
            Map.entry(PetitionPapers.GUIDANCE, "Phiếu hướng dẫn"),
            Map.entry(PetitionPapers.OTHER_GUIDANCE, "Phiếu hướng dẫn"),
            Map.entry(ConclusionPapers.RETURN, "Công văn trả lại đơn"),
            Map.entry(ConclusionPapers.DEMAND, "Công văn yêu cầu cấp dưới giải quyết"),
            Map.entry(ConclusionPapers.DENUNCIATION_DEMAND, "Văn bản yêu cầu báo cáo việc giải quyết tố cáo"),
            Map.entry(ConclusionPapers.INSPECTION, "Văn bản chuyển để thanh tra, kiểm tra"),
            Map.entry(ConclusionPapers.REFUSAL, "Thông báo không thụ lý tố cáo"),
            Map.entry(ConclusionPapers.FILING, "Phiếu lưu đơn"),
            Map.entry(ConclusionPapers.ACCEPTANCE, "Quyết định thụ lý tố cáo"),
            Map.entry(ConclusionPapers.RESULT, "Thông báo kết quả xử lý đơn"),
            Map.entry(FlagPapers.REQUEST, "Công văn đề nghị cơ quan có thẩm quyền"),
            Map.entry(FlagPapers.INVESTIGATION, "Công văn chuyển hồ sơ có dấu hiệu tội phạm"),
            Map.entry(FlagPapers.ANSWER, "Công văn trả lời nơi chuyển đơn tố cáo"),
            Map.entry(FlagPapers.ORIGINALS, "Biên bản trả lại giấy tờ gốc"),
            Map.entry(SenderNoticePapers.NOTICE, "Công văn báo kết quả cho nơi chuyển đơn"));

    static final ActKinds KINDS = ActKinds.of(Petitions.PROCEDURE, on -> {
        arrival(on);
        classification(on);
        route(on);
        end(on);
        ConclusionActs.kinds(on);
        FlagActs.kinds(on);
        SenderNoticeActs.kinds(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void arrival(ActKinds on) {
        on.kind("RECEIVED", PetitionAct.Received.class)
                .titled("Tiếp nhận đơn")
                .tells(received ->
                        "Tiếp nhận đơn, nguồn: " + lower(received.channel().label()))
                .prints((received, facts) -> facts.day("Ngày nhận đơn", received.on())
                        .text("Nguồn đơn", received.channel().label())
                        .day("Ngày ghi trên đơn", received.writtenOn())
                        .text(GROUP, received.group().words()));
        on.kind("APPOINTMENT_MISSING", PetitionAct.AppointmentMissing.class)
                .titled("Thiếu văn bản cử người đại diện")
                .tells(missing -> "Đơn của " + missing.people() + " người chưa kèm văn bản cử người đại diện")
                .prints((missing, facts) -> facts.text("Số người nộp đơn", String.valueOf(missing.people()))
                        .text("Văn bản cử người đại diện", "Chưa có"));
        on.kind("GOVERNING_LAW_CHECKED", PetitionAct.GoverningLawChecked.class)
                .titled("Xác định luật điều chỉnh")
                .tells(checked -> checked.otherLaw() == null
                        ? "Xác định không có luật khác điều chỉnh"
                        : "Kết thúc hồ sơ vì luật khác điều chỉnh: " + checked.otherLaw())
                .prints((checked, facts) -> facts.text(
                        "Luật khác điều chỉnh", checked.otherLaw() == null ? "Không có" : checked.otherLaw()));
    }

    private static void classification(ActKinds on) {
        on.kind("OTHER_LAW_PROPOSED", PetitionAct.OtherLawProposed.class)
                .titled("Đề nghị không xử lý vì luật khác điều chỉnh")
                .tells(proposed -> "Đề nghị không xử lý đơn vì luật khác điều chỉnh: " + proposed.otherLaw())
                .prints((proposed, facts) -> facts.text("Luật khác điều chỉnh", proposed.otherLaw()));
        on.kind("SUMMARIZED", PetitionAct.Summarized.class)
                .titled("Viết lại tóm tắt")
                .tells("Viết lại tóm tắt trung tính của đơn")
                .prints((summarized, facts) -> facts.day("Ngày viết lại", summarized.on()));
        on.kind("WITHHELD", PetitionAct.Withheld.class)
                .titled("Lược bỏ thông tin")
                .tells(
                        "Lược bỏ quyết định, cơ quan hoặc trụ sở đã ghi khi tiếp nhận vì có thể làm lộ người trong đơn tố cáo")
                .prints((withheld, facts) -> facts.day("Ngày lược bỏ", withheld.on()));
        on.kind("CLASSIFIED", PetitionAct.Classified.class)
                .titled("Phân loại đơn")
                .tells(classified -> "Phân loại đơn: " + lower(classified.kind().label()))
                .prints((classified, facts) -> facts.text(
                                "Loại đơn", classified.kind().label())
                        .text(GROUP, classified.group().words()));
        on.kind("LOWERING_PROPOSED", PetitionAct.LoweringProposed.class)
                .titled("Đề nghị hạ mức giữ kín")
                .tells(proposed -> "Đề nghị hạ mức giữ kín của hồ sơ: từ "
                        + lower(proposed.from().label()) + " thành "
                        + lower(proposed.found().kind().label()))
                .prints((proposed, facts) -> facts.text(
                                "Đang giữ như", proposed.from().label())
                        .text("Đề nghị phân loại", proposed.found().kind().label()));
        on.kind("LOWERING_ANSWERED", PetitionAct.LoweringAnswered.class)
                .titled("Xác nhận hạ mức giữ kín")
                .tells(answer -> answer.confirmed()
                        ? "Đồng ý hạ mức giữ kín của hồ sơ"
                        : "Không đồng ý hạ mức giữ kín của hồ sơ, yêu cầu phân loại lại")
                .prints((answer, facts) -> facts.text("Trả lời", answer.confirmed() ? "Đồng ý" : "Không đồng ý")
                        .text("Ý kiến", answer.remark()));
        on.kind("GROUP_CORRECTED", PetitionAct.GroupCorrected.class)
                .titled("Sửa số người")
                .tells(corrected -> "Sửa số người đã ghi: từ "
                        + corrected.before().words() + " thành "
                        + corrected.after().words())
                .prints((corrected, facts) -> facts.text(
                                "Đã ghi", corrected.before().words())
                        .text("Sửa thành", corrected.after().words()));
    }

    private static void route(ActKinds on) {
        on.kind("ROUTE_CHOSEN", PetitionAct.RouteChosen.class)
                .titled("Chọn hướng xử lý")
                .tells(choice ->
                        (choice.followed() ? "Chọn hướng xử lý theo đề xuất: " : "Chọn hướng xử lý khác đề xuất: ")
                                + choice.chosen().label())
                .prints((choice, facts) -> facts.text(
                                "Đề xuất", choice.proposed().label())
                        .text("Hướng xử lý", choice.chosen().label())
                        .text("Lý do", choice.reason()));
        on.kind("PROPOSAL_ANSWERED", PetitionAct.ProposalAnswered.class)
                .titled("Duyệt đề xuất thụ lý")
                .tells(PetitionActs::answer)
                .prints((answer, facts) -> facts.text("Trả lời", answer(answer)).text("Ý kiến", answer.remark()));
        on.kind("REFUSAL_PROPOSED", PetitionAct.RefusalProposed.class)
                .titled("Đề xuất không thụ lý")
                .tells("Trình người giải quyết quyết định không thụ lý")
                .prints((proposed, facts) -> facts.day("Ngày trình", proposed.on()));
        on.kind("REVIEWED", PetitionAct.Reviewed.class)
                .titled("Ý kiến pháp chế")
                .tells(reviewed -> "Ghi ý kiến pháp chế: " + reviewed.opinion())
                .prints((reviewed, facts) -> facts.text("Ý kiến", reviewed.opinion()));
        on.kind("SORTED_AGAIN", PetitionAct.SortedAgain.class)
                .titled("Phân loại lại")
                .tells("Đơn trở lại bước kiểm tra điều kiện và phân loại")
                .prints((again, facts) -> facts.day("Ngày", again.on()));
    }

    /** What the leader answered, also for the part of the case file that tells the route. */
    static String answer(PetitionAct.ProposalAnswered answer) {
        return answer.approved() ? "Đồng ý đề xuất thụ lý" : "Không đồng ý đề xuất thụ lý, yêu cầu xử lý lại";
    }

    private static void end(ActKinds on) {
        // what goes out is told by the act that sends it: the answer to the proposal, or the outcome
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> PAPERS.getOrDefault(issued.form(), "Văn bản"))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("OUTCOME_RECORDED", PetitionAct.OutcomeRecorded.class)
                .titled("Kết quả xử lý")
                .tells(outcome ->
                        (outcome.closed() ? "Ghi nhận kết quả xử lý và kết thúc hồ sơ: " : "Ghi nhận kết quả xử lý: ")
                                + outcome.action().label())
                .prints((outcome, facts) -> facts.text(
                                "Hướng xử lý", outcome.action().label())
                        .text("Kết quả", outcome.result())
                        .text("Số văn bản", outcome.documentNumber())
                        .day("Ngày văn bản", outcome.documentDate()));
        on.kind("MERGED", PetitionAct.Merged.class)
                .titled("Nhập vào hồ sơ khác")
                .tells(merged -> "Nhập vào hồ sơ " + merged.into() + " và kết thúc hồ sơ này")
                .prints((merged, facts) -> facts.day("Ngày nhập", merged.on()).text("Hồ sơ", merged.into()));
        on.kind("SENDER_TOLD", PetitionAct.SenderTold.class)
                .titled("Báo kết quả cho nơi chuyển đơn")
                .tells("Báo kết quả cho nơi chuyển đơn và kết thúc hồ sơ")
                .prints((told, facts) -> facts.day("Ngày báo", told.on()).text("Số văn bản", told.documentNumber()));
        on.kind("GIVEN_BACK", PetitionAct.GivenBack.class)
                .titled("Chọn lại hướng xử lý")
                .tells("Hồ sơ trở lại bước chọn hướng xử lý")
                .prints((back, facts) -> facts.text("Lý do", back.sentence()));
        on.kind("SETTLED", PetitionAct.Settled.class)
                .titled("Kết thúc hồ sơ")
                .tells("Kết thúc hồ sơ")
                .prints((settled, facts) -> facts.text("Kết quả", settled.sentence()));
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
