package vn.kntc.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** The header that joins our pages: where one is, who one is, and the way out. */
@KntcIT
class MastheadIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private Browser browser;

    @Autowired
    MastheadIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/ho-so, Hồ sơ, page",
        "/so-don, Sổ đơn, page",
        "/so-don?trang=0, Sổ đơn, page",
        "/so-chuyen-don, Sổ chuyển đơn, page",
        "/so-tiep-cong-dan, Sổ tiếp công dân, page",
        "/so-tiep-cong-dan?trang=0, Sổ tiếp công dân, page",
        "/lich-tiep, Lịch tiếp, page",
        "/lich-tiep?thang=hai, Lịch tiếp, page",
        "/canh-bao, Cảnh báo, page",
        "/canh-bao?trang=hai, Cảnh báo, page",
        "/viec-da-xong, Việc đã xong, page",
        "/tra-cuu-thoi-han, Tra cứu thời hạn, page",
        "/lich-nghi, Lịch nghỉ, page",
        "/lich-nghi?nam=hai, Lịch nghỉ, page",
        "/ho-so/NHANHOA-2026-999999, Hồ sơ, true",
    })
    void marksThePageAndNamesThePerson(String path, String label, String current) {
        browser.signIn("petition-officer.nhanhoa", "demo");
        var html = browser.get(path, PAGE).body();
        assertThat(html)
                .contains("class=\"masthead\"", "Giải quyết khiếu nại, tố cáo")
                .contains("href=\"/camunda/app/tasklist/\">Công việc</a>")
                .contains("href=\"/ho-so\"", "href=\"/canh-bao\"", "href=\"/tra-cuu-thoi-han\"", "href=\"/lich-nghi\"")
                .contains("Trần Văn Phúc", "Ủy ban nhân dân phường Nhân Hòa", "action=\"/dang-xuat\"");
        assertThat(Pattern.compile("aria-current=\"([^\"]+)\"[^>]*>([^<(]+?)(?: \\(\\d+\\))?</a>")
                        .matcher(html.substring(0, html.indexOf("</header>")))
                        .results()
                        .map(mark -> mark.group(2) + ": " + mark.group(1)))
                .containsExactly(label + ": " + current);
    }

    @ParameterizedTest
    @CsvSource({
        "manager.nhanhoa, /camunda/app/cockpit/, Sơ đồ xử lý",
        "legal-editor.bacninh, /camunda/app/tasklist/, Công việc",
        "admin, /camunda/app/admin/, Quản trị",
    })
    void leadsEverybodyToWhereHeWorks(String account, String path, String label) {
        browser.signIn(account, "demo");
        assertThat(browser.get("/lich-nghi", PAGE).body())
                .contains("href=\"" + path + "\">" + label + "</a>")
                .doesNotContain("null");
        assertThat(browser.get("/", PAGE).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(path));
    }

    @Test
    void standsOnThePagesOfTheCalendarsConsequencesToo() {
        browser.signIn("legal-editor.bacninh", "demo");
        assertThat(browser.get("/lich-nghi/tinh-lai", PAGE).body())
                .contains("class=\"masthead\"", "href=\"/lich-nghi\" aria-current=\"true\">Lịch nghỉ</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so", "/canh-bao", "/tra-cuu-thoi-han", "/lich-nghi", "/ho-so/NHANHOA-2026-999999"})
    void staysAwayInTheTabOfATask(String path) {
        browser.signIn("petition-officer.nhanhoa", "demo");
        assertThat(browser.get(path, Map.of("Accept", "text/html", "Sec-Fetch-Dest", "iframe"))
                        .body())
                .contains("<main")
                .doesNotContain("masthead", "dang-xuat");
        assertThat(browser.get("/ho-so/theo-viec/unknown", PAGE).body())
                .contains("<main")
                .doesNotContain("masthead\"", "dang-xuat");
    }

    @Test
    void signsOutWithoutAScript() {
        browser.signIn("petition-officer.nhanhoa", "demo");
        var token = TOKEN.matcher(browser.get("/tra-cuu-thoi-han", PAGE).body());
        assertThat(token.find()).isTrue();

        var answer = browser.form("/dang-xuat", Map.of("_csrf", token.group(1)));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap?daThoat"));
        assertThat(browser.get("/dang-nhap?daThoat", PAGE).body()).contains("Đã đăng xuất.");
        assertThat(browser.get("/ho-so", PAGE).statusCode()).isEqualTo(302);
        assertThat(browser.get("/camunda/api/engine/engine/default/task", Map.of())
                        .statusCode())
                .isEqualTo(401);

        // the button of a page that was left open
        var again = browser.form("/dang-xuat", Map.of("_csrf", token.group(1)));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap?daThoat"));
    }
}
