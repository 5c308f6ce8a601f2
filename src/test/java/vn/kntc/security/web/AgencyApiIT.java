package vn.kntc.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.KntcIT;

/** Agencies over the API, as an administrator keeps them. */
@KntcIT
class AgencyApiIT {

    private final int port;

    AgencyApiIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void anAgencyTellsTheOneAboveIt() {
        assertThat(get("nhanhoa").body()).contains("\"superior\":\"bacninh\"");
        assertThat(get("bacninh").body()).contains("\"superior\":null");
        assertThat(get("khongco").statusCode()).isEqualTo(404);
        assertThat(get("Sai-Dang").statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongBodyChangesNothing() {
        put("haplinh", body("COMMUNE", "Hạp Lĩnh", "\"bacninh\""));
        var before = get("haplinh").body();

        for (var wrong : new String[] {
            body("COMMUNE", "", "\"bacninh\""),
            body("COMMUNE", "x".repeat(101), "\"bacninh\""),
            body("DISTRICT", "Hạp Lĩnh", "\"bacninh\""),
            body("COMMUNE", "Hạp Lĩnh", "\"haplinh\""),
            body("COMMUNE", "Hạp Lĩnh", "\"khongco\""),
            body("COMMUNE", "Hạp Lĩnh", "\"Sai Dạng\""),
            body("COMMUNE", "Hạp Lĩnh", "7"),
            "{\"id\":\"khac\"}",
            "[]",
            "{}",
            "khong phai json"
        }) {
            var refused = put("haplinh", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(get("haplinh").body()).isEqualTo(before);
        assertThat(put("haplinh", body("COMMUNE", "Hạp Lĩnh", "null")).statusCode())
                .isEqualTo(200);
        assertThat(get("haplinh").body()).contains("\"superior\":null");
    }

    @Test
    void theLevelOfAnAgencyWithCasesStays() {
        FiledPetition.at(port, "Đề nghị sửa đường.");
        var refused = put("nhanhoa", get("nhanhoa").body().replace("COMMUNE", "PROVINCE"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("không đổi cấp được nữa");
        assertThat(get("nhanhoa").body()).contains("\"level\":\"COMMUNE\"");
    }

    private static String body(String level, String place, String superior) {
        return """
                {"level":"%s","name":"Ủy ban nhân dân phường Hạp Lĩnh","abbreviation":"UBND","superiorName":"Ủy ban nhân dân tỉnh Bắc Ninh",
                 "place":"%s","headTitle":"Chủ tịch Ủy ban nhân dân phường Hạp Lĩnh",
                 "secondInstance":"Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh","hasPortal":true,"superior":%s}"""
                .formatted(level, place, superior);
    }

    private HttpResponse<String> get(String id) {
        return new Browser(port).get("/api/agencies/" + id, Browser.basic("admin"));
    }

    private HttpResponse<String> put(String id, String body) {
        return new Browser(port).json("PUT", "/api/agencies/" + id, body, Browser.basic("admin"));
    }
}
