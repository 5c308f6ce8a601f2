package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseSection;
import vn.kntc.complaint.Acts;
import vn.kntc.complaint.PrintedComplaint;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.dossier.CaseTasks;
import vn.kntc.draft.DraftPlace;
import vn.kntc.draft.Drafts;
import vn.kntc.engine.SubmissionRefused;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The procedure in the program itself: every due date and timer asks a clock that runs, every step keeps what it should. */
@KntcIT
class ComplaintFirstInstanceIT {

    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final String NAME = "Đỗ Văn Ước Nguyện";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Vault vault;
    private final List<CaseSection> sections;
    private final MovableClock clock;
    private final CaseTasks caseTasks;
    private final Drafts drafts;

    @Autowired
    private CaseLedger ledger;

    private CaseNumber number;
    private String instance;

    @Autowired
    ComplaintFirstInstanceIT(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Vault vault,
            List<CaseSection> sections,
            CaseTasks caseTasks,
            Drafts drafts,
            MovableClock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
        this.events = events;
        this.transaction = transaction;
        this.vault = vault;
        this.sections = sections;
        this.caseTasks = caseTasks;
        this.drafts = drafts;
        this.clock = clock;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void goesFromTheRoutedPetitionToADecisionInForce() {
        start("NHANHOA-2026-780001");
        entered();
        assertThat(due("userTask_decideAcceptance")).isEqualTo(LocalDate.of(2026, 6, 25));
        clock.today(LocalDate.of(2026, 6, 16));
        assertThatThrownBy(() -> complete("userTask_decideAcceptance", "acceptanceDecision", "ACCEPT"))
                .hasMessageContaining("Hãy nhập “Ngày thụ lý hoặc ngày quyết định không thụ lý”.");
        refusesTheName(
                "userTask_decideAcceptance",
                "subject",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-06-16",
                "subject",
                "đất của ông " + NAME);
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-06-16",
                "subject",
                "thu hồi đất",
                "complexityCriteria",
                "[]");
        refusesTheName(
                "userTask_issueAcceptanceNotice",
                "forwardedBy",
                "issuedOn",
                "2026-06-16",
                "forwardedBy",
                "người thân của " + NAME);
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-06-16");
        var resolveBy = due("userTask_reCheckDecision");
        assertThat(resolveBy).isEqualTo(LocalDate.of(2026, 7, 16));
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-06-16", false));
        complete(
                "userTask_assignVerification",
                "assignedOn",
                "2026-06-16",
                "verifiedBy",
                "SELF",
                "team",
                "TO",
                "leader",
                "Công chức địa chính",
                "contents",
                "Diện tích\nĐơn giá",
                "days",
                5,
                "reportBy",
                "2026-06-22",
                "complexityCriteria",
                "[]");
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-06-16");
        clock.today(LocalDate.of(2026, 6, 22));
        complete(
                "userTask_reportVerification",
                "reportedOn",
                "2026-06-22",
                "verifiedFrom",
                "2026-06-17",
                "verifiedTo",
                "2026-06-22",
                "request",
                "Đo lại",
                "grounds",
                "Giấy chứng nhận",
                "contentCount",
                "2",
                "content1",
                "Diện tích",
                "finding1",
                "Thiếu 262,5 m²",
                "verdict1",
                "RIGHT",
                "content2",
                "Đơn giá",
                "finding2",
                "Áp dụng bảng giá đã hết hiệu lực",
                "verdict2",
                "RIGHT",
                "actProposal",
                "AMEND_PART",
                "comparison",
                "DIFFER");
        schedule("2026-06-26");
        // before R3 no law sets a period for the notice
        assertThat(due("userTask_issueDialogueNotice")).isEqualTo(resolveBy);
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-06-22");
        clock.today(LocalDate.of(2026, 6, 26));
        hold("2026-06-26", "ABSENT_WITH_GOOD_REASON");
        schedule("2026-07-03");
        assertThat(due("userTask_issueDialogueNotice")).isEqualTo(LocalDate.of(2026, 6, 28));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-06-26");
        clock.today(LocalDate.of(2026, 7, 3));
        hold("2026-07-03", "PRESENT");
        complete("userTask_decideComplaint", FilledForms.decision("2026-07-03", "WHOLLY_RIGHT"));
        complete("userTask_issueDecision", "issuedOn", "2026-07-03");
        assertThat(due("userTask_sendDecision")).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(due("userTask_publishDecision")).isEqualTo(LocalDate.of(2026, 7, 20));
        clock.today(LocalDate.of(2026, 7, 10));
        complete("userTask_sendDecision", "sentOn", "2026-07-06", "recipients", "[\"COMPLAINANT\",\"SUPERIOR\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-07-10");
        complete(
                "userTask_publishDecision",
                "publicationWay",
                "POSTING",
                "publishedOn",
                "2026-07-06",
                "place",
                "Bảng niêm yết",
                "portalFrom",
                "2026-07-06");
        timer("timer_displayOver", LocalDate.of(2026, 7, 22));
        clock.today(LocalDate.of(2026, 7, 22));
        complete(
                "userTask_confirmPublication",
                "confirmedOn",
                "2026-07-22",
                "confirmedAt",
                "16:00",
                "displayedUntil",
                "2026-07-21",
                "recorder",
                "Văn thư");
        timer("timer_legalEffectReached", LocalDate.of(2026, 8, 4));
        timer("timer_secondComplaintWindowOver", LocalDate.of(2026, 8, 11));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        var headline = PrintedComplaint.of(number, sections).headline();
        assertThat(headline.strong()).isEqualTo("Quyết định giải quyết đã có hiệu lực pháp luật");
        assertThat(headline.rest()).endsWith("có hiệu lực từ ngày 04/08/2026");
        var kept = Stream.concat(
                        Stream.of(new ComplaintFirstInstance()), new ComplaintFirstInstance().onceOwn().stream())
                .collect(Collectors.toMap(SteppedProcess::key, SteppedProcess::keptNames));
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .filteredOn(variable -> variable.getRootProcessInstanceId().equals(instance))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(kept.get(variable.getProcessDefinitionKey())).contains(variable.getName()))
                .extracting(variable -> variable.getProcessDefinitionKey())
                .containsAll(kept.keySet());
    }

    /** To whoever handles or watches the case it makes no difference that a step lies in a process of its own. */
    @Test
    void aCalledStepIsPartOfTheCaseAndEndsWithIt() {
        start("NHANHOA-2026-780002");
        clock.today(LocalDate.of(2026, 6, 16));
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-06-16",
                "subject",
                "thu hồi đất",
                "complexityCriteria",
                "[]");
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-06-16");
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-06-16", false));
        var called = task("userTask_assignVerification");
        assertThat(called.getProcessInstanceId()).isNotEqualTo(instance);
        assertThat(called.getTenantId()).isEqualTo("nhanhoa");
        assertThat(caseTasks.openTasks(number)).singleElement().satisfies(open -> {
            assertThat(open.name()).isEqualTo("Giao xác minh");
            assertThat(open.due()).isEqualTo(LocalDate.of(2026, 7, 16));
        });
        tasks.setAssignee(called.getId(), RESOLVER.value());
        caseTasks.give(number, called.getId(), RESOLVER, null);
        assertThat(task("userTask_assignVerification").getAssignee()).isNull();
        drafts.keep(RESOLVER, DraftPlace.ofTask(called.getId()), "{}");

        runtime.createMessageCorrelation(ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED)
                .processInstanceBusinessKey(number.value())
                .correlate();
        complete(
                "userTask_recordWithdrawal",
                "withdrawnOn",
                "2026-06-16",
                "withdrawnBy",
                "PETITION",
                "withdrawalSigned",
                true,
                "withdrawalScope",
                "WHOLE",
                "coercion",
                "NOT_ASKED");
        complete("userTask_decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2026-06-16");
        assertThat(caseTasks.openTasks(number)).singleElement().satisfies(open -> {
            assertThat(open.name()).isEqualTo("Ban hành quyết định, thông báo đình chỉ giải quyết");
            assertThat(open.due()).isEqualTo(LocalDate.of(2026, 6, 17));
        });
        assertThat(drafts.find(RESOLVER, DraftPlace.ofTask(called.getId()))).isEmpty();
        complete("userTask_issueTermination", "issuedOn", "2026-06-16");
        complete("userTask_sendTermination", "sentOn", "2026-06-16", "recipients", "[\"COMPLAINANT\"]");

        assertThat(PrintedComplaint.of(number, sections).headline().strong()).isEqualTo("Đã đình chỉ giải quyết");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    /** What is carried out has a line in the ledger. */
    private void entered() {
        transaction.executeWithoutResult(status -> ledger.add(new CaseEntry(
                number,
                new AgencyId("nhanhoa"),
                "PETITION",
                ComplaintFirstInstance.KEY,
                CaseKind.COMPLAINT,
                LocalDate.of(2026, 6, 15),
                "Khiếu nại việc thu hồi đất.",
                RESOLVER,
                clock.instant())));
    }

    private void start(String caseNumber) {
        number = new CaseNumber(caseNumber);
        clock.today(LocalDate.of(2026, 6, 15));
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(PartyRole.PETITIONER, NAME, "thôn Đại Vi", null, null, null)),
                "Tôi khiếu nại việc thu hồi đất.",
                "Khiếu nại việc thu hồi đất.");
        vault.bind(deposit, number);
        var handedOver = Acts.handedOver(number, LocalDate.of(2026, 6, 15));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(handedOver);
            instance = runtime.createProcessInstanceByKey(ComplaintFirstInstance.KEY)
                    .businessKey(number.value())
                    .setVariable("agency", "nhanhoa")
                    .execute()
                    .getId();
        });
    }

    private void refusesTheName(String id, String field, Object... entries) {
        assertThatThrownBy(() -> complete(id, entries)).isInstanceOfSatisfying(SubmissionRefused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.getMessage()).doesNotContain(NAME);
        });
    }

    private void schedule(String day) {
        complete("userTask_scheduleDialogue", FilledForms.dialoguePlan(day));
    }

    private void hold(String day, String attendance) {
        complete("userTask_holdDialogue", FilledForms.dialogue(day, attendance));
    }

    private void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    private void complete(String id, Map<String, Object> form) {
        tasks.complete(task(id).getId(), FilledForms.inLists(form));
    }

    private Task task(String id) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as(id).isNotNull();
        return task;
    }

    private LocalDate due(String id) {
        return day(task(id).getDueDate());
    }

    private void timer(String id, LocalDate on) {
        var job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        management.createJobQuery().processInstanceId(running.getId()).activityId(id).list().stream())
                .findFirst()
                .orElseThrow();
        assertThat(day(job.getDuedate())).isEqualTo(on);
        clock.today(on);
        management.executeJob(job.getId());
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
    }
}
