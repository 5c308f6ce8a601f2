package vn.kntc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** Words that may mean a person of the case are asked about, by API and in Tasklist, and taken once somebody has answered. */
@KntcIT
class NeutralityInTasklistIT {

    private static final String PETITIONER = "Đặng Quỳnh Xuyến Thư";

    private final int port;
    private final JdbcClient jdbc;
    private final Pictures pictures = new Pictures("hoi-trung-tinh");

    private Chromium chromium;

    @Autowired
    NeutralityInTasklistIT(@Value("${local.server.port}") int port, JdbcClient jdbc) {
        this.port = port;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        chromium = Chromium.start();
    }

    @AfterEach
    void end() {
        chromium.close();
    }

    @Test
    void anOfficerAnswersThatAnotherIsMeant() {
        CaseNumber number = FiledPetition.of(port, PETITIONER, "Khiếu nại việc tính thuế đất.");
        try {
            var officer = Officer.signIn(
                    chromium.newPerson(), "http://127.0.0.1:" + port, "petition-officer.nhanhoa", pictures);
            var task = officer.opens(number.value(), "Xác định luật điều chỉnh").claim();
            task.form()
                    .choose("Vụ việc có do luật khác điều chỉnh không?", "Có")
                    .write("Tên luật điều chỉnh", "Luật Quản lý thuế, theo ý kiến bà Thư");
            Page page = officer.page();
            page.getByText("Hoàn thành", new Page.GetByTextOptions().setExact(true))
                    .click();
            var question = page.locator("dialog.kntc-hoi-trung-tinh");
            assertThat(question).containsText("Có phải người này không?");
            officer.photographs("cau-hoi");
            question.getByText("Phải – tôi sửa lại").click();
            assertThat(question).hasCount(0);
            page.getByText("Hoàn thành", new Page.GetByTextOptions().setExact(true))
                    .click();
            question.getByText("Không phải người này – gửi lại").click();
            assertThat(page.locator(".page-notifications")).containsText("Đã hoàn thành công việc.");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
        assertThat(jdbc.sql(
                                "select answered_by from kntc.neutrality_question where field = 'otherLaw' and answered_at is not null")
                        .query(String.class)
                        .list())
                .contains("petition-officer.nhanhoa");
    }

    @Test
    void anotherSystemIsAskedAndAnswers() {
        var http = new Browser(port);
        var officer = Browser.basic("petition-officer.nhanhoa");
        var petition =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[{"name":"%s","address":"Tổ 3"}],
                 "summary":"Đề nghị trả lời đơn như đã hứa với bà Thư.","content":"Đề nghị.","externalId":"%s"}"""
                        .formatted(PETITIONER, UUID.randomUUID());

        var asked = http.json("POST", "/api/petitions", petition, officer);

        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body()).contains("Có phải người này không?").doesNotContain("Thư");
        var question = asked.body().replaceAll("(?s).*\"question\":\"([^\"]+)\".*", "$1");
        assertThat(http.json("POST", "/api/neutrality/" + UUID.randomUUID() + "/nobody", "", officer)
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.json("POST", "/api/neutrality/" + question + "/nobody", "", officer)
                        .statusCode())
                .isEqualTo(204);
        assertThat(http.json("POST", "/api/petitions", petition, officer).statusCode())
                .isEqualTo(201);
    }
}
