package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The page of the schedule and the page that is open to all, on the running program. */
@KntcIT
class SchedulePagesIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final String SCHEDULE = "/lich-tiep?thang=2027-03";

    /** Where one is sent after something was done. */
    private static final String AFTERWARDS = "/lich-tiep?coQuan=vocuong&thang=2027-03";

    private static final String OFFICE = "Phó Chủ tịch phụ trách trang lịch";

    private final int port;
    private final MovableClock clock;
    private final AtTheSession officers;
    private final SessionBook book;
    private Browser officer;

    @Autowired
    SchedulePagesIT(@Value("${local.server.port}") int port, MovableClock clock, SessionBook book) {
        this.port = port;
        this.clock = clock;
        this.book = book;
        this.officers = new AtTheSession(port);
    }

    @BeforeEach
    void signIn() {
        clock.today(LocalDate.of(2027, 3, 1));
        officer = signedIn("reception-officer.vocuong");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", browser.token(SCHEDULE));
        all.putIfAbsent("thang", "2027-03");
        return browser.form(path, all);
    }

    private static Map<String, String> session(String day, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "nguoiTiep", "OTHER",
                "chucVu", OFFICE,
                "ngay", day,
                "tuGio", "08:00",
                "denGio", "11:30",
                "noiTiep", "Phòng tiếp công dân tầng 1",
                "thanhPhan", "Công an phường\nMặt trận Tổ quốc phường",
                "noiDung", "Kiến nghị về giao thông",
                "loai", "PERIODIC"));
        fields.putAll(more);
        return fields;
    }

    private CaseNumber planned(String day) {
        return book.month(new AgencyId("vocuong"), YearMonth.of(2027, 3)).stream()
                .filter(line -> line.plan().time().on().equals(LocalDate.parse(day)))
                .filter(line -> line.plan().leader().office().equals(OFFICE))
                .findFirst()
                .orElseThrow()
                .caseNumber();
    }

    @Test
    void anUrgentSessionSaysWhatTheLawMakesOfIt() {
        var answer = post(
                officer,
                "/lich-tiep/phien",
                session(
                        "24/03/2027",
                        Map.of("loai", "URGENT", "hauQua", "on", "lyDo", "Có nguy cơ mất an ninh trật tự")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(officer.get(SCHEDULE, PAGE).body())
                .contains(planned("2027-03-24").value(), "Phải tiếp đột xuất", "khoản 3 Điều 18 Luật Tiếp công dân");
    }

    @Test
    void plansPublishesPostponesAndShowsEverybody() {
        var answer = post(officer, "/lich-tiep/phien", session("16/03/2027", Map.of()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var number = planned("2027-03-16");
        assertThat(officer.get(AFTERWARDS, PAGE).body())
                .contains(
                        "Đã lập 1 phiên", number.value(), OFFICE, "Chưa công bố", "Công bố chậm nhất ngày 09/03/2027");
        assertThat(publicPage()).doesNotContain("16/03/2027");

        officers.publish(number, "2027-03-01");
        assertThat(publicPage())
                .contains("Ngày 16/03/2027", "08:00–11:30", OFFICE, "Công an phường; Mặt trận Tổ quốc phường")
                .doesNotContain(number.value(), "masthead");

        var moved = post(
                officer,
                "/lich-tiep/" + number + "/hoan",
                Map.of(
                        "ngay", "18/03/2027",
                        "tuGio", "14:00",
                        "denGio", "17:00",
                        "noiTiep", "Hội trường phường",
                        "lyDo", "Lãnh đạo dự họp đột xuất"));
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(publicPage())
                .contains(
                        "Ngày 18/03/2027", "Hội trường phường", "Lãnh đạo dự họp đột xuất", "ngày 16/03/2027 hoãn đến");
        assertThat(officer.get(SCHEDULE, PAGE).body())
                .contains("Thời gian, nơi tiếp mới chưa được thông báo tại nơi tiếp");
        assertThat(post(officer, "/lich-tiep/" + number + "/huy", Map.of("lyDo", "Không còn cần thiết"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(publicPage()).contains("Không tổ chức: Không còn cần thiết");
        post(officer, "/lich-tiep/" + number + "/huy", Map.of("lyDo", "Không còn cần thiết"));
        assertThat(officer.get(SCHEDULE, PAGE).body()).contains("Đã hủy");
    }

    @Test
    void offersAndShowsWhatIsHeldOnline() {
        assertThat(officer.get(SCHEDULE, PAGE).body()).contains("name=\"hinhThuc\"");
        assertThat(officer.get("/lich-tiep?coQuan=vocuong&thang=2020-01", PAGE).body())
                .as("law of today where the month is over")
                .contains("name=\"hinhThuc\"");
        var answer = post(officer, "/lich-tiep/phien", session("26/03/2027", Map.of("hinhThuc", "ONLINE")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var number = planned("2027-03-26");
        assertThat(officer.get(SCHEDULE, PAGE).body()).contains("Định kỳ · Trực tuyến");
        officers.publish(number, "2027-03-01");
        assertThat(publicPage()).contains("Ngày 26/03/2027", "<dd>Trực tuyến</dd>");
    }

    private String publicPage() {
        var answer = new Browser(port).get("/lich-tiep-cong-dan/vocuong", PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void anAgencyThatIsNotHereIsToldInVietnamese() {
        var answer = new Browser(port).get("/lich-tiep-cong-dan/khongco", PAGE);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy", "Không có cơ quan nào");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "28/02/2027;;;không được trước ngày hôm nay",
                "21/03/2027;;;21/03/2027 không phải ngày làm việc",
                "31/02/2027;;;không có thật",
                "17/03/2027;tuGio;12:00;Giờ kết thúc phải sau",
                "17/03/2027;tuGio;tám giờ;phải ghi giờ và phút",
                "17/03/2027;noiTiep;a;Hãy ghi “Nơi tiếp”",
                "17/03/2027;nguoiTiep;ai-do;Hãy chọn người tiếp",
                "17/03/2027;loai;URGENT;Lý do tiếp đột xuất",
                "17/03/2027;loai;X;Hãy chọn “Loại phiên” trong danh sách",
                "17/03/2027;loai;'';Hãy chọn “Loại phiên” trong danh sách",
                "17/03/2027;hinhThuc;QUA_DIEN_THOAI;Hãy chọn “Hình thức” trong danh sách",
                "17/03/2027;thanhPhan;Người nộp đơn, điện thoại 0912 345 699;không được ghi số giấy tờ tùy thân",
            })
    void refusesWithASentenceAndKeepsWhatWasTyped(String day, String field, String value, String sentence) {
        var answer = post(officer, "/lich-tiep/phien", session(day, field == null ? Map.of() : Map.of(field, value)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "Kiến nghị về giao thông");
    }

    @Test
    void twoSessionsOfOneLeaderDoNotOverlap() {
        post(officer, "/lich-tiep/phien", session("23/03/2027", Map.of()));
        var again =
                post(officer, "/lich-tiep/phien", session("23/03/2027", Map.of("tuGio", "11:00", "denGio", "12:00")));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Người tiếp đã có phiên số " + planned("2027-03-23"));
        assertThat(post(officer, "/lich-tiep/phien", session("23/03/2027", Map.of("tuGio", "13:00", "denGio", "15:00")))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aMonthByAPattern() {
        var answer = post(
                officer,
                "/lich-tiep/mau",
                session(
                        "",
                        Map.of(
                                "chucVu",
                                "Phó Chủ tịch theo mẫu",
                                "nam",
                                "2027",
                                "thangCuaNam",
                                "3",
                                "mau",
                                "WEEKDAY",
                                "thu",
                                "4",
                                "lan",
                                "")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        // Thursdays of March 2027: 4, 11, 18, 25
        assertThat(officer.get(AFTERWARDS, PAGE).body()).contains("Đã lập 4 phiên");
        var wrong = post(
                officer, "/lich-tiep/mau", session("", Map.of("nam", "2027", "mau", "DAY", "ngayTrongThang", "40")));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("phải là số từ 1 đến 31");
    }

    /** Postponed means later: an earlier day is another session, and one before today no session at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "19/03/2027;08:00;Hoãn là lùi phiên sang thời gian sau",
                "22/03/2027;07:00;Hoãn là lùi phiên sang thời gian sau",
                "01/03/2027;08:00;Hoãn là lùi phiên sang thời gian sau",
                "26/02/2027;08:00;Hoãn là lùi phiên sang thời gian sau"
            })
    void isNotPostponedToAnEarlierTime(String day, String from, String sentence) {
        if (book.month(new AgencyId("vocuong"), YearMonth.of(2027, 3)).stream()
                .noneMatch(line -> line.plan().leader().office().equals("Phó Chủ tịch hoãn phiên"))) {
            post(officer, "/lich-tiep/phien", session("22/03/2027", Map.of("chucVu", "Phó Chủ tịch hoãn phiên")));
        }
        var line = book.month(new AgencyId("vocuong"), YearMonth.of(2027, 3)).stream()
                .filter(one -> one.plan().leader().office().equals("Phó Chủ tịch hoãn phiên"))
                .findFirst()
                .orElseThrow();
        var answer = post(
                officer,
                "/lich-tiep/" + line.caseNumber() + "/hoan",
                Map.of(
                        "ngay", day,
                        "tuGio", from,
                        "denGio", "11:30",
                        "noiTiep", "Phòng tiếp công dân tầng 1",
                        "lyDo", "Lãnh đạo dự họp đột xuất"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "08:00–11:30 ngày 22/03/2027");
        assertThat(officers.acts(line.caseNumber())).doesNotContain("POSTPONED");
    }

    @Test
    void theHoursOfEveryDayAreToldToEverybodyAndWhoSetThemToOfficers() {
        var hours = new HashMap<>(Map.of(
                "thuTiep1", "true",
                "thuTiep4", "true",
                "sangTu", "07:30",
                "sangDen", "11:00",
                "noiTiepThuongXuyen", "Phòng tiếp công dân tầng 1",
                "lienHe", "Bộ phận tiếp công dân, điện thoại 0222 3822 123"));
        assertThat(post(officer, "/lich-tiep/gio-tiep", hours).statusCode()).isEqualTo(302);
        assertThat(publicPage())
                .contains(
                        "Tiếp công dân thường xuyên",
                        "các ngày thứ Hai, thứ Năm; sáng từ 07 giờ 30 phút đến 11 giờ 00 phút",
                        "điện thoại 0222 3822 123");
        assertThat(post(officer, "/lich-tiep/gio-tiep", hours).body()).contains("không có gì thay đổi");
        hours.put("chieuTu", "10:00");
        hours.put("chieuDen", "17:00");
        assertThat(post(officer, "/lich-tiep/gio-tiep", hours).body())
                .contains("Buổi chiều không được bắt đầu trước khi hết buổi sáng", "value=\"10:00\"");
        hours.put("chieuTu", "13:30");
        assertThat(post(officer, "/lich-tiep/gio-tiep", hours).statusCode()).isEqualTo(302);
        assertThat(publicPage()).contains("chiều từ 13 giờ 30 phút đến 17 giờ 00 phút");
        assertThat(officer.get(SCHEDULE, PAGE).body())
                .contains("Ai đã ghi, khi nào", "10:00 01/03/2027", "đến 11 giờ 00 phút, tại");
        assertThat(post(signedIn("clerk.vocuong"), "/lich-tiep/gio-tiep", hours).statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePaperOfRepresentativesIsPrintedByEverybody() {
        var blank = new Browser(port).get("/mau-cu-nguoi-dai-dien?soNguoi=12", PAGE);
        assertThat(blank.statusCode()).isEqualTo(200);
        assertThat(blank.body())
                .contains("VĂN BẢN CỬ NGƯỜI ĐẠI DIỆN", ">12</strong>", "từ 1 đến 5", "Chữ ký hoặc điểm chỉ", "Điều 29");
        assertThat(new Browser(port)
                        .get("/mau-cu-nguoi-dai-dien?soNguoi=7", PAGE)
                        .body())
                .contains("từ 1 đến 2");
        assertThat(new Browser(port)
                        .get("/mau-cu-nguoi-dai-dien?soNguoi=mot", PAGE)
                        .body())
                .contains("Số người phải là số từ 2 đến 200");
    }

    /** What the database does not take is refused by the name of its field, on every page alike. */
    @Test
    void aZeroByteIsRefusedByTheNameOfItsField() {
        var answer = post(officer, "/lich-tiep/phien", session("17/03/2027", Map.of("noiTiep", "Phòng\u0000tiếp dân")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("class=\"problem\"", "Ô “noiTiep” có ký tự điều khiển");
        var asked = officer.get("/so-tiep-cong-dan?tuKhoa=a%00b", PAGE);
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("Ô “tuKhoa” có ký tự điều khiển");
    }

    @Test
    void othersReadAndDoNotWrite() {
        var clerk = signedIn("clerk.vocuong");
        assertThat(clerk.get(SCHEDULE, PAGE).body())
                .contains("Các phiên trong tháng")
                .doesNotContain("Thêm một phiên", "Đặt chỉ tiêu riêng");
        assertThat(post(clerk, "/lich-tiep/phien", session("17/03/2027", Map.of()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(
                                signedIn("reception-officer.nhanhoa"),
                                "/lich-tiep/phien",
                                session("17/03/2027", Map.of("coQuan", "vocuong")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).get("/lich-tiep", PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void theManagerSetsATargetThatIsNotBelowTheLaw() {
        var manager = signedIn("manager.vocuong");
        assertThat(post(manager, "/lich-tiep/chi-tieu", Map.of("vaiTro", "KHONG_CO", "soNgay", "9", "ky", "MONTH"))
                        .body())
                .contains("Hãy chọn người đứng đầu cơ quan là ai trong danh sách");
        assertThat(post(manager, "/lich-tiep/chi-tieu", Map.of("vaiTro", "COMMUNE_CHAIR", "soNgay", "1", "ky", "MONTH"))
                        .body())
                .contains("không được thấp hơn mức tối thiểu của luật: 2 ngày mỗi tháng");
        assertThat(post(manager, "/lich-tiep/chi-tieu", Map.of("vaiTro", "COMMUNE_CHAIR", "soNgay", "1", "ky", "WEEK"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(manager.get(SCHEDULE, PAGE).body())
                .contains("Ít nhất 2 ngày mỗi tháng", "Ít nhất 1 ngày mỗi tuần", "Tuần 9");
    }
}
