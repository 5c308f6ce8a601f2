package vn.kntc.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.FramedPaper;
import vn.kntc.document.PaperRow;
import vn.kntc.handling.paper.IdentityBlock;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.handling.paper.SampleFrames;

/** The papers of a session, full and bare. */
public final class SessionPaperRows {

    private static final String NUMBER = "NHANHOA-2026-000010";
    private static final LocalDate SESSION = LocalDate.of(2026, 12, 16);
    private static final String PLACE = "phòng tiếp công dân, trụ sở phường";
    private static final String CHAIR = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final String LEADER = "Nguyễn Văn Sơn, " + CHAIR;
    private static final String DEPUTY = "Lê Thị Mận, Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa";

    private SessionPaperRows() {}

    public static PaperBook book() {
        return new SessionPaperBook();
    }

    public static Stream<PaperRow> all() {
        return Stream.of(
                minutes(), conclusion(), schedule(), postponement(), matters(), urging(), invitation(), bodies());
    }

    private static PaperRow minutes() {
        var full = new SessionPaperCase.Held(
                "08 giờ 00 phút",
                "11 giờ 15 phút",
                DEPUTY,
                "có",
                "Lê Thu Hà, công chức văn phòng",
                List.of("Trưởng Công an phường", "đại diện Phòng Kinh tế, Hạ tầng và Đô thị"),
                List.of(
                        new SessionPaperCase.Heard(
                                "NHANHOA-2026-000007",
                                "Đề nghị xem lại ranh giới thửa đất",
                                null,
                                SESSION,
                                "Lê Thu Hà",
                                "Đề nghị trả lời sớm hơn",
                                null),
                        new SessionPaperCase.Heard(
                                null, "Hỏi lịch thu gom rác.", "Thu gom từ thứ Hai.", null, null, null, "Vội về nhà")),
                List.of(new NotHeard("NHANHOA-2026-000009", "Công dân xin trình bày ở phiên sau")));
        var bare = new SessionPaperCase.Held(
                "08 giờ 00 phút", "09 giờ 00 phút", LEADER, null, "Lê Thu Hà", List.of(), List.of(), List.of());
        return new PaperRow(
                "P-03",
                "BIÊN BẢN",
                "Về việc tiếp công dân định kỳ của lãnh đạo",
                paper("P-03", PaperRow.FULL_DAY, null, full, null),
                List.of(
                        "Vào hồi 08 giờ 00 phút, ngày 16 tháng 12 năm 2026, tại " + PLACE,
                        "1. Người tiếp công dân: " + DEPUTY + ", theo ủy quyền của " + CHAIR + ".",
                        "2. Người ghi biên bản: Lê Thu Hà, công chức văn phòng.",
                        "- Trưởng Công an phường;",
                        "1. Hồ sơ số NHANHOA-2026-000007: Đề nghị xem lại ranh giới thửa đất. Trả lời chậm nhất ngày 16/12/2026, người"
                                + " liên hệ: Lê Thu Hà. Ý kiến của công dân: Đề nghị trả lời sớm hơn.",
                        "2. Hỏi lịch thu gom rác. Trả lời ngay tại phiên: Thu gom từ thứ Hai. Công dân không ký biên bản, lý do: Vội về nhà.",
                        "Vụ việc đã đăng ký mà không được trình bày:",
                        "- Hồ sơ số NHANHOA-2026-000009: Công dân xin trình bày ở phiên sau.",
                        "kết thúc vào hồi 11 giờ 15 phút cùng ngày",
                        "CÔNG DÂN",
                        "(Ký hoặc điểm chỉ)"),
                paper("P-03", PaperRow.BARE_DAY, null, bare, null),
                List.of("1. Người tiếp công dân: " + LEADER + ".", "Không có công dân đến phiên tiếp."),
                List.of("ủy quyền", "Người dự", "Hồ sơ số", "Trả lời", "không được trình bày", "điểm chỉ"));
    }

