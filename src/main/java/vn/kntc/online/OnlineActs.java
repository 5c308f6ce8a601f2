package vn.kntc.online;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.online.OnlineAct.Point;
import vn.kntc.shared.ShownDay;

/** Every kind of act about a session online: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class OnlineActs implements ActBook {

    private static final String DOUBT = "Điểm chưa chắc chắn";

    static final ActKinds KINDS = ActKinds.of(OnlineReception.PROCEDURE, on -> {
        decision(on);
        preparation(on);
        link(on);
        session(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void decision(ActKinds on) {
        on.kind("PREPARATION_BEGUN", OnlineAct.PreparationBegun.class)
                .titled("Chuẩn bị phiên tiếp")
                .tells(begun -> "Xét việc tiếp trực tuyến cho phiên ngày " + ShownDay.of(begun.sessionOn()))
                .prints((begun, facts) -> facts.day("Ngày tiếp", begun.sessionOn()));
        on.kind("CALLED_OFF", OnlineAct.CalledOff.class)
                .titled("Thôi chuẩn bị phiên tiếp trực tuyến")
                .tells(off -> "Thôi chuẩn bị tiếp trực tuyến cho ngày " + ShownDay.of(off.sessionOn())
                        + ": hoãn hoặc hủy phiên")
                .prints((off, facts) -> facts.day("Ngày tiếp", off.sessionOn()));
        on.kind("CONDITIONS_CHECKED", OnlineAct.ConditionsChecked.class)
                .titled("Kiểm tra điều kiện tiếp trực tuyến")
                .tells(checked -> checked.answer().allowed()
                        ? "Kiểm tra điều kiện tiếp trực tuyến: đủ điều kiện"
                        : "Kiểm tra điều kiện tiếp trực tuyến: chưa thuộc trường hợp quy định")
                .prints(OnlineActs::print);
        on.kind("DECIDED", OnlineAct.Decided.class)
                .titled("Quyết định hình thức tiếp")
                .tells(decided -> decided.online() ? "Quyết định tiếp trực tuyến" : "Quyết định tiếp trực tiếp")
                .prints((decided, facts) -> facts.text("Hình thức", decided.online() ? "Trực tuyến" : "Trực tiếp")
                        .text("Lý do", decided.reason())
                        .rows(DOUBT, decided.doubts()));
    }

    private static void print(OnlineAct.ConditionsChecked checked, ActFacts facts) {
        var asked = checked.facts();
        facts.text("Loại nội dung", asked.kind().label())
                .text("Phức tạp, kéo dài", yes(asked.complexOrLong()))
                .text("Cần nhiều cơ quan tham gia", yes(asked.needsManyAgencies()))
                .text(
                        "Vùng xa, đối tượng chính sách, người cao tuổi, người khuyết tật",
                        yes(asked.remoteOrVulnerable()))
                .text("Công dân muốn tiếp trực tuyến", yes(asked.citizenWishesOnline()))
                .text("Thiên tai, dịch bệnh, an ninh", yes(asked.forceMajeure()))
                .text("Yêu cầu thực tế khác", yes(asked.otherNeed()))
                .text("Người tố cáo yêu cầu giữ bí mật danh tính", yes(asked.asksIdentityProtection()))
                .text("Bảo đảm được bí mật", yes(asked.secrecyAssured()))
                .text("Ghi âm, ghi hình và lưu giữ được", yes(asked.recordingAvailable()))
                .text("Quy định trả lời", checked.answer().allowed() ? "được tiếp trực tuyến" : "không được")
                .lines("Căn cứ", checked.answer().basis())
                .rows(DOUBT, checked.answer().doubts());
    }

    /** Printed only where it holds: a session has few of these. */
    private static String yes(boolean holds) {
        return holds ? "có" : null;
    }

    private static void preparation(ActKinds on) {
        on.kind("PLANNED", OnlineAct.Planned.class)
                .titled("Lập điểm cầu")
                .tells(planned -> "Lập " + planned.points().size() + " điểm cầu")
                .prints((planned, facts) -> facts.text(
                                "Giờ bắt đầu", planned.beginsAt().toString())
                        .text("Cách kết nối", planned.connection())
                        .day("Ngày kết nối thử", planned.testOn())
                        .rows(
                                "Điểm cầu",
                                planned.points().stream().map(Point::words).toList())
                        .text("Số người cùng nội dung", String.valueOf(planned.people()))
                        .text(
                                "Số người đại diện",
                                planned.representatives() == 0 ? null : String.valueOf(planned.representatives())));
        on.kind("NOTICE_ANSWERED", OnlineAct.NoticeAnswered.class)
                .titled("Ký thông báo tiếp trực tuyến")
                .tells(answer -> answer.signed()
                        ? "Ký thông báo tiếp trực tuyến"
                        : "Chưa ký thông báo tiếp trực tuyến, yêu cầu sửa")
                .prints((answer, facts) -> facts.text("Trả lời", answer.signed() ? "Đồng ý ký" : "Yêu cầu sửa")
                        .text("Ý kiến", answer.remark()));
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled("Ban hành thông báo tiếp trực tuyến")
                .tells(issued -> "Ban hành thông báo tiếp công dân trực tuyến số " + issued.number())
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("NOTIFIED", OnlineAct.Notified.class)
                .titled("Gửi thông báo, bố trí điều kiện")
                .tells("Gửi thông báo tiếp trực tuyến cho công dân và các cơ quan")
                .prints((told, facts) -> facts.lines(
                                "Đã gửi cho",
                                told.told().stream().map(OnlineAct.Told::label).toList())
                        .text("Bố trí", told.setUp()));
    }

    private static void link(ActKinds on) {
        on.kind("LINK_TESTED", OnlineAct.LinkTested.class)
                .titled("Kết nối thử")
                .tells(tested -> "Kết nối thử: " + tested.result().label().toLowerCase(Locale.ROOT))
                .prints((tested, facts) ->
                        facts.text("Kết quả", tested.result().label()).text("Ghi chú", tested.remark()));
        on.kind("CONNECTED", OnlineAct.Connected.class)
                .titled("Kết nối các điểm cầu")
                .tells(connected -> "Các điểm cầu kết nối xong lúc " + connected.at()
                        + (connected.late() == null ? "" : ", muộn hơn quy định"))
                .prints((connected, facts) -> facts.text(
                                "Kết nối xong lúc", connected.at().toString())
                        .text("Lưu ý", connected.late()));
    }

    private static void session(ActKinds on) {
        on.kind("HELD", OnlineAct.Held.class)
                .titled("Diễn biến phiên tiếp trực tuyến")
                .tells(OnlineActs::course)
                .prints((held, facts) -> {
                    var broken = held.brokenOff();
                    facts.text("Diễn biến", broken == null ? "Trọn phiên" : "Bị gián đoạn");
                    if (broken != null) {
                        facts.text("Mất kết nối lúc", broken.at().toString())
                                .text("Nguyên nhân", broken.cause())
                                .text("Xử lý", broken.continuation().label())
                                .text(
                                        "Tiếp tục lúc",
                                        broken.continuedAt() == null
                                                ? null
                                                : broken.continuedAt().toString())
                                .day("Thông báo lại cho ngày", broken.nextOn());
                    }
                    facts.rows(DOUBT, held.doubts());
                });
        on.kind("RECORDING_KEPT", OnlineAct.RecordingKept.class)
                .titled("Lưu bản ghi phiên tiếp")
                .tells(kept -> kept.file() == null
                        ? "Lưu bản ghi phiên tiếp ngoài hệ thống"
                        : "Lưu bản ghi phiên tiếp trong hồ sơ: " + kept.fileLabel())
                .prints((kept, facts) -> facts.text("Tệp", kept.fileLabel())
                        .text("Nơi lưu", kept.place())
                        .text("Người giữ", kept.keeper())
                        .text(
                                "Vật lưu",
                                kept.medium() == null ? null : kept.medium().label())
                        .text("Mã băm SHA-256", kept.sha256())
                        .text("Chế độ bảo mật", kept.secrecy().label())
                        .rows(DOUBT, kept.doubts()));
    }

    private static String course(OnlineAct.Held held) {
        var broken = held.brokenOff();
        if (broken == null) {
            return "Phiên tiếp trực tuyến diễn ra trọn vẹn";
        }
        return broken.nextOn() == null
                ? "Phiên tiếp trực tuyến bị gián đoạn lúc " + broken.at() + ", tiếp tục lúc " + broken.continuedAt()
                : "Phiên tiếp trực tuyến bị gián đoạn lúc " + broken.at() + ", thông báo lại cho ngày "
                        + ShownDay.of(broken.nextOn());
    }
}
