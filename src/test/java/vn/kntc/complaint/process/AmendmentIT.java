package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.confidentiality.Party;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.UserId;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * What officers add to a complaint from the case file, on the running program. Received on Monday, 06/7/2026 and accepted on 08/7/2026 it
 * has to be resolved by Friday, 07/8/2026.
 */
@KntcIT
class AmendmentIT {

    private static final UserId CLERK = new UserId("clerk.nhanhoa");

    private final int port;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Vault vault;
    private final Documents documents;
    private OpenComplaint complaint;

    @Autowired
    AmendmentIT(
            @Value("${local.server.port}") int port,
            RuntimeService runtime,
            TaskService tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock,
            Vault vault,
            Documents documents) {
        this.port = port;
        this.runtime = runtime;
        this.tasks = tasks;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.vault = vault;
        this.documents = documents;
    }

    @BeforeEach
    void aComplaintThatWaitsForItsAcceptance() {
        complaint = OpenComplaint.received(port, runtime, tasks, events, transaction, clock);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void complexityCountsThePeriodAnewFromAcceptance() {
        complaint.accept();
        assertThat(complaint.page("resolver.nhanhoa")).contains("07/08/2026").doesNotContain("22/08/2026");
        clock.today(LocalDate.of(2026, 7, 20));

        assertThat(complaint.start("verifier.nhanhoa", "COMPLEXITY").statusCode())
                .isEqualTo(303);
        assertThatThrownBy(() -> complexity("2026-07-07", "[\"A\"]")).hasMessageContaining("ngày thụ lý");
        assertThatThrownBy(() -> complexity("2026-07-20", "[\"JUDGEMENT\"]")).hasMessageContaining("tiêu chí");
        complexity("2026-07-20", "[\"A\"]");

        // 08/7 and 45 days is Saturday, 22/8/2026, which is worked in place of Monday, 31/8
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("22/08/2026", "Ghi nhận vụ việc phức tạp, tính lại thời hạn giải quyết từ ngày thụ lý")
                .contains("Phiếu trình xác định vụ việc khiếu nại phức tạp")
                .contains("Cần pháp chế xác nhận: thời điểm cuối cùng được ghi nhận vụ việc phức tạp");
        assertThat(text("P-15"))
                .contains("thời hạn giải quyết là 45 ngày, kể từ ngày thụ lý, đến hết ngày 22/08/2026")
                .contains("thời hạn đã tính trước đó: đến hết ngày 07/08/2026");
        var again = complaint.start("verifier.nhanhoa", "COMPLEXITY");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Vụ việc đã được ghi nhận là phức tạp.");
    }

    @Test
    void complexityIsRefusedAfterTheLastDay() {
        complaint.accept();
        clock.today(LocalDate.of(2026, 8, 7));
        assertThat(complaint.start("resolver.nhanhoa", "COMPLEXITY").statusCode())
                .isEqualTo(303);
        clock.today(LocalDate.of(2026, 8, 8));
        assertThatThrownBy(() -> complexity("2026-08-07", "[\"A\"]"))
                .hasMessageContaining("Thời hạn giải quyết đã hết ngày 07/08/2026");
        assertThat(complaint.page("resolver.nhanhoa")).doesNotContain("22/08/2026");
    }

    /** Known on 20/3/2026: 90 days end on 18/6/2026, before the complaint came. */
    @Test
    void daysOfObstaclesAreLeftOutOfTheTimeLimit() {
        assertThat(complaint.start("petition-officer.nhanhoa", "OBSTACLE").statusCode())
                .isEqualTo(303);
        assertThatThrownBy(() -> obstacle("2026-04-10", "2026-04-01"))
                .hasMessageContaining("Ngày cuối không được trước ngày đầu");
        assertThatThrownBy(() -> obstacle("2026-07-01", "2026-07-07")).hasMessageContaining("06/07/2026");
        // ten days: Sunday, 28/6/2026
        obstacle("2026-04-01", "2026-04-10");
        assertThat(grounds()).isEqualTo("11.6");
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("Ghi trở ngại: thời hiệu khiếu nại đến hết ngày 29/06/2026, đơn quá thời hiệu", "ốm đau");

        complaint.start("petition-officer.nhanhoa", "OBSTACLE");
        obstacle("2026-04-01", "2026-04-20");
        assertThat(grounds()).isEqualTo("");
        assertThat(tasks.getVariable(complaint.task("userTask_decideAcceptance").getId(), "groundsDoubts")
                        .toString())
                .contains("Không kể 20 ngày có trở ngại, thời hiệu khiếu nại đến hết ngày 08/07/2026")
                .contains("Cần pháp chế xác nhận: cách tính ngày");
        complaint.accept();
        assertThat(complaint.start("petition-officer.nhanhoa", "OBSTACLE").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aLawyerComesWithHisPapersAndGoesWithANotice() {
        assertThat(join("clerk.nhanhoa", "AUTHORIZED", "Hoàng Lê Mộng Điệp")).isEqualTo(403);
        assertThat(join("petition-officer.vocuong", "AUTHORIZED", "Hoàng Lê Mộng Điệp"))
                .isEqualTo(404);
        assertThat(join("petition-officer.nhanhoa", "JUDGE", "Hoàng Lê Mộng Điệp"))
                .isEqualTo(400);
        assertThat(join("petition-officer.nhanhoa", "AUTHORIZED", "Hoàng Lê Mộng Điệp"))
                .isEqualTo(303);
        int lawyer = place("Người được ủy quyền 1 (chờ ghi nhận)");

        complaint.start("petition-officer.nhanhoa", "REPRESENTATIVE");
        assertThatThrownBy(() -> represent("LAWYER", "AUTHORIZATION", lawyer, null))
                .hasMessageContaining("Luật sư phải có thẻ luật sư");
        assertThatThrownBy(() -> represent("LAWYER", "LAWYER_PAPERS", 99, null))
                .hasMessageContaining("không có người mang số thứ tự này");
        represent("LAWYER", "LAWYER_PAPERS", lawyer, null);
        assertThat(place("Người được ủy quyền 1")).isEqualTo(lawyer);
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("nhờ luật sư", "Ghi thay đổi người đại diện, người tham gia khiếu nại")
                .doesNotContain("Mộng Điệp");

        join("petition-officer.nhanhoa", "AUTHORIZED", "Trịnh Kim Sa");
        int second = place("Người được ủy quyền 2 (chờ ghi nhận)");
        complaint.start("petition-officer.nhanhoa", "REPRESENTATIVE");
        assertThatThrownBy(() -> represent("AUTHORIZED", "CERTIFIED_AUTHORIZATION", second, null))
                .hasMessageContaining("chỉ được ủy quyền cho một người");
        assertThatThrownBy(() -> represent("AUTHORIZED", "AUTHORIZATION", second, lawyer))
                .hasMessageContaining("phải có công chứng hoặc chứng thực");
        represent("AUTHORIZED", "CERTIFIED_AUTHORIZATION", second, lawyer);
        assertThat(place("Người được ủy quyền 1 (đã thôi)")).isEqualTo(lawyer);

        complaint.start("petition-officer.nhanhoa", "REPRESENTATIVE");
        represent("ENDED", "NOTICE", null, second);
        assertThat(place("Người được ủy quyền 2 (đã thôi)")).isEqualTo(second);
    }

    @Test
    void anHeirGoesOnInThePlaceOfWhoDied() {
        join("petition-officer.nhanhoa", "PETITIONER", "Đặng Thiên Hương Cầm");
        int heir = place("Người nộp đơn 2 (chờ ghi nhận)");
        complaint.accept();
        assertThat(text("KN-03")).contains("Đặng Quỳnh Xuyến Thư").doesNotContain("Hương Cầm");

        complaint.start("petition-officer.nhanhoa", "REPRESENTATIVE");
        assertThatThrownBy(() -> represent("HEIR", "HEIRSHIP", heir, null))
                .hasMessageContaining("số thứ tự của người thôi");
        assertThatThrownBy(() -> represent("HEIR", "NOTICE", heir, 1))
                .hasMessageContaining("giấy tờ chứng minh quyền thừa kế");
        represent("HEIR", "HEIRSHIP", heir, 1);

        clock.today(LocalDate.of(2026, 8, 10));
        overdue();
        assertThat(text("K-16")).contains("Đặng Thiên Hương Cầm").doesNotContain("Quỳnh Xuyến Thư");
    }

    @Test
    void thePassedPeriodIsToldWithWhatTheComplainantMayDo() {
        complaint.accept();
        clock.today(LocalDate.of(2026, 8, 7));
        var early = complaint.start("petition-officer.nhanhoa", "OVERDUE_NOTICE");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Chưa quá thời hạn giải quyết: ngày cuối là 07/08/2026.");
        clock.today(LocalDate.of(2026, 8, 10));
        overdue();

        assertThat(overdueBelow("resolver.bacninh"))
                .contains(complaint.number().value(), "phường Nhân Hòa", "07/08/2026", "3 ngày", "Số ")
                .doesNotContain("Xuyến Thư", "thu hồi đất");
        assertThat(overdueBelow("resolver.vocuong"))
                .doesNotContain(complaint.number().value());
        assertThat(overdueBelow("clerk.bacninh"))
                .doesNotContain(complaint.number().value());

        // 07/8 and 30 days is Sunday, 06/9/2026
        assertThat(text("K-16"))
                .contains("Thời hạn giải quyết đã hết ngày 07/08/2026 mà khiếu nại chưa được giải quyết.")
                .contains("Lý do: Chờ trích lục bản đồ.")
                .contains("trong thời hạn 30 ngày kể từ ngày hết thời hạn giải quyết, đến hết ngày 07/09/2026")
                .contains("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh");
        assertThat(complaint.page("resolver.nhanhoa"))
                .contains("Ban hành Thông báo quá thời hạn giải quyết khiếu nại số")
                .contains("Đang giải quyết")
                .contains("Cần pháp chế xác nhận: thời hạn khiếu nại lần hai khi quá thời hạn");
        complaint.complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-10", false));
    }

    @Test
    void theIndexNumbersThePagesThrough() {
        assertThat(complaint.start("verifier.nhanhoa", "FILE_INDEX").statusCode())
                .isEqualTo(409);
        complaint.accept();
        complaint.start("verifier.nhanhoa", "FILE_INDEX");
        complaint.complete(
                "userTask_compileFileIndex",
                "indexedOn",
                "2026-07-08",
                "leaves",
                "[{\"title\":\"Đơn khiếu nại\",\"reference\":\"nhận ngày 06/07/2026\",\"pages\":3},{\"title\":\"Thông báo thụ lý\",\"pages\":2}]");
        assertThat(text("K-17"))
                .contains("1. Đơn khiếu nại, nhận ngày 06/07/2026: bút lục từ 1 đến 3.")
                .contains("2. Thông báo thụ lý: bút lục từ 4 đến 5.")
                .contains("Hồ sơ có 5 trang.");
        assertThat(complaint.page("resolver.nhanhoa")).contains("Lập mục lục hồ sơ: 2 tài liệu, 5 trang");
    }

    private void complexity(String on, String criteria) {
        complaint.complete(
                "userTask_recordComplexity",
                "foundOn",
                on,
                "complexityCriteria",
                criteria,
                "complexityReason",
                "Thửa đất nằm ở hai phường.");
    }

    private void obstacle(String since, String until) {
        complaint.complete(
                "userTask_recordObstacle",
                "recordedOn",
                "2026-07-08",
                "knownOn",
                "2026-03-20",
                "obstacles",
                "[{\"obstacle\":\"ILLNESS\",\"since\":\"" + since + "\",\"until\":\"" + until
                        + "\",\"proof\":\"Giấy ra viện số 5\"}]");
    }

    private void overdue() {
        assertThat(complaint.start("petition-officer.nhanhoa", "OVERDUE_NOTICE").statusCode())
                .isEqualTo(303);
        complaint.complete(
                "userTask_draftOverdueNotice", "noticedOn", "2026-08-10", "overdueReason", "Chờ trích lục bản đồ");
        complaint.complete("userTask_issueOverdueNotice", "issuedOn", "2026-08-10");
    }

    private void represent(String change, String proof, Integer joiner, Integer leaver) {
        var form = FilledForms.of(
                "changedOn",
                "2026-07-08",
                "representation",
                change,
                "representationProof",
                proof,
                "proofDocument",
                "Giấy tờ số 3 ngày 07/7/2026",
                "joiner",
                joiner,
                "leaver",
                leaver,
                "changeReason",
                "Theo đề nghị của người khiếu nại");
        complaint.complete("userTask_recordRepresentative", form);
    }

    private String overdueBelow(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser.get("/khieu-nai-qua-han", Map.of()).body();
    }

    @Test
    void blankFormsAreThereToPrint() {
        var browser = new Browser(port);
        assertThat(browser.get("/mau-don/KN-01.docx", Map.of()).statusCode()).isNotEqualTo(200);
        assertThat(browser.signIn("reception-officer.nhanhoa", "demo").statusCode())
                .isEqualTo(302);
        for (var form : new String[] {"KN-01", "KN-01-den-2026-06-30", "KN-02-den-2026-12-31", "KN-02-tu-2027-01-01"}) {
            assertThat(browser.get("/mau-don/" + form + ".docx", Map.of()).statusCode())
                    .as(form)
                    .isEqualTo(200);
        }
    }

    private Object grounds() {
        return tasks.getVariable(complaint.task("userTask_decideAcceptance").getId(), "groundsFound");
    }

    private int place(String pseudonym) {
        return vault.parties(complaint.number()).stream()
                .filter(party -> party.pseudonym().equals(pseudonym))
                .findFirst()
                .map(Party::number)
                .orElseThrow(() ->
                        new AssertionError(vault.parties(complaint.number()).toString()));
    }

    private int join(String account, String role, String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser.form(
                        "/ho-so/" + complaint.number() + "/nguoi",
                        Map.of("_csrf", browser.token("/ho-so"), "role", role, "name", name, "address", "Bắc Ninh"))
                .statusCode();
    }

    private String text(String form) {
        var paper = documents.of(complaint.number()).stream()
                .filter(document -> document.form().equals(form))
                .reduce((earlier, later) -> later)
                .map(CaseDocument::id)
                .orElseThrow();
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(paper, CLERK)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
