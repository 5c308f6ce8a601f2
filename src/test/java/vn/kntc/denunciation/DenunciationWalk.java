package vn.kntc.denunciation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.MovableClock;
import vn.kntc.testing.Traces;

/** Walks denunciations through the running program over HTTP, with literal dates. */
abstract class DenunciationWalk {

    static final String NAME = "Vi Thị Ánh Sao Khuê";
    static final String PHONE = "0987601234";
    static final ObjectMapper JSON = new ObjectMapper();
    static final String OFFICER = "petition-officer";
    static final String RESOLVER = "resolver";
    static final String VERIFIER = "verifier";
    static final String CLERK = "clerk";

    final TaskService tasks;
    final RuntimeService runtime;
    final HistoryService history;
    final ManagementService jobs;
    final Clocks clocks;
    final CaseRecords records;
    final Documents documents;
    final MoveDesk moves;
    final Officers officers;
    final DenunciationSection section;
    final JdbcClient jdbc;
    final MovableClock clock;
    final Browser browser;

    DenunciationWalk(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService jobs,
            Clocks clocks,
            CaseRecords records,
            Documents documents,
            MoveDesk moves,
            Officers officers,
            DenunciationSection section,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.jobs = jobs;
        this.clocks = clocks;
        this.records = records;
        this.documents = documents;
        this.moves = moves;
        this.officers = officers;
        this.section = section;
        this.jdbc = jdbc;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    void today(String day) {
        clock.today(LocalDate.parse(day));
    }

    private static Map<String, String> basic(String role, String agency) {
        return Browser.basic(role + "." + agency);
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Received by that agency. */
    private CaseNumber filed(String agency, String receivedOn) {
        var body =
                """
                {"agency":"%s","channel":"POST","receivedOn":"%s","petitioners":[{"name":"%s","address":"Ngõ Hoa Mai","phone":"%s"}],
                 "summary":"Tố cáo việc thu phí không có biên lai.","content":"Đề nghị làm rõ việc thu phí.","externalId":"%s"}"""
                        .formatted(agency, receivedOn, NAME, PHONE, UUID.randomUUID());
        var answer = browser.json("POST", "/api/petitions", body, basic(OFFICER, agency));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(read(answer).path("caseNumber").asText());
    }

    /** @param form field, value, field, value … */
    HttpResponse<String> submit(CaseNumber number, String role, String task, Object... form) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_" + task)
                .list();
        assertThat(open).as(task + ", open: " + open(number)).hasSize(1);
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            variables.put((String) form[i], value(form[i + 1]));
        }
        return browser.json(
                "POST",
                "/engine-rest/task/" + open.get(0).getId() + "/submit-form",
                JSON.valueToTree(Map.of("variables", variables)).toString(),
                basic(role, number.agency().value()));
    }

    static Map<String, Object> value(Object entered) {
        return entered instanceof List<?> || entered instanceof Map<?, ?>
                ? Map.of("value", JSON.valueToTree(entered).toString(), "type", "Json")
                : Map.of("value", entered);
    }

    void done(CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(task + ": " + answer.body()).isEqualTo(204);
    }