    private static PaperRow conclusion() {
        var facts = new SessionPapers.ConclusionFacts(List.of(
                new SessionPaperCase.Told(
                        1, "Phòng Kinh tế, Hạ tầng và Đô thị", "Đo lại ranh giới thửa đất", LocalDate.of(2026, 12, 31)),
                new SessionPaperCase.Told(2, "Công an phường", "Bảo đảm trật tự khi đo.", LocalDate.of(2026, 12, 25))));
        return new PaperRow(
                "P-04",
                "THÔNG BÁO",
                "Kết luận việc tiếp công dân",
                paper("P-04", PaperRow.FULL_DAY, null, held(DEPUTY, "có"), facts),
                List.of(
                        "Ngày 16/12/2026, tại " + PLACE + ", " + DEPUTY + " tiếp công dân định kỳ theo ủy quyền của "
                                + CHAIR + " và kết luận như sau:",
                        "1. Phòng Kinh tế, Hạ tầng và Đô thị: Đo lại ranh giới thửa đất. Thời hạn hoàn thành: ngày 31/12/2026.",
                        "2. Công an phường: Bảo đảm trật tự khi đo. Thời hạn hoàn thành: ngày 25/12/2026.",
                        "báo cáo kết quả đến Ủy ban nhân dân phường Nhân Hòa",
                        "- Người được tiếp có nội dung được kết luận;"),
                paper("P-04", PaperRow.BARE_DAY, null, held(LEADER, null), facts),
                List.of(LEADER + " tiếp công dân định kỳ và kết luận như sau:"),
                List.of("ủy quyền", "Nghị định"));
    }

    private static SessionPaperCase.Held held(String receiver, String delegated) {
        return new SessionPaperCase.Held(
                "08 giờ 00 phút", "11 giờ 15 phút", receiver, delegated, "Lê Thu Hà", List.of(), List.of(), List.of());
    }

    private static PaperRow schedule() {
        var days = List.of(
                new SessionPapers.DayLine(
                        LocalDate.of(2026, 12, 2),
                        "08 giờ 00 phút",
                        "11 giờ 30 phút",
                        LEADER,
                        PLACE,
                        "Công an phường, Ủy ban Mặt trận Tổ quốc phường",
                        "kiến nghị về đất đai"),
                new SessionPapers.DayLine(SESSION, "14 giờ 00 phút", "17 giờ 00 phút", LEADER, PLACE, null, null));
        return new PaperRow(
                "P-06",
                "THÔNG BÁO",
                "Về việc lịch tiếp công dân của lãnh đạo tháng 12/2026",
                paper(
                        "P-06",
                        PaperRow.FULL_DAY,
                        null,
                        null,
                        new SessionPapers.ScheduleFacts(
                                "12/2026",
                                days,
                                "các ngày thứ Hai, thứ Năm; sáng từ 07 giờ 30 phút đến 11 giờ 00 phút",
                                PLACE,
                                "Bộ phận tiếp công dân, điện thoại 0222 3822 123")),
                List.of(
                        "1. Ngày 02/12/2026, từ 08 giờ 00 phút đến 11 giờ 30 phút: " + LEADER + " tiếp công dân tại "
                                + PLACE
                                + "; thành phần dự: Công an phường, Ủy ban Mặt trận Tổ quốc phường; dự kiến nội dung:"
                                + " kiến nghị về đất đai.",
                        "2. Ngày 16/12/2026, từ 14 giờ 00 phút đến 17 giờ 00 phút",
                        "Tiếp công dân thường xuyên: các ngày thứ Hai, thứ Năm; sáng từ 07 giờ 30 phút đến 11 giờ 00 phút, tại "
                                + PLACE + "; liên hệ: Bộ phận tiếp công dân, điện thoại 0222 3822 123."),
                paper(
                        "P-06",
                        PaperRow.BARE_DAY,
                        null,
                        null,
                        new SessionPapers.ScheduleFacts("12/2026", days.subList(1, 2), null, null, null)),
                List.of("1. Ngày 16/12/2026"),
                List.of("thành phần dự", "dự kiến nội dung", "02/12/2026", "thường xuyên"));
    }

