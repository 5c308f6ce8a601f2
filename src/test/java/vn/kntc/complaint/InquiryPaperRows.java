package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kntc.document.PaperRow;

/** The papers of the single acts of a verification, full and bare. */
final class InquiryPaperRows {

    private static final LocalDate FULL = PaperRow.FULL_DAY;
    private static final LocalDate BARE = PaperRow.BARE_DAY;
    private static final PersonInOffice OFFICER = new PersonInOffice("ông Phạm Gia Huy", "công chức địa chính");
    private static final PersonInOffice PLAIN = new PersonInOffice("bà Lê Thu Hà", null);

    private InquiryPaperRows() {}

    static Stream<PaperRow> all() {
        return Stream.of(minutes(), request(), receipt(), expertDecision(), expertLetter());
    }

    private static PaperRow minutes() {
        return new PaperRow(
                "KN-06",
                "BIÊN BẢN LÀM VIỆC",
                "Về việc xác minh nội dung khiếu nại",
                ComplaintPaperRows.full(
                        "KN-06",
                        Map.of(
                                "session",
                                new Inquiry.Session(
                                        FULL,
                                        Inquiry.SessionKind.CONFRONTATION,
                                        LocalTime.of(8, 30),
                                        LocalTime.of(10, 0),
                                        "trụ sở Ủy ban nhân dân phường",
                                        List.of(OFFICER, PLAIN),
                                        List.of("người khiếu nại", "đại diện Trung tâm Phát triển quỹ đất"),
                                        Sample.LONG_STORY,
                                        "các bên thống nhất đo đạc lại",
                                        "người khiếu nại nộp thêm bản đồ",
                                        "người khiếu nại không ký, có người làm chứng",
                                        3)),
                        null),
                List.of(
                        "Hôm nay, vào hồi 08 giờ 30 phút",
                        "tổ chức đối chất để xác minh nội dung khiếu nại của bà Nguyễn Thị Quỳnh Hoa",
                        "- ông Phạm Gia Huy, công chức địa chính.",
                        "- bà Lê Thu Hà.",
                        "2. Người cùng làm việc:",
                        "- người khiếu nại",
                        "Nội dung làm việc: Năm 1993",
                        "Kết quả: các bên thống nhất đo đạc lại.",
                        "Nội dung khác: người khiếu nại nộp thêm bản đồ.",
                        "Buổi làm việc kết thúc vào hồi 10 giờ 00 phút",
                        "Không ký biên bản: người khiếu nại không ký, có người làm chứng.",
                        "Biên bản được lập thành 3 bản",
                        "NGƯỜI CÙNG LÀM VIỆC"),
                ComplaintPaperRows.bare(
                        "KN-06",
                        Map.of(
                                "session",
                                new Inquiry.Session(
                                        BARE,
                                        Inquiry.SessionKind.SITE,
                                        LocalTime.of(14, 0),
                                        LocalTime.of(15, 15),
                                        "thửa đất số 217",
                                        List.of(PLAIN),
                                        List.of(),
                                        "đo lại thửa đất",
                                        "diện tích 245,6 m²",
                                        null,
                                        null,
                                        2)),
                        null),
                List.of("tiến hành kiểm tra tại chỗ", "Kết quả: diện tích 245,6 m²."),
                List.of("Người cùng làm việc:", "Nội dung khác", "Không ký", "đối chất", "làm việc với"));
    }

    private static PaperRow request() {
        var full = new LinkedHashMap<String, Object>();
        full.put(
                "documentsRequested",
                new Inquiry.Requested(
                        FULL,
                        1,
                        "Trung tâm Phát triển quỹ đất",
                        List.of("Biên bản kiểm đếm", "Sổ mục kê năm 1993"),
                        "Văn phòng Ủy ban nhân dân phường"));
        full.put("provideDays", "07");
        var bare = new LinkedHashMap<String, Object>();
        bare.put(
                "documentsRequested",
                new Inquiry.Requested(
                        BARE, 1, "Phòng Kinh tế", List.of("Hồ sơ cấp giấy chứng nhận"), "bộ phận văn thư"));
        bare.put("provideDays", "07");
        return new PaperRow(
                "KN-07",
                "Kính gửi: Trung tâm Phát triển quỹ đất.",
                "V/v đề nghị cung cấp thông tin, tài liệu, bằng chứng",
                ComplaintPaperRows.full("KN-07", full, null),
                List.of(
                        "đã thông báo thụ lý giải quyết khiếu nại của bà Nguyễn Thị Quỳnh Hoa và 3 người khác",
                        "1. Biên bản kiểm đếm.",
                        "2. Sổ mục kê năm 1993.",
                        "trong thời hạn 07 ngày, kể từ ngày nhận được yêu cầu này; gửi về: Văn phòng Ủy ban nhân dân phường./.",
                        "- Như trên;"),
                ComplaintPaperRows.bare("KN-07", bare, null),
                List.of("Kính gửi: Phòng Kinh tế.", "1. Hồ sơ cấp giấy chứng nhận."),
                List.of("2. "));
    }

