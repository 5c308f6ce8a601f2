package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.complaint.PrintedComplaint;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Role;
import vn.kntc.petition.IntakeSheet;
import vn.kntc.petition.PetitionIntake;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.DemoSteps;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Six people complain together, the Fatherland Front sends it on, and two clerks finish it at the same moment. */
@KntcIT
class GroupComplaintIT {

    private static final List<String> NAMES =
            List.of("Đặng Thị Sầu Riêng", "Ngô Văn Măng Cụt", "Lâm Thị Chôm Chôm", "Tạ Văn Mít Tố Nữ");
    private static final String REPRESENTATIVE = NAMES.get(2);
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");

    private final PetitionIntake intake;
    private final CaseRecords records;
    private final List<CaseSection> sections;
    private final Clocks clocks;
    private final Documents documents;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MoveDesk moves;
    private final MovableClock clock;
    private CaseNumber number;

    private record Step(String role, Map<String, Object> fields) {}

    @Autowired
    GroupComplaintIT(
            PetitionIntake intake,
            CaseRecords records,
            List<CaseSection> sections,
            Clocks clocks,
            Documents documents,
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            IdentityService identities,
            ManagementService management,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MoveDesk moves,
            MovableClock clock) {
        this.intake = intake;
        this.records = records;
        this.sections = sections;
        this.clocks = clocks;
        this.documents = documents;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
        this.management = management;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    @AfterEach
    void release() {
        identities.clearAuthentication();
        clock.release();
    }

    @Test
    void tellsTheFrontAndLosesNothingWhenTwoFinishAtOnce() throws Exception {
        clock.today(LocalDate.of(2026, 7, 6));
        file();
        walkTo("userTask_sendDecision");

        var front = clocks.find(number, "COMPLAINT_TELL_FRONT").orElseThrow();
        assertThat(front.from()).isEqualTo("2026-07-06");
        assertThat(front.due()).isEqualTo("2026-07-13");
        assertThat(front.state()).isEqualTo(ClockState.RUNNING);
        var result = clocks.find(number, "TRANSFER_RESULT_TO_SENDER").orElseThrow();
        assertThat(result.from()).isEqualTo("2026-07-06");
        assertThat(result.due()).isEqualTo("2026-07-15");

        clock.today(LocalDate.of(2026, 7, 9));
        submit(
                "userTask_sendDecision",
                Map.of(
                        "sentOn",
                        "2026-07-08",
                        "recipients",
                        List.of("COMPLAINANT", "SUPERIOR", "FORWARDER"),
                        "frontToldOn",
                        "2026-07-09"));
        var told = clocks.find(number, "COMPLAINT_TELL_FRONT").orElseThrow();
        assertThat(told.state()).isEqualTo(ClockState.MET);
        assertThat(told.metOn()).isEqualTo("2026-07-09");
        assertThat(clocks.find(number, "TRANSFER_RESULT_TO_SENDER")
                        .orElseThrow()
                        .metOn())
                .isEqualTo("2026-07-08");
        submit(
                "userTask_publishDecision",
                Map.of(
                        "publicationWay",
                        "POSTING",
                        "publishedOn",
                        "2026-07-09",
                        "place",
                        "Bảng niêm yết tại trụ sở",
                        "portalFrom",
                        "2026-07-09"));
        printsTheGroup();

        timer("timer_displayOver");
        clock.today(LocalDate.of(2026, 7, 27));
        finishBothAtOnce();

        assertThat(steps())
                .filteredOn(
                        title -> title.equals("Người khiếu nại nhận quyết định") || title.equals("Kết thúc công khai"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        timer("timer_legalEffectReached");
        timer("timer_secondComplaintWindowOver");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        assertThat(PrintedComplaint.of(number, sections).headline().strong())
                .isEqualTo("Quyết định giải quyết đã có hiệu lực pháp luật");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
    }

    /** Six of six: nobody is left, so the case ends with the termination and the register says how. */
    @Test
    void endsTheCaseWhenEverybodyWithdraws() throws Exception {
        clock.today(LocalDate.of(2026, 7, 6));
        file();
        walkTo("userTask_reCheckDecision");
        moves.start(number, "WITHDRAW", OFFICER, Set.of(Role.PETITION_OFFICER));
        submitAs(
                "petition-officer",
                "userTask_recordWithdrawal",
                Map.of(
                        "withdrawnOn",
                        "2026-07-06",
                        "withdrawnBy",
                        "PETITION",
                        "withdrawalSigned",
                        true,
                        "withdrawalScope",
                        "MEMBERS",
                        "withdrawingMembers",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(member -> Map.of("ordinal", member))
                                .toList(),
                        "coercion",
                        "NONE",
                        "coercionFinding",
                        "Từng người tự nguyện rút"));
        submitAs("resolver", "userTask_decideWithdrawal", Map.of("withdrawalTaken", "TAKE", "decidedOn", "2026-07-06"));
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_issueTermination");
        submit("userTask_issueTermination", Map.of("issuedOn", "2026-07-06"));
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        submit(
                "userTask_sendTermination",
                Map.of("sentOn", "2026-07-06", "recipients", List.of("COMPLAINANT", "REPRESENTATIVE", "RESPONDENT")));
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(records.find(number).orElseThrow().outcome())
                .isEqualTo("Đã kết thúc vì người khiếu nại rút khiếu nại.");
        assertThat(clocks.of(number))
                .allSatisfy(one -> assertThat(one.state()).isIn(ClockState.MET, ClockState.CANCELLED));
        assertThat(text("KN-14a"))
                .contains("Về việc đình chỉ giải quyết khiếu nại")
                .doesNotContain("null", "{{");
    }

    private void file() {
        var people = NAMES.stream()
                .map(name -> new IntakeSheet.Person(
                        name, "thôn Đông Bình, nhà " + name, null, null, null, name.equals(REPRESENTATIVE)))
                .toList();
        var sheet = new IntakeSheet(
                "nhanhoa",
                "FRONT",
                "2026-07-03",
                "2026-06-30",
                false,
                6,
                people,
                "Chủ tịch Ủy ban nhân dân phường",
                null,
                null,
                "Quyết định số 125/QĐ-UBND về việc thu hồi đất",
                "2026-06-01",
                "2026-06-05",
                "Chúng tôi sáu hộ cùng khiếu nại quyết định thu hồi đất.",
                "Đề nghị xem xét lại.",
                "Sáu hộ khiếu nại quyết định thu hồi đất của dự án đường liên phường.",
                null,
                null,
                null,
                null,
                null);
        number = as("petition-officer", () -> intake.file(sheet, null, OFFICER, Set.of(new AgencyId("nhanhoa")))
                .caseNumber());
    }

    private void walkTo(String last) throws Exception {
        var walk = DemoSteps.all(Step.class);
        Map<String, Map<String, Object>> besides = Map.of(
                "userTask_checkConditions",
                Map.of("allSigned", true, "representativeAppointed", true),
                "userTask_issueAcceptanceNotice",
                Map.of("forwardedBy", "Ủy ban Mặt trận Tổ quốc phường Nhân Hòa"));
        while (open(last) == null) {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .get(0);
            var step = walk.get(task.getTaskDefinitionKey());
            assertThat(step).as(task.getTaskDefinitionKey()).isNotNull();
            var fields = new HashMap<>(step.fields());
            fields.putAll(besides.getOrDefault(task.getTaskDefinitionKey(), Map.of()));
            as(step.role(), () -> {
                forms.submitTaskForm(task.getId(), values(fields));
                return null;
            });
        }
    }

    private void printsTheGroup() {
        var notice = text("KN-03");
        assertThat(notice).contains("Kính gửi: Ông (bà) " + REPRESENTATIVE);
        assertThat(notice).contains(NAMES.get(0), "5 người", "Ủy ban Mặt trận Tổ quốc phường Nhân Hòa");
        var decision = text("KN-15");
        assertThat(decision).contains("đề ngày 30/06/2026").contains(NAMES);
        assertThat(decision)
                .contains("2 người khác theo danh sách ký tên kèm theo đơn")
                .doesNotContain("null", "{{");
    }

    /** The row is held until both wait for it. */
    private void finishBothAtOnce() throws Exception {
        Map<String, Map<String, Object>> last = Map.of(
                "userTask_recordDelivery",
                Map.of("deliveredOn", "2026-07-13"),
                "userTask_confirmPublication",
                Map.of(
                        "confirmedOn", "2026-07-27",
                        "confirmedAt", "16:00",
                        "displayedUntil", "2026-07-27",
                        "recorder", "Văn thư"));
        var pool = Executors.newFixedThreadPool(2);
        Map<String, Future<Throwable>> sent = new HashMap<>();
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("select 1 from kntc.complaint where case_number = ? for update")
                        .param(number.value())
                        .query(Integer.class)
                        .single();
                last.forEach((task, fields) ->
                        sent.put(task, pool.submit(() -> catchThrowable(() -> submit(task, fields)))));
                awaitTwoThatWait();
            });
            var refused = new HashMap<String, Throwable>();
            for (var entry : sent.entrySet()) {
                var failure = entry.getValue().get();
                if (failure != null) {
                    refused.put(entry.getKey(), failure);
                }
            }
            // who comes second waits for the row and then builds on what the first recorded
            assertThat(refused).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    private void awaitTwoThatWait() {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        int waiting = 0;
        while (waiting < 2 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            // not pg_stat_activity, which stands still within a transaction
            waiting = jdbc.sql("select count(distinct pid) from pg_locks where not granted")
                    .query(Integer.class)
                    .single();
        }
        assertThat(waiting).isEqualTo(2);
    }

    private void submit(String id, Map<String, Object> fields) {
        submitAs("clerk", id, fields);
    }

    private void submitAs(String role, String id, Map<String, Object> fields) {
        as(role, () -> {
            forms.submitTaskForm(open(id).getId(), values(fields));
            return null;
        });
    }

    private Map<String, Object> values(Map<String, Object> fields) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private Object value(Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return Spin.JSON(value);
        }
        if (value instanceof String text && text.startsWith("{today")) {
            var days = text.replaceAll("[^0-9]", "");
            return LocalDate.now(clock)
                    .plusDays(days.isEmpty() ? 0 : Long.parseLong(days))
                    .toString();
        }
        return value;
    }

    private Task open(String id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(id)
                .singleResult();
    }

    private void timer(String id) {
        var job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        management.createJobQuery().processInstanceId(running.getId()).activityId(id).list().stream())
                .findFirst()
                .orElseThrow();
        clock.today(job.getDuedate().toInstant().atZone(MovableClock.ZONE).toLocalDate());
        management.executeJob(job.getId());
    }

    private List<String> steps() {
        return PrintedComplaint.of(number, sections).course().steps().stream()
                .map(CaseSection.Step::title)
                .toList();
    }

    private String text(String form) {
        var paper = documents.of(number).stream()
                .filter(one -> one.form().equals(form))
                .map(CaseDocument::id)
                .findFirst()
                .orElseThrow();
        try (var document = new XWPFDocument(new ByteArrayInputStream(documents.open(paper, OFFICER)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private <T> T as(String role, Callable<T> act) {
        identities.setAuthentication(role + ".nhanhoa", List.of(role), List.of("nhanhoa"));
        try {
            return act.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            identities.clearAuthentication();
        }
    }
}