    void refused(String sentence, CaseNumber number, String role, String task, Object... form) {
        var answer = submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 409);
        assertThat(answer.body()).contains(sentence);
    }

    List<String> open(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(task -> task.getTaskDefinitionKey().substring("userTask_".length()))
                .sorted()
                .toList();
    }

    void start(CaseNumber number, String move) {
        moves.start(number, move, new UserId("resolver." + number.agency().value()), Set.of(Role.RESOLVER));
    }

    StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow(() -> new AssertionError("no clock " + key));
    }

    String paper(CaseNumber number, String form) {
        var issued = documents.of(number).stream()
                .filter(document -> document.form().equals(form) && document.issuedOn() != null)
                .toList();
        assertThat(issued).as(form).isNotEmpty();
        return text(issued.get(issued.size() - 1));
    }

    String signer(String account) {
        return officers.get(new UserId(account)).fullName();
    }

    String text(CaseDocument document) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(
                        document.id(),
                        new UserId("clerk." + document.caseNumber().agency().value()))));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A denunciation whose acceptance the leader has approved. */
    CaseNumber routed(String receivedOn, String on, Object... more) {
        return routedAt("nhanhoa", receivedOn, on, more);
    }

    CaseNumber routedAt(String agency, String receivedOn, String on, Object... more) {
        today(on);
        var number = filed(agency, receivedOn);
        done(number, OFFICER, "checkGoverningLaw", "governedByOtherLaw", "false");
        var facts = new LinkedHashMap<String, Object>(
                Map.of("kind", "DENUNCIATION", "competentBody", "ADMINISTRATIVE", "signers", 1));
        List.of("fit", "authorIdentified", "validForm", "conditionsMet", "competent")
                .forEach(fact -> facts.put(fact, true));
        for (int i = 0; i < more.length; i += 2) {
            facts.put((String) more[i], more[i + 1]);
        }
        done(
                number,
                OFFICER,
                "checkConditions",
                facts.entrySet().stream()
                        .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
                        .toArray());
        done(number, OFFICER, "confirmRoute", "routeChoice", "FOLLOW");
        done(number, RESOLVER, "approveProposal", "proposalAnswer", "APPROVE");
        assertThat(open(number)).containsExactly("decideDenunciation");
        return number;
    }

    void accept(CaseNumber number, String on, boolean shortened) {
        var form = new ArrayList<Object>(List.of(acceptance(on)));
        form.addAll(List.of("shortened", shortened));
        done(number, RESOLVER, "decideDenunciation", form.toArray());
        done(number, CLERK, "issueDenunciationAcceptance", "issuedOn", on);
    }

    static Object[] acceptance(String on) {
        return new Object[] {
            "deciding",
            "ACCEPT",
            "on",
            on,
            "denunciationType",
            "PUBLIC_DUTY",
            "denounced",
            "Trưởng phòng Kinh tế phường Nhân Hòa",
            "contents",
            List.of(Map.of("item", "Thu phí không có biên lai")),
            "principle",
            "JP11"
        };
    }

    CaseNumber accepted(String receivedOn, String on, Object... more) {
        var number = routed(receivedOn, on, more);
        accept(number, on, false);
        return number;
    }

    void tellBoth(CaseNumber number, String on) {
        done(number, CLERK, "issueDenouncerNotice", "issuedOn", on);
        done(number, CLERK, "issueDenouncedNotice", "issuedOn", on);
    }

    void assignTeam(CaseNumber number, String on, String until) {
        done(
                number,
                RESOLVER,
                "assignDenunciationVerification",
                "on",
                on,
                "verifying",
                "TEAM",
                "leader",
                Map.of("name", "Lê Văn Bình", "office", "Công chức tư pháp"),
                "members",
                List.of(Map.of("name", "Trần Thị Cúc", "office", "Công chức kế toán")),
                "verifyUntil",
                until);
    }

    static List<Map<String, String>> declarations(String ofMember) {
        return List.of(
                Map.of("name", "Lê Văn Bình", "interest", "NONE"),
                Map.of("name", "Trần Thị Cúc", "interest", ofMember));
    }

    static List<Map<String, String>> findings(String verdict) {
        return List.of(Map.of(
                "content", "Thu phí không có biên lai",
                "person", "Trưởng phòng Kinh tế",
                "finding", "Đã thu của 12 hộ",
                "explanation", "Có thu, chưa kịp viết biên lai",
                "norm", "Luật Phí và lệ phí",
                "verdict", verdict,
                "responsibility", "Trưởng phòng chịu trách nhiệm"));
    }

    void verifyByTeam(CaseNumber number, String on, String until) {
        assignTeam(number, on, until);
        done(number, VERIFIER, "declareInterests", "on", on, "declarations", declarations("NONE"));
        done(number, CLERK, "issueTeamDecision", "issuedOn", on);
        done(number, VERIFIER, "recordExplanation", "on", on, "explaining", "REFUSED", "gist", "Đã mời hai lần");
        done(
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                on,
                "findings",
                findings("TRUE"),
                "proposals",
                "Hoàn trả phí");
    }

    List<String> ends(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.startsWith("endEvent_"))
                .toList();
    }

    void isClosed(CaseNumber number, String outcome) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        var record = records.find(number).orElseThrow();
        assertThat(record.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(record.outcome()).contains(outcome);
    }

    /** Nobody's name or phone in a table, the engine's history among them, nor in a paper. */
    void tellsNobody(CaseNumber number) {
        var traces = new Traces(jdbc, "");
        assertThat(traces.of(number.value())).contains("camunda.act_hi_procinst");
        assertThat(traces.of(NAME)).isEmpty();
        assertThat(traces.of(PHONE)).isEmpty();
        documents.of(number).stream()
                .filter(document -> !document.form().startsWith("XLD"))
                .forEach(document ->
                        assertThat(text(document)).as(document.form()).doesNotContain(NAME, PHONE));
    }
}
