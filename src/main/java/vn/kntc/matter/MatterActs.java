package vn.kntc.matter;

import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;

/** Every kind of act that concerns a matter, in the course of whichever process its case stands. Never rename one. */
@Component
class MatterActs implements ActBook {

    private static final String MATTER = "Vụ việc";

    static final ActKinds KINDS = ActKinds.ofAnyProcedure(on -> {
        on.kind("MATTER_REPEATED", MatterAct.Repeated.class)
                .titled("Đơn gửi lại")
                .tells(again -> "Xác định đơn gửi lại nội dung của hồ sơ " + again.earlier() + "; vụ việc "
                        + again.matter() + " đến nay có " + again.times() + " đơn")
                .prints((again, facts) -> facts.text("Gửi lại nội dung của hồ sơ", again.earlier())
                        .text(MATTER, again.matter())
                        .text("Số đơn của vụ việc", String.valueOf(again.times())));
        on.kind("MATTER_DESCRIBED", MatterAct.Described.class)
                .titled("Thông tin vụ việc")
                .tells(described -> "Ghi thông tin vụ việc " + described.matter())
                .prints((described, facts) -> facts.text(MATTER, described.matter())
                        .text(
                                "Lĩnh vực",
                                described.field() == null
                                        ? null
                                        : described.field().label())
                        .text("Số người", String.valueOf(described.people())));
        on.kind("MATTER_MOVED", MatterAct.Moved.class)
                .titled("Chuyển sang vụ việc khác")
                .tells(moved -> "Chuyển hồ sơ từ vụ việc " + moved.from() + " sang vụ việc " + moved.to() + ", lý do: "
                        + moved.reason())
                .prints((moved, facts) -> facts.text("Từ vụ việc", moved.from())
                        .text("Sang vụ việc", moved.to())
                        .text("Lý do", moved.reason()));
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }
}
