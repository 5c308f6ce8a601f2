package vn.kntc.disclosure;

import org.springframework.stereotype.Component;
import vn.kntc.disclosure.DisclosureAct.Granted;
import vn.kntc.disclosure.DisclosureAct.RanOut;
import vn.kntc.disclosure.DisclosureAct.Refused;
import vn.kntc.disclosure.DisclosureAct.Requested;
import vn.kntc.disclosure.DisclosureAct.Revoked;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.shared.ShownDay;

/** Every kind of act of a request for who denounces: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class DisclosureActs implements ActBook {

    static final ActKinds KINDS = ActKinds.of(DisclosureHandling.PROCEDURE, on -> {
        on.kind("REQUESTED", Requested.class)
                .titled("Yêu cầu cung cấp thông tin về người tố cáo")
                .tells("Yêu cầu cung cấp thông tin về người tố cáo")
                .prints(DisclosureActs::print);
        on.kind("GRANTED", Granted.class)
                .titled("Cung cấp thông tin về người tố cáo")
                .tells(granted ->
                        "Đồng ý cung cấp thông tin về người tố cáo đến hết ngày " + ShownDay.of(granted.until()))
                .prints((granted, facts) -> facts.text(
                                "Phạm vi", granted.extent().label())
                        .day("Được xem đến hết ngày", granted.until())
                        .text("Lưu ý", granted.remark()));
        on.kind("REFUSED", Refused.class)
                .titled("Từ chối cung cấp thông tin về người tố cáo")
                .tells("Từ chối cung cấp thông tin về người tố cáo")
                .prints((refused, facts) -> facts.text("Lý do", refused.reason()));
        on.kind("REVOKED", Revoked.class)
                .titled("Thu hồi quyền xem thông tin về người tố cáo")
                .tells("Thu hồi quyền xem thông tin về người tố cáo")
                .prints((revoked, facts) -> facts.text("Lý do", revoked.reason()));
        on.kind("RAN_OUT", RanOut.class)
                .titled("Hết thời hạn xem thông tin về người tố cáo")
                .tells("Hết thời hạn xem thông tin về người tố cáo")
                .prints((over, facts) -> facts.day("Ngày cuối được xem", over.until()));
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void print(Requested asked, ActFacts facts) {
        facts.text("Hồ sơ tố cáo", asked.subject())
                .text("Người cần thông tin", asked.requester().label())
                .text("Cơ quan yêu cầu", asked.body())
                .text("Văn bản yêu cầu", letter(asked))
                .text("Mục đích", asked.purpose())
                .text("Căn cứ", asked.article())
                .text("Phạm vi đề nghị", asked.extent().label())
                .day("Đề nghị xem đến hết ngày", asked.until())
                .lines("Điểm cần lưu ý", asked.doubts());
    }

    private static String letter(Requested asked) {
        return asked.letterNumber() == null
                ? null
                : "số " + asked.letterNumber() + " ngày " + ShownDay.of(asked.letterDate());
    }
}