    private static PaperRow receipt() {
        return new PaperRow(
                "KN-08",
                "BIÊN BẢN GIAO NHẬN",
                "Thông tin, tài liệu, bằng chứng",
                ComplaintPaperRows.full(
                        "KN-08",
                        Map.of(
                                "evidenceReceived",
                                new Inquiry.Received(
                                        FULL,
                                        LocalTime.of(9, 0),
                                        "trụ sở Ủy ban nhân dân phường",
                                        OFFICER,
                                        "người khiếu nại",
                                        List.of(
                                                new Inquiry.Item("Giấy viết tay năm 1993", 2, "bản gốc, mờ chữ"),
                                                new Inquiry.Item("Đĩa ghi âm", null, null)),
                                        2)),
                        null),
                List.of(
                        "Hôm nay, vào hồi 09 giờ 00 phút",
                        "1. Bên nhận: ông Phạm Gia Huy, công chức địa chính, Ủy ban nhân dân phường Nhân Hòa.",
                        "2. Bên giao: người khiếu nại.",
                        "1. Giấy viết tay năm 1993, 2 trang, tình trạng: bản gốc, mờ chữ.",
                        "2. Đĩa ghi âm.",
                        "Biên bản được lập thành 2 bản",
                        "BÊN GIAO"),
                ComplaintPaperRows.bare(
                        "KN-08",
                        Map.of(
                                "evidenceReceived",
                                new Inquiry.Received(
                                        BARE,
                                        LocalTime.of(9, 0),
                                        "trụ sở Ủy ban nhân dân phường",
                                        PLAIN,
                                        "Phòng Kinh tế",
                                        List.of(new Inquiry.Item("Bản đồ địa chính", null, null)),
                                        2)),
                        null),
                List.of("1. Bên nhận: bà Lê Thu Hà, Ủy ban nhân dân", "1. Bản đồ địa chính."),
                List.of("trang", "tình trạng"));
    }

    private static final String EXPERT = "Trung tâm Kỹ thuật tài nguyên và môi trường";

    private static Inquiry.ExpertDecided decided(LocalDate on, PersonInOffice carrier, boolean full) {
        return new Inquiry.ExpertDecided(
                on,
                true,
                EXPERT,
                full
                        ? List.of("Giấy viết tay năm 1993: chữ viết có phải của cùng một người", Sample.LONG_STORY)
                        : List.of("Ranh giới thửa đất số 217"),
                "Văn phòng Ủy ban nhân dân phường",
                on.plusDays(10),
                carrier,
                full ? Sample.LONG_STORY : "các bên đưa hai bản đồ khác nhau");
    }

    private static PaperRow expertDecision() {
        return new PaperRow(
                "KN-09",
                "QUYẾT ĐỊNH",
                "Về việc trưng cầu giám định",
                ComplaintPaperRows.full(
                        "KN-09",
                        Map.of(
                                "expertProposed",
                                new Inquiry.ExpertProposed(LocalDate.of(2026, 8, 10), List.of("Chữ viết"), "Nghi ngờ"),
                                "expertDecided",
                                decided(FULL, OFFICER, true)),
                        null),
                List.of(
                        "Căn cứ Luật Khiếu nại",
                        "Theo đề nghị của người có trách nhiệm xác minh ngày 10/08/2026;",
                        "Điều 1. Trưng cầu " + EXPERT + " giám định các nội dung sau đây",
                        "1. Giấy viết tay năm 1993: chữ viết có phải của cùng một người.",
                        "2. Năm 1993",
                        "Lý do trưng cầu giám định: Năm 1993",
                        "Điều 2. Chi phí giám định (nếu có) do Văn phòng Ủy ban nhân dân phường chi trả",
                        "- Như Điều 3;"),
                ComplaintPaperRows.bare(
                        "KN-09",
                        Map.of(
                                "expertProposed",
                                new Inquiry.ExpertProposed(LocalDate.of(2026, 6, 1), List.of("Ranh giới"), "Khác nhau"),
                                "expertDecided",
                                decided(BARE, PLAIN, false)),
                        null),
                List.of(
                        "1. Ranh giới thửa đất số 217.",
                        "Lý do trưng cầu giám định: các bên đưa hai bản đồ khác nhau."),
                List.of("136/2025", "\n2. "));
    }

    private static PaperRow expertLetter() {
        return new PaperRow(
                "KN-10",
                "Kính gửi: " + EXPERT + ".",
                "V/v đề nghị gửi kết quả giám định",
                ComplaintPaperRows.full(
                        "KN-10",
                        Map.of(
                                "expertDecided",
                                decided(FULL, OFFICER, true),
                                "expertIssued",
                                Acts.issued(NumberedPaper.EXPERT_DECISION, FULL, "33/QĐ-UBND", null)),
                        null),
                List.of(
                        "đã ban hành Quyết định số 33/QĐ-UBND ngày",
                        "2. Năm 1993",
                        "Đề nghị " + EXPERT + " gửi kết quả giám định chậm nhất là ngày",
                        "nhận kết quả: ông Phạm Gia Huy, công chức địa chính.",
                        "- Như trên;"),
                ComplaintPaperRows.bare(
                        "KN-10",
                        Map.of(
                                "expertDecided",
                                decided(BARE, PLAIN, false),
                                "expertIssued",
                                Acts.issued(NumberedPaper.EXPERT_DECISION, BARE, "8/QĐ-UBND", null)),
                        null),
                List.of("nhận kết quả: bà Lê Thu Hà.", "1. Ranh giới thửa đất số 217."),
                List.of("2. "));
    }
}
