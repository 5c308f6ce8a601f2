package vn.kntc.reception;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;

/** Every kind of act of a visit: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class VisitActs implements ActBook {

    /** The papers of this room by the code of their form. */
    private static final Map<String, String> PAPERS = Map.of(
            VisitPapers.REFUSAL, "Thông báo từ chối tiếp công dân",
            VisitPapers.RECEIPT, "Giấy biên nhận thông tin, tài liệu",
            VisitPapers.STATEMENT, "Biên bản ghi nội dung trình bày",
            VisitPapers.SLIP, "Phiếu hướng dẫn",
            VisitPapers.LETTER, "Văn bản thông báo kết quả");

    private final ActKinds kinds;

    VisitActs(Provisions law) {
        this.kinds = ActKinds.of(Visits.PROCEDURE, on -> {
            arrival(on);
            refusal(on, law);
            route(on);
            end(on);
        });
    }

    @Override
    public ActKinds kinds() {
        return kinds;
    }

    private static void arrival(ActKinds on) {
        on.kind("VISIT_RECEIVED", VisitAct.Received.class)
                .titled("Tiếp công dân")
                .tells(received ->
                        "Tiếp công dân: " + lower(received.arrival().manner().label()))
                .prints((received, facts) -> arrival(received.arrival(), facts));
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> PAPERS.getOrDefault(issued.form(), "Văn bản"))
                .tells(issued -> "Lập " + lower(PAPERS.getOrDefault(issued.form(), "Văn bản"))
                        + (issued.number() == null ? "" : " số " + issued.number()))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày", issued.on()));
    }

    /** Its texts the case file tells as they are kept now: they may have been withheld since. */
    private static void arrival(VisitArrival arrival, ActFacts facts) {
        facts.text("Tư cách", arrival.manner().label())
                .text(
                        "Giấy tờ xuất trình",
                        arrival.proof() == Proof.NONE ? null : arrival.proof().label())
                .text("Số người", people(arrival))
                .text(
                        "Cách ghi nội dung",
                        arrival.recording() == null ? null : arrival.recording().label())
                .text(
                        "Xác nhận của công dân",
                        arrival.confirmation() == null
                                ? null
                                : arrival.confirmation().label());
    }

    static String people(VisitArrival arrival) {
        var group = arrival.group();
        return group.people() + " người"
                + (group.representatives() == null ? "" : ", " + group.representatives() + " người đại diện");
    }

    private static void refusal(ActKinds on, Provisions law) {
        on.kind("TURNED_AWAY", VisitAct.TurnedAway.class)
                .titled("Từ chối tiếp, giải thích trực tiếp")
                .tells(away -> "Từ chối tiếp và giải thích trực tiếp: "
                        + lower(away.refusal().words(law)))
                .prints((away, facts) -> refusal(away.refusal(), law, facts));
        on.kind("REFUSAL_PROPOSED", VisitAct.RefusalProposed.class)
                .titled("Đề xuất từ chối tiếp")
                .tells("Đề xuất từ chối tiếp bằng văn bản")
                .prints((proposed, facts) -> refusal(proposed.refusal(), law, facts));
        on.kind("REFUSAL_ANSWERED", VisitAct.RefusalAnswered.class)
                .titled("Duyệt đề xuất từ chối tiếp")
                .tells(VisitActs::answer)
                .prints((answered, facts) ->
                        facts.text("Trả lời", answer(answered)).text("Ý kiến", answered.remark()));
    }

    private static void refusal(Refusal refusal, Provisions law, ActFacts facts) {
        facts.text("Căn cứ", refusal.words(law) + " (" + String.join("; ", refusal.basis()) + ")")
                .text("Lý do, giải thích", refusal.reason())
                .text(
                        "Văn bản làm căn cứ",
                        refusal.paper() == null ? null : refusal.paper().shown())
                .lines("Điểm chưa chắc chắn", refusal.doubts());
    }

    static String answer(VisitAct.RefusalAnswered answered) {
        return answered.approved() ? "Đồng ý từ chối tiếp" : "Không đồng ý từ chối, yêu cầu tiếp và xét nội dung";
    }

    private static void route(ActKinds on) {
        on.kind("ASSESSED", VisitAct.Assessed.class)
                .titled("Xét nội dung")
                .tells(assessed -> "Xét nội dung trình bày: "
                        + lower(assessed.found().kind().label()))
                .prints((assessed, facts) -> facts.text(
                                "Loại", assessed.found().kind().label())
                        .text("Thuộc thẩm quyền", assessed.found().competent() ? "Có" : "Không"));
        on.kind("SUMMARIZED", VisitAct.Summarized.class)
                .titled("Viết lại tóm tắt")
                .tells("Viết lại tóm tắt trung tính của nội dung trình bày")
                .prints((summarized, facts) -> facts.day("Ngày viết lại", summarized.on()));
        on.kind("FOUND_TO_DENOUNCE", VisitAct.FoundToDenounce.class)
                .titled("Giữ bí mật người trình bày")
                .tells("Giữ bí mật người trình bày: nội dung trình bày được xác định là có tố cáo khi phân loại đơn")
                .prints((found, facts) -> facts.text("Loại", found.kind().label()));
        on.kind("WITHHELD", VisitAct.Withheld.class)
                .titled("Lược bỏ thông tin")
                .tells("Lược bỏ thông tin đã ghi khi tiếp vì có thể làm lộ người tố cáo")
                .prints((withheld, facts) -> facts.day("Ngày lược bỏ", withheld.on()));
        on.kind("ROUTE_CHOSEN", VisitAct.RouteChosen.class)
                .titled("Chọn hướng xử lý tại nơi tiếp")
                .tells(chosen -> "Chọn hướng xử lý: " + chosen.chosen().action().label())
                .prints(VisitActs::chosen);
        on.kind("PETITIONS_OPENED", VisitAct.PetitionsOpened.class)
                .titled("Lập đơn")
                // without their numbers: the links tell those to who may know them
                .tells("Lập thành đơn từ nội dung trình bày")
                // nor of what kind: of several matters that would tell who denounces
                .prints((opened, facts) -> facts.day("Ngày lập", opened.on()));
    }

    private static void chosen(VisitAct.RouteChosen chosen, ActFacts facts) {
        var route = chosen.chosen();
        facts.text("Đề xuất", chosen.proposed().action().label())
                .text("Hướng xử lý", route.action().label())
                .text("Lý do chọn khác", route.reason())
                .text("Cơ quan có thẩm quyền", route.competentBody())
                .lines("Nội dung cần bổ sung", route.supplements())
                .text("Đã giải thích, hướng dẫn", route.explanation())
                // what each is about, its own case tells to who may know it
                .text(
                        "Các nội dung đã tách",
                        route.parts().isEmpty() ? null : route.parts().size() + " nội dung");
    }

    private static void end(ActKinds on) {
        on.kind("RESULT_TOLD", VisitAct.ResultTold.class)
                .titled("Trả lời công dân")
                .tells(told ->
                        "Trả lời công dân: " + lower(told.result().outcome().label()))
                .prints((told, facts) -> facts.text(
                                "Kết quả", told.result().outcome().label())
                        .text("Hình thức", told.result().way().label())
                        .text("Nội dung trả lời", told.result().text())
                        .text("Số văn bản", told.result().number())
                        .day("Ngày văn bản", told.result().paperDate()));
        on.kind("LOG_CORRECTED", VisitAct.LogCorrected.class)
                .titled("Đính chính sổ tiếp công dân")
                .tells(corrected -> corrected.correction().line())
                .prints((corrected, facts) ->
                        facts.lines("Đính chính", List.of(corrected.correction().line())));
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
