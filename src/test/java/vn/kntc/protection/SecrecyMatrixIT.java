package vn.kntc.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** Reads the table that officers read, and tries each cell of it over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SecrecyMatrixIT {

    private static final String NAME = "Trương Nguyễn Bảo Thiên Ân";
    private static final byte[] SCAN = picture();
    private static final Map<String, String> ACCOUNTS = accounts();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseLedger ledger;
    private final CaseLinks links;
    private final Vault vault;
    private final Documents documents;
    private final CaseFiles files;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final int port;
    private final Browser program;

    SecrecyMatrixIT(
            CaseLedger ledger,
            CaseLinks links,
            Vault vault,
            Documents documents,
            CaseFiles files,
            TaskService tasks,
            TransactionTemplate transaction,
            @LocalServerPort int port) {
        this.ledger = ledger;
        this.links = links;
        this.vault = vault;
        this.documents = documents;
        this.files = files;
        this.tasks = tasks;
        this.transaction = transaction;
        this.port = port;
        this.program = new Browser(port);
    }

    private static byte[] picture() {
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY), "png", png);
            return png.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, String> accounts() {
        var accounts = new LinkedHashMap<String, String>();
        accounts.put("Tiếp dân", "reception-officer.nhanhoa");
        accounts.put("Xử lý đơn", "petition-officer.nhanhoa");
        accounts.put("Xác minh", "verifier.nhanhoa");
        accounts.put("Giải quyết", "resolver.nhanhoa");
        accounts.put("Văn thư", "clerk.nhanhoa");
        accounts.put("Theo dõi", "monitor.nhanhoa");
        accounts.put("Pháp chế", "legal-editor.nhanhoa");
        accounts.put("Quản lý", "manager.nhanhoa");
        accounts.put("Giữ danh tính", "identity-custodian.nhanhoa");
        accounts.put("Cơ quan khác", "identity-custodian.vocuong");
        return accounts;
    }

    /** What the guide says: fact, column, cell. */
    private static Map<String, Map<String, String>> cells() throws IOException {
        var cells = new LinkedHashMap<String, Map<String, String>>();
        var columns = List.<String>of();
        for (var line : Files.readAllLines(Path.of("docs/guides/ai-thay-gi-cua-to-cao.md"))) {
            if (!line.startsWith("| ")) {
                continue;
            }
            var parts = Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (parts.get(0).equals("Thông tin")) {
                columns = parts;
                continue;
            }
            var row = new LinkedHashMap<String, String>();
            for (int i = 1; i < parts.size(); i++) {
                row.put(columns.get(i), parts.get(i));
            }
            cells.put(parts.get(0), row);
        }
        return cells;
    }

    @Test
    void everyCellOfTheTableHolds() throws IOException {
        var denunciation = denunciation();
        var file = files.add(
                denunciation, CaseFiles.Kind.PETITION_SCAN, "đơn.png", SCAN, new UserId("petition-officer.nhanhoa"));
        var copy = stripped(denunciation, file.id());
        var disclosure = asked(denunciation);
        var protection = protection(denunciation);
        var softly = new SoftAssertions();
        var cells = cells();
        assertThat(cells).hasSize(23);
        ACCOUNTS.forEach((column, account) -> {
            var seen = seen(account, denunciation, protection);
            seen.putAll(seenOfOriginals(account, denunciation, file.id(), copy));
            seen.putAll(seenOfRequest(account, denunciation, disclosure));
            assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(cells.keySet());
            cells.forEach((fact, row) ->
                    softly.assertThat(seen.get(fact)).as(fact + " / " + column).isEqualTo(row.get(column)));
        });
        softly.assertAll();
    }

    private CaseNumber denunciation() {
        var body =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[{"name":"%s","address":"Tổ 9"}],
                 "summary":"Tố cáo sai phạm trong thu chi.","content":"Lời riêng trong đơn.","externalId":"%s"}"""
                        .formatted(NAME, UUID.randomUUID());
        var answer = program.json("POST", "/api/petitions", body, Browser.basic("petition-officer.nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = new CaseNumber(read(answer).path("caseNumber").asText());
        transaction.executeWithoutResult(status -> {
            var line = ledger.lock(number);
            ledger.describe(
                    number, CaseKind.DENUNCIATION, CaseStatus.OPEN, line.entry().summary(), null);
            vault.keepCloser(number, true);
        });
        return number;
    }

    /** A scan with a box over it; where it lies. */
    private String stripped(CaseNumber number, UUID file) {
        var custodian = signedIn("identity-custodian.nhanhoa");
        var made = custodian.form(
                "/danh-tinh/" + number + "/quet/" + file + "/lap",
                Map.of("_csrf", custodian.token("/mat-khau"), "boxes", "1:0,0,9000,9000;", "page", "1"));
        assertThat(made.statusCode()).isEqualTo(302);
        var link = Pattern.compile("/danh-tinh/" + number + "/ban-luoc/[0-9a-f-]+")
                .matcher(custodian.get("/danh-tinh/" + number, html()).body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private CaseNumber asked(CaseNumber denunciation) {
        var verifier = signedIn("verifier.nhanhoa");
        verifier.form(
                "/danh-tinh/" + denunciation + "/yeu-cau",
                Map.of(
                        "_csrf", verifier.token("/mat-khau"),
                        "requester", "VERIFIER",
                        "purpose", "Mời người tố cáo làm việc",
                        "article", "Điều 56 Luật Tố cáo",
                        "until", "31/12/2099",
                        "extent", "WHOLE"));
        return links.of(denunciation).stream()
                .filter(link -> link.relation().equals("DISCLOSURE"))
                .map(CaseLinks.Link::other)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> seenOfOriginals(String account, CaseNumber number, UUID file, String copy) {
        var session = signedIn(account);
        var page = "/danh-tinh/" + number;
        var seen = new LinkedHashMap<String, String>();
        seen.put(
                "tệp nộp kèm, bản gốc (tải từ hồ sơ)",
                status(session.get("/ho-so/" + number + "/tep/" + file, html())));
        seen.put(
                "trang danh tính: họ tên, khi chưa có cấp phép",
                told(
                        session.form(
                                page + "/mo",
                                Map.of(
                                        "_csrf", session.token("/mat-khau"),
                                        "party", "1",
                                        "fields", "NAME",
                                        "purpose", "Thử từng ô của bảng ai thấy gì")),
                        NAME));
        var originals = List.of(
                told(post(session, page + "/but-tich"), "Lời riêng trong đơn"),
                status(post(session, page + "/tep/" + file)));
        assertThat(originals.stream().distinct()).as(account).hasSize(1);
        seen.put("trang danh tính: lời trong đơn và tệp gốc, khi chưa có cấp phép", originals.get(0));
        seen.put("bản đã lược bỏ thông tin (Điều 56)", status(session.get(copy, html())));
        seen.put("lập bản lược bỏ", status(post(session, page + "/luoc-bo")));
        seen.put(
                "ai đã mở, ai bị từ chối (nhật ký)", page(session.get(page, html()), "Các lần mở và bị từ chối", NAME));
        return seen;
    }

    private Map<String, String> seenOfRequest(String account, CaseNumber denunciation, CaseNumber request) {
        var who = Browser.basic(account);
        var seen = new LinkedHashMap<String, String>();
        seen.put("có yêu cầu: trang hồ sơ, API, lịch sử", everywhere(signedIn(account), who, request));
        seen.put("yêu cầu trong danh sách, tìm kiếm, số đếm", found(request.value(), who));
        seen.put(
                "liên kết đến yêu cầu trong hồ sơ tố cáo",
                yes(program.get("/api/cases/" + denunciation, who).body().contains(request.value())));
        seen.put("yêu cầu trong Cockpit", yes(inCockpit(who, request)));
        return seen;
    }

    /** One that has a draft of its paper. */
    private CaseNumber protection(CaseNumber denunciation) {
        var resolver = signedIn("resolver.nhanhoa");
        resolver.form(
                "/ho-so/" + denunciation + "/bat-dau/PROTECT",
                Map.of("_csrf", resolver.token("/ho-so/" + denunciation)));
        var number = links.of(denunciation).stream()
                .filter(link -> link.relation().equals("PROTECTION"))
                .map(CaseLinks.Link::other)
                .findFirst()
                .orElseThrow();
        var today =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        submit(
                number,
                "requestStep",
                "RECORD",
                "requestedOn",
                today,
                "requestHow",
                "EX_OFFICIO",
                "urgentRequest",
                false,
                "protectedObjects",
                List.of("SECRECY"),
                "denouncerProtected",
                true,
                "requestReason",
                "Có nguy cơ lộ thông tin");
        submit(
                number,
                "assessmentStep",
                "ASSESS",
                "assessedOn",
                today,
                "finding",
                "GROUNDED",
                "assessedObjects",
                List.of("SECRECY"),
                "corruption",
                false,
                "findings",
                "Có căn cứ");
        submit(
                number,
                "protectionWay",
                "OWN",
                "decidedOn",
                today,
                "measures",
                List.of(Map.of("what", "Tách riêng đơn", "who", "Văn phòng")),
                "startOn",
                today);
        return number;
    }

    private void submit(CaseNumber number, Object... form) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            variables.put(
                    (String) form[i],
                    form[i + 1] instanceof List<?>
                            ? Map.of("value", JSON.valueToTree(form[i + 1]).toString(), "type", "Json")
                            : Map.of("value", form[i + 1]));
        }
        var answer = program.json(
                "POST",
                "/engine-rest/task/" + open.getId() + "/submit-form",
                JSON.valueToTree(Map.of("variables", variables)).toString(),
                Browser.basic("resolver.nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account, "demo");
        return browser;
    }

    /** The same rows as the guide has, as this account finds them. */
    private Map<String, String> seen(String account, CaseNumber denunciation, CaseNumber protection) {
        var who = Browser.basic(account);
        var session = signedIn(account);
        var seen = new LinkedHashMap<String, String>();
        seen.put(
                "có hồ sơ, bí danh, tóm tắt trung tính",
                page(session.get("/ho-so/" + denunciation, html()), "Người nộp đơn 1", NAME));
        seen.put(
                "họ tên, địa chỉ, giấy tờ, điện thoại của người tố cáo",
                told(post(session, "/ho-so/" + denunciation + "/danh-tinh/1"), NAME));
        seen.put(
                "lời trong đơn (nội dung đơn)",
                told(post(session, "/ho-so/" + denunciation + "/noi-dung"), "Lời riêng trong đơn"));
        seen.put("tìm theo họ tên người tố cáo", found(NAME, who));
        seen.put(
                "lịch sử việc đã làm (không nêu tên ai)",
                page(program.get("/api/cases/" + denunciation + "/acts", who), "petitionProcessing", NAME));
        seen.put("có hồ sơ bảo vệ: trang hồ sơ, API, lịch sử", everywhere(session, who, protection));
        seen.put("hồ sơ bảo vệ trong danh sách, tìm kiếm, số đếm", found(protection.value(), who));
        seen.put(
                "liên kết đến hồ sơ bảo vệ trong hồ sơ tố cáo",
                yes(program.get("/api/cases/" + denunciation, who).body().contains(protection.value())));
        seen.put(
                "công việc của hồ sơ bảo vệ trong Tasklist",
                yes(count("/engine-rest/task/count?processInstanceBusinessKey=" + protection, who) > 0));
        seen.put("hồ sơ bảo vệ trong Cockpit", yes(inCockpit(who, protection)));
        seen.put(
                "trang người được bảo vệ (bí danh)",
                page(session.get("/bao-ve/" + protection, html()), "Người nộp đơn 1", NAME));
        seen.put(
                "danh sách họ tên, địa chỉ người được bảo vệ",
                told(post(session, "/bao-ve/" + protection + "/danh-sach"), NAME));
        var draft = documents.of(protection).get(0).id();
        seen.put(
                "văn bản bảo vệ (không nêu tên ai)",
                status(session.get("/ho-so/" + protection + "/van-ban/" + draft, html())));
        return seen;
    }

    private static Map<String, String> html() {
        return Map.of("Accept", "text/html");
    }

    /** With the token of a page that everybody has. */
    private static HttpResponse<String> post(Browser session, String path) {
        return session.form(
                path, Map.of("_csrf", session.token("/mat-khau"), "purpose", "Thử từng ô của bảng ai thấy gì"));
    }

    private static String yes(boolean seen) {
        return seen ? "có" : "không";
    }

    private static String status(HttpResponse<String> answer) {
        return answer.statusCode() == 404 ? "404" : yes(answer.statusCode() == 200);
    }

    private static String page(HttpResponse<String> answer, String wanted, String secret) {
        assertThat(answer.body()).doesNotContain(secret);
        return answer.statusCode() == 404 ? "404" : yes(answer.body().contains(wanted));
    }

    private static String told(HttpResponse<String> answer, String secret) {
        return answer.statusCode() == 404 ? "404" : yes(answer.body().contains(secret));
    }

    private String found(String words, Map<String, String> who) {
        var asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return yes(read(program.get("/api/cases?q=" + asked, who)).path("total").asLong() > 0);
    }

    private String everywhere(Browser session, Map<String, String> who, CaseNumber number) {
        var answers = List.of(
                status(session.get("/ho-so/" + number, html())),
                status(program.get("/api/cases/" + number, who)),
                status(program.get("/api/cases/" + number + "/acts", who)));
        assertThat(answers.stream().distinct()).hasSize(1);
        return answers.get(0);
    }

    private boolean inCockpit(Map<String, String> who, CaseNumber number) {
        return count("/engine-rest/process-instance/count?businessKey=" + number, who) > 0
                || count("/engine-rest/history/process-instance/count?processInstanceBusinessKey=" + number, who) > 0;
    }

    private long count(String path, Map<String, String> who) {
        var answer = program.get(path, who);
        return answer.statusCode() == 200 ? read(answer).path("count").asLong() : 0;
    }
}
