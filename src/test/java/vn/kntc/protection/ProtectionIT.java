package vn.kntc.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.DenunciationSettled;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Protections on the running program, opened from the case file of a denunciation and worked through over HTTP; who may see them, cell by cell. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProtectionIT {

    private static final String DENOUNCER = "Phạm Thị Ngọc Hoa Quỳnh";
    private static final String SPOUSE = "Hoàng Văn Đức Thọ";
    private static final String RESOLVER = "resolver";
    private static final String CUSTODIAN = "identity-custodian";
    private static final List<String> OUTSIDE = List.of(
            "reception-officer.nhanhoa",
            "petition-officer.nhanhoa",
            "verifier.nhanhoa",
            "clerk.nhanhoa",
            "monitor.nhanhoa",
            "legal-editor.nhanhoa",
            "manager.nhanhoa",
            "resolver.vocuong",
            "identity-custodian.vocuong");
    private static final List<String> INSIDE = List.of("resolver.nhanhoa", "identity-custodian.nhanhoa");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final Clocks clocks;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final Vault vault;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;
    private final Browser program;

    ProtectionIT(
            TaskService tasks,
            Clocks clocks,
            CaseLedger ledger,
            CaseLinks links,
            Vault vault,
            Documents documents,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.ledger = ledger;
        this.links = links;
        this.vault = vault;
        this.documents = documents;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
        this.program = new Browser(port);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** A petition that is known to denounce. */
    private CaseNumber denunciation(LocalDate receivedOn) {
        var body =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"%s","petitioners":[{"name":"%s","address":"Tổ 3"}],
                 "summary":"Tố cáo sai phạm trong thu chi.","content":"Đề nghị xem lại.","externalId":"%s"}"""
                        .formatted(receivedOn, DENOUNCER, UUID.randomUUID());
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

    private CaseNumber opened(CaseNumber denunciation) {
        var browser = signedIn("resolver.nhanhoa");
        var answer = browser.form(
                "/ho-so/" + denunciation + "/bat-dau/PROTECT",
                Map.of("_csrf", browser.token("/ho-so/" + denunciation)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("tasklist");
        return protection(denunciation);
    }

    private CaseNumber protection(CaseNumber denunciation) {
        return links.of(denunciation).stream()
                .filter(link -> link.relation().equals("PROTECTION"))
                .map(CaseLinks.Link::other)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** @param form field, value, field, value … */
    private HttpResponse<String> submit(CaseNumber number, String role, String task, Object... form) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        assertThat(open.getTaskDefinitionKey()).isEqualTo("userTask_" + task);
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            variables.put((String) form[i], value(form[i + 1]));
        }
        return program.json(
                "POST",
                "/engine-rest/task/" + open.getId() + "/submit-form",
                JSON.valueToTree(Map.of("variables", variables)).toString(),
                Browser.basic(role + ".nhanhoa"));
    }

    private static Map<String, Object> value(Object entered) {
        return entered instanceof List<?>
                ? Map.of("value", JSON.valueToTree(entered).toString(), "type", "Json")
                : Map.of("value", entered);
    }

    private void done(CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void refused(String sentence, CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    private static Object[] request(LocalDate on, String reason) {
        return new Object[] {
            "requestStep",
            "RECORD",
            "requestedOn",
            on.toString(),
            "requestHow",
            "PHONE",
            "urgentRequest",
            false,
            "protectedObjects",
            List.of("SAFETY"),
            "denouncerProtected",
            true,
            "requestReason",
            reason
        };
    }

    private static Object[] assessment(LocalDate on, boolean corruption) {
        return new Object[] {
            "assessmentStep",
            "ASSESS",
            "assessedOn",
            on.toString(),
            "finding",
            "GROUNDED",
            "assessedObjects",
            List.of("SAFETY", "WORK"),
            "corruption",
            corruption,
            "findings",
            "Có tin nhắn đe dọa"
        };
    }

    private static Object[] decision(LocalDate on, String way) {
        return new Object[] {
            "protectionWay",
            way,
            "decidedOn",
            on.toString(),
            "measures",
            List.of(Map.of("what", "Không luân chuyển", "who", "Phòng Nội vụ")),
            "startOn",
            on.toString(),
            "protectingBody",
            "Công an phường Nhân Hòa",
            "bodyKind",
            "POLICE",
            "protectionDemand",
            "Bảo vệ nơi ở"
        };
    }

    private static Object[] change(LocalDate on, String change, String ground) {
        return new Object[] {
            "protectionChange",
            change,
            "changedOn",
            on.toString(),
            "decidedGround",
            ground,
            "decisionReason",
            "Đã xem xét",
            "measures",
            List.of(Map.of("what", "Bố trí nơi làm việc riêng", "who", "Phòng Nội vụ")),
            "effectiveOn",
            on.toString()
        };
    }

    /** A protection by the resolver's own measures, decided on that day. */
    private CaseNumber standing(CaseNumber denunciation, LocalDate on) {
        clock.today(on);
        var number = opened(denunciation);
        done(number, CUSTODIAN, "recordProtectionRequest", request(on, "Bị đe dọa"));
        done(number, RESOLVER, "assessProtection", assessment(on, false));
        done(number, RESOLVER, "decideProtection", decision(on, "OWN"));
        done(number, CUSTODIAN, "issueProtectionDecision", "issuedOn", on.toString());
        return number;
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    @Test
    void thePoliceHaveThreeWorkingDaysAndFiveWhereItIsComplex() {
        var denunciation = denunciation(day(9, 7));
        clock.today(day(9, 11));
        var number = opened(denunciation);
        assertThat(number.value()).startsWith("NHANHOA-2026-7");
        refused(
                "“Ngày yêu cầu hoặc phát hiện” không thể ở tương lai.",
                number,
                CUSTODIAN,
                "recordProtectionRequest",
                request(day(9, 12), "Bị đe dọa"));
        var named = submit(number, CUSTODIAN, "recordProtectionRequest", request(day(9, 10), "Bà Quỳnh bị đe dọa"));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(400);
        assertThat(named.body()).doesNotContain(DENOUNCER);
        done(number, CUSTODIAN, "recordProtectionRequest", request(day(9, 10), "Bị đe dọa"));
        done(number, CUSTODIAN, "assessProtection", assessment(day(9, 11), true));
        done(number, RESOLVER, "decideProtection", decision(day(9, 11), "BOTH"));
        done(number, CUSTODIAN, "issueProtectionDecision", "issuedOn", "2026-09-11");
        refused(
                "“Ngày cơ quan nhận văn bản” không được trước ngày 11/09/2026.",
                number,
                CUSTODIAN,
                "issueProtectionDemand",
                "issuedOn",
                "2026-09-11",
                "deliveredOn",
                "2026-09-10");
        // Friday; Monday, Tuesday, Wednesday are the three working days after it
        done(number, CUSTODIAN, "issueProtectionDemand", "issuedOn", "2026-09-11", "deliveredOn", "2026-09-11");
        assertThat(clock(number, "PROTECTION_POLICE_DECIDE").due()).isEqualTo(day(9, 16));
        assertThat(clock(number, "PROTECTION_POLICE_REFUSAL").due()).isEqualTo(day(9, 16));
        clock.today(day(9, 15));
        done(
                number,
                RESOLVER,
                "recordProtectionAnswer",
                "protectionAnswer",
                "TAKES_LONGER",
                "answeredOn",
                "2026-09-15",
                "answerContent",
                "Nhiều địa bàn");
        assertThat(clock(number, "PROTECTION_POLICE_DECIDE").due()).isEqualTo(day(9, 18));
        clock.today(day(9, 18));
        done(
                number,
                RESOLVER,
                "recordProtectionAnswer",
                "protectionAnswer",
                "PROTECTS",
                "answeredOn",
                "2026-09-18",
                "answerDocument",
                "12/QĐ-CAP",
                "documentDate",
                "2026-09-17",
                "answerContent",
                "Bảo vệ nơi ở");
        assertThat(clock(number, "PROTECTION_POLICE_DECIDE").state()).isEqualTo(ClockState.MET);
        assertThat(clock(number, "PROTECTION_POLICE_REFUSAL").state()).isEqualTo(ClockState.CANCELLED);

        endsWithTheDenunciation(denunciation, number);
    }

    /** The conclusion ends it, and the body that protects is told. */
    private void endsWithTheDenunciation(CaseNumber denunciation, CaseNumber number) {
        clock.today(day(9, 25));
        settled(denunciation);
        done(number, RESOLVER, "decideProtectionChange", change(day(9, 25), "END", "SETTLED"));
        done(number, CUSTODIAN, "issueProtectionChange", "issuedOn", "2026-09-25");
        done(number, CUSTODIAN, "issueProtectionNotice", "issuedOn", "2026-09-25");
        assertThat(documents.of(number))
                .extracting(CaseDocument::form)
                .containsExactlyInAnyOrder("B-03", "B-02", "B-04", "B-06");
        assertThat(ledger.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(ledger.find(number).orElseThrow().outcome().sentence()).isEqualTo("Đã chấm dứt việc bảo vệ.");
        var acts = program.get("/api/cases/" + number + "/acts", Browser.basic("resolver.nhanhoa"));
        assertThat(acts.body())
                .contains(
                        "tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm: Trưởng Công an cấp xã",
                        "Cần pháp chế xác nhận")
                .doesNotContain(DENOUNCER);
        assertNowhereInTheEngine();
    }

    private void settled(CaseNumber denunciation) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new DenunciationSettled(denunciation, "Kết luận số 03/KL-UBND ngày 25/09/2026.")));
    }

    private void assertNowhereInTheEngine() {
        for (var table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
            assertThat(jdbc.sql("select count(*) from camunda." + table + " where text_ like :name")
                            .param("name", "%" + DENOUNCER + "%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void othersLearnNotEvenThatTheCaseExists() {
        var denunciation = denunciation(day(9, 7));
        var before = totals();
        var number = standing(denunciation, day(9, 8));
        var after = totals();

        for (var account : OUTSIDE) {
            assertThat(after.get(account)).as(account).isEqualTo(before.get(account));
            assertThat(seen(account, number, denunciation))
                    .as(account)
                    .isEqualTo(new Seen(404, 404, 404, 404, 0, 0, 0, 0, false));
            assertThat(pausing(account, number)).as(account).isEqualTo(pausing(account, noCase(number)));
            var list = signedIn(account).get("/ho-so", Map.of("Accept", "text/html"));
            assertThat(list.statusCode()).as(account).isEqualTo(200);
            assertThat(list.body()).as(account).doesNotContain(number.value());
        }
        for (var account : INSIDE) {
            assertThat(after.get(account)).as(account).isEqualTo(before.get(account) + 1);
            assertThat(seen(account, number, denunciation))
                    .as(account)
                    .isEqualTo(new Seen(200, 200, 200, 200, 1, 1, 0, 0, true));
        }
        // what is told in the denunciation itself did not change
        var file = program.get("/ho-so/" + denunciation, Browser.basic("petition-officer.nhanhoa"));
        assertThat(signedIn("petition-officer.nhanhoa")
                        .get("/ho-so/" + denunciation, Map.of("Accept", "text/html"))
                        .body())
                .as(String.valueOf(file.statusCode()))
                .doesNotContain("ảo vệ người tố cáo", number.value());
        assertThat(program.get("/api/cases/" + denunciation + "/acts", Browser.basic("petition-officer.nhanhoa"))
                        .body())
                .doesNotContain("ảo vệ", number.value());
        assertThat(signedIn("manager.nhanhoa")
                        .get("/engine-rest/process-definition/statistics", Map.of("Accept", "application/json"))
                        .body())
                .doesNotContain("denouncerProtection");
    }

    private static CaseNumber noCase(CaseNumber like) {
        return new CaseNumber(like.value().substring(0, like.value().length() - 6) + "799999");
    }

    private int pausing(String account, CaseNumber number) {
        return program.json(
                        "POST",
                        "/api/clocks/" + number + "/PROTECTION_POLICE_DECIDE/pause",
                        "{\"ground\":\"SUSPENSION\",\"decisionNumber\":\"1/QĐ\",\"on\":\"2026-09-08\"}",
                        Browser.basic(account))
                .statusCode();
    }

    /** What an account finds of a protection: statuses of file, API, acts and page, hits of search and engine, and the link. */
    private record Seen(
            int file,
            int api,
            int acts,
            int people,
            long found,
            long tasks,
            long instances,
            long history,
            boolean linked) {}

    private Seen seen(String account, CaseNumber number, CaseNumber denunciation) {
        var who = Browser.basic(account);
        var session = signedIn(account);
        var html = Map.of("Accept", "text/html");
        var link = program.get("/api/cases/" + denunciation, who);
        return new Seen(
                session.get("/ho-so/" + number, html).statusCode(),
                program.get("/api/cases/" + number, who).statusCode(),
                program.get("/api/cases/" + number + "/acts", who).statusCode(),
                session.get("/bao-ve/" + number, html).statusCode(),
                read(program.get("/api/cases?q=" + number, who)).path("total").asLong(),
                count("/engine-rest/task/count?processInstanceBusinessKey=" + number, who),
                count("/engine-rest/process-instance/count?businessKey=" + number, who),
                count("/engine-rest/history/process-instance/count?processInstanceBusinessKey=" + number, who),
                link.body().contains(number.value()));
    }

    private long count(String path, Map<String, String> who) {
        var answer = program.get(path, who);
        return answer.statusCode() == 200 ? read(answer).path("count").asLong() : 0;
    }

    private Map<String, Long> totals() {
        var totals = new HashMap<String, Long>();
        for (var accounts : List.of(OUTSIDE, INSIDE)) {
            accounts.forEach(account -> totals.put(
                    account,
                    read(program.get("/api/cases", Browser.basic(account)))
                            .path("total")
                            .asLong()));
        }
        return totals;
    }

    @Test
    void whoIsProtectedLiesInTheVaultAndIsPrintedByTheCustodianOnly() {
        var number = standing(denunciation(day(9, 7)), day(9, 8));
        var custodian = signedIn("identity-custodian.nhanhoa");
        var page = "/bao-ve/" + number;
        var missing = custodian.form(page, Map.of("_csrf", custodian.token(page), "kin", "SPOUSE", "name", " "));
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("Hãy nhập họ tên của người được bảo vệ");
        var added = custodian.form(
                page,
                Map.of("_csrf", custodian.token(page), "kin", "SPOUSE", "name", SPOUSE, "address", "Tổ 3, Nhân Hòa"));
        assertThat(added.statusCode()).as(added.body()).isBetween(300, 399);
        var shown = custodian.get(page, Map.of("Accept", "text/html")).body();
        assertThat(shown).contains("Người được bảo vệ 1", "Người nộp đơn 1").doesNotContain(SPOUSE, DENOUNCER);

        var told = submit(
                number,
                CUSTODIAN,
                "followProtection",
                "protectionStep",
                "REPORT",
                "notedOn",
                "2026-09-08",
                "protectionReport",
                "Đã đưa " + SPOUSE + " về quê");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(400);
        assertThat(told.body()).doesNotContain(SPOUSE);

        var list = custodian.form(
                page + "/danh-sach", Map.of("_csrf", custodian.token(page), "purpose", "Kèm theo quyết định bảo vệ"));
        assertThat(list.body()).contains(SPOUSE, DENOUNCER, "Người được bảo vệ 1", "MẬT");
        var resolver = signedIn("resolver.nhanhoa");
        var refused = resolver.form(
                page + "/danh-sach", Map.of("_csrf", resolver.token(page), "purpose", "Kèm theo quyết định bảo vệ"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(SPOUSE);
        assertThat(resolver.get("/ho-so/" + number, Map.of("Accept", "text/html"))
                        .body())
                .contains("vợ hoặc chồng của người tố cáo")
                .doesNotContain(SPOUSE, DENOUNCER);
        assertThat(jdbc.sql("select count(*) from kntc.case_act where facts::text like :name")
                        .param("name", "%" + SPOUSE + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void renewedItOutlivesTheDenunciationAndEndsByWrittenRequest() {
        var denunciation = denunciation(day(9, 7));
        var number = standing(denunciation, day(9, 8));
        settled(denunciation);
        done(number, RESOLVER, "decideProtectionChange", change(day(9, 8), "GO_ON", "NEEDED"));
        settled(denunciation);
        done(
                number,
                CUSTODIAN,
                "followProtection",
                "protectionStep",
                "ASK",
                "notedOn",
                "2026-09-08",
                "changeGround",
                "WRITTEN_REQUEST",
                "changeWish",
                "Đổi nơi làm việc");
        refused(
                "chỉ là căn cứ thay đổi",
                number,
                RESOLVER,
                "decideProtectionChange",
                change(day(9, 8), "END", "NEEDED"));
        done(number, RESOLVER, "decideProtectionChange", change(day(9, 8), "CHANGE", "WRITTEN_REQUEST"));
        done(number, CUSTODIAN, "issueProtectionChange", "issuedOn", "2026-09-08");
        done(
                number,
                CUSTODIAN,
                "followProtection",
                "protectionStep",
                "ASK",
                "notedOn",
                "2026-09-08",
                "changeGround",
                "DUTY_BREACH",
                "changeWish",
                "Tự công khai việc được bảo vệ");
        done(number, RESOLVER, "decideProtectionChange", change(day(9, 8), "END", "DUTY_BREACH"));
        done(number, CUSTODIAN, "issueProtectionChange", "issuedOn", "2026-09-08");
        assertThat(ledger.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aBreachOfDutyEndsNothingBeforeTheNewLaw() {
        var number = standing(denunciation(day(6, 1)), day(6, 10));
        refused(
                "Trước ngày 01/7/2026 việc người được bảo vệ vi phạm nghĩa vụ không phải căn cứ chấm dứt bảo vệ",
                number,
                CUSTODIAN,
                "followProtection",
                "protectionStep",
                "ASK",
                "notedOn",
                "2026-06-10",
                "changeGround",
                "DUTY_BREACH",
                "changeWish",
                "Tự công khai");
    }

    /** By telephone, on the day on which the petition came: nobody has accepted it, nor split what else it holds. */
    @Test
    void isAskedForBeforeThePetitionIsAccepted() {
        var petition = denunciation(day(9, 7));
        clock.today(day(9, 7));
        transaction.executeWithoutResult(status -> {
            var line = ledger.lock(petition);
            ledger.describe(
                    petition, CaseKind.MIXED, CaseStatus.OPEN, line.entry().summary(), null);
        });
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(petition.value())
                        .singleResult()
                        .getTaskDefinitionKey())
                .as("nobody has sorted it")
                .isEqualTo("userTask_checkGoverningLaw");
        var number = opened(petition);
        done(number, CUSTODIAN, "recordProtectionRequest", request(day(9, 7), "Bị đe dọa"));
        done(number, RESOLVER, "assessProtection", assessment(day(9, 7), false));
        done(number, RESOLVER, "decideProtection", decision(day(9, 7), "OWN"));
        done(number, CUSTODIAN, "issueProtectionDecision", "issuedOn", "2026-09-07");
        assertThat(protection(petition)).isEqualTo(number);
    }

    @Test
    void onlyResolverAndCustodianOpenItAndOnceOnly() {
        var denunciation = denunciation(day(9, 7));
        clock.today(day(9, 8));
        var officer = signedIn("petition-officer.nhanhoa");
        var wish = Map.of("_csrf", officer.token("/ho-so/" + denunciation));
        assertThat(officer.form("/ho-so/" + denunciation + "/bat-dau/PROTECT", wish)
                        .statusCode())
                .isEqualTo(403);
        assertThat(links.of(denunciation)).isEmpty();
        var number = opened(denunciation);
        var resolver = signedIn("resolver.nhanhoa");
        var again = resolver.form(
                "/ho-so/" + denunciation + "/bat-dau/PROTECT",
                Map.of("_csrf", resolver.token("/ho-so/" + denunciation)));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Đã có hồ sơ bảo vệ đang mở");
        done(
                number,
                RESOLVER,
                "recordProtectionRequest",
                "requestStep",
                "WITHDRAW",
                "withdrawnOn",
                "2026-09-08",
                "withdrawalReason",
                "Lập nhầm");
        assertThat(ledger.find(number).orElseThrow().outcome().sentence()).isEqualTo("Không còn yêu cầu bảo vệ.");
        // what was withdrawn hinders no other
        assertThat(opened(denunciation)).isNotEqualTo(number);
    }
}
