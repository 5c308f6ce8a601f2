package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** A plain visit by the keyboard alone: from greeting to the printed receipt, and on to the petition. */
@KntcIT
class ReceptionInTasklistIT {

    private static final String NAME = "Tăng Thị Nhót Ngọt";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d{6}");
    private static final int MOST_TABS = 14;

    /** From the first to the last entry for somebody who comes for himself and hands in one document. */
    private static final int MOST_ENTRIES = 12;

    private final String base;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("tiep-cong-dan");

    private Chromium chromium;
    private Page page;
    private int entries;

    @Autowired
    ReceptionInTasklistIT(@Value("${local.server.port}") int port, MovableClock clock) {
        this.base = "http://127.0.0.1:" + port;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        clock.at(LocalDate.of(2026, 10, 5), LocalTime.of(8, 30));
        chromium = Chromium.start();
    }

    @AfterEach
    void end() {
        chromium.close();
        clock.release();
    }

    @Test
    void aPlainVisitByTheKeyboardAlone() {
        try {
            page = chromium.newPerson();
            var officer = Officer.signIn(page, base, "reception-officer.nhanhoa", pictures);
            var number = receives(officer);
            prints(officer, number);
            var petition = becomesAPetition(officer, number);
            officer.opensCaseFile(petition);
            assertThat(page.locator("main")).containsText("Được trình bày tại lượt tiếp công dân");
            officer.photographs("don-da-lap");
            page.navigate(base + "/so-tiep-cong-dan?tu=05/10/2026&den=05/10/2026");
            assertThat(page.locator("table.log")).containsText(number);
            assertThat(page.locator("table.log")).not().containsText("Nhót");
            officer.photographs("so-tiep-cong-dan");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    /** Twelve come for one matter: two of them speak for all; six would be too many. */
    @Test
    void aCrowdOfTwelveWithRepresentatives() {
        try {
            page = chromium.newPerson();
            var officer = Officer.signIn(page, base, "reception-officer.nhanhoa", pictures);
            var dialog = opensTheForm();
            dialog.locator("#kntc-kind").selectOption("FEEDBACK");
            dialog.locator("#kntc-recording").selectOption("OFFICER");
            dialog.locator("#kntc-confirmation").selectOption("SIGNED");
            dialog.locator("#kntc-content")
                    .fill("Mười hai hộ kiến nghị sửa cống thoát nước của ngõ. Nước ngập vào nhà.");
            dialog.locator("#kntc-content").blur();
            // whether somebody speaks for others is asked only where there are several
            dialog.locator("[data-them-nguoi]").click();
            representative(dialog.locator(".kntc-nguoi").nth(0), "Lê Văn Sấu Giòn", "027183001101");
            representative(dialog.locator(".kntc-nguoi").nth(1), "Trịnh Thị Bứa", "027183001102");
            dialog.locator("details[data-them] > summary").click();
            dialog.locator("#kntc-people").fill("12");
            dialog.locator("#kntc-representatives").fill("6");
            dialog.locator("details[data-them] > summary").click();
            begins();
            var refused = dialog.locator("[data-field=representatives]");
            assertThat(refused.locator(".kntc-loi")).containsText("từ 1 đến 5 người");
            assertThat(dialog.locator("details[data-them]")).hasAttribute("open", "");
            officer.photographs("dong-nguoi-qua-nhieu-dai-dien");
            dialog.locator("#kntc-representatives").fill("");
            begins();
            assertThat(dialog.locator("[data-field=appointmentPages] .kntc-loi"))
                    .containsText("văn bản cử người đại diện");
            dialog.locator("#kntc-appointmentPages").fill("3");
            begins();
            var number = told();
            var file = officer.opensCaseFile(number);
            file.keepsQuietAbout("Sấu Giòn");
            assertThat(page.locator("main")).containsText("12 người, 2 người đại diện");
            officer.photographs("dong-nguoi-ho-so");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private Locator opensTheForm() {
        page.locator(".start-process-action a").click();
        var dialog = page.locator(".modal-content");
        dialog.getByText("Tiếp công dân", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog.locator("form.kntc-visit")).isVisible();
        assertThat(dialog.locator("#kntc-visitedAt")).not().hasValue("");
        return dialog;
    }

    private static void representative(Locator box, String name, String idNumber) {
        box.locator("[data-person-field=name] input").fill(name);
        box.locator("[data-person-field=address] input").fill("Ngõ 41, tổ dân phố Cửa Đình");
        box.locator("[data-person-field=idNumber] input").fill(idNumber);
        box.locator("[data-person-field=role] select").selectOption("REPRESENTATIVE");
    }

    private void begins() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bắt đầu").setExact(true))
                .last()
                .click();
    }

    private String told() {
        var told =
                page.locator(".page-notifications").filter(new Locator.FilterOptions().setHasText("Đã lập hồ sơ số"));
        assertThat(told).containsText(NUMBER);
        Matcher number = NUMBER.matcher(told.innerText());
        Assertions.assertThat(number.find()).isTrue();
        return number.group();
    }

    private String receives(Officer officer) {
        page.locator(".start-process-action a").focus();
        page.keyboard().press("Enter");
        var dialog = page.locator(".modal-content");
        dialog.getByText("Tiếp công dân", new Locator.GetByTextOptions().setExact(true))
                .focus();
        page.keyboard().press("Enter");
        assertThat(dialog.locator("form.kntc-visit")).isVisible();
        assertThat(dialog.getByLabel(Labels.whole("Giờ tiếp")).first()).not().hasValue("");
        officer.photographs("bieu-mau");
        types("Họ và tên", NAME);
        chooses("Xưng hô", 2);
        types("Địa chỉ", "Số 5, ngõ Cây Sung, tổ dân phố số 4");
        types("Số giấy tờ", "027183001234");
        chooses("Loại nội dung", 1);
        types(
                "Nội dung công dân trình bày",
                "Không đồng ý với mức bồi thường khi thu hồi đất. Tôi đề nghị kiểm đếm lại diện tích.");
        chooses("Đọc lại cho công dân nghe", 1);
        types("Tên tài liệu", "Đơn khiếu nại");
        types("Số trang", "2");
        assertThat(dialog.locator("#kntc-summary")).hasValue("Không đồng ý với mức bồi thường khi thu hồi đất.");
        officer.photographs("da-nhap");
        press("Bắt đầu");
        Assertions.assertThat(entries).isLessThanOrEqualTo(MOST_ENTRIES);
        return told();
    }

    private void prints(Officer officer, String number) {
        officer.opensCaseFile(number);
        assertThat(page.locator("main")).containsText("Giấy biên nhận thông tin, tài liệu");
        assertThat(page.locator("main")).containsText("Tiếp công dân");
        officer.photographs("ho-so-luot-tiep");
    }

    private String becomesAPetition(Officer officer, String number) {
        officer.looksAgain();
        officer.opens(number, "Xét nội dung trình bày");
        page.locator(".claim").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".unclaim")).isVisible();
        ticks("Thuộc thẩm quyền giải quyết của cơ quan");
        ticks("Đủ điều kiện thụ lý");
        officer.photographs("xet-noi-dung");
        finishes();
        officer.looksAgain();
        officer.opens(number, "Chọn hướng xử lý tại nơi tiếp");
        page.locator(".claim").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".unclaim")).isVisible();
        ticks("Theo đề xuất");
        officer.photographs("chon-huong");
        finishes();
        officer.looksAgain();
        officer.opens(number, "Trả lời công dân");
        assertThat(page.locator(".fjs-form textarea").first()).hasValue(Pattern.compile("lập thành đơn số"));
        officer.photographs("tra-loi");
        Matcher petition =
                NUMBER.matcher(page.locator(".fjs-form textarea").first().inputValue());
        Assertions.assertThat(petition.find()).isTrue();
        return petition.group();
    }

    /** Goes on from field to field until that one has the focus. */
    private void tabTo(String label) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (focused().equals(label)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no field “" + label + "” within " + MOST_TABS + " tabs");
    }

    private String focused() {
        return (String) page.evaluate(
                "() => { const on = document.activeElement; const label = on.id && document.querySelector('label[for=\"' + on.id + '\"]');"
                        + " return (label || on).textContent.replace('*', '').trim(); }");
    }

    private void types(String label, String text) {
        tabTo(label);
        page.keyboard().type(text);
        entries++;
    }

    /** @param downs how often the arrow goes down */
    private void chooses(String label, int downs) {
        tabTo(label);
        for (int down = 0; down < downs; down++) {
            page.keyboard().press("ArrowDown");
        }
        entries++;
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .focus();
        page.keyboard().press("Enter");
        entries++;
    }

    private void ticks(String label) {
        page.locator(".fjs-form")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .focus();
        page.keyboard().press("Space");
    }

    private void finishes() {
        press("Hoàn thành");
        assertThat(page.locator(".page-notifications")).containsText("Đã hoàn thành công việc.");
    }
}
