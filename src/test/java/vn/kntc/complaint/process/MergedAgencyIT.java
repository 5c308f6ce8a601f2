package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kntc.complaint.process.Teller.met;
import static vn.kntc.complaint.process.Teller.runs;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.kntc.complaint.process.Teller.Handed;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** A ward is merged into another one while a complaint runs there (complaints §14.5). Days worked out by hand. */
@KntcIT
class MergedAgencyIT {

    private static final String CASE = "CAODUC-2026-782201";
    private static final String BY = "Nghị quyết số 12/NQ-HĐND ngày 20/7/2026";

    private final int port;
    private final Teller story;

    @Autowired
    MergedAgencyIT(@Value("${local.server.port}") int port, AutowireCapableBeanFactory beans) {
        this.port = port;
        story = beans.createBean(Teller.class);
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    @Test
    void theSuccessorGoesOnUnderTheSameNumberAndTheSameDays() {
        assertThat(put("caoduc", ward()).statusCode()).isEqualTo(200);
        story.begins(Handed.first(CASE, "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .prints("KN-03", "Cao Đức");
        assertThat(page("petition-officer.vocuong")).isEqualTo(404);

        story.on("2026-08-02");
        assertThat(succeed("vocuong", "2026-08-03", "").statusCode()).isEqualTo(400);
        assertThat(succeed("caoduc", "2026-08-03", BY).body()).contains("phải là một cơ quan khác");
        assertThat(succeed("vocuong", "3/8/2026", BY).body()).contains("năm-tháng-ngày");
        assertThat(succeed("khongco", "2026-08-03", BY).statusCode()).isEqualTo(404);
        assertThat(new Browser(port)
                        .json("PUT", "/api/agencies/caoduc/successor", body("vocuong", "2026-08-03", BY), officer())
                        .statusCode())
                .isEqualTo(403);
        assertThat(succeed("vocuong", "2026-08-03", BY).body())
                .contains("{\"caseNumber\":\"" + CASE + "\",\"result\":\"HANDED_OVER\"}");
        assertThat(succeed("vocuong", "2026-08-03", BY).body())
                .contains("{\"caseNumber\":\"" + CASE + "\",\"result\":\"ALREADY\"}");
        assertThat(succeed("nhanhoa", "2026-08-03", BY).statusCode()).isEqualTo(409);
        // the day before it begins nobody else sees it
        assertThat(page("petition-officer.vocuong")).isEqualTo(404);

        story.on("2026-08-03")
                .tells("Ủy ban nhân dân phường Võ Cường tiếp tục giải quyết hồ sơ này từ ngày 03/08/2026 theo " + BY)
                .tells(
                        "Cần pháp chế xác nhận: điều khoản về tiếp tục giải quyết khiếu nại, tố cáo khi cơ quan sáp nhập")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07"));
        assertThat(page("petition-officer.vocuong")).isEqualTo(200);
        assertThat(page("petition-officer.nhanhoa")).isEqualTo(404);
        var refused = new Browser(port).json("POST", "/api/petitions", petition(), officer());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Cơ quan này đã sáp nhập");

        var decision = FilledForms.decision("2026-08-04", "WHOLLY_RIGHT");
        decision.putAll(FilledForms.of("content1", "Diện tích", "finding1", "Thiếu 262,5 m²", "verdict1", "RIGHT"));
        decision.putAll(FilledForms.of("request", "Đo lại", "grounds", "Giấy chứng nhận"));
        story.on("2026-08-04")
                .does("reCheckDecision", FilledForms.reCheck("2026-08-04", true))
                .does("decideComplaint", decision)
                .does("issueDecision", "issuedOn", "2026-08-04")
                .prints("KN-15", "Võ Cường", "!Cao Đức")
                .stands("Đã ban hành quyết định giải quyết");
    }

    private int page(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser.get("/ho-so/" + CASE, Map.of()).statusCode();
    }

    private static Map<String, String> officer() {
        return Browser.basic("petition-officer.vocuong");
    }

    private HttpResponse<String> succeed(String successor, String from, String document) {
        return put("caoduc/successor", body(successor, from, document));
    }

    private HttpResponse<String> put(String path, String body) {
        return new Browser(port).json("PUT", "/api/agencies/" + path, body, Browser.basic("admin"));
    }

    private static String body(String successor, String from, String document) {
        return "{\"successor\":\"%s\",\"from\":\"%s\",\"document\":\"%s\"}".formatted(successor, from, document);
    }

    private static String petition() {
        return """
                {"agency":"caoduc","channel":"POST","receivedOn":"2026-08-03","petitioners":[],"summary":"Đề nghị sửa đường",
                 "content":"Đề nghị sửa đường."}""";
    }

    private static String ward() {
        return """
                {"level":"COMMUNE","name":"Ủy ban nhân dân phường Cao Đức","abbreviation":"UBND",
                 "superiorName":"Ủy ban nhân dân tỉnh Bắc Ninh","place":"Cao Đức","headTitle":"Chủ tịch Ủy ban nhân dân phường Cao Đức",
                 "secondInstance":"Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh","hasPortal":true,"superior":"bacninh"}""";
    }
}
