package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** What the desk's start form talks to, over HTTP in the officer's session. */
@KntcIT
class DeskFormIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "giua-cac-phan";

    private final int port;
    private final MovableClock clock;

    @Autowired
    DeskFormIT(@Value("${local.server.port}") int port, MovableClock clock) {
        this.port = port;
        this.clock = clock;
    }

    @BeforeEach
    void monday() {
        clock.today(LocalDate.of(2026, 8, 3));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private Browser signedIn(String officer) {
        var browser = new Browser(port);
        browser.signIn(officer, "demo");
        return browser;
    }

    private static HttpResponse<String> send(Browser browser, String intakeId, String sheet)
            throws JsonProcessingException {
        var token = JSON.readTree(browser.get("/phien/csrf", Map.of()).body());
        var body = part("intakeId", intakeId) + part("luot", sheet) + "--" + BOUNDARY + "--\r\n";
        return browser.send(
                "POST",
                "/tiep-dan/luot",
                Map.of(
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        token.path("headerName").asText(),
                        token.path("token").asText()),
                HttpRequest.BodyPublishers.ofString(body));
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    @Test
    void takesASheetAndTellsFaultsByField() throws JsonProcessingException {
        var officer = signedIn(AtTheDesk.OFFICER);
        assertThat(officer.get("/tiep-dan/co-quan", Map.of()).body())
                .isEqualTo("[{\"id\":\"nhanhoa\",\"name\":\"Ủy ban nhân dân phường Nhân Hòa\"}]");
        var sheet = JSON.writeValueAsString(VisitSheets.aVisit().typed());
        var id = UUID.randomUUID().toString();
        assertThat(send(officer, id, sheet).body()).contains(id);
        var faulty = JSON.writeValueAsString(
                VisitSheets.aVisit().recorded("OFFICER", "").typed());
        var refused = send(officer, id, faulty);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"confirmation\"", "đọc lại");
        var naming = JSON.writeValueAsString(VisitSheets.aVisit()
                .about("COMPLAINT", "Bà Đinh Thị Mơ Rừng khiếu nại mức bồi thường.")
                .typed());
        assertThat(send(officer, id, naming).body())
                .contains("\"field\":\"summary\"")
                .doesNotContain("Mơ Rừng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"people\":1.5}", "{\"persons\":3}"})
    void tellsWhatItCannotRead(String sheet) throws JsonProcessingException {
        var answer = send(signedIn(AtTheDesk.OFFICER), UUID.randomUUID().toString(), sheet);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("message");
    }

    @Test
    void wantsAnIdOfItsOwn() throws JsonProcessingException {
        assertThat(send(signedIn(AtTheDesk.OFFICER), "x", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void isTheDesksOnly() throws JsonProcessingException {
        var other = signedIn("petition-officer.nhanhoa");
        assertThat(other.get("/tiep-dan/co-quan", Map.of()).statusCode()).isEqualTo(403);
        assertThat(send(other, UUID.randomUUID().toString(), "{}").statusCode()).isEqualTo(403);
    }
}
