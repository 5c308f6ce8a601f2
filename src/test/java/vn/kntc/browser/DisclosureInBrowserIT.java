package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.document.CaseFiles;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** Who denounces, in a real Chromium: asked for from the case file, seen by a grant, taken out of text and scan by clicking. */
@KntcIT
class DisclosureInBrowserIT {

    private static final String PURPOSE = "Mời người tố cáo làm việc về nội dung tố cáo";
    private static final String CUSTODIAN = "identity-custodian.bacninh";

    private final int port;
    private final Walk walk;
    private final CaseLinks links;
    private final CaseFiles files;
    private final MovableClock clock;
    private final Pictures pictures = new Pictures("nguoi-to-cao");

    private Chromium chromium;
    private CaseNumber number;

    @Autowired
    DisclosureInBrowserIT(
            @Value("${local.server.port}") int port, CaseLinks links, CaseFiles files, MovableClock clock) {
        this.port = port;
        this.walk = new Walk(port);
        this.links = links;
        this.files = files;
        this.clock = clock;
    }

    @BeforeEach
    void start() throws IOException {
        clock.today(LocalDate.of(2026, 7, 8));
        number = walk.file("POST", "Tố cáo việc thu phí trông xe sai quy định.");
        walk.classify(number, Walk.SENDER, "DENUNCIATION", true);
        files.add(number, CaseFiles.Kind.PETITION_SCAN, "don.png", scan(), new UserId("petition-officer.bacninh"));
        chromium = Chromium.start();
    }

    @AfterEach
    void end() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    private static byte[] scan() throws IOException {
        var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 22));
        pen.drawString("ĐƠN TỐ CÁO", 240, 80);
        pen.drawString("Tôi là " + Walk.NAME + ", tố cáo việc thu phí.", 60, 140);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return png.toByteArray();
    }

    private Page signedIn(String account) {
        var page = Officer.signIn(chromium.newPerson(), address(""), account, pictures)
                .page();
        page.navigate(address("/ho-so/" + number));
        page.locator("#danh-tinh").getByText("Được giữ bí mật").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thông tin về người tố cáo")))
                .isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Test
    void isAskedForSeenAndTakenOut() {
        try {
            var verifier = signedIn("verifier.bacninh");
            ask(verifier);
            grant();
            see(verifier);
            var custodian = signedIn(CUSTODIAN);
            pictures.take(custodian, "trang-cua-nguoi-giu-danh-tinh");
            stripText(custodian);
            coverScan(custodian);
            verifier.reload();
            verifier.navigate(address("/danh-tinh/" + number));
            assertThat(verifier.getByText("Nội dung đơn, 1 trang")).isVisible();
            assertThat(verifier.getByText("Bản quét đơn, 1 trang")).isVisible();
            pictures.take(verifier, "ban-luoc-bo-cho-nguoi-xac-minh");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private void ask(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Yêu cầu cung cấp thông tin"))
                .click();
        page.locator("#requester").selectOption("VERIFIER");
        page.locator("#extent").selectOption("NAME");
        page.locator("#until").fill("20/07/2026");
        page.locator("#purpose").fill(PURPOSE);
        page.locator("#article").fill("Điều 56 Luật Tố cáo");
        pictures.take(page, "yeu-cau");
        button(page, "Gửi yêu cầu").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi yêu cầu");
    }

    private void grant() {
        var disclosure = links.of(number).get(0).other();
        walk.complete(
                disclosure,
                CUSTODIAN,
                "userTask_decideDisclosure",
                Map.of(
                        "disclosing", "GRANT",
                        "decidedOn", "2026-07-08",
                        "grantedExtent", "NAME",
                        "grantedUntil", "2026-07-20",
                        "grantRemark", ""));
    }

    private void see(Page page) {
        page.getByLabel("họ tên").check();
        page.locator("#seePurpose").fill(PURPOSE);
        button(page, "Mở thông tin").click();
        assertThat(page.getByText(Walk.NAME)).isVisible();
        assertThat(page.url()).doesNotContain("purpose");
        assertThat(EnglishWords.on(page)).isEmpty();
        pictures.take(page, "thong-tin-duoc-mo");
        page.getByText("Quay lại").click();
    }

    private void stripText(Page page) {
        page.locator("#stripPurpose").fill("Lập bản cho người xác minh");
        button(page, "Lập bản lược bỏ từ nội dung đơn").click();
        page.locator(".text-words label", new Page.LocatorOptions().setHasText("nghị"))
                .click();
        pictures.take(page, "danh-dau-tu");
        assertThat(EnglishWords.on(page)).isEmpty();
        button(page, "Lập bản lược bỏ").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lập bản lược bỏ.");
    }

    private void coverScan(Page page) {
        page.locator("form[action*='/quet/'] input[name=purpose]").fill("Lập bản cho người xác minh");
        button(page, "Che từng trang").click();
        var sheet = page.locator("input[type=image]");
        int proposed = page.locator(".sheet .box").count();
        sheet.click(new Locator.ClickOptions().setPosition(120, 115));
        assertThat(page.getByText("Đã có một góc")).isVisible();
        sheet.click(new Locator.ClickOptions().setPosition(380, 155));
        assertThat(page.locator(".sheet .box")).hasCount(proposed + 1);
        pictures.take(page, "che-ban-quet");
        var looked = page.locator("form[action$='/lap'] input[name=looked]");
        if (looked.count() > 0) {
            looked.check();
        }
        button(page, "Mọi trang đã che đủ, lập bản lược bỏ").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lập bản lược bỏ.");
    }
}
