package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.calendar.CalendarEditing;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.clock.Clocks;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * Legal staff enter a sudden holiday in a real Chromium: they see what it moves before they save it, and afterwards what it has moved,
 * and take it back.
 */
@KntcIT
class CalendarInBrowserIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 7, 8);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 15);
    private static final int FAR_YEAR = 2098;
    private static final String DOCUMENT = "Công điện 61/CĐ-TTg";

    private final int port;
    private final CalendarEditing calendar;
    private final Clocks clocks;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("lich-nghi");

    private Chromium chromium;
    private Page page;
    private CaseNumber number;

    @Autowired
    CalendarInBrowserIT(
            @Value("${local.server.port}") int port, CalendarEditing calendar, Clocks clocks, MovableClock clock) {
        this.port = port;
        this.calendar = calendar;
        this.clocks = clocks;
        this.clock = clock;
    }

    @BeforeEach
    void start() {
        clock.today(TODAY);
        number = FiledPetition.at(port, "Khiếu nại quyết định thu hồi đất");
        chromium = Chromium.start();
    }

    @AfterEach
    void leaveTheCalendarAsItWas() {
        if (chromium != null) {
            chromium.close();
        }
        calendar.year(2026).days().stream()
                .filter(day -> day.source().equals(DOCUMENT))
                .forEach(day -> calendar.withdraw(day.id(), DOCUMENT, "hết thử", UserId.SYSTEM));
        clock.release();
    }

    @Test
    void aHolidayIsSeenSavedFollowedAndTakenBack() {
        var before = calendar.year(2026).days();
        try {
            page = Officer.signIn(chromium.newPerson(), address(""), "legal-editor.nhanhoa", pictures)
                    .page();
            page.navigate(address("/lich-nghi?nam=2026"));
            photograph("lich-nam");

            preview();
            change();
            save();
            readResult();
            withdraw();
            settle();
            lookAtAnAnnouncement();
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
        assertThat(calendar.year(2026).days()).isEqualTo(before);
        assertThat(due()).isEqualTo("2026-07-14");
    }

    private void preview() {
        page.getByText("Thêm một ngày").click();
        page.getByLabel("Ngày (ngày/tháng/năm)").fill("09/07/2026");
        page.getByLabel("Loại ngày").selectOption("HOLIDAY");
        page.getByLabel("Tên").fill("Nghỉ khắc phục bão số 3");
        page.getByLabel("Văn bản căn cứ").fill(DOCUMENT);
        assertThat(button("Thêm và tính lại các thời hạn")).hasCount(0);
        page.locator("#nhap details[open]").scrollIntoViewIfNeeded();
        photograph("nhap-ngay-moi");

        button("Xem trước thay đổi").click();

        assertThat(impact()).containsText("Kết quả xem trước – chưa lưu gì");
        assertThat(line()).containsText("14/07/2026");
        assertThat(line()).containsText("→ 15/07/2026");
        assertThat(page.getByLabel("Ngày (ngày/tháng/năm)")).hasValue("09/07/2026");
        assertThat(impact()).isInViewport();
        photograph("xem-truoc");
        assertThat(due()).isEqualTo("2026-07-14");
    }

    /** The wrong day: mended after the preview, it has to be looked at once more. */
    private void change() {
        page.getByLabel("Ngày (ngày/tháng/năm)").fill("08/07/2026");
        confirm();
        button("Thêm và tính lại các thời hạn").click();
        assertThat(page.locator(".problem")).containsText("đã khác lúc xem trước");
        assertThat(page.getByLabel("Ngày (ngày/tháng/năm)")).hasValue("08/07/2026");
        assertThat(line()).containsText("→ 15/07/2026");
        photograph("da-khac-luc-xem-truoc");
        assertThat(due()).isEqualTo("2026-07-14");
    }

    private void save() {
        confirm();
        button("Thêm và tính lại các thời hạn").click();
        assertThat(page.locator(".done").first())
                .containsText("Đã thêm ngày 08/07/2026 – Nghỉ lễ, Tết: Nghỉ khắc phục bão số 3.");
        assertThat(page.locator("#tinh-lai")).containsText(Pattern.compile("Lượt tính lại số \\d+: đã xong"));
        photograph("da-luu");
        assertThat(due()).isEqualTo("2026-07-15");
    }

    private void readResult() {
        page.getByText("Xem từng thời hạn").click();
        assertThat(page.locator("h1")).containsText("Lượt tính lại số");
        assertThat(line()).containsText("14/07/2026");
        assertThat(line()).containsText("→ 15/07/2026");
        photograph("ket-qua-tinh-lai");
        page.getByText("← Các lượt tính lại").click();
        page.getByText("Tính lại ngay").first().click();
        photograph("cac-luot-tinh-lai");
        assertThat(page.locator("table.rows tr")
                        .filter(hasText("Lịch nghỉ thay đổi"))
                        .first())
                .containsText("đổi ngày");
    }

    private void withdraw() {
        // by now the case is in time only because of the holiday
        clock.today(LAST_DAY);
        page.navigate(address("/lich-nghi?nam=2026"));
        page.getByLabel("Rút Thứ Tư, 08/07/2026").click();
        page.getByLabel("Lý do rút").fill("Công điện đã được thu hồi");
        page.getByLabel("Văn bản căn cứ").fill("Công điện 62/CĐ-TTg");
        button("Xem trước thay đổi").click();
        assertThat(line()).containsText("→ 14/07/2026");
        assertThat(line()).containsText("Thành quá hạn");
        assertThat(impact()).containsText("thành quá hạn ngay: 1 thời hạn.");
        photograph("xem-truoc-khi-rut");
        confirm();
        button("Rút và tính lại các thời hạn").click();
        assertThat(page.locator(".done").first()).containsText("Đã rút ngày 08/07/2026");
        assertThat(page.locator("#tinh-lai")).containsText(Pattern.compile("Lượt tính lại số \\d+: đã xong"));
        assertThat(calendar.year(2026).withdrawn())
                .anyMatch(day -> day.date().equals(HOLIDAY) && day.source().equals(DOCUMENT));
    }

    /** A provisional day is not settled by the paper that it was computed by. */
    private void settle() {
        calendar.open(FAR_YEAR, "Bộ luật Lao động 45/2019/QH14", UserId.SYSTEM);
        page.navigate(address("/lich-nghi?nam=" + FAR_YEAR));
        page.getByLabel("Sửa Thứ Hai, 24/11/2098").click();
        assertThat(page.getByLabel("Văn bản căn cứ")).hasValue("");
        assertThat(button("Xem trước thay đổi")).isInViewport();
        photograph("sua-ngay-du-kien");
        page.getByLabel("Văn bản căn cứ").fill("Bộ luật Lao động 45/2019/QH14");
        button("Xem trước thay đổi").click();
        assertThat(page.locator(".problem")).containsText("Văn bản này mới chỉ nêu ngày dự kiến");
        photograph("van-ban-du-kien-khong-du");
    }

    /** A whole year at once: looked at, and left as it is. */
    private void lookAtAnAnnouncement() {
        for (int day = 1; day <= 7; day++) {
            calendar.add(
                    new DayEntry(
                            LocalDate.of(FAR_YEAR, 10, day), DayKind.HOLIDAY, "Nghỉ lễ", "Thông báo 1/TB-BNV", null),
                    UserId.SYSTEM);
        }
        page.navigate(address("/lich-nghi?nam=" + FAR_YEAR));
        page.getByText("Ghi nhận lịch năm 2098 đã công bố").click();
        page.getByLabel("Thông báo, có số, ký hiệu").fill("Thông báo 123/TB-BNV");
        page.locator("#nhap details[open]").getByText("Xem trước thay đổi").click();
        assertThat(impact()).containsText("Không thời hạn nào đổi ngày hết hạn.");
        photograph("xem-truoc-cong-bo-nam");
        page.getByText("Thôi, quay lại lịch năm 2098").click();
        assertThat(page.locator(".status")).hasText("Đang nhập, chưa đủ ngày");
    }

    private void confirm() {
        page.getByLabel("Tôi đã đối chiếu với văn bản nêu trên").check();
    }

    private Locator impact() {
        return page.locator("#xem-truoc");
    }

    private Locator line() {
        return page.locator("table.rows tr").filter(hasText(number.value()));
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Locator button(String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }

    private void photograph(String name) {
        assertThat(EnglishWords.on(page)).as("English on %s", page.url()).isEmpty();
        pictures.take(page, name);
    }

    private String due() {
        return clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().due().toString();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
