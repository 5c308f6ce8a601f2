package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.KntcIT;

/** An administrator opens an account; the officer chooses a password before anything else; later he leaves and is disabled. */
@KntcIT
class AccountsInBrowserIT {

    private static final String OWN = "nón lá bay ngang đồi chè";

    private final String base;
    private final Pictures pictures = new Pictures("tai-khoan");
    private Chromium chromium;

    @Autowired
    AccountsInBrowserIT(@Value("${local.server.port}") int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void start() {
        chromium = Chromium.start();
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromTheFirstDayToTheLast() {
        var administrator = chromium.newPerson();
        signIn(administrator, "admin", "demo");
        administrator.navigate(base + "/tai-khoan");
        pictures.take(administrator, "danh-sach");
        administrator.getByText("Mở tài khoản mới").click();
        administrator.getByLabel("Họ và tên đệm").fill("Phan Thị Kim");
        administrator
                .getByLabel("Tên", new Page.GetByLabelOptions().setExact(true))
                .fill("Cúc");
        administrator.getByLabel("Chức vụ").fill("Chuyên viên Văn phòng");
        administrator.getByLabel("Tên tài khoản").fill("cuc.phan");
        administrator.getByLabel("Cán bộ xử lý đơn").check();
        administrator
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Cơ quan"))
                .getByLabel("Ủy ban nhân dân phường Nhân Hòa")
                .check();
        pictures.take(administrator, "mo-tai-khoan");
        button(administrator, "Mở tài khoản").click();
        var word = administrator.locator(".word code");
        assertThat(word).isVisible();
        pictures.take(administrator, "mat-khau-mot-lan");

        var officer = chromium.newPerson();
        signIn(officer, "cuc.phan", word.innerText());
        officer.waitForURL("**/mat-khau");
        pictures.take(officer, "phai-doi-mat-khau");
        choose(officer, word.innerText(), "cuc.phan-2026");
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("không được giống tên tài khoản");
        pictures.take(officer, "bi-tu-choi");
        choose(officer, word.innerText(), OWN);
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã đổi mật khẩu.");
        signIn(officer, "cuc.phan", OWN);
        officer.waitForURL("**/camunda/app/tasklist/**");
        officer.navigate(base + "/ho-so");
        assertThat(officer.locator(".masthead")).containsText("Phan Thị Kim Cúc");
        assertThat(officer.locator(".masthead").getByText("Tài khoản")).hasCount(0);
        pictures.take(officer, "dau-trang");

        administrator.bringToFront();
        administrator.getByLabel("Lý do").fill("chuyển công tác");
        button(administrator, "Khóa tài khoản").click();
        assertThat(administrator.getByRole(AriaRole.STATUS)).containsText("Đã khóa tài khoản");
        pictures.take(administrator, "da-khoa");
        officer.navigate(base + "/ho-so");
        officer.waitForURL("**/dang-nhap?daDoi");
        pictures.take(officer, "phien-ket-thuc");
    }

    private void signIn(Page page, String account, String password) {
        page.navigate(base + "/dang-nhap");
        page.getByLabel("Tài khoản").fill(account);
        page.getByLabel("Mật khẩu").fill(password);
        button(page, "Đăng nhập").click();
    }

    private static void choose(Page page, String old, String wanted) {
        page.getByLabel("Mật khẩu đang dùng").fill(old);
        page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill(wanted);
        page.getByLabel("Nhập lại mật khẩu mới").fill(wanted);
        button(page, "Đổi mật khẩu").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
