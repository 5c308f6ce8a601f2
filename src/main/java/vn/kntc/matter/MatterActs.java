package vn.kntc.matter;

import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;

/**
 * Every kind of act that concerns a matter, in the course of whichever process its case stands. Never rename one. They name no other case
 * and no matter: one of them may turn out to denounce, and what the log has told is never changed. The link and the page of the matter
 * tell them to who may know.
 */
@Component
class MatterActs implements ActBook {

    static final ActKinds KINDS = ActKinds.ofAnyProcedure(on -> {
        on.kind("MATTER_REPEATED", MatterAct.Repeated.class)
                .titled("Đơn gửi lại")
                .tells(again ->
                        "Xác định đơn gửi lại nội dung của đơn trước; vụ việc đến nay có " + again.times() + " đơn")
                .prints((again, facts) -> facts.text("Số đơn của vụ việc", String.valueOf(again.times())));
        on.kind("MATTER_DESCRIBED", MatterAct.Described.class)
                .titled("Thông tin vụ việc")
                .tells("Ghi thông tin vụ việc")
                .prints((described, facts) -> facts.text(
                                "Lĩnh vực",
                                described.field() == null
                                        ? null
                                        : described.field().label())
                        .text("Số người", String.valueOf(described.people())));
        on.kind("MATTER_MOVED", MatterAct.Moved.class)
                .titled("Chuyển sang vụ việc khác")
                .tells(moved -> "Chuyển hồ sơ sang vụ việc khác, lý do: " + moved.reason())
                .prints((moved, facts) -> facts.text("Lý do", moved.reason()));
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }
}
