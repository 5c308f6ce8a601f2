package vn.kntc.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.DecisionInForce;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Executions on the running program, from the day on which a decision may be carried out to their end, worked through over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExecutionIT {

    private static final String NAME = "Nguyễn Hữu Thị Thanh Trà Mi";
    private static final String RESOLVER = "resolver";
    private static final String CLERK = "clerk";
    private static final String MONITOR = "monitor";
    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final Clocks clocks;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final Documents documents;
    private final ExecutedDecisions executed;
    private final ExecutionSection section;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Browser browser;

    ExecutionIT(
            TaskService tasks,
            Clocks clocks,
            CaseLedger ledger,
            CaseLinks links,
            Documents documents,
            ExecutedDecisions executed,
            ExecutionSection section,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock,
            @LocalServerPort int port) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.ledger = ledger;
        this.links = links;
        this.documents = documents;
        this.executed = executed;
        this.section = section;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private CaseNumber filed() {
        var body =
                """
                {"agency":"nhanhoa","channel":"POST","receivedOn":"2026-07-03","petitioners":[{"name":"%s","address":"Tổ 3"}],
                 "summary":"Khiếu nại về diện tích thu hồi.","content":"Đề nghị xem lại.","externalId":"%s"}"""
                        .formatted(NAME, UUID.randomUUID());
        var answer = browser.json("POST", "/api/petitions", body, basic("petition-officer"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(read(answer).path("caseNumber").asText());
    }

    private static Map<String, String> basic(String role) {
        return Browser.basic(role + ".nhanhoa");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static DecisionInForce decision(CaseNumber settled, LocalDate executableFrom) {
        return new DecisionInForce(
                settled,
                NHANHOA,
                "15/QĐ-UBND",
                day(7, 29),
                1,
                "PARTLY_RIGHT",
                "Sửa đổi một phần: diện tích thu hồi",
                "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
                day(8, 29),
                executableFrom);
    }

    private void takesEffect(DecisionInForce decision) {
        transaction.executeWithoutResult(status -> events.publishEvent(decision));
    }

    private CaseNumber execution(CaseNumber settled) {
        return links.of(settled).stream()
                .filter(link -> link.relation().equals("EXECUTION"))
                .map(CaseLinks.Link::other)
                .reduce((one, other) -> {
                    throw new AssertionError("two executions of one decision");
                })
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
        return browser.json(
                "POST",
                "/engine-rest/task/" + open.getId() + "/submit-form",
                JSON.valueToTree(Map.of("variables", variables)).toString(),
                basic(role));
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

    private static Object[] direction(String way, String what, Object money) {
        return new Object[] {
            "executionWay",
            way,
            "directedOn",
            "2026-09-08",
            "body",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "duties",
            List.of(
                    Map.of("who", "Phòng Kinh tế", "what", what, "dueOn", "2026-09-30"),
                    Map.of("who", "Người khiếu nại", "what", "Nhận lại phần đất được trả", "dueOn", "2026-10-10")),
            "monitoring",
            "INSPECTION_BODY",
            "followingRole",
            "monitor",
            "reportBy",
            "2026-10-15",
            "recoverMoney",
            money,
            "returnPersonMoney",
            48_500_000,
            "returnPersonLand",
            187.5,
            "restoredPersons",
            1,
            "proposedPersons",
            2,
            "proposedOfficials",
            1
        };
    }

    private static Object[] progress(List<Map<String, Object>> performed, Object money, Object land) {
        return new Object[] {
            "followStep",
            "PROGRESS",
            "reportedOn",
            "2026-09-10",
            "progress",
            "Đang thực hiện",
            "performed",
            performed,
            "recoveredMoney",
            1_250_000_000_000L,
            "returnedPersonMoney",
            money,
            "returnedPersonLand",
            land,
            "handledPersons",
            2,
            "handledOfficials",
            1
        };
    }

    private StatutoryClock clock(CaseNumber number) {
        return clocks.find(number, "COMPLAINT_EXECUTE").orElseThrow();
    }

    @Test
    void aDecisionIsCarriedOutFromTheDirectionToItsEnd() {
        var settled = filed();
        clock.today(day(9, 7));
        takesEffect(decision(settled, day(9, 5)));
        takesEffect(decision(settled, day(9, 5)));
        var number = execution(settled);
        assertThat(clock(number).from()).isEqualTo(day(9, 5));
        assertThat(clock(number).due()).isEqualTo(day(9, 11));
        assertThat(links.of(number)).extracting(CaseLinks.Link::other).containsExactly(settled);

        clock.today(day(9, 8));
        var named = submit(number, RESOLVER, "directExecution", direction("DIRECT", "Trả đất cho " + NAME, 0));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(400);
        assertThat(named.body()).doesNotContain(NAME);
        refused(
                "Số tiền phải là số nguyên, tính bằng đồng.",
                number,
                RESOLVER,
                "directExecution",
                direction("DIRECT", "Đo lại và trả đất", 0.5));
        done(number, RESOLVER, "directExecution", direction("DIRECT", "Đo lại và trả đất", 1_250_000_000_000L));
        assertThat(clock(number).state()).isEqualTo(ClockState.RUNNING);
        done(number, CLERK, "issueDirection", "issuedOn", "2026-09-08");
        assertThat(clock(number).state()).isEqualTo(ClockState.MET);
        assertThat(documents.of(number)).extracting(CaseDocument::form).containsExactly("K-12");

        clock.today(day(9, 10));
        refused(
                "không được lớn hơn số phải thực hiện là 48.500.000 đồng",
                number,
                MONITOR,
                "followExecution",
                progress(List.of(), 48_500_001, 0));
        refused(
                "Không có việc nào mang số này",
                number,
                MONITOR,
                "followExecution",
                progress(List.of(Map.of("number", 3, "performedOn", "2026-09-09")), 0, 0));
        done(
                number,
                MONITOR,
                "followExecution",
                progress(List.of(Map.of("number", 1, "performedOn", "2026-09-09")), 20_000_000, 187.5));
        refused(
                "còn việc số 2 chưa thực hiện xong",
                number,
                MONITOR,
                "followExecution",
                "followStep",
                "COMPLETE",
                "reportedOn",
                "2026-09-10");
        done(
                number,
                MONITOR,
                "followExecution",
                "followStep",
                "URGE",
                "reportedOn",
                "2026-09-10",
                "urgedBody",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "demand",
                "Chi trả phần còn lại",
                "urgedReplyBy",
                "2026-09-20");
        done(number, CLERK, "issueExecutionLetter", "issuedOn", "2026-09-10");
        done(
                number,
                MONITOR,
                "followExecution",
                progress(List.of(Map.of("number", 2, "performedOn", "2026-09-10")), 48_500_000, 187.5));
        done(number, MONITOR, "followExecution", "followStep", "COMPLETE", "reportedOn", "2026-09-10");
        done(number, RESOLVER, "closeExecution", "closing", "CLOSE", "closedOn", "2026-09-10");

        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        var line = ledger.find(number).orElseThrow();
        assertThat(line.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(line.outcome().sentence()).isEqualTo("Đã thi hành xong Quyết định số 15/QĐ-UBND ngày 29/07/2026.");
        assertThat(executed.find(number)).contains(expected(number, settled));
        assertThat(executed.find(settled)).isEmpty();

        var acts = browser.get("/api/cases/" + number + "/acts", basic(RESOLVER));
        assertThat(acts.body())
                .contains("1.250.000.000.000 đồng", "187,5 m²", "\"procedure\":\"decisionExecution\"")
                .doesNotContain(NAME);
    }

    private static ExecutedDecision expected(CaseNumber number, CaseNumber settled) {
        return new ExecutedDecision(
                number,
                settled,
                NHANHOA,
                "15/QĐ-UBND",
                day(7, 29),
                1,
                "PARTLY_RIGHT",
                null,
                day(8, 29),
                true,
                day(9, 10),
                1,
                new DueFigures(
                        new Amounts(
                                new BigDecimal("1250000000000"),
                                null,
                                null,
                                null,
                                new BigDecimal("48500000"),
                                new BigDecimal("187.5")),
                        0,
                        1,
                        2,
                        1,
                        0,
                        0,
                        0),
                new DoneFigures(
                        new Amounts(
                                new BigDecimal("1250000000000"),
                                null,
                                null,
                                null,
                                new BigDecimal("48500000"),
                                new BigDecimal("187.5")),
                        2,
                        1,
                        0,
                        0,
                        0),
                List.of(
                        new ExecutedDecision.DutyLine(1, "Phòng Kinh tế", "Đo lại và trả đất", day(9, 30), day(9, 9)),
                        new ExecutedDecision.DutyLine(
                                2, "Người khiếu nại", "Nhận lại phần đất được trả", day(10, 10), day(9, 10))));
    }

    @Test
    void whatIsWrongThroughoutMayHaveNothingToExecute() {
        var settled = filed();
        clock.today(day(8, 31));
        takesEffect(decision(settled, day(8, 29)));
        var number = execution(settled);
        // 31/8 to 2/9 are no working days
        assertThat(clock(number).due()).isEqualTo(day(9, 9));
        clock.today(day(9, 3));
        done(
                number,
                RESOLVER,
                "directExecution",
                "executionWay",
                "NOTHING",
                "directedOn",
                "2026-09-03",
                "noExecutionReason",
                "Quyết định được giữ nguyên và đã thực hiện xong");
        assertThat(clock(number).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(ledger.find(number).orElseThrow().outcome().code()).isEqualTo("NOTHING");
        assertThat(executed.find(number).orElseThrow().mustBeExecuted()).isFalse();
    }

    @Test
    void coercionComesAfterPersuasionAndAReviewGoesToWhoMayReview() {
        var settled = filed();
        clock.today(day(9, 8));
        takesEffect(decision(settled, day(9, 5)));
        var number = execution(settled);
        done(number, RESOLVER, "directExecution", direction("SELF", "Đo lại và trả đất", 0));
        assertThat(clock(number).state()).isEqualTo(ClockState.MET);
        clock.today(day(9, 10));
        fails(number);
        refused(
                "Chỉ cưỡng chế sau khi đã có phương án vận động, thuyết phục",
                number,
                RESOLVER,
                "decideEnforcement",
                enforcement("COERCE"));
        done(number, RESOLVER, "decideEnforcement", enforcement("PERSUADE"));
        fails(number);
        done(number, RESOLVER, "decideEnforcement", enforcement("COERCE"));
        done(
                number,
                MONITOR,
                "followExecution",
                "followStep",
                "REVIEW",
                "reportedOn",
                "2026-09-10",
                "reviewSigns",
                "Áp dụng sai khung giá đất");
        done(number, CLERK, "issueExecutionLetter", "issuedOn", "2026-09-10");
        var part = section.part(number).orElseThrow().toString();
        assertThat(part)
                .contains(
                        "Chủ tịch Ủy ban nhân dân tỉnh",
                        "Cần pháp chế xác nhận: không có quy định về thời hạn và mẫu văn bản",
                        "Cần pháp chế xác nhận: trình tự, thẩm quyền cưỡng chế");
        refused(
                "Đã chỉ đạo thi hành",
                redirected(number),
                RESOLVER,
                "directExecution",
                "executionWay",
                "NOTHING",
                "directedOn",
                "2026-09-10",
                "noExecutionReason",
                "Không còn gì");
    }

    private void fails(CaseNumber number) {
        done(
                number,
                MONITOR,
                "followExecution",
                "followStep",
                "NOT_PERFORMED",
                "reportedOn",
                "2026-09-10",
                "failingBody",
                "Người khiếu nại",
                "failure",
                "Không nhận đất");
    }

    private static Object[] enforcement(String how) {
        return new Object[] {
            "enforcement",
            how,
            "enforcedOn",
            "2026-09-10",
            "measure",
            "Họp tổ dân phố",
            "enforcingBody",
            "Ban Vận động của phường",
            "dueOn",
            "2026-09-25"
        };
    }

    private CaseNumber redirected(CaseNumber number) {
        done(
                number,
                MONITOR,
                "followExecution",
                "followStep",
                "REDIRECT",
                "reportedOn",
                "2026-09-10",
                "redirectionReason",
                "Số liệu ghi nhầm");
        return number;
    }

    @Test
    void theSettledCaseTellsWhyTheExecutionWaits() {
        var settled = filed();
        clock.today(day(8, 5));
        transaction.executeWithoutResult(status -> {
            clocks.start(settled, "COMPLAINT_EFFECT", day(7, 29), Map.of());
            clocks.start(settled, "COMPLAINT_FILE_2", day(8, 5), Map.of());
        });
        assertThat(section.part(settled)).isEmpty();
        clock.today(day(9, 3));
        var why = section.part(settled).orElseThrow().facts().get(0);
        assertThat(why.lines().get(0))
                .contains("đã hết ngày 28/08/2026", "còn đến hết ngày 04/09/2026", "không tính là chậm");
        assertThat(why.doubts()).singleElement().asString().startsWith("Cần pháp chế xác nhận: ngày có hiệu lực");

        clock.today(day(9, 7));
        takesEffect(decision(settled, day(9, 5)));
        assertThat(section.part(execution(settled)).orElseThrow().toString())
                .contains("thời hạn bắt đầu thi hành tính từ ngày 05/09/2026", "Cần pháp chế xác nhận");
    }
}
