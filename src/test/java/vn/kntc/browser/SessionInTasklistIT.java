package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** A session of the province's chairman from its schedule to a conclusion that is carried out, in a real Chromium, by all its officers. */
@KntcIT
class SessionInTasklistIT {

    private static final LocalDate PLANNED = LocalDate.of(2027, 4, 5);
    private static final LocalDate SESSION = LocalDate.of(2027, 4, 20);
    private static final String SCHEDULE = "/lich-tiep?thang=2027-04";

    private final String base;
    private final Walk walk;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("phien-tiep");

    private Chromium chromium;

    @Autowired
    SessionInTasklistIT(@Value("${local.server.port}") int port, MovableClock clock) {
        this.base = "http://127.0.0.1:" + port;
        this.walk = new Walk(port);
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
    void fromTheScheduleToAConclusionThatIsCarriedOut() {
        try {
            var desk = officer("reception-officer");
            var number = plans(desk);
            var clerk = officer("clerk");
            signs(number);
            publishes(clerk, number);
            everybodySees();
            prepares(desk, number, walk.file("POST", "Đề nghị sửa đường liên xã."));
            clock.today(SESSION);
            holds(desk, number);
            concludes(desk, clerk, number);
            follows(desk, number);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private Officer officer(String role) {
        return Officer.signIn(chromium.newPerson(), base, role + "." + Walk.SENDER, pictures);
    }

    private String plans(Officer desk) {
        var page = desk.page();
        page.navigate(base + SCHEDULE);
        var form = page.locator("form[action$='/lich-tiep/phien']");
        page.getByText("Thêm một phiên").click();
        form.getByLabel("Ngày tiếp").fill("18/04/2027");
        form.getByLabel("Nơi tiếp").fill("Trụ sở tiếp công dân tỉnh");
        form.getByLabel("Thành phần dự").fill("Thanh tra tỉnh\nSở Xây dựng");
        form.getByLabel("Dự kiến nội dung").fill("Kiến nghị về giao thông");
        press(form, "Lập phiên");
        assertThat(page.locator("[role=alert]")).containsText("18/04/2027 không phải ngày làm việc");
        desk.photographs("ngay-nghi-bi-tu-choi");
        form.getByLabel("Ngày tiếp").fill("20/04/2027");
        press(form, "Lập phiên");
        assertThat(page.locator("[role=status]")).containsText("Đã lập 1 phiên");
        var row = page.locator("table.sessions tbody tr").filter(new Locator.FilterOptions().setHasText("20/04/2027"));
        // five working days before: 19, 15, 14, 13, 12/04; 16/04/2027 is a holiday
        assertThat(row).containsText("Công bố chậm nhất ngày 12/04/2027");
        desk.photographs("lich-thang");
        return row.locator("th a").innerText();
    }

    private static void press(Locator form, String button) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private void signs(String number) {
        var task = officer("resolver")
                .opens(number, "Ký thông báo lịch tiếp công dân")
                .claim();
        task.form().choose("Ý kiến", "Đồng ý ký");
        task.completes();
    }

    private void publishes(Officer clerk, String number) {
        var task = clerk.opens(number, "Công bố lịch tiếp công dân").claim();
        task.form()
                .choose("Thông báo lịch", "Ban hành thông báo mới")
                .day("Ngày công bố", PLANNED)
                .tick("Đã công bố tại", "Nơi tiếp công dân");
        task.isRefused("Trụ sở cơ quan", "chua-cong-bo-tai-tru-so");
        task.form().tick("Đã công bố tại", "Trụ sở cơ quan").tick("Đã công bố tại", "Cổng, trang thông tin điện tử");
        task.photographs("cong-bo-lich").completes();
    }

    private void everybodySees() {
        Page page = chromium.newPerson();
        page.navigate(base + "/lich-tiep-cong-dan/" + Walk.SENDER);
        assertThat(page.locator("main")).containsText("Ngày 20/04/2027");
        assertThat(page.locator("main")).containsText("Trụ sở tiếp công dân tỉnh");
        pictures.take(page, "trang-cong-khai");
    }

    private void prepares(Officer desk, String number, CaseNumber petition) {
        var task = desk.opens(number, "Chuẩn bị phiên tiếp công dân").claim();
        task.form()
                .adds("Vụ việc đăng ký", "Thêm vụ việc")
                .row("Vụ việc đăng ký", 1)
                .write("Số hồ sơ hoặc số lượt tiếp", petition.value())
                .tick("Đông người");
        task.photographs("chuan-bi").completesAndGoesOnWith("Ghi biên bản phiên tiếp công dân");
    }

    private void holds(Officer desk, String number) {
        var task = desk.opens(number, "Ghi biên bản phiên tiếp công dân").claim();
        task.form()
                .write("Bắt đầu lúc", "08:00")
                .write("Kết thúc lúc", "10:30")
                .choose("Người tiếp", "Người đứng đầu (lãnh đạo có lịch) trực tiếp tiếp")
                .write("Người ghi biên bản", "Chuyên viên Ban Tiếp công dân")
                .row("Nội dung được trình bày", 1)
                .write("Nội dung trình bày (tóm tắt)", "Đề nghị sửa đường liên xã.")
                .choose("Trả lời", "Trả lời ngay")
                .write("Nội dung trả lời", "Giao Sở Xây dựng kiểm tra.");
        task.form().choose("Phải ra thông báo kết luận?", "Có nội dung giao đơn vị thực hiện");
        task.photographs("bien-ban").completesAndGoesOnWith("Soạn thông báo kết luận");
    }

    private void concludes(Officer desk, Officer clerk, String number) {
        var draft = desk.opens(number, "Soạn thông báo kết luận").claim();
        draft.form()
                .row("Nội dung kết luận", 1)
                .write("Đơn vị thực hiện", "Sở Xây dựng")
                .write("Việc phải làm", "Kiểm tra, sửa đường liên xã")
                .day("Ngày phải xong", LocalDate.of(2027, 5, 14));
        draft.photographs("soan-ket-luan").completes();

        var head = officer("resolver").opens(number, "Ký thông báo kết luận").claim();
        head.opensCaseFile().tells("phien-tiep", "Sở Xây dựng", "Kiểm tra, sửa đường liên xã");
        head.photographs("du-thao-trong-ho-so").opensForm();
        head.form().choose("Ý kiến", "Đồng ý ký");
        head.completes();

        var issue = clerk.opens(number, "Ban hành thông báo kết luận").claim();
        issue.form().day("Ngày ban hành", SESSION);
        issue.photographs("ban-hanh-ket-luan").completes();
    }

    private void follows(Officer desk, String number) {
        desk.page().navigate(base + SCHEDULE);
        assertThat(desk.page().locator("main")).containsText("Kiểm tra, sửa đường liên xã");
        desk.photographs("ket-luan-dang-theo-doi");
        desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Đôn đốc kết luận số 1 của phiên " + number))
                .click();
        assertThat(desk.page().locator("[role=status]")).containsText("Đã trình ký công văn đôn đốc");

        var task =
                officer("monitor").opens(number, "Theo dõi thực hiện kết luận").claim();
        task.form().begins("Kết luận số", "1").choose("Tình trạng", "Đã thực hiện xong");
        task.form()
                .day("Ngày ghi nhận", SESSION)
                .write("Tiến độ hoặc kết quả", "Đã sửa xong đoạn đường.")
                .choose("Văn bản thể hiện kết quả", "Có văn bản")
                .write("Số văn bản báo kết quả", "45/BC-SXD")
                .day("Ngày văn bản báo kết quả", SESSION);
        task.photographs("theo-doi-ket-luan").completes();
        desk.opensCaseFile(number).tells("phien-tiep", "Đã xong", "45/BC-SXD");
        desk.photographs("phien-da-xong");
    }
}