    private static PaperRow postponement() {
        var moved = new SessionPaperCase.Moved(
                "08 giờ 00 phút ngày 16/12/2026",
                "14 giờ 00 phút ngày 18/12/2026",
                PLACE,
                "Lãnh đạo dự họp đột xuất của tỉnh",
                null);
        return new PaperRow(
                "P-06A",
                "THÔNG BÁO",
                "Về việc hoãn tiếp công dân",
                paper("P-06A", PaperRow.FULL_DAY, moved, null, null),
                List.of(
                        "Phiên tiếp công dân định kỳ của " + LEADER
                                + ", dự kiến vào 08 giờ 00 phút ngày 16/12/2026, được"
                                + " hoãn. Lý do: Lãnh đạo dự họp đột xuất của tỉnh.",
                        "Thời gian dự kiến tiếp mới: 14 giờ 00 phút ngày 18/12/2026, tại " + PLACE + "."),
                paper("P-06A", PaperRow.BARE_DAY, moved, null, null),
                List.of("được hoãn"),
                List.of("Luật"));
    }

    private static PaperRow matters() {
        var full = new SessionPapers.MatterFacts(
                List.of(
                        new SessionPapers.MatterLine(
                                "NHANHOA-2026-000007",
                                "Khiếu nại",
                                "Đề nghị xem xét việc thu hồi đất",
                                "đông người, kéo dài"),
                        new SessionPapers.MatterLine("NHANHOA-2026-000008", "Tố cáo", null, null)),
                List.of("Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"),
                2);
        var bare = new SessionPapers.MatterFacts(
                List.of(new SessionPapers.MatterLine(
                        "NHANHOA-2026-000009", "Kiến nghị, phản ánh", "Về rác thải.", null)),
                List.of(),
                null);
        return new PaperRow(
                "P-06B",
                "DANH MỤC",
                "Vụ việc của phiên tiếp công dân định kỳ",
                paper("P-06B", PaperRow.FULL_DAY, null, null, full),
                List.of(
                        "Người tiếp: " + LEADER + ".",
                        "Thời gian: ngày 16/12/2026, từ 08 giờ 00 phút đến 11 giờ 30 phút, tại " + PLACE + ".",
                        "1. Hồ sơ số NHANHOA-2026-000007, khiếu nại (đông người, kéo dài): Đề nghị xem xét việc thu hồi đất.",
                        "2. Hồ sơ số NHANHOA-2026-000008, tố cáo: nội dung được giữ bí mật.",
                        "- Phòng Kinh tế, Hạ tầng và Đô thị;",
                        "được tiếp trước. Danh mục này được lập lần thứ 2, thay các danh mục lập trước./."),
                paper("P-06B", PaperRow.BARE_DAY, null, null, bare),
                List.of("1. Hồ sơ số NHANHOA-2026-000009, kiến nghị, phản ánh: Về rác thải."),
                List.of("được mời", "giữ bí mật", "lập lần thứ"));
    }

