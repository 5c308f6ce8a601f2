package vn.kntc.oversight;

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
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Oversight on the running program, begun on its page and worked through over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OversightIT {

    private static final String NAME = "Nguyễn Hữu Thị Thanh Trà Mi";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BEGUN = Pattern.compile("Đã lập hồ sơ (NHANHOA-\\d{4}-\\d{6})");

    private final TaskService tasks;
    private final CaseLedger ledger;
    private final Documents documents;
    private final OversightRows rows;
    private final PeriodicReports reports;
    private final MovableClock clock;
    private final Browser browser;

    OversightIT(
            TaskService tasks,
            CaseLedger ledger,
            Documents documents,
            OversightRows rows,
            PeriodicReports reports,
            MovableClock clock,
            @LocalServerPort int port) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.documents = documents;
        this.rows = rows;
        this.reports = reports;
        this.clock = clock;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void itIsSeptember() {
        clock.today(LocalDate.of(2026, 9, 7));
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
        var answer = browser.json("POST", "/api/petitions", body, Browser.basic("petition-officer.nhanhoa"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(read(answer).path("caseNumber").asText());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> begin(String role, String kind, String subject, String about) {
        browser.signIn(role + ".nhanhoa", "demo");
        return browser.form(
                "/giam-sat/ho-so",
                Map.of("loai", kind, "noiDung", subject, "hoSo", about, "_csrf", browser.token("/giam-sat")));
    }

    private CaseNumber begun(String role, String kind, String subject, String about) {
        var answer = begin(role, kind, subject, about);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var told = BEGUN.matcher(
                browser.get("/giam-sat", Map.of("Accept", "text/html")).body());
        assertThat(told.find()).isTrue();
        return new CaseNumber(told.group(1));
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

    private void endedAs(CaseNumber number, String code) {
        var line = ledger.find(number).orElseThrow();
        assertThat(line.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(line.outcome().code()).isEqualTo(code);
    }

    private List<String> papers(CaseNumber number) {
        return documents.of(number).stream().map(CaseDocument::form).toList();
    }

    private String page(String path) {
        return browser.get(path, Map.of("Accept", "text/html")).body();
    }

    @Test
    void aLongCaseIsReviewedToItsEnd() {
        var petition = filed();
        assertThat(begin("monitor", "complexCaseReview", "Khiếu nại của " + NAME, petition.value())
                        .statusCode())
                .isEqualTo(400);
        assertThat(begin("monitor", "complexCaseReview", "Gọi 0912345678", "").body())
                .contains("Tóm tắt không được ghi số giấy tờ tùy thân hoặc số điện thoại");
        assertThat(begin("monitor", "complexCaseReview", "Đất kè sông", "NHANHOA-2026-999999")
                        .body())
                .contains("Không có hồ sơ nào của cơ quan");
        assertThat(begin("petition-officer", "complexCaseReview", "Đất kè sông", "")
                        .statusCode())
                .isEqualTo(403);
        var review = begun("monitor", "complexCaseReview", "Đất dự án kè sông", petition.value());
        refused(
                "Hãy chọn ít nhất một diện",
                review,
                "monitor",
                "assessReview",
                "assessedOn",
                "2026-09-07",
                "assessment",
                "PLAN",
                "reviewGrounds",
                List.of(),
                "reviewFinding",
                "Ba cơ quan còn ý kiến khác");
        done(
                review,
                "monitor",
                "assessReview",
                "assessedOn",
                "2026-09-07",
                "assessment",
                "PLAN",
                "reviewGrounds",
                List.of("LONG"),
                "reviewFinding",
                "Ba cơ quan còn ý kiến khác");
        done(
                review,
                "monitor",
                "planReview",
                "plannedOn",
                "2026-09-07",
                "leadUnit",
                "Phòng Kinh tế",
                "measures",
                "Đối thoại",
                "dueOn",
                "2026-10-30");
        done(review, "resolver", "approveReviewPlan", "answeredOn", "2026-09-07", "planAnswer", "APPROVE");
        assertThat(page("/giam-sat")).contains(review.value(), "Đang giải quyết theo kế hoạch", "30/10/2026");
        assertThat(browser.bytes("/giam-sat/hop/docx")).startsWith('P', 'K');
        done(
                review,
                "monitor",
                "followReview",
                "reviewStep",
                "CONCLUDE",
                "followedOn",
                "2026-09-07",
                "developments",
                "Đã đối thoại");
        done(
                review,
                "resolver",
                "decideReview",
                "decidedOn",
                "2026-09-07",
                "reviewDecision",
                "NOT_REOPENED",
                "decisionReason",
                "Không có tình tiết mới");
        assertThat(papers(review)).containsExactly("GS-01");
        done(review, "clerk", "issueReviewNotice", "issuedOn", "2026-09-07");
        done(
                review,
                "reception-officer",
                "informPeople",
                "informedOn",
                "2026-09-07",
                "informedBy",
                "IN_PERSON",
                "reaction",
                "Đã nghe giải thích");
        endedAs(review, "NOT_REOPENED");
        assertThat(page("/ho-so/" + petition.value())).contains(review.value());
        assertThat(page("/ho-so/" + review.value()))
                .contains("Rà soát, phân loại vụ việc", "Ba cơ quan còn ý kiến khác", petition.value())
                .doesNotContain(NAME);
    }

    @Test
    void aCrowdIsCoordinatedAndReported() {
        var unsorted = filed();
        assertThat(begin("reception-officer", "crowdCoordination", "Tập trung tại trụ sở tỉnh", unsorted.value())
                        .body())
                .contains("Hồ sơ chưa phân loại hoặc có thể là tố cáo không ghi chung vào đây được");
        var crowd = begun("reception-officer", "crowdCoordination", "Tập trung tại trụ sở tỉnh", "");
        refused("12 người cử nhiều nhất 5 người đại diện", crowd, "reception-officer", "reportCrowd", crowd(6));
        done(crowd, "reception-officer", "reportCrowd", crowd(2));
        done(
                crowd,
                "resolver",
                "directCrowd",
                "directedOn",
                "2026-09-07",
                "receivedBy",
                "HEAD",
                "partners",
                List.of("POLICE", "LOCAL"),
                "asking",
                "LETTER",
                "addressees",
                "Công an phường",
                "directions",
                "Giữ trật tự, vận động");
        done(crowd, "clerk", "issueCrowdLetter", "issuedOn", "2026-09-07");
        done(
                crowd,
                "reception-officer",
                "followCrowd",
                "crowdStep",
                "OVER",
                "followedOn",
                "2026-09-07",
                "developments",
                "Đã gặp người đại diện",
                "broughtHome",
                10,
                "escort",
                "Một xe của phường");
        done(
                crowd,
                "monitor",
                "closeCrowd",
                "closedOn",
                "2026-09-07",
                "crowdOutcome",
                "PERSUADED",
                "outcomeNote",
                "Công dân đã trở về",
                "cost",
                1_500_000,
                "reporting",
                "REPORT",
                "superior",
                "Ủy ban nhân dân tỉnh");
        done(crowd, "clerk", "issueCrowdReport", "issuedOn", "2026-09-07");
        endedAs(crowd, "PERSUADED");
        assertThat(papers(crowd)).containsExactlyInAnyOrder("GS-02", "GS-03");
        assertThat(page("/ho-so/" + crowd.value())).contains("1500000", "Một xe của phường");
    }

    private static Object[] crowd(int representatives) {
        return new Object[] {
            "reportedOn",
            "2026-09-07",
            "crowdLevel",
            "HIGHER",
            "crowdPlace",
            "Trụ sở tiếp công dân tỉnh",
            "crowdPeople",
            12,
            "representatives",
            representatives,
            "crowdContent",
            "Bồi thường dự án"
        };
    }

    @Test
    void unitsAreInspectedByAPlanAndItsConclusionsCarriedOut() {
        var plan = begun("monitor", "responsibilityInspection", "Kế hoạch năm 2026", "");
        done(
                plan,
                "monitor",
                "planInspections",
                "plannedOn",
                "2026-09-07",
                "planYear",
                2026,
                "managedUnits",
                10,
                "planUnits",
                List.of(Map.of("unit", "Phòng Kinh tế", "content", "Tiếp công dân", "dueOn", "2026-09-20")),
                "planAim",
                "Chấn chỉnh việc tiếp công dân");
        assertThat(page("/ho-so/" + plan.value())).contains("1 trên 10 đơn vị", "20 %");
        done(plan, "resolver", "approveInspectionPlan", "answeredOn", "2026-09-07", "planAnswer", "APPROVE");
        done(plan, "clerk", "issueInspectionPlan", "issuedOn", "2026-09-07");
        var inspection = rows.begunBy(plan).get(0);
        refused(
                "Còn 1 cuộc thanh tra, kiểm tra chưa kết thúc",
                plan,
                "monitor",
                "followInspectionPlan",
                "planStep",
                "FINISH",
                "followedOn",
                "2026-09-07",
                "planRemark",
                "Đã xong");
        done(
                inspection,
                "resolver",
                "decideInspection",
                "inspectionWay",
                "INSPECT",
                "decidedOn",
                "2026-09-07",
                "inspectedUnit",
                "Phòng Kinh tế",
                "inspectionContent",
                "Tiếp công dân năm 2026",
                "inspectionTeam",
                "Trưởng đoàn là Chánh Văn phòng",
                "since",
                "2026-09-08",
                "until",
                "2026-09-18");
        done(inspection, "clerk", "issueInspectionDecision", "issuedOn", "2026-09-07");
        done(
                inspection,
                "monitor",
                "concludeInspection",
                "concludedOn",
                "2026-09-07",
                "findings",
                "Còn chậm trả lời",
                "requirements",
                List.of(Map.of("who", "Trưởng phòng", "what", "Trả lời đơn", "dueOn", "2026-10-15")));
        done(inspection, "clerk", "issueInspectionConclusion", "issuedOn", "2026-09-07");
        refused("Không có kiến nghị số 2 chưa xong", inspection, "monitor", "followInspection", performed(2));
        done(inspection, "monitor", "followInspection", performed(1));
        endedAs(inspection, "CARRIED_OUT");
        assertThat(papers(inspection)).containsExactlyInAnyOrder("GS-05", "GS-06");
        done(
                plan,
                "monitor",
                "followInspectionPlan",
                "planStep",
                "FINISH",
                "followedOn",
                "2026-09-07",
                "planRemark",
                "Đã xong");
        endedAs(plan, "PLAN_COMPLETED");
    }

    private static Object[] performed(int number) {
        return new Object[] {
            "reportedOn",
            "2026-09-07",
            "performed",
            List.of(Map.of("number", number, "performedOn", "2026-09-07", "result", "Đã trả lời")),
            "progress",
            "Đã xong"
        };
    }

    @Test
    void whoWasTrainedIsRegistered() {
        browser.signIn("monitor.nhanhoa", "demo");
        assertThat(page("/tap-huan")).contains("Chưa được tập huấn", "0 trên ");
        var form = new HashMap<String, String>(Map.of(
                "ngay",
                "2026-09-07",
                "noiDung",
                "Luật Tiếp công dân sửa đổi",
                "donVi",
                "Thanh tra tỉnh",
                "_csrf",
                browser.token("/tap-huan")));
        assertThat(browser.form("/tap-huan", form).body()).contains("Hãy chọn ít nhất một người đã dự tập huấn.");
        form.put("nguoi", "clerk.nhanhoa");
        form.put("_csrf", browser.token("/tap-huan"));
        assertThat(browser.form("/tap-huan", form).statusCode()).isEqualTo(400);
        form.put("nguoi", "reception-officer.nhanhoa");
        form.put("_csrf", browser.token("/tap-huan"));
        assertThat(browser.form("/tap-huan", form).statusCode()).isEqualTo(302);
        assertThat(page("/tap-huan")).contains("07/09/2026", "Luật Tiếp công dân sửa đổi", "1 trên ");
        browser.signIn("clerk.nhanhoa", "demo");
        assertThat(browser.get("/tap-huan", Map.of("Accept", "text/html")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aReportOfTheCalendarBeginsOnceAndIsSent() {
        clock.today(LocalDate.of(2026, 9, 15));
        var nhanhoa = new AgencyId("nhanhoa");
        var begun = reports.beginOwed(nhanhoa);
        assertThat(begun).hasSize(2);
        assertThat(reports.beginOwed(nhanhoa)).isEmpty();
        var report = begun.get(0);
        assertThat(page("monitor", "/giam-sat")).contains(report.value(), "17/09/2026");
        done(
                report,
                "monitor",
                "compileReport",
                "compiledOn",
                "2026-09-15",
                "checked",
                "Đối chiếu kỳ trước",
                "mainFigures",
                "Đã tiếp 12 lượt",
                "attachments",
                "Biểu tiếp công dân");
        done(
                report,
                "resolver",
                "signReport",
                "answeredOn",
                "2026-09-15",
                "reportAnswer",
                "SIGN",
                "receiver",
                "Ủy ban nhân dân tỉnh");
        done(report, "clerk", "sendReport", "issuedOn", "2026-09-15");
        endedAs(report, "SENT_IN_TIME");
        assertThat(papers(report)).containsExactly("GS-07");
        var ofProvince = reports.beginOwed(new AgencyId("bacninh")).get(0);
        assertThat(reports.gathers(ofProvince)).isTrue();
        assertThat(reports.missing(ofProvince))
                .contains("Ủy ban nhân dân phường Võ Cường")
                .doesNotContain("Ủy ban nhân dân phường Nhân Hòa");
    }

    @Test
    void aReportOnRequestHasTheDaysOfTheRequest() {
        browser.signIn("monitor.nhanhoa", "demo");
        var form = new HashMap<String, String>(Map.of(
                "noiDung",
                "Báo cáo chuyên đề đất đai",
                "tuNgay",
                "2026-01-01",
                "denNgay",
                "2026-08-31",
                "hanGui",
                "2026-09-01",
                "_csrf",
                browser.token("/giam-sat")));
        assertThat(browser.form("/giam-sat/bao-cao", form).statusCode()).isEqualTo(400);
        form.put("hanGui", "2026-09-20");
        form.put("_csrf", browser.token("/giam-sat"));
        assertThat(browser.form("/giam-sat/bao-cao", form).statusCode()).isEqualTo(302);
        assertThat(page("/giam-sat")).contains("Báo cáo chuyên đề đất đai", "20/09/2026");
    }

    private String page(String role, String path) {
        browser.signIn(role + ".nhanhoa", "demo");
        return page(path);
    }
}
