package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.document.CaseFiles;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.IdentityScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Secrets;

/**
 * People with names of every kind denounce; the denunciation, a request for who they are and their protection go to their ends, and officers try
 * to write the names down wherever they may write. While it runs every route is asked by every account; afterwards the people are looked for in
 * all that was left behind, in every form. That the scan sees is shown by leaks that are planted.
 */
@KntcIT
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class IdentityScanIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NAMES = List.of(
            "Trương Nguyễn Bảo Thiên Ân",
            "Quàng Ưởng",
            "Hộ kinh doanh Tuyết Nhung Xoan",
            "H'Bhen Niê Kđăm",
            "Đặng Thị Quế Hường");
    private static final String ADDRESS = "Số 47, ngách 19/6 phố Lý Quốc Sư";
    private static final String ID_NUMBER = "027191006653";
    private static final String PHONE = "0968135790";
    private static final String SENTENCE = "chính mắt tôi thấy khi gác cổng đêm ba mươi";
    private static final String SCANNED = "chữ viết tay nghiêng trái của người gác cổng";
    private static final String FILE_NAME = "Đơn tay bà Quế Hường.pdf";

    /** After some more a case answers nothing to who tries names. */
    private static final int MOST_TRIES = 7;

    private static final Pattern WORD =
            Pattern.compile("<input type=\"checkbox\" name=\"words\" value=\"(\\d+)\"( checked=\"checked\")?");

    private final RequestMappingHandlerMapping routes;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final CaseLinks links;
    private final CaseFiles files;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Path var;
    private final int port;
    private final Map<String, Browser> sessions = new HashMap<>();
    private final Map<String, Integer> tried = new HashMap<>();

    IdentityScanIT(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            CaseLinks links,
            CaseFiles files,
            Documents documents,
            JdbcClient jdbc,
            MovableClock clock,
            @Value("${kntc.var-directory}") Path var,
            @LocalServerPort int port) {
        this.routes = routes;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.links = links;
        this.files = files;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
        this.var = var;
        this.port = port;
    }

    private static final Secrets SECRETS = secrets();

    private static Secrets secrets() {
        var secrets = new Secrets();
        NAMES.forEach(secrets::name);
        return secrets.words(ADDRESS)
                .number(ID_NUMBER)
                .number(PHONE)
                .words(SENTENCE)
                .words(SCANNED)
                .words(FILE_NAME);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Browser session(String account) {
        return sessions.computeIfAbsent(account, name -> {
            var browser = new Browser(port);
            browser.signIn(name, "demo");
            return browser;
        });
    }

    private HttpResponse<String> post(String account, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", session(account).token("/mat-khau"));
        return session(account).form(path, all);
    }

    private CaseNumber filed() throws IOException {
        var people = NAMES.stream()
                .map(name -> Map.of(
                        "name",
                        name,
                        "address",
                        ADDRESS,
                        "idType",
                        "CITIZEN_CARD",
                        "idNumber",
                        ID_NUMBER,
                        "phone",
                        PHONE))
                .toList();
        var answer = new Browser(port)
                .json(
                        "POST",
                        "/api/petitions",
                        JSON.writeValueAsString(Map.of(
                                "agency",
                                "nhanhoa",
                                "channel",
                                "POST",
                                "receivedOn",
                                "2026-07-03",
                                "petitioners",
                                people,
                                "people",
                                5,
                                "representatives",
                                1,
                                "summary",
                                "Tố cáo việc thu phí không có biên lai.",
                                "content",
                                "Tôi là " + NAMES.get(0) + ", ở " + ADDRESS + ", điện thoại " + PHONE + "; " + SENTENCE
                                        + ".",
                                "externalId",
                                UUID.randomUUID().toString())),
                        Browser.basic("petition-officer.nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(read(answer).path("caseNumber").asText());
    }

    private Task open(CaseNumber number, String key) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_" + key)
                .list();
        assertThat(open)
                .as(() -> key + " of "
                        + tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .list())
                .hasSize(1);
        return open.get(0);
    }

    /** @param form field, value, field, value … */
    private HttpResponse<String> submit(CaseNumber number, String role, String key, Object... form) {
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            variables.put((String) form[i], value(form[i + 1]));
        }
        return new Browser(port)
                .json(
                        "POST",
                        "/engine-rest/task/" + open(number, key).getId() + "/submit-form",
                        JSON.valueToTree(Map.of("variables", variables)).toString(),
                        Browser.basic(role + ".nhanhoa"));
    }

    private static Map<String, Object> value(Object entered) {
        return entered instanceof List<?> || entered instanceof Map<?, ?>
                ? Map.of("value", JSON.valueToTree(entered).toString(), "type", "Json")
                : Map.of("value", entered);
    }

    /** First with a name in each text that the officer writes, which is refused and leaves nothing; then as it is. */
    private void done(CaseNumber number, String role, String key, Object... form) {
        for (int i = 1; i < form.length; i += 2) {
            if (form[i] instanceof String text
                    && text.contains(" ")
                    && tried.merge(role, 1, Integer::sum) <= MOST_TRIES) {
                var named = form.clone();
                named[i] = text + " của " + NAMES.get(4);
                var refused = submit(number, role, key, named);
                assertThat(refused.statusCode())
                        .as(key + " " + form[i - 1] + ": " + refused.body())
                        .isEqualTo(400);
                assertThat(SECRETS.in(refused.body())).isEmpty();
            }
        }
        var answer = submit(number, role, key, form);
        assertThat(answer.statusCode()).as(key + ": " + answer.body()).isEqualTo(204);
    }

    private CaseNumber linked(CaseNumber number, String relation) {
        return links.of(number).stream()
                .filter(link -> link.relation().equals(relation))
                .map(CaseLinks.Link::other)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private CaseNumber underVerification() throws IOException {
        clock.today(LocalDate.of(2026, 7, 8));
        var number = filed();
        files.add(number, CaseFiles.Kind.PETITION_SCAN, FILE_NAME, scan(), new UserId("petition-officer.nhanhoa"));
        var officer = "petition-officer";
        done(number, officer, "checkGoverningLaw", "governedByOtherLaw", "false");
        done(
                number,
                officer,
                "checkConditions",
                "kind",
                "DENUNCIATION",
                "competentBody",
                "ADMINISTRATIVE",
                "signers",
                5,
                "fit",
                true,
                "authorIdentified",
                true,
                "validForm",
                true,
                "conditionsMet",
                true,
                "competent",
                true);
        done(number, officer, "confirmRoute", "routeChoice", "FOLLOW");
        done(number, "resolver", "approveProposal", "proposalAnswer", "APPROVE");
        done(
                number,
                "resolver",
                "decideDenunciation",
                "deciding",
                "ACCEPT",
                "on",
                "2026-07-08",
                "denunciationType",
                "PUBLIC_DUTY",
                "denounced",
                "Trưởng phòng Kinh tế phường Nhân Hòa",
                "contents",
                List.of(Map.of("item", "Thu phí không có biên lai")),
                "principle",
                "JP11",
                "shortened",
                false);
        done(number, "clerk", "issueDenunciationAcceptance", "issuedOn", "2026-07-08");
        done(number, "clerk", "issueDenouncerNotice", "issuedOn", "2026-07-08");
        done(number, "clerk", "issueDenouncedNotice", "issuedOn", "2026-07-08");
        done(
                number,
                "resolver",
                "assignDenunciationVerification",
                "on",
                "2026-07-08",
                "verifying",
                "TEAM",
                "leader",
                Map.of("name", "Lê Văn Bình", "office", "Công chức tư pháp"),
                "members",
                List.of(Map.of("name", "Trần Thị Cúc", "office", "Công chức kế toán")),
                "verifyUntil",
                "2026-07-28");
        return number;
    }

    private static byte[] scan() {
        return ("%PDF-1.4\n% " + NAMES.get(4) + ", " + SCANNED + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private void strip(CaseNumber number) {
        var custodian = "identity-custodian.nhanhoa";
        var proposed =
                post(custodian, "/danh-tinh/" + number + "/luoc-bo", Map.of("purpose", "Lập bản cho người xác minh"));
        assertThat(proposed.statusCode()).isEqualTo(200);
        var marked = WORD.matcher(proposed.body())
                .results()
                .filter(word -> word.group(2) != null)
                .map(word -> word.group(1));
        // what only a person can see: the sentence that tells who stood there
        var all = WORD.matcher(proposed.body())
                .results()
                .map(word -> word.group(1))
                .toList();
        var places = Stream.concat(marked, all.subList(all.size() - SENTENCE.split(" ").length, all.size()).stream())
                .distinct()
                .collect(Collectors.joining(","));
        assertThat(post(custodian, "/danh-tinh/" + number + "/luoc-bo/lap", Map.of("words", places))
                        .statusCode())
                .isEqualTo(302);
    }

    private CaseNumber asked(CaseNumber number) {
        post(
                "verifier.nhanhoa",
                "/danh-tinh/" + number + "/yeu-cau",
                Map.of(
                        "requester", "VERIFIER",
                        "purpose", "Mời người tố cáo làm việc",
                        "article", "Điều 56 Luật Tố cáo",
                        "until", "20/07/2026",
                        "extent", "WHOLE"));
        return linked(number, "DISCLOSURE");
    }

    private CaseNumber protectedFrom(CaseNumber number) {
        post("resolver.nhanhoa", "/ho-so/" + number + "/bat-dau/PROTECT", Map.of());
        var protection = linked(number, "PROTECTION");
        done(
                protection,
                "identity-custodian",
                "recordProtectionRequest",
                "requestStep",
                "RECORD",
                "requestedOn",
                "2026-07-08",
                "requestHow",
                "PHONE",
                "urgentRequest",
                false,
                "protectedObjects",
                List.of("SAFETY"),
                "denouncerProtected",
                true,
                "requestReason",
                "Bị đe dọa");
        done(
                protection,
                "resolver",
                "assessProtection",
                "assessmentStep",
                "ASSESS",
                "assessedOn",
                "2026-07-08",
                "finding",
                "GROUNDED",
                "assessedObjects",
                List.of("SAFETY"),
                "corruption",
                false,
                "findings",
                "Có tin nhắn đe dọa");
        done(
                protection,
                "resolver",
                "decideProtection",
                "protectionWay",
                "OWN",
                "decidedOn",
                "2026-07-08",
                "measures",
                List.of(Map.of("what", "Tách riêng đơn", "who", "Văn phòng")),
                "startOn",
                "2026-07-08");
        done(protection, "identity-custodian", "issueProtectionDecision", "issuedOn", "2026-07-08");
        return protection;
    }

    private EveryRoute everyRoute(List<CaseNumber> cases) {
        var ids = new ArrayList<String>();
        for (var number : cases) {
            documents.of(number).forEach(paper -> ids.add(paper.id().toString()));
            files.of(number).forEach(file -> ids.add(file.id().toString()));
        }
        jdbc.sql("select id::text from kntc.stripped_copy")
                .query(String.class)
                .list()
                .forEach(ids::add);
        var open = cases.stream()
                .flatMap(number -> tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream())
                .map(Task::getId)
                .toList();
        return new EveryRoute(
                routes,
                port,
                SECRETS,
                cases.stream().map(CaseNumber::value).toList(),
                Map.of("id", ids, "document", ids, "file", ids, "taskId", open));
    }

    @Test
    void whoDenouncesIsFoundNowhereAndNoRouteTells(CapturedOutput printed, @TempDir Path planted) throws IOException {
        var number = underVerification();
        strip(number);
        var disclosure = asked(number);
        var protection = protectedFrom(number);
        var cases = List.of(number, disclosure, protection);
        var softly = new SoftAssertions();
        var routed = everyRoute(cases);
        for (var account : List.of(
                "verifier.nhanhoa",
                "resolver.nhanhoa",
                "clerk.nhanhoa",
                "petition-officer.nhanhoa",
                "reception-officer.nhanhoa",
                "monitor.nhanhoa",
                "manager.nhanhoa",
                "identity-custodian.vocuong")) {
            softly.assertThat(routed.tellingTo(account)).as(account).isEmpty();
        }
        softly.assertThat(routed.tellingTo("identity-custodian.nhanhoa").keySet())
                .as("the same questions are answered where the custodian asks them")
                .containsExactly(
                        "POST /bao-ve/{caseNumber}/danh-sach",
                        "POST /danh-tinh/{caseNumber}/but-tich",
                        "POST /danh-tinh/{caseNumber}/luoc-bo",
                        "POST /danh-tinh/{caseNumber}/mo",
                        "POST /danh-tinh/{caseNumber}/tep/{id}",
                        "POST /ho-so/{caseNumber}/phong-bi/{document}");
        softly.assertAll();

        done(
                disclosure,
                "identity-custodian",
                "decideDisclosure",
                "disclosing",
                "GRANT",
                "decidedOn",
                "2026-07-08",
                "grantedExtent",
                "WHOLE",
                "grantedUntil",
                "2026-07-20",
                "grantRemark",
                "Chỉ để mời làm việc");
        assertThat(SECRETS.in(post(
                                "verifier.nhanhoa",
                                "/danh-tinh/" + number + "/mo",
                                Map.of("party", "5", "fields", "NAME", "purpose", "Mời người tố cáo làm việc"))
                        .body()))
                .as("seen by the grant")
                .isNotEmpty();
        done(
                disclosure,
                "identity-custodian",
                "watchDisclosure",
                "revokedOn",
                "2026-07-08",
                "revocationReason",
                "Đã làm việc xong");
        finish(number, protection);
        for (var ended : cases) {
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(ended.value())
                            .count())
                    .as(ended.value())
                    .isZero();
        }
        assertThat(everyRoute(cases).tellingTo("verifier.nhanhoa"))
                .as("after all is over")
                .isEmpty();

        var scan = new IdentityScan(jdbc, SECRETS);
        var folders = new Path[] {var, Path.of("target", "spring"), Path.of("logs"), planted};
        assertThat(scan.hits(printed.getAll(), folders)).isEmpty();
        assertTheScanSees(scan, planted);
    }

    private void finish(CaseNumber number, CaseNumber protection) {
        var on = "2026-07-08";
        done(
                number,
                "verifier",
                "declareInterests",
                "on",
                on,
                "declarations",
                List.of(
                        Map.of("name", "Lê Văn Bình", "interest", "NONE"),
                        Map.of("name", "Trần Thị Cúc", "interest", "NONE")));
        done(number, "clerk", "issueTeamDecision", "issuedOn", on);
        done(number, "verifier", "recordExplanation", "on", on, "explaining", "REFUSED", "gist", "Đã mời hai lần");
        done(number, "verifier", "reportDenunciation", "on", on, "findings", findings(), "proposals", "Hoàn trả phí");
        done(
                number,
                "resolver",
                "decideConclusion",
                "concluding",
                "CONCLUDE",
                "on",
                on,
                "findings",
                findings(),
                "measures",
                "Hoàn trả tiền phí",
                "recommendations",
                List.of(Map.of("body", "Sở Nội vụ", "measure", "Xem xét kỷ luật")),
                "crimeSign",
                false,
                "extract",
                false);
        done(number, "clerk", "issueDenunciationConclusion", "issuedOn", on);
        done(
                protection,
                "resolver",
                "decideProtectionChange",
                "protectionChange",
                "END",
                "changedOn",
                on,
                "decidedGround",
                "SETTLED",
                "decisionReason",
                "Đã xem xét",
                "measures",
                List.of(),
                "effectiveOn",
                on);
        done(protection, "identity-custodian", "issueProtectionChange", "issuedOn", on);
        done(number, "clerk", "issueConclusionNotice", "issuedOn", on);
        done(
                number,
                "clerk",
                "sendDenunciationConclusion",
                "on",
                on,
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo"), Map.of("item", "Phòng Nội vụ")));
        done(
                number,
                "clerk",
                "publishConclusion",
                "publicationWay",
                "POSTING",
                "on",
                on,
                "place",
                "Trụ sở ủy ban",
                "gist",
                "Kết luận tố cáo đúng một phần");
        done(
                number,
                "resolver",
                "decideHandling",
                "on",
                on,
                "own",
                "Hoàn trả tiền phí",
                "recommendations",
                List.of(Map.of("body", "Sở Nội vụ", "measure", "Xem xét kỷ luật")),
                "reportBy",
                "2026-08-31");
        done(number, "clerk", "issueHandlingLetter", "issuedOn", on);
        clock.today(LocalDate.of(2026, 8, 17));
        jobs.createJobQuery().timers().executable().list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(number.value())
                                .count()
                        == 1)
                .forEach(job -> jobs.executeJob(job.getId()));
        done(number, "clerk", "confirmConclusionPublication", "on", "2026-08-17");
        follow(number, "RESULT_KNOWN", "body", "Sở Nội vụ");
        follow(number, "REPORTED", "body", "Sở Nội vụ", "document", "12/BC-SNV", "result", "Đã khiển trách");
        follow(number, "DONE");
        done(number, "resolver", "closeDenunciation", "on", "2026-08-17");
    }

    private void follow(CaseNumber number, String what, Object... more) {
        var form = new ArrayList<Object>(List.of("following", what, "on", "2026-08-17"));
        form.addAll(List.of(more));
        done(number, "monitor", "followHandling", form.toArray());
    }

    private static List<Map<String, String>> findings() {
        return List.of(Map.of(
                "content", "Thu phí không có biên lai",
                "person", "Trưởng phòng Kinh tế",
                "finding", "Đã thu của 12 hộ",
                "explanation", "Có thu, chưa kịp viết biên lai",
                "norm", "Luật Phí và lệ phí",
                "verdict", "TRUE",
                "responsibility", "Trưởng phòng chịu trách nhiệm"));
    }

    /** Every form, planted in every kind of place, is found there. */
    private void assertTheScanSees(IdentityScan scan, Path folder) throws IOException {
        var forms = SECRETS.forms();
        jdbc.sql("create table kntc.planted (words text, bytes bytea)").update();
        jdbc.sql("create table camunda.planted (words text)").update();
        try {
            var log = new StringBuilder();
            for (var form : forms.values()) {
                jdbc.sql("insert into kntc.planted values (null, ?)")
                        .param(form.getBytes(StandardCharsets.UTF_8))
                        .update();
                jdbc.sql("insert into camunda.planted values (?)").param(form).update();
                log.append("INFO ").append(form).append(" đã đọc\n");
            }
            Files.writeString(folder.resolve("tam.txt"), log);
            Files.write(folder.resolve("tam.docx"), zipped(log.toString()));
            var hits = scan.hits(log.toString(), folder);
            assertThat(hits.keySet())
                    .containsExactlyInAnyOrder(
                            "kntc.planted",
                            "camunda.planted",
                            "log",
                            folder.resolve("tam.txt").toString(),
                            folder.resolve("tam.docx").toString());
            hits.forEach((place, found) -> assertThat(found).as(place).isEqualTo(new TreeSet<>(forms.keySet())));
        } finally {
            jdbc.sql("drop table kntc.planted").update();
            jdbc.sql("drop table camunda.planted").update();
        }
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
