package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.ArgumentCaptor;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.complaint.AcceptanceDecision;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.complaint.GroundsAgainst;
import vn.kntc.complaint.Resolution;
import vn.kntc.complaint.Verdict;
import vn.kntc.complaint.VerificationFindings;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Every path of a complaint of first instance, on PostgreSQL, with the handling mocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ComplaintPaths {

    static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");
    private static final Date DUE = date(2026, 8, 3);
    private static final Date NEXT_DAY = date(2026, 9, 3);
    private static final Set<String> CLOCKS_ASKED = new HashSet<>();

    static final UserId OFFICER = new UserId("can-bo.nhanhoa");

    final ComplaintHandling complaints = mock(ComplaintHandling.class);
    final ComplaintStops stops = mock(ComplaintStops.class);
    ProcessEngine engine;
    ProcessInstance instance;

    final Set<String> walked = new HashSet<>();
    private final TestWorkshop workshop = new TestWorkshop(
            new ComplaintFirstInstance(),
            new ComplaintVerification(),
            new ComplaintDialogue(),
            new ComplaintDispatch(),
            new ComplaintPublication(),
            new ComplaintLegalEffect(),
            new ComplaintWithdrawal(),
            new ComplaintSuspension(),
            new ComplaintTerminationProposal(),
            new ComplaintTermination());

    /** Stands for the bean of the room clock; public, because the expression language calls public classes only. */
    public static final class ClockStub {

        public Date dueDate(DelegateExecution execution, String key) {
            CLOCKS_ASKED.add(key);
            return DUE;
        }

        public Date dueDateWithin(DelegateExecution execution, String key, String own) {
            CLOCKS_ASKED.add(key);
            return date(LocalDate.parse(own));
        }

        public Date dayAfter(DelegateExecution execution, String key) {
            CLOCKS_ASKED.add(key);
            return NEXT_DAY;
        }
    }

    /** Clocks that only what stops a complaint asks for. */
    Set<String> ofStops() {
        return Set.of();
    }

    /** By process key, the diagrams that the case runs by. */
    abstract Map<String, byte[]> diagrams();

    /** By file, the forms that were deployed with them. */
    abstract Map<String, byte[]> forms();

    /** How these forms ask for what is answered. @param answers as forms of before ask for them */
    abstract Map<String, Object> asAsked(Map<String, Object> answers);

    /** The end of what a wish for a stay sets going. */
    abstract String stayEnd();

    /** Where the diagram itself does something about it. */
    void stayWasTakenUp() {}

    @BeforeAll
    void startEngine() throws SQLException {
        var url = TestPostgres.newDatabase(getClass().getSimpleName().toLowerCase(Locale.ROOT));
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create schema camunda");
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(getClass().getSimpleName());
        configuration.setJdbcUrl(url);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("activity");
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setBeans(beans());
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(workshop.reader(), StubbedDueDates.reader((keys, own) -> {
                    // of the first instance, which diagrams name first
                    keys.stream().limit(1).forEach(CLOCKS_ASKED::add);
                    return keys.isEmpty() && own == null ? null : own == null ? DUE : date(LocalDate.parse(own));
                }))));
        engine = configuration.buildProcessEngine();
        workshop.open(engine, Map.of("complaints", complaints, "stops", stops), OFFICER, CASE);
        var models = engine.getRepositoryService().createDeployment();
        forms().forEach((file, content) -> models.addInputStream(file, new ByteArrayInputStream(content)));
        diagrams().forEach((key, diagram) -> models.addInputStream(key + ".bpmn", new ByteArrayInputStream(diagram)));
        models.deploy();
    }

    private Map<Object, Object> beans() {
        return new HashMap<>(Map.of(
                "clock", new ClockStub(),
                "beginFirstInstanceListener", new BeginFirstInstanceListener(),
                "requireDialogueDelegate", new RequireDialogueDelegate(complaints),
                "recordLegalEffectDelegate", new RecordLegalEffectDelegate(complaints),
                "recordSecondComplaintDelegate", new RecordSecondComplaintDelegate(complaints),
                "recordWithdrawalDelegate", new RecordWithdrawalDelegate(complaints),
                "recordSuspensionGroundDelegate", new RecordSuspensionGroundDelegate(complaints),
                "recordStayRequestDelegate", new RecordStayRequestDelegate(complaints)));
    }

    @AfterAll
    void everyElementWasWalked() {
        var nodes = engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(definition -> engine.getRepositoryService().getBpmnModelInstance(definition.getId()))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .toList();
        engine.close();
        assertThat(walked).containsAll(nodes);
        assertThat(CLOCKS_ASKED)
                .filteredOn(key -> !ofStops().contains(key))
                .containsExactlyInAnyOrder(
                        "COMPLAINT_ACCEPT",
                        "COMPLAINT_RESOLVE_1",
                        "COMPLAINT_DIALOGUE_NOTICE",
                        "COMPLAINT_SEND_1",
                        "COMPLAINT_PUBLISH",
                        "COMPLAINT_PUBLISH_DISPLAY",
                        "COMPLAINT_EFFECT",
                        "COMPLAINT_FILE_2");
    }

    @BeforeEach
    void start() {
        reset(complaints, stops);
        when(complaints.groundsAgainst(CASE))
                .thenReturn(new GroundsAgainst(Set.of("11.6"), List.of("Cần pháp chế xác nhận: …")));
        when(complaints.decideAcceptance(any(), any(), any())).thenReturn(true);
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(ComplaintFirstInstance.KEY, CASE.value(), Map.of());
    }

    @AfterEach
    void noteWhatWasWalked() {
        walked.addAll(passed());
        if (!ended()) {
            engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over");
        }
    }

    @Test
    void showsTheGroundsAndTheCaseNumberBeforeTheDecision() {
        assertThat(variable("caseNumber")).isEqualTo(CASE.value());
        assertThat(variable("groundsFound")).isEqualTo("11.6");
        assertThat(variable("groundsDoubts")).isEqualTo("Cần pháp chế xác nhận: …");
        var task = task("userTask_decideAcceptance");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting("groupId")
                .containsExactly("resolver");
    }

    @Test
    void endsWithANoticeWhenTheComplaintIsRefused() {
        when(complaints.decideAcceptance(any(), any(), any())).thenReturn(false);
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "REFUSE",
                "decidedOn",
                "2026-07-08",
                "subject",
                "thu hồi đất",
                "refusalGrounds",
                "[\"11.6\"]",
                "refusalReason",
                "Nộp đơn sau khi hết 90 ngày.");
        complete("userTask_issueRefusalNotice", "issuedOn", "2026-07-09");
        assertThat(passed()).endsWith("endEvent_refused");
        assertThat(ended()).isTrue();
        var decision = ArgumentCaptor.forClass(AcceptanceDecision.class);
        verify(complaints).decideAcceptance(any(), decision.capture(), any());
        assertThat(decision.getValue().grounds()).containsExactly("11.6");
        assertThat(decision.getValue().criteria()).isEmpty();
        verify(complaints).issueRefusalNotice(CASE, LocalDate.of(2026, 7, 9), null, OFFICER);
    }

    @Test
    void decidesAtOnceWhenTheComplaintIsRight() {
        accept();
        reCheck(true);
        assertThat(variable("verified")).isEqualTo(false);
        when(complaints.decide(any(), any(), any())).thenReturn(ComplaintOutcome.WHOLLY_RIGHT);
        var entry = FilledForms.decision("2026-07-28", "WHOLLY_RIGHT");
        entry.putAll(FilledForms.of(
                "contentCount",
                "1",
                "content1",
                "Thu hồi đất không đúng thẩm quyền",
                "finding1",
                "Người ký không có thẩm quyền",
                "verdict1",
                "RIGHT",
                "request",
                "Hủy quyết định",
                "grounds",
                "Luật Đất đai"));
        complete("userTask_decideComplaint", entry);
        var resolution = ArgumentCaptor.forClass(Resolution.class);
        verify(complaints).decide(any(), resolution.capture(), any());
        assertThat(resolution.getValue().findings()).singleElement().satisfies(finding -> assertThat(finding.verdict())
                .isEqualTo(Verdict.RIGHT));
        assertThat(variable("complaintOutcome")).isEqualTo("WHOLLY_RIGHT");
        issueDecision();
        deliver();
        publish(true);
        runTimer("timer_legalEffectReached");
        runTimer("timer_secondComplaintWindowOver");
        verify(complaints).recordLegalEffect(CASE);
        runTimer("timer_displayOver");
        confirmPublication();
        assertThat(passed()).endsWith("endEvent_decisionInForce");
        assertThat(passed()).doesNotContain("userTask_assignVerification", "endEvent_secondComplaintFiled");
        assertThat(ended()).isTrue();
    }

    @Test
    void waitsForBothTheLegalEffectAndTheSecondComplaintWindow() {
        accept();
        reCheck(true);
        decide("WHOLLY_RIGHT");
        issueDecision();
        deliver();
        runTimer("timer_legalEffectReached");
        verify(complaints, never()).recordLegalEffect(CASE);
        assertThat(job("timer_secondComplaintWindowOver").getDuedate()).isEqualTo(NEXT_DAY);
    }

    @Test
    void decidesOnTheReportWhenNoDialogueIsDue() {
        accept();
        reCheck(false);
        verifyComplaint(false);
        var findings = ArgumentCaptor.forClass(VerificationFindings.class);
        verify(complaints).reportVerification(any(), findings.capture(), any(), any());
        assertThat(findings.getValue().resultsDiffer()).isFalse();
        assertThat(findings.getValue().findings()).hasSize(2);
        assertThat(variable("verified")).isEqualTo(true);
        decide("WRONG");
        var resolution = ArgumentCaptor.forClass(Resolution.class);
        verify(complaints).decide(any(), resolution.capture(), any());
        assertThat(resolution.getValue().findings()).isEmpty();
        assertThat(passed()).doesNotContain("userTask_scheduleDialogue");
        assertThat(openTasks()).containsExactly("userTask_issueDecision");
    }

    @Test
    void verifiesFirstWhereTheComplaintProvesNotRight() {
        accept();
        reCheck(true);
        complete("userTask_decideComplaint", "outcome", "VERIFY");
        verify(complaints).verifyBeforeDeciding(CASE, OFFICER);
        verify(complaints, never()).decide(any(), any(), any());
        assertThat(openTasks()).containsExactly("userTask_assignVerification");
    }

    @Test
    void hearsFirstWhereTheResolverSeesItOtherwise() {
        accept();
        reCheck(false);
        verifyComplaint(false);
        complete("userTask_decideComplaint", "outcome", "DIALOGUE");
        verify(complaints).hearBeforeDeciding(CASE, OFFICER);
        assertThat(openTasks()).containsExactly("userTask_scheduleDialogue");
        schedule("COMPLAINT_DIALOGUE_NOTICE");
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-20");
        hold("PRESENT");
        decide("PARTLY_RIGHT");
        assertThat(openTasks()).containsExactly("userTask_issueDecision");
    }

    @Test
    void givesTheReportToWhoVerifiesByItsOwnDeadline() {
        accept();
        reCheck(false);
        assignVerification("SELF");
        assertThat(groupsOf("userTask_reportVerification")).containsExactly("resolver");
        assertThat(task("userTask_reportVerification").getDueDate()).isEqualTo(date(2026, 7, 20));
    }

    @Test
    void givesTheReportOfAnAssignedVerificationToTheVerifiers() {
        accept();
        reCheck(false);
        assignVerification("SUBORDINATE");
        assertThat(groupsOf("userTask_reportVerification")).containsExactly("verifier");
    }

    @Test
    void repeatsTheDialogueUntilItIsHeldAndEndsWithASecondComplaint() {
        accept();
        reCheck(false);
        verifyComplaint(true);
        schedule("COMPLAINT_DIALOGUE_NOTICE");
        complete("userTask_issueDialogueNotice", "noticeHandling", "RETURN", "returnReason", "Không còn đủ 05 ngày.");
        verify(complaints).returnDialogueNotice(CASE, "Không còn đủ 05 ngày.", OFFICER);
        schedule("COMPLAINT_DIALOGUE_NOTICE");
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-20");
        hold("ABSENT_WITH_GOOD_REASON");
        assertThat(openTasks()).containsExactly("userTask_scheduleDialogue");
        // before R3 no law sets a period for the notice: its task is then due with the resolution
        schedule("COMPLAINT_RESOLVE_1");
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-20");
        hold("ABSENT_WITHOUT_GOOD_REASON");
        decide("PARTLY_RIGHT");
        issueDecision();
        deliver();
        publish(false);
        confirmPublication();
        engine.getRuntimeService()
                .createMessageCorrelation(ComplaintLegalEffect.MESSAGE_SECOND_COMPLAINT_FILED)
                .processInstanceBusinessKey(CASE.value())
                .correlate();
        verify(complaints).recordSecondComplaint(CASE);
        verify(complaints, never()).recordLegalEffect(CASE);
        assertThat(passed()).endsWith("endEvent_secondComplaintFiled");
        assertThat(ended()).isTrue();
    }

    @Test
    void notesARequestForAStayAndGoesOn() {
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_STAY_REQUESTED);
        stayWasTakenUp();
        assertThat(passed()).contains(stayEnd());
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }

    @Test
    void leavesTheTaskOpenWhenTheEntryIsRefused() {
        doThrow(new InvalidInput("decidedOn", "Ngày quyết định không được sau ngày hôm nay."))
                .when(complaints)
                .decideAcceptance(any(), any(), any());
        assertThatThrownBy(this::accept).rootCause().isInstanceOf(InvalidInput.class);
        assertThat(openTasks()).containsExactly("userTask_decideAcceptance");
        assertThat(variable("accepted")).isNull();
    }

    @Test
    void readsTheAcceptanceAsTheResolverEnteredIt() {
        accept();
        var decision = ArgumentCaptor.forClass(AcceptanceDecision.class);
        verify(complaints).decideAcceptance(any(), decision.capture(), any());
        assertThat(decision.getValue())
                .isEqualTo(new AcceptanceDecision(
                        true,
                        LocalDate.of(2026, 7, 8),
                        "thu hồi đất",
                        List.of(),
                        null,
                        null,
                        true,
                        List.of("A", "DD"),
                        "Đất ở hai xã"));
    }

    final void toVerification() {
        accept();
        reCheck(false);
    }

    final void accept() {
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-07-08",
                "subject",
                "thu hồi đất",
                "remote",
                true,
                "complexityCriteria",
                "[\"A\",\"DD\"]",
                "complexityReason",
                "Đất ở hai xã");
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-07-08");
    }

    final void reCheck(boolean right) {
        when(complaints.reCheck(any(), any(), any())).thenReturn(right);
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-10", right));
    }

    final void assignVerification(String verifiedBy) {
        complete(
                "userTask_assignVerification",
                "assignedOn",
                "2026-07-10",
                "verifiedBy",
                verifiedBy,
                "team",
                "TO",
                "leader",
                "Công chức địa chính",
                "body",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "contents",
                "Nguồn gốc đất\nĐơn giá bồi thường",
                "days",
                "10",
                "reportBy",
                "2026-07-20");
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-07-10");
    }

    final void verifyComplaint(boolean dialogueRequired) {
        assignVerification("SUBORDINATE");
        reportVerification(dialogueRequired);
    }

    final void reportVerification(boolean dialogueRequired) {
        when(complaints.isDialogueRequired(CASE)).thenReturn(dialogueRequired);
        complete(
                "userTask_reportVerification",
                "reportedOn",
                "2026-07-20",
                "verifiedFrom",
                "2026-07-11",
                "verifiedTo",
                "2026-07-20",
                "request",
                "Hủy quyết định",
                "grounds",
                "Luật Đất đai",
                "contentCount",
                "2",
                "content1",
                "Nguồn gốc đất",
                "finding1",
                "Đất ở lâu dài",
                "verdict1",
                "PARTLY_RIGHT",
                "rightPart1",
                "Diện tích",
                "content2",
                "Đơn giá",
                "finding2",
                "Đúng bảng giá",
                "verdict2",
                "WRONG",
                "actProposal",
                "AMEND_PART",
                "comparison",
                dialogueRequired ? "DIFFER" : "AGREE");
    }

    private void schedule(String clockKey) {
        when(complaints.scheduleDialogue(any(), any(), any())).thenReturn(clockKey);
        complete("userTask_scheduleDialogue", FilledForms.dialoguePlan("2026-07-27"));
    }

    private void hold(String attendance) {
        when(complaints.holdDialogue(any(), any(), any())).thenReturn("ABSENT_WITH_GOOD_REASON".equals(attendance));
        complete("userTask_holdDialogue", FilledForms.dialogue("2026-07-27", attendance));
    }

    final void decide(String outcome) {
        when(complaints.decide(any(), any(), any())).thenReturn(ComplaintOutcome.valueOf(outcome));
        var entry = FilledForms.decision("2026-07-28", outcome);
        if (Boolean.FALSE.equals(variable("verified"))) {
            entry.putAll(FilledForms.of(
                    "contentCount", "1", "content1", "Thu hồi đất", "finding1", "Sai thẩm quyền", "verdict1", "RIGHT"));
            entry.putAll(FilledForms.of("request", "Hủy quyết định", "grounds", "Luật Đất đai"));
        }
        complete("userTask_decideComplaint", entry);
    }

    final void issueDecision() {
        complete("userTask_issueDecision", "issuedOn", "2026-07-28");
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_sendDecision", "userTask_publishDecision");
    }

    final void deliver() {
        complete("userTask_sendDecision", "sentOn", "2026-07-29", "recipients", "[\"COMPLAINANT\",\"SUPERIOR\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-08-01");
    }

    final void publish(boolean displayed) {
        when(complaints.publish(any(), any(), any())).thenReturn(displayed);
        complete(
                "userTask_publishDecision",
                "publicationWay",
                displayed ? "POSTING" : "MEETING",
                "publishedOn",
                "2026-07-30",
                "place",
                "Trụ sở",
                "meetingNoticeOn",
                "2026-07-26");
    }

    private void confirmPublication() {
        complete(
                "userTask_confirmPublication",
                "confirmedOn",
                "2026-08-20",
                "confirmedAt",
                "16:00",
                "recorder",
                "Văn thư");
    }

    final void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    final void complete(String id, Map<String, Object> answers) {
        var entries = asAsked(answers);
        var task = task(id);
        engine.getTaskService().complete(task.getId(), entries);
        // what the engine forgets by itself in the program
        if (instances().contains(task.getProcessInstanceId())) {
            engine.getRuntimeService().removeVariables(task.getProcessInstanceId(), entries.keySet());
        }
    }

    final Task task(String id) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(CASE.value())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as("open task %s among %s", id, openTasks()).isNotNull();
        return task;
    }

    final List<String> groupsOf(String id) {
        return engine.getTaskService().getIdentityLinksForTask(task(id).getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    final List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(CASE.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    final void runTimer(String id) {
        var job = job(id);
        assertThat(job.getDuedate()).isEqualTo(NEXT_DAY);
        engine.getManagementService().executeJob(job.getId());
    }

    private Job job(String id) {
        var jobs = instances().stream()
                .flatMap(
                        running -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(running)
                                .activityId(id)
                                .list()
                                .stream())
                .toList();
        assertThat(jobs).as("timer %s", id).hasSize(1);
        return jobs.get(0);
    }

    /** Ids of what runs for the case. */
    final Set<String> instances() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    final void correlate(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE.value())
                .correlate();
    }

    /** Ids of the activities in the order in which they were entered: those of the called processes, then those of the first instance. */
    final List<String> passed() {
        var ids = new ArrayList<String>();
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .list()
                .forEach(called -> ids.addAll(passedIn(called.getId())));
        ids.addAll(passedIn(instance.getId()));
        return ids;
    }

    private List<String> passedIn(String id) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    final Object variable(String name) {
        return engine.getRuntimeService().getVariable(instance.getId(), name);
    }

    final boolean ended() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    private static Date date(int year, int month, int day) {
        return date(LocalDate.of(year, month, day));
    }

    private static Date date(LocalDate day) {
        return Date.from(
                day.atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }
}