    private static PaperRow invitation() {
        return new PaperRow(
                "P-07",
                "GIẤY MỜI",
                "Về việc dự phiên tiếp công dân của lãnh đạo",
                paper(
                        "P-07",
                        PaperRow.FULL_DAY,
                        null,
                        null,
                        new SessionInvitations.CitizenFacts(
                                "NHANHOA-2026-000007",
                                "Đề nghị xem xét việc thu hồi đất",
                                "có",
                                "Bộ phận tiếp công dân, điện thoại 0222 3822 123")),
                List.of(
                        "Kính gửi: Bà Đinh Thị Mơ Rừng.",
                        "Địa chỉ: Tổ 3.",
                        "1. Thời gian: từ 08 giờ 00 phút đến 11 giờ 30 phút, ngày 16/12/2026.",
                        "2. Địa điểm: " + PLACE + ".",
                        "3. Người tiếp: " + LEADER + ".",
                        "4. Nội dung: hồ sơ số NHANHOA-2026-000007, đề nghị xem xét việc thu hồi đất.",
                        "văn bản cử người đại diện",
                        "6. Liên hệ: Bộ phận tiếp công dân, điện thoại 0222 3822 123, "),
                paper(
                        "P-07",
                        PaperRow.BARE_DAY,
                        null,
                        null,
                        new SessionInvitations.CitizenFacts("NHANHOA-2026-000008", null, null, null)),
                List.of("4. Nội dung: hồ sơ số NHANHOA-2026-000008.", "tài liệu liên quan."),
                List.of("cử người đại diện"));
    }

    private static PaperRow bodies() {
        var facts = new SessionInvitations.BodyFacts("Công an phường, Phòng Kinh tế, Hạ tầng và Đô thị", null);
        return new PaperRow(
                "P-07A",
                "GIẤY MỜI",
                "Về việc dự phiên tiếp công dân của lãnh đạo",
                paper("P-07A", PaperRow.FULL_DAY, null, null, facts),
                List.of(
                        "Kính gửi: Công an phường, Phòng Kinh tế, Hạ tầng và Đô thị.",
                        "cử lãnh đạo dự phiên tiếp công dân định kỳ",
                        "1. Thời gian: từ 08 giờ 00 phút đến 11 giờ 30 phút, ngày 16/12/2026."),
                paper("P-07A", PaperRow.BARE_DAY, null, null, facts),
                List.of("Kính gửi: Công an phường"),
                List.of("Nghị định"));
    }

    private static PaperRow urging() {
        var rows = List.of(new SessionPaperCase.Told(
                1, "Phòng Kinh tế, Hạ tầng và Đô thị", "Đo lại ranh giới thửa đất", LocalDate.of(2026, 12, 31)));
        var facts = new SessionPapers.UrgingFacts(
                "Phòng Kinh tế, Hạ tầng và Đô thị", rows, 2, "15/TB-UBND", LocalDate.of(2026, 12, 17));
        return new PaperRow(
                "P-11A",
                "Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị.",
                "V/v đôn đốc thực hiện kết luận tiếp công dân",
                paper("P-11A", PaperRow.FULL_DAY, null, null, facts),
                List.of(
                        "Tại Thông báo số 15/TB-UBND ngày 17/12/2026 về kết luận việc tiếp công dân, " + CHAIR,
                        "- Phòng Kinh tế, Hạ tầng và Đô thị: Đo lại ranh giới thửa đất. Thời hạn hoàn thành: ngày 31/12/2026.",
                        "lần đôn đốc thứ 2"),
                paper("P-11A", PaperRow.BARE_DAY, null, null, facts),
                List.of("đôn đốc"),
                List.of("Nghị định"));
    }

    private static FramedPaper paper(
            String form, LocalDate on, SessionPaperCase.Moved moved, SessionPaperCase.Held minutes, Record workedOut) {
        Map<String, Object> frames = new HashMap<>();
        frames.put(
                "case",
                new SessionPaperCase.Facts(
                        NUMBER,
                        "định kỳ",
                        SESSION,
                        "08 giờ 00 phút",
                        "11 giờ 30 phút",
                        PLACE,
                        LEADER,
                        CHAIR,
                        List.of(),
                        List.of()));
        frames.put("postponed", moved);
        frames.put(
                "parties",
                SampleFrames.parties(
                        new IdentityBlock("bà Đinh Thị Mơ Rừng", null, "Tổ 3", null, null, null, null),
                        null,
                        null,
                        null));
        frames.put("minutes", minutes);
        return SampleFrames.paper(form, on, frames, workedOut);
    }
}
