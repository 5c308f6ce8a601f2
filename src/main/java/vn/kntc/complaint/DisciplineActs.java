package vn.kntc.complaint;

import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;

/** The kinds of acts of a complaint, recorded in the course of one against a disciplinary decision, and those that only it has. */
@Component
class DisciplineActs implements ActBook {

    private final ActKinds kinds;

    DisciplineActs(ComplaintActs acts) {
        this.kinds = acts.kindsOf(ResolutionInstance.DISCIPLINE_FIRST);
    }

    /** Never rename one. */
    static void register(ActKinds on) {
        on.kind("DISCIPLINE_RECORDED", DisciplineRecorded.class)
                .titled("Quyết định kỷ luật bị khiếu nại")
                .tells("Ghi nhận quyết định kỷ luật bị khiếu nại")
                .prints((recorded, facts) -> {
                    var decision = recorded.decision();
                    facts.day("Ngày ghi nhận", recorded.on())
                            .text("Khiếu nại bằng đơn có chữ ký", decision.written() ? "Có" : "Không")
                            .text(
                                    "Hình thức kỷ luật",
                                    decision.dismisses() ? decision.measure().label() : decision.measureName())
                            .text("Được khởi kiện vụ án hành chính", decision.maySue() ? "Có" : "Không")
                            .day("Ngày nhận quyết định kỷ luật", decision.receivedOn())
                            .day("Ngày cuối của thời hiệu khiếu nại", recorded.windowEnds())
                            .text("Lý do chính đáng của việc quá hạn", decision.lateReason());
                });
        on.kind("COUNCIL_PROPOSED", CouncilProposal.class)
                .titled("Đề xuất của Hội đồng kỷ luật")
                .tells("Ghi nhận đề xuất của Hội đồng kỷ luật")
                .prints((proposed, facts) -> facts.day("Ngày đề xuất", proposed.on())
                        .text("Hội đồng", proposed.council())
                        .text("Đề xuất", proposed.proposal()));
        on.kind("ANNOUNCED_IN_UNIT", UnitAnnouncement.class)
                .titled("Công bố quyết định trong đơn vị")
                .tells("Ghi nhận việc công bố quyết định giải quyết trong đơn vị")
                .prints((announced, facts) -> facts.day("Ngày công bố", announced.on())
                        .text("Cơ quan, tổ chức, đơn vị", announced.unit())
                        .text("Bồi thường, khôi phục quyền lợi", announced.compensation()));
    }

    @Override
    public ActKinds kinds() {
        return kinds;
    }
}
