package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The address on the letter to who denounced: printed by the custodian of the agency and nobody else, each time logged. */
@KntcIT
class DenouncerEnvelopeIT {

    private static final Map<String, String> PAGE = Map.of("Accept", "text/html");
    private static final String CUSTODIAN = "identity-custodian." + Walk.SENDER;
    private static final String PURPOSE = "Gửi thông báo chuyển đơn qua bưu điện";
    private static final String ADDRESS = "khu phố Mỏ";
    private static final Map<String, Object> TO_WARD = Map.of("receiverKind", "AGENCY", "receiverAgency", "nhanhoa");

    private final Walk walk;
    private final int port;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    DenouncerEnvelopeIT(
            @Value("${local.server.port}") int port, Documents documents, JdbcClient jdbc, MovableClock clock) {
        this.walk = new Walk(port);
        this.port = port;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void setTheDay() {
        clock.today(LocalDate.of(2026, 7, 8));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private CaseNumber sentOn() {
        var number = walk.file("POST", "Tố cáo việc thu phí trông xe sai quy định.");
        walk.toTransfer(number, "DENUNCIATION");
        walk.issue(number, TO_WARD, "2026-07-08");
        return number;
    }

    private CaseDocument paper(CaseNumber number, String form) {
        return documents.of(number).stream()
                .filter(paper -> paper.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    private static String path(CaseNumber number, CaseDocument paper) {
        return "/ho-so/" + number + "/phong-bi/" + paper.id();
    }

    private static HttpResponse<String> print(Browser browser, String path, String purpose) {
        var fields = new HashMap<String, String>();
        fields.put("purpose", purpose);
        fields.put("_csrf", browser.token("/ho-so"));
        return browser.form(path, fields);
    }

    private List<String> opened(CaseNumber number) {
        return jdbc.sql(
                        "select revealed_by || ': ' || purpose from kntc.vault_reveal where case_number = ? and purpose like 'In địa chỉ%'"
                                + " order by id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    @Test
    void isPrintedByTheCustodianAndLoggedOnceAPrint() {
        var number = sentOn();
        var notice = paper(number, "T-05");
        var custodian = signedIn(CUSTODIAN);
        assertThat(custodian.get("/ho-so/" + number, PAGE).body())
                .contains("In địa chỉ gửi", path(number, notice))
                .doesNotContain(path(number, paper(number, "XLD-03")), Walk.NAME, ADDRESS);

        var printed = print(custodian, path(number, notice), PURPOSE);
        assertThat(printed.statusCode()).as(printed.body()).isEqualTo(200);
        assertThat(printed.body())
                .contains(Walk.NAME, ADDRESS, "Kính gửi:", "Số " + notice.number(), "Ủy ban nhân dân tỉnh Bắc Ninh")
                .doesNotContain("tố cáo", "Tố cáo", "027185003219", "null");
        assertThat(printed.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(printed.uri().toString()).doesNotContain("purpose", "B%C6%B0", "?");
        var entry = CUSTODIAN + ": In địa chỉ gửi " + notice.title() + " số " + notice.number() + ": " + PURPOSE;
        assertThat(opened(number)).containsExactly(entry);
        print(custodian, path(number, notice), PURPOSE);
        assertThat(opened(number)).containsExactly(entry, entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition-officer.bacninh",
                "clerk.bacninh",
                "resolver.bacninh",
                "manager.bacninh",
                "monitor.bacninh",
                "legal-editor.bacninh"
            })
    void isShownToNobodyElseOfTheAgency(String account) {
        var number = sentOn();
        var browser = signedIn(account);
        assertThat(browser.get("/ho-so/" + number, PAGE).body()).doesNotContain("In địa chỉ gửi", "phong-bi");
        var refused = print(browser, path(number, paper(number, "T-05")), PURPOSE);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(Walk.NAME, ADDRESS);
        assertThat(opened(number)).isEmpty();
    }

    @Test
    void isUnknownToOtherAgencies() {
        var number = sentOn();
        var refused = print(signedIn("identity-custodian.vocuong"), path(number, paper(number, "T-05")), PURPOSE);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain(Walk.NAME, ADDRESS);
        assertThat(opened(number)).isEmpty();
    }

    @Test
    void wantsAPurposeALetterAndAPost() {
        var number = sentOn();
        var notice = path(number, paper(number, "T-05"));
        var custodian = signedIn(CUSTODIAN);
        assertThat(print(custodian, notice, "gửi").statusCode()).isEqualTo(400);
        assertThat(print(custodian, notice, "Gửi cho bà " + Walk.NAME).statusCode())
                .as("a purpose names nobody")
                .isEqualTo(400);
        assertThat(print(custodian, path(number, paper(number, "XLD-03")), PURPOSE)
                        .statusCode())
                .as("the slip goes to the receiver")
                .isEqualTo(403);
        assertThat(print(custodian, "/ho-so/" + number + "/phong-bi/x", PURPOSE).statusCode())
                .isEqualTo(404);
        assertThat(custodian.get(notice, PAGE).statusCode()).isIn(404, 405);
        assertThat(opened(number)).isEmpty();
    }
}
