package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.clock.DeadlineWatch;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** An officer looks something up on the pages beside Tasklist: from there by a link, from page to page, and out. */
@KntcIT
class LookupInBrowserIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 6);
    private static final String OFFICER = "petition-officer.nhanhoa";
    private static final Pattern NUMBER_ALONE = Pattern.compile("[A-Z]+-\\d{4}-\\d{6}");
    private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([A-Z]+-\\d{4}-\\d{6})\"");

    private final int port;
    private final String base;
    private final MovableClock clock;
    private final DeadlineWatch watch;
    private final Pictures pictures = new Pictures();

    private Chromium chromium;

    @Autowired
    LookupInBrowserIT(@Value("${local.server.port}") int port, MovableClock clock, DeadlineWatch watch) {
        this.port = port;
        this.base = "http://127.0.0.1:" + port;
        this.clock = clock;
        this.watch = watch;
    }

    @BeforeEach
    void start() {
        clock.today(TODAY);
        chromium = Chromium.start();
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    @Test
    void anOfficerGoesFromTasklistFromPageToPageAndOut() {
        try {
            var number = fileCases();
            var atWork = Officer.signIn(chromium.newPerson(), base, OFFICER, pictures);
            atWork.chooses("Việc của nhóm");
            assertThat(atWork.page().locator(".tasks-list li.task .kntc-left").first())
                    .isVisible();
            atWork.photographs("cong-viec-va-cac-trang");
            var officer = atWork.follows("Tra cứu thời hạn");
            lookUp(officer);
            readTheCalendar(officer);
            findTheCase(officer, number);
            readTheWarnings(officer);
            theLeaderSeesWhatIsLate();
            signOut(officer, atWork);
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    @Test
    void allPagesWorkWithoutScripts() {
        var page = chromium.newPersonWithoutScripts();
        page.navigate(base + "/dang-nhap");
        page.getByLabel("Tài khoản").fill(OFFICER);
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByRole(AriaRole.BUTTON).click();

        page.navigate(base + "/tra-cuu-thoi-han");
        page.getByLabel("Thời hạn nào?").selectOption(new SelectOption().setLabel("Giải quyết khiếu nại lần đầu"));
        page.getByLabel("Tính từ ngày").fill("03/07/2026");
        page.getByText("Xem hạn").click();
        assertThat(page.locator(".answer .date")).hasText("Thứ Hai, 03/08/2026");
        goTo(page, "Lịch nghỉ");
        goTo(page, "Cảnh báo");
        page.getByText("Tất cả, kể cả đã xong").click();
        assertThat(page.locator(".choices [aria-current]")).hasText("Tất cả, kể cả đã xong");
        goTo(page, "Hồ sơ");
        page.getByLabel("Tìm hồ sơ").last().fill("không có hồ sơ nào như thế");
        page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("Không có hồ sơ nào đúng các điều kiện trên.");
        page.getByText("Đăng xuất").click();
        assertThat(page.locator("main")).containsText("Đã đăng xuất.");
    }

    private void lookUp(Officer officer) {
        var page = officer.page();
        assertThat(heading(page)).hasText("Tra cứu thời hạn");
        officer.photographs("tra-cuu-chua-hoi");
        page.getByLabel("Thời hạn nào?").selectOption(new SelectOption().setLabel("Giải quyết khiếu nại lần đầu"));
        assertThat(page.locator(".answer")).isVisible();
        page.getByLabel("Tính từ ngày").fill("03/07/2026");
        page.getByText("Xem hạn").click();
        assertThat(page.locator(".answer .date")).hasText("Thứ Hai, 03/08/2026");
        page.getByLabel("Vụ việc phức tạp").check();
        assertThat(page.locator(".answer")).containsText("45 ngày");
        page.getByLabel("Vùng sâu, vùng xa").check();

        assertThat(page.locator(".answer .date")).hasText("Thứ Năm, 03/09/2026");
        assertThat(page.locator(".answer")).containsText("60 ngày");
        assertThat(page.locator(".explanation")).containsText("thời hạn 60 ngày tính từ ngày 03/07/2026");
        assertThat(page.locator(".articles")).containsText("Điều 28 Luật Khiếu nại");
        Locator law = page.locator(".papers > li")
                .filter(new Locator.FilterOptions().setHasText("Luật Khiếu nại 02/2011/QH13"));
        assertThat(law).containsText("Được sửa bởi Luật số 136/2025/QH15 từ 01/07/2026");
        assertThat(law.locator(".sure")).containsText("Đã đọc hai bản độc lập");

        Locator september = page.locator(".month").filter(new Locator.FilterOptions().setHasText("Tháng 9/2026"));
        assertThat(september.locator(".t-skipped")).hasText(new String[] {"1", "2"});
        assertThat(september.locator(".t-due")).hasText("3");
        assertThat(page.locator("#ket-qua")).containsText("nghỉ lễ, Tết: Quốc khánh");
        officer.photographsForDocumentation("tra-cuu-thoi-han");
        page.getByText("Trên lịch").evaluate("heading => heading.scrollIntoView({ behavior: 'instant' })");
        officer.photographs("tra-cuu-tren-lich");
        page.getByText("Căn cứ pháp luật").evaluate("heading => heading.scrollIntoView({ behavior: 'instant' })");
        officer.photographs("tra-cuu-can-cu");
        onOtherScreens(officer, "tra-cuu");

        page.getByLabel("Tính từ ngày").fill("31/02/2026");
        page.getByText("Xem hạn").click();
        assertThat(page.locator(".problem")).containsText("không có thật");
        assertThat(page.locator(".answer")).hasCount(0);
        assertThat(page.getByLabel("Tính từ ngày")).hasValue("31/02/2026");
        officer.photographs("tra-cuu-ngay-khong-co-that");
    }

    private void readTheCalendar(Officer officer) {
        var page = officer.page();
        goTo(page, "Lịch nghỉ");
        assertThat(heading(page)).hasText("Lịch nghỉ năm 2026");
        assertThat(page.locator(".month")).hasCount(12);
        assertThat(page.locator("main")).containsText("Quốc khánh");
        officer.photographs("lich-nghi");
        onOtherScreens(officer, "lich-nghi");
    }

    private void findTheCase(Officer officer, String number) {
        var page = officer.page();
        goTo(page, "Hồ sơ");
        assertThat(heading(page)).hasText("Danh sách hồ sơ");
        officer.photographsForDocumentation("danh-sach-ho-so");
        onOtherScreens(officer, "danh-sach-ho-so");

        page.getByLabel("Tìm hồ sơ").last().fill("dat o xay gara");
        page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cases tbody tr")).hasCount(1);
        assertThat(page.locator(".cases tbody tr")).containsText(number);
        assertThat(page.locator(".cases tbody tr")).containsText("Còn 4 ngày làm việc");
        officer.photographs("tim-thay-ho-so");
        page.getByLabel("Chỉ hồ sơ quá hạn").check();
        page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("Không có hồ sơ nào đúng các điều kiện trên.");
        officer.photographs("khong-tim-thay-ho-so");
        page.getByText("Bỏ điều kiện tìm").click();
        page.getByLabel("Tìm hồ sơ").last().fill(number);
        page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText(number, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(heading(page)).hasText(number);
        assertThat(page.locator(".masthead [aria-current]")).hasText("Hồ sơ");
        officer.photographs("ho-so-mo-tu-danh-sach");
        onOtherScreens(officer, "ho-so");
    }

    /** What the officer's group is told in the morning of a case that comes near its day and of one that is late. */
    private void readTheWarnings(Officer officer) {
        var page = officer.page();
        watch.watch();
        goTo(page, "Cảnh báo");
        assertThat(heading(page)).hasText("Cảnh báo thời hạn");
        assertThat(page.locator(".masthead [aria-current]")).hasText(Pattern.compile("Cảnh báo \\([1-9]\\d*\\)"));
        assertThat(page.locator(".warnings tbody tr").first()).containsText("Sắp hết hạn");
        officer.photographs("canh-bao");
        onOtherScreens(officer, "canh-bao");
        page.getByText("Tất cả, kể cả đã xong").click();
        assertThat(page.locator(".choices [aria-current]")).hasText("Tất cả, kể cả đã xong");
        officer.photographs("canh-bao-tat-ca");
        page.locator(".warnings tbody th a").first().click();
        assertThat(heading(page)).hasText(NUMBER_ALONE);
    }

    /** Whom the late case was told to has no task of it, and sees it all the same. */
    private void theLeaderSeesWhatIsLate() {
        var leader = Officer.signIn(chromium.newPerson(), base, "resolver.nhanhoa", pictures)
                .follows("Cảnh báo");
        assertThat(heading(leader.page())).hasText("Cảnh báo thời hạn");
        // what other walks left behind may be late, too, and was told of later
        Locator late = leader.page()
                .locator(".warnings tbody tr")
                .filter(new Locator.FilterOptions().setHasText("29/07/2026"))
                .first();
        Locator next = leader.page().getByText("Trang sau →");
        while (late.count() == 0 && next.count() > 0) {
            next.click();
            leader.page().waitForLoadState();
        }
        assertThat(late.locator(".badge")).hasText("Quá hạn");
        assertThat(late).containsText("Chưa xong, quá hạn 6 ngày làm việc");
        leader.photographsForDocumentation("canh-bao-qua-han");
    }

    private void signOut(Officer officer, Officer atWork) {
        var page = officer.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        page.waitForURL("**/dang-nhap*");
        assertThat(page.locator("main")).containsText("Đã đăng xuất.");
        officer.photographs("da-dang-xuat");
        atWork.page().navigate(base + "/ho-so");
        assertThat(atWork.page().url()).endsWith("/dang-nhap");
    }

    /** The screens of old office computers, and a window beside another one; nothing runs out of sight to the right. */
    private void onOtherScreens(Officer officer, String name) {
        var page = officer.page();
        for (int[] size : new int[][] {{1366, 768}, {800, 900}}) {
            page.setViewportSize(size[0], size[1]);
            page.evaluate("() => window.scrollTo(0, 0)");
            officer.photographs(name + "-" + size[0]);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits into %d", name, size[0])
                    .isTrue();
        }
        page.setViewportSize(1440, 900);
    }

    private static void goTo(Page page, String link) {
        Locator way = page.locator(".masthead nav a").filter(new Locator.FilterOptions().setHasText(link));
        way.click();
        assertThat(way).hasAttribute("aria-current", "page");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    /** @return the number of the newest case */
    private String fileCases() {
        record Petition(String receivedOn, String summary) {}
        var program = new Browser(port);
        String newest = null;
        for (var petition : List.of(
                new Petition("2026-07-20", "Khiếu nại việc không cấp giấy chứng nhận cho thửa đất khai hoang."),
                new Petition("2026-07-29", "Phản ánh quán ăn xả nước thải ra mương tiêu."),
                new Petition("2026-08-03", "Khiếu nại quyết định xử phạt vì dùng đất ở xây gara ô tô."))) {
            Matcher number = NUMBER.matcher(program.json(
                            "POST",
                            "/api/petitions",
                            """
                            {"agency":"nhanhoa","channel":"POST","receivedOn":"%s","petitioners":[],"summary":"%s",
                             "content":"Nội dung đơn như bản giấy kèm theo.","externalId":"tra-cuu-%s"}"""
                                    .formatted(petition.receivedOn(), petition.summary(), petition.receivedOn()),
                            Browser.basic(OFFICER))
                    .body());
            if (!number.find()) {
                throw new AssertionError("no case number");
            }
            newest = number.group(1);
        }
        return newest;
    }
}
