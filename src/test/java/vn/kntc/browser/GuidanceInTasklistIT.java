package vn.kntc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.transfer.Walk;

/** A complaint that belongs elsewhere, from its route to the guidance that went out (Mẫu 02): in a real Chromium, by three officers. */
@KntcIT
class GuidanceInTasklistIT {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final String WARD = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";

    private final String base;
    private final Walk walk;
    private final MovableClock clock;
    private final Documents documents;
    private final Pictures pictures = new Pictures("huong-dan");

    private Chromium chromium;

    @Autowired
    GuidanceInTasklistIT(@Value("${local.server.port}") int port, MovableClock clock, Documents documents) {
        this.base = "http://127.0.0.1:" + port;
        this.walk = new Walk(port);
        this.clock = clock;
        this.documents = documents;
    }

    @BeforeEach
    void start() {
        clock.today(DAY);
        chromium = Chromium.start();
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
        clock.release();
    }

    @Test
    void goesFromItsRouteToAGuidanceThatWasSent() {
        var number = walk.file("POST", "Khiếu nại quyết định xử phạt về xây dựng.");
        classify(number);
        try {
            choosesTheRoute(number);
            signs(number);
            issues(number);
            var paper = guidance(number);
            assertThat(paper)
                    .contains("PHIẾU HƯỚNG DẪN", Walk.NAME, "có thẩm quyền giải quyết là " + WARD, "Số: ")
                    .contains("ngày 08 tháng 7 năm 2026");
            assertThat(walk.api(number, Walk.SENDER).path("status").asText()).isEqualTo("CLOSED");
        } catch (AssertionError | RuntimeException failure) {
            chromium.photographEverybody(pictures);
            throw failure;
        }
    }

    private void classify(CaseNumber number) {
        var officer = "petition-officer." + Walk.SENDER;
        walk.complete(number, officer, "userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var facts = new HashMap<String, Object>(Map.of(
                "kind", "COMPLAINT",
                "competentBody", "ADMINISTRATIVE",
                "signers", 1,
                "respondent", "COMMUNE_CHAIR",
                "instance", "1",
                "capacity", "FULL"));
        for (var fact : List.of(
                "fit",
                "authorIdentified",
                "validForm",
                "respondentWithinArea",
                "contestable",
                "directlyAffected",
                "signed",
                "withinTimeLimit")) {
            facts.put(fact, true);
        }
        walk.complete(number, officer, "userTask_checkConditions", facts);
    }

    private void choosesTheRoute(CaseNumber number) {
        var route = officer("petition-officer.")
                .opens(number.value(), "Chọn hướng xử lý đơn")
                .claim();
        route.form().choose("Lựa chọn", "Theo đề xuất").write("Cơ quan, người có thẩm quyền giải quyết", WARD);
        route.photographs("chon-huong-dan").completes();
    }

    private void signs(CaseNumber number) {
        var signature = officer("resolver.")
                .opens(number.value(), "Ký văn bản kết thúc đơn")
                .claim();
        signature.form().choose("Ý kiến", "Ký văn bản").day("Ngày ký hoặc trả lại", DAY);
        signature.photographs("ky-phieu-huong-dan").completes();
    }

    private void issues(CaseNumber number) {
        var clerk = officer("clerk.");
        var issue = clerk.opens(number.value(), "Ban hành và gửi văn bản").claim();
        issue.form().day("Ngày ban hành", DAY).day("Ngày gửi", DAY).pick("Cách gửi", "Gửi qua bưu chính");
        issue.photographs("ban-hanh-phieu-huong-dan").completes();
        clerk.opensCaseFile(number.value());
        clerk.photographs("ho-so-da-huong-dan");
    }

    private Officer officer(String role) {
        return Officer.signIn(chromium.newPerson(), base, role + Walk.SENDER, pictures);
    }

    private String guidance(CaseNumber number) {
        var issued = documents.of(number).stream()
                .filter(paper -> paper.form().equals("XLD-02") && paper.issuedOn() != null)
                .toList();
        assertThat(issued).hasSize(1);
        var clerk = new UserId("clerk." + Walk.SENDER);
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(documents.open(issued.get(0).id(), clerk)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
