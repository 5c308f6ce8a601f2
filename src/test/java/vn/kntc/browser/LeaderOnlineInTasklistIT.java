package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** A session of the province's chairman online, from the schedule that the head signs to its minutes, in a real Chromium. */
@KntcIT
class LeaderOnlineInTasklistIT {

    private static final LocalDate PLANNED = LocalDate.of(2027, 6, 1);
    private static final LocalDate TEST = LocalDate.of(2027, 6, 14);
    private static final LocalDate SESSION = LocalDate.of(2027, 6, 16);

    private final String base;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("phien-truc-tuyen");

    private Chromium chromium;
    private String number;

    @Autowired
    LeaderOnlineInTasklistIT(@Value("${local.server.port}") int port, MovableClock clock) {
        this.base = "http://127.0.0.1:" + port;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        clock.today(PLANNED);
        chromium = Chromium.start();
    }

    @AfterEach
    void leave() {
        chromium.close();
        clock.release();
    }

    @Test
    void fromTheScheduleToTheMinutes() {
        try {
            var desk = officer("reception-officer");
            var head = officer("resolver");
            var clerk = officer("clerk");
            plans(desk);
            signsAndPublishes(head, clerk);
            desk.looksAgain();
            desk.opens(number, "Chuẩn bị phiên tiếp công dân").claim().completes();
            decides(desk, head);
            setsUp(desk, head, clerk);
            connects(desk);
            records(desk);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private Officer officer(String role) {
        return Officer.signIn(chromium.newPerson(), base, role + "." + Walk.SENDER, pictures);
    }

    private void plans(Officer desk) {
        var page = desk.page();
        page.navigate(base + "/lich-tiep?thang=2027-06");
        var form = page.locator("form[action$='/lich-tiep/phien']");
        page.getByText("Thêm một phiên").click();
        form.getByLabel("Ngày tiếp").fill("16/06/2027");
        form.getByLabel("Nơi tiếp").fill("Phòng họp của đường dây 0912 345 699");
        form.locator("[name=hinhThuc]").selectOption("ONLINE");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lập phiên"))
                .click();
        assertThat(page.locator("[role=alert]")).containsText("“Nơi tiếp” được công khai");
        desk.photographs("noi-tiep-bi-tu-choi");
        form.getByLabel("Nơi tiếp").fill("Trụ sở tiếp công dân tỉnh");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lập phiên"))
                .click();
        assertThat(page.locator("[role=status]")).containsText("Đã lập 1 phiên");
        var row = page.locator("table.sessions tbody tr").filter(new Locator.FilterOptions().setHasText("16/06/2027"));
        // five working days before: 15, 14, 11, 10, 09/06
        assertThat(row).containsText("Công bố chậm nhất ngày 09/06/2027");
        assertThat(row).containsText("Định kỳ · Trực tuyến");
        number = row.locator("th a").innerText();
        desk.looksAgain();
    }

    private void signsAndPublishes(Officer head, Officer clerk) {
        var signing = head.opens(number, "Ký thông báo lịch tiếp công dân")
                .isDue("09/06/2027", "còn 6 ngày làm việc", "Khoản 4 Điều 24 Luật Tiếp công dân")
                .claim();
        signing.form().choose("Ý kiến", "Đồng ý ký");
        signing.photographs("ky-lich").completes();
        var publishing = clerk.opens(number, "Công bố lịch tiếp công dân").claim();
        publishing
                .form()
                .choose("Thông báo lịch", "Ban hành thông báo mới")
                .day("Ngày công bố", PLANNED)
                .tick("Đã công bố tại", "Trụ sở cơ quan")
                .tick("Đã công bố tại", "Nơi tiếp công dân")
                .tick("Đã công bố tại", "Cổng, trang thông tin điện tử");
        publishing.completes();
    }

    private void decides(Officer desk, Officer head) {
        desk.looksAgain();
        var task = desk.opens(number, "Kiểm tra điều kiện tiếp trực tuyến").claim();
        task.form()
                .pick("Loại nội dung", "Kiến nghị, phản ánh")
                .tick("Vụ việc phức tạp, kéo dài")
                .tick("Ghi âm, ghi hình và lưu giữ đầy đủ được");
        task.completes();
        head.looksAgain();
        var decision = head.opens(number, "Quyết định hình thức tiếp").claim();
        decision.form().choose("Hình thức tiếp", "Tiếp trực tuyến");
        decision.completes();
    }

    private void setsUp(Officer desk, Officer head, Officer clerk) {
        desk.looksAgain();
        var task = desk.opens(number, "Lập điểm cầu").claim();
        task.form()
                .write("Giờ bắt đầu", "08:00")
                .write("Cách kết nối", "Hệ thống họp trực tuyến của tỉnh, phòng số 12")
                .day("Ngày kết nối thử", TEST)
                .number("Số người cùng một nội dung", 1);
        task.form()
                .row("Các điểm cầu", 1)
                .choose("Loại điểm cầu", "Điểm cầu trung tâm")
                .write("Nơi đặt điểm cầu", "Trụ sở tiếp công dân tỉnh")
                .write("Người tiếp (chức danh)", "Chủ tịch Ủy ban nhân dân tỉnh")
                .write("Đơn vị tham mưu", "Ban Tiếp công dân tỉnh");
        task.form()
                .row("Các điểm cầu", 2)
                .choose("Loại điểm cầu", "Điểm cầu thành phần")
                .write("Nơi đặt điểm cầu", "Phòng họp phường Nhân Hòa")
                .write("Cơ quan, đơn vị liên quan dự", "Ủy ban nhân dân phường Nhân Hòa")
                .tick("Công dân ngồi tại điểm cầu này");
        task.photographs("diem-cau").completes();
        head.looksAgain();
        var signing = head.opens(number, "Ký thông báo tiếp trực tuyến").claim();
        signing.form().choose("Ý kiến", "Đồng ý ký");
        signing.photographs("ky-thong-bao").completes();
        clerk.looksAgain();
        var notice = clerk.opens(number, "Thông báo và bố trí điều kiện").claim();
        notice.form()
                .tick("Đã gửi cho", "Công dân")
                .tick("Đã gửi cho", "Các cơ quan, đơn vị tại các điểm cầu")
                .write("Bố trí phòng, đường truyền, thiết bị, phần mềm", "Văn phòng bố trí phòng, đường truyền.");
        notice.completes();
    }

    private void connects(Officer desk) {
        clock.today(TEST);
        desk.looksAgain();
        var test = desk.opens(number, "Kết nối thử").claim();
        test.form().choose("Kết quả", "Kết nối được, nghe nhìn rõ, ghi hình được");
        test.completes();
        clock.at(SESSION, LocalTime.of(11, 0));
        desk.looksAgain();
        var points = desk.opens(number, "Kết nối các điểm cầu").claim();
        points.form().write("Mọi điểm cầu kết nối xong lúc", "06:45");
        points.completes();
    }

    private void records(Officer desk) {
        desk.looksAgain();
        var course = desk.opens(number, "Ghi diễn biến phiên tiếp").claim();
        course.form().choose("Diễn biến", "Trọn phiên");
        course.completes();
        desk.looksAgain();
        var keeping = desk.opens(number, "Lưu bản ghi âm, ghi hình").claim();
        keeping.form()
                .choose("Nơi lưu", "Nơi lưu trữ của cơ quan")
                .write("Nơi lưu, tên tệp", "Máy chủ lưu trữ của tỉnh, thư mục phiên tiếp tháng 6")
                .write("Người giữ (chức danh, đơn vị)", "Trung tâm dữ liệu tỉnh")
                .pick("Vật lưu", "Máy chủ, hệ thống lưu trữ")
                .write("Mã băm SHA-256", "cd".repeat(32))
                .pick("Chế độ bảo mật", "Thường");
        keeping.photographs("ban-ghi").completes();
        desk.looksAgain();
        var minutes = desk.opens(number, "Ghi biên bản phiên tiếp công dân").claim();
        minutes.form()
                .write("Bắt đầu lúc", "08:00")
                .write("Kết thúc lúc", "10:30")
                .choose("Người tiếp", "Người đứng đầu (lãnh đạo có lịch) trực tiếp tiếp")
                .write("Người ghi biên bản", "Chuyên viên Ban Tiếp công dân")
                .choose("Phải ra thông báo kết luận?", "Không, đã trả lời tại phiên");
        minutes.photographs("bien-ban").completes();
        var file = desk.opensCaseFile(number);
        file.tells("tiep-truc-tuyen", "Trung tâm dữ liệu tỉnh", "Máy chủ, hệ thống lưu trữ");
        file.tells("tom-tat", "Phiên tiếp công dân");
        desk.photographs("ho-so");
    }
}
