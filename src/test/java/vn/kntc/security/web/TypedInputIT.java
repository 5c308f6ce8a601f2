package vn.kntc.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** Blanks that no reader sees, and long names, on the running program. */
@KntcIT
class TypedInputIT {

    private static final String OFFICER = "petition-officer.nhanhoa";

    private final int port;

    TypedInputIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void aPetitionOfUnseenSignsIsNone() {
        assertThat(file("\u00a0\u200b", "Đề nghị sửa đường liên thôn.", "0912345678")
                        .body())
                .contains("nội dung đơn");
        assertThat(file("Nội dung", "\u3000\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0", "0912345678")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void phonesAreTakenAsPeopleWriteThem() {
        assertThat(file(
                                "Nội dung",
                                "Đề nghị sửa đường liên thôn.",
                                "(0222) 3822\u00a0123 máy lẻ 12, +84 (0)912 345 678")
                        .statusCode())
                .isEqualTo(201);
        var wrong = file("Nội dung", "Đề nghị sửa đường liên thôn.", "gọi sau");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("(0222) 3822 123");
    }

    @Test
    void aFileWithANameOfThreeHundredLettersIsTaken() {
        var number = FiledPetition.at(port, "Đề nghị sửa cống thoát nước.");
        var name = "Ộ".repeat(296) + ".pdf";
        var boundary = "kntc" + UUID.randomUUID();
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF\n\r\n--" + boundary + "--\r\n";
        var headers = new HashMap<>(Browser.basic(OFFICER));
        headers.put("Content-Type", "multipart/form-data; boundary=" + boundary);

        var answer = new Browser(port)
                .send(
                        "POST",
                        "/api/cases/" + number + "/files",
                        headers,
                        HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** A body tells the place of the field, however deep it lies. */
    @Test
    void whatCannotBeKeptIsRefusedByTheNameOfItsField() {
        var inSummary = file("Nội dung", "Đề nghị sửa đường\\u0000liên thôn.", "0912345678");
        assertThat(inSummary.statusCode()).isEqualTo(400);
        assertThat(inSummary.body()).contains("\"field\":\"summary\"", "Ô “summary” có ký tự điều khiển");
        var inList = file("Nội dung", "Đề nghị sửa đường liên thôn.", "0912\\u0000345678");
        assertThat(inList.statusCode()).isEqualTo(400);
        assertThat(inList.body()).contains("\"field\":\"petitioners.0.phone\"");
    }

    private HttpResponse<String> file(String content, String summary, String phone) {
        return new Browser(port)
                .json(
                        "POST",
                        "/api/petitions",
                        """
                        {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[{"name":"Trần Thị Mận","address":"Tổ 3",
                         "phone":"%s"}],"summary":"%s","content":"%s","externalId":"%s"}"""
                                .formatted(phone, summary, content, UUID.randomUUID()),
                        Browser.basic(OFFICER));
    }
}
