package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mockito.ArgumentCaptor;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.complaint.ActRuling;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.complaint.CouncilProposal;
import vn.kntc.complaint.DisciplinaryDecision;
import vn.kntc.complaint.GroundsAgainst;
import vn.kntc.complaint.NumberedPaper;
import vn.kntc.complaint.Resolution;
import vn.kntc.complaint.UnitAnnouncement;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** Every path of a complaint against a disciplinary decision, on PostgreSQL, with the handling mocked; those of what it calls are walked elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisciplinaryComplaintProcessTest {

    private static final CaseNumber CASE = new CaseNumber("BACNINH-2026-000007");
    private static final UserId OFFICER = new UserId("can-bo.bacninh");
    private static final Date DUE = new Date(1_785_000_000_000L);
    private static final Set<List<String>> CLOCKS = new HashSet<>();

    private final ComplaintHandling complaints = mock(ComplaintHandling.class);
    private final ComplaintStops stops = mock(ComplaintStops.class);
    private final Set<String> walked = new HashSet<>();
    private final TestWorkshop workshop = new TestWorkshop(
            new DisciplinaryComplaint(),
            new ComplaintVerification(),
            new ComplaintDialogue(),
            new ComplaintDispatch(),
            new ComplaintPublication(),
            new ComplaintLegalEffect(),
            new ComplaintWithdrawal(),
            new ComplaintSuspension(),
            new ComplaintTerminationProposal(),
            new ComplaintTermination());
    private ProcessEngine engine;
    private ProcessInstance instance;

    /** Stands for the bean of the room clock; public, because the expression language calls public classes only. */
    public static final class ClockStub {

        public Date dayAfter(DelegateExecution execution, String key) {
            assertThat(key).isIn("DISCIPLINE_EFFECT", "DISCIPLINE_FILE_2");
            return DUE;
        }
    }

    @BeforeAll
    void startEngine() throws SQLException {
        var url = TestPostgres.newDatabase("disciplinarycomplaint");
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
        configuration.setBeans(new HashMap<>(Map.of(
                "clock", new ClockStub(),
                "beginDisciplinaryListener", new BeginDisciplinaryListener(complaints),
                "recordLegalEffectDelegate", new RecordLegalEffectDelegate(complaints),
                "recordSecondComplaintDelegate", new RecordSecondComplaintDelegate(complaints))));
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(workshop.reader(), StubbedDueDates.reader((keys, own) -> {
                    CLOCKS.add(keys);
                    return DUE;
                }))));
        engine = configuration.buildProcessEngine();
        workshop.open(engine, Map.of("complaints", complaints, "stops", stops), OFFICER, CASE);
        var models = engine.getRepositoryService().createDeployment();
        Models.forms().forEach((file, content) -> models.addInputStream(file, new ByteArrayInputStream(content)));
        models.addInputStream(
                "disciplinary-complaint.bpmn",
                new ByteArrayInputStream(Models.files().get("processes/disciplinary-complaint.bpmn")));
        Stream.of(
                        "verification",
                        "dialogue",
                        "dispatch",
                        "publication",
                        "legal-effect",
                        "withdrawal",
                        "suspension",
                        "termination-proposal",
                        "termination")
                .map(part -> "complaint-" + part + ".bpmn")
                .forEach(file -> models.addInputStream(
                        file, new ByteArrayInputStream(Models.files().get("processes/" + file))));
        // walked by themselves elsewhere: here they are over as soon as they begin
        Stream.of(
                        ComplaintComplexity.KEY,
                        ComplaintObstacle.KEY,
                        ComplaintRepresentative.KEY,
                        ComplaintOverdueNotice.KEY,
                        ComplaintFileIndex.KEY,
                        ComplaintOriginals.KEY)
                .forEach(key -> models.addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .endEvent()
                                .done()));
        models.deploy();
    }

    @AfterAll
    void everyElementWasWalked() {
        var nodes = engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(DisciplinaryComplaint.KEY)
                .list()
                .stream()
                .map(definition -> engine.getRepositoryService().getBpmnModelInstance(definition.getId()))
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .map(FlowNode::getId)
                .toList();
        engine.close();
        assertThat(walked).containsAll(nodes);
        assertThat(CLOCKS).contains(List.of("DISCIPLINE_ACCEPT"), List.of("DISCIPLINE_RESOLVE"));
    }

    @BeforeEach
    void start() {
        reset(complaints, stops);
        when(complaints.groundsAgainst(CASE)).thenReturn(new GroundsAgainst(Set.of("11.6"), List.of("Đến muộn.")));
        when(complaints.decideAcceptance(any(), any(), any())).thenReturn(true);
    }

    private void begin(boolean second) {
        when(complaints.isSecondInstance(CASE)).thenReturn(second);
        instance =
                engine.getRuntimeService().startProcessInstanceByKey(DisciplinaryComplaint.KEY, CASE.value(), Map.of());
        complete(
                "userTask_recordDisciplinaryDecision",
                "recordedOn",
                "2026-09-10",
                "written",
                true,
                "measure",
                "DISMISSAL",
                "suable",
                true,
                "decisionReceivedOn",
                second ? null : "2026-09-01");
    }

    @AfterEach
    void noteWhatWasWalked() {
        walked.addAll(passed());
        if (!ended()) {
            engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over");
        }
    }

    @Test
    void endsWithANoticeWhenTheComplaintIsRefused() {
        begin(false);
        verify(complaints)
                .recordDisciplinaryDecision(
                        CASE,
                        new DisciplinaryDecision(
                                LocalDate.of(2026, 9, 10),
                                true,
                                DisciplinaryDecision.Measure.DISMISSAL,
                                null,
                                true,
                                LocalDate.of(2026, 9, 1),
                                null),
                        OFFICER);
        when(complaints.decideAcceptance(any(), any(), any())).thenReturn(false);
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "REFUSE",
                "decidedOn",
                "2026-09-14",
                "subject",
                "kỷ luật buộc thôi việc",
                "refusalGrounds",
                "[\"11.6\"]",
                "refusalReason",
                "Nộp đơn sau khi hết thời hiệu khiếu nại.");
        complete("userTask_issueRefusalNotice", "issuedOn", "2026-09-14");
        assertThat(passed()).endsWith("endEvent_refused");
        assertThat(ended()).isTrue();
    }

    @Test
    void aClearCaseGoesToTheCouncilWithoutAVerification() {
        begin(false);
        accept();
        when(complaints.reCheck(any(), any(), any())).thenReturn(true);
        reCheck("CLEAR");
        assertThat(openTasks()).containsExactly("userTask_recordCouncilProposal");
        propose();
        hear();
        decide();
        issue(NumberedPaper.RESOLUTION_DECISION);
        deliverAndPublish();
        engine.getRuntimeService()
                .createMessageCorrelation(ComplaintLegalEffect.MESSAGE_SECOND_COMPLAINT_FILED)
                .processInstanceBusinessKey(CASE.value())
                .correlate();
        assertThat(passed()).endsWith("endEvent_secondComplaintFiled");
        assertThat(ended()).isTrue();
    }

    @Test
    void anUnclearCaseIsVerifiedBeforeTheCouncilProposesUntilTheDecisionIsAnnounced() {
        begin(false);
        accept();
        when(complaints.reCheck(any(), any(), any())).thenReturn(false);
        reCheck("UNCLEAR");
        verifyComplaint();
        propose();
        hear();
        complete("userTask_decideDisciplinaryComplaint", "outcome", "VERIFY");
        verify(complaints).verifyBeforeDeciding(CASE, OFFICER);
        verifyComplaint();
        propose();
        hear();
        complete("userTask_decideDisciplinaryComplaint", "outcome", "DIALOGUE");
        verify(complaints).hearBeforeDeciding(CASE, OFFICER);
        hear();
        decide();
        issue(NumberedPaper.RESOLUTION_DECISION);
        deliverAndPublish();
        effect();
        complete("userTask_announceInUnit", "announcedOn", "2026-11-20", "unit", "Ủy ban nhân dân phường Nhân Hòa");
        verify(complaints)
                .announceInUnit(
                        CASE,
                        new UnitAnnouncement(LocalDate.of(2026, 11, 20), "Ủy ban nhân dân phường Nhân Hòa", null),
                        OFFICER);
        assertThat(passed()).endsWith("endEvent_decisionInForce");
        assertThat(ended()).isTrue();
    }

    @Test
    void theSecondInstanceVerifiesAndHearsWithoutTheCouncil() {
        begin(true);
        complete(
                "userTask_recordFirstInstance",
                "recordedOn",
                "2026-09-10",
                "secondComplaintGround",
                "DECISION",
                "firstCase",
                "NHANHOA-2026-000123",
                "firstReceivedOn",
                "2026-09-01");
        accept();
        verifyComplaint();
        hear();
        decide();
        issue(NumberedPaper.SECOND_RESOLUTION_DECISION);
        deliverAndPublish();
        effect();
        assertThat(openTasks()).containsExactly("userTask_announceInUnit");
    }

    /** As often as it is needed, beside whatever is open. */
    @Test
    void whatOfficersAddLeavesTheCourseWhereItStands() {
        begin(false);
        ComplaintFirstInstance.AMENDMENTS.forEach(this::correlate);
        ComplaintFirstInstance.AMENDMENTS.forEach(this::correlate);
        assertThat(openTasks()).containsExactly("userTask_decideAcceptance");
    }

    @Test
    void aPartWithdrawnLeavesTheRestGoingOn() {
        begin(false);
        withdraw(ComplaintStops.Withdrawn.PART);
        assertThat(passed()).contains("endEvent_restGoesOn");
        assertThat(openTasks()).containsExactly("userTask_decideAcceptance");
    }

    @Test
    void aWholeWithdrawalEndsTheVerificationAndLeavesTheTerminationOnly() {
        begin(false);
        accept();
        withdraw(ComplaintStops.Withdrawn.WHOLE);
        assertThat(passed()).contains("endEvent_wholeWithdrawn", "startEvent_resolutionEnded");
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
        when(stops.issueTermination(any(), any(), any(), any())).thenReturn(ComplaintOutcome.WITHDRAWN);
        complete("userTask_issueTermination", "issuedOn", "2026-09-21");
        verify(stops).issueTermination(CASE, LocalDate.of(2026, 9, 21), null, OFFICER);
        complete("userTask_sendTermination", "sentOn", "2026-09-22", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(passed()).endsWith("endEvent_terminated");
        assertThat(ended()).isTrue();
    }

    @Test
    void aSuspensionLeavesTheTasksOpenAndWaitsForItsEnd() {
        begin(false);
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED);
        complete(
                "userTask_proposeSuspension",
                "proposedOn",
                "2026-09-21",
                "suspensionGround",
                "11a.1.b",
                "suspensionFacts",
                "Văn bản trưng cầu");
        when(stops.decideSuspension(any(), any(), any())).thenReturn(true);
        complete(
                "userTask_decideSuspension",
                "suspensionDecision",
                "SUSPEND",
                "decidedOn",
                "2026-09-21",
                "suspensionGround",
                "11a.1.b",
                "suspensionReason",
                "Chờ kết quả giám định");
        complete("userTask_issueSuspension", "issuedOn", "2026-09-21");
        complete("userTask_sendSuspension", "sentOn", "2026-09-22", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(openTasks())
                .containsExactlyInAnyOrder("userTask_reCheckDisciplinaryDecision", "userTask_decideResumption");
        complete("userTask_decideResumption", "decidedOn", "2026-10-05", "resumptionReason", "Đã có kết quả");
        complete("userTask_issueResumption", "issuedOn", "2026-10-05");
        complete("userTask_sendResumption", "sentOn", "2026-10-06", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(passed()).contains("endEvent_suspensionOver");
        assertThat(openTasks()).containsExactly("userTask_reCheckDisciplinaryDecision");
    }

    @Test
    void aTerminationEndsASuspensionToo() {
        begin(false);
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED);
        terminate("TERMINATE", true);
        assertThat(passed()).contains("endEvent_terminationDecided", "startEvent_resolutionEnded");
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
    }

    @Test
    void noTerminationWhereTheResolverSeesNoGround() {
        begin(false);
        accept();
        terminate("GO_ON", false);
        assertThat(passed()).contains("endEvent_notTerminated");
        assertThat(openTasks()).containsExactly("userTask_reCheckDisciplinaryDecision");
    }

    private void withdraw(ComplaintStops.Withdrawn result) {
        correlate(ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED);
        complete(
                "userTask_recordWithdrawal",
                "withdrawnOn",
                "2026-09-18",
                "withdrawnBy",
                "PETITION",
                "withdrawalSigned",
                true,
                "withdrawalScope",
                "WHOLE",
                "coercion",
                "NONE",
                "coercionFinding",
                "Tự nguyện");
        when(stops.decideWithdrawal(any(), any(), any())).thenReturn(result);
        complete("userTask_decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2026-09-21");
    }

    private void terminate(String decision, boolean decided) {
        correlate(ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED);
        complete(
                "userTask_proposeTermination",
                "proposedOn",
                "2026-09-21",
                "terminationGround",
                "11a.2.c",
                "terminationFacts",
                "Quyết định lần đầu đã bị thu hồi");
        when(stops.decideTermination(any(), any(), any())).thenReturn(decided);
        complete(
                "userTask_decideTermination",
                "terminationDecision",
                decision,
                "decidedOn",
                "2026-09-22",
                "terminationGround",
                "11a.2.c",
                "terminationReason",
                "Quyết định lần đầu đã bị thu hồi");
    }

    private void correlate(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE.value())
                .correlate();
    }

    private void reCheck(String clarity) {
        var form = FilledForms.reCheck("2026-09-15", true);
        form.remove("reCheckResult");
        form.put("clarity", clarity);
        complete("userTask_reCheckDisciplinaryDecision", form);
    }

    private void propose() {
        complete(
                "userTask_recordCouncilProposal",
                "proposedOn",
                "2026-09-29",
                "council",
                "Hội đồng kỷ luật",
                "proposal",
                "Giữ nguyên hình thức kỷ luật");
        verify(complaints, atLeastOnce())
                .recordCouncilProposal(
                        CASE,
                        new CouncilProposal(
                                LocalDate.of(2026, 9, 29), "Hội đồng kỷ luật", "Giữ nguyên hình thức kỷ luật"),
                        OFFICER);
    }

    private void decide() {
        when(complaints.decide(any(), any(), any())).thenReturn(ComplaintOutcome.PARTLY_RIGHT);
        var form = FilledForms.decision("2026-10-12", "PARTLY_RIGHT");
        form.putAll(FilledForms.of("content1", "Hình thức", "finding1", "Quá nặng", "verdict1", "RIGHT"));
        form.putAll(FilledForms.of("request", "Hủy bỏ", "grounds", "Bản kiểm điểm"));
        form.put("firstHandling", "Đúng trình tự");
        complete("userTask_decideDisciplinaryComplaint", form);
        var resolution = ArgumentCaptor.forClass(Resolution.class);
        verify(complaints).decide(any(), resolution.capture(), any());
        assertThat(resolution.getValue().ruling()).isEqualTo(ActRuling.AMEND_PART);
    }

    private void issue(NumberedPaper paper) {
        complete("userTask_issueDecision", "issuedOn", "2026-10-12", "enteredNumber", "88/QĐ-UBND");
        verify(complaints).enterNumber(CASE, paper, "88/QĐ-UBND", LocalDate.of(2026, 10, 12), OFFICER);
    }

    private void deliverAndPublish() {
        complete("userTask_sendDecision", "sentOn", "2026-10-13", "recipients", "[\"COMPLAINANT\",\"SUPERIOR\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-10-14");
        complete(
                "userTask_publishDecision",
                "publicationWay",
                "MEETING",
                "publishedOn",
                "2026-10-16",
                "place",
                "Trụ sở",
                "meetingNoticeOn",
                "2026-10-13");
        complete(
                "userTask_confirmPublication",
                "confirmedOn",
                "2026-10-16",
                "confirmedAt",
                "16:00",
                "recorder",
                "Văn thư");
    }

    private void effect() {
        engine.getManagementService()
                .createJobQuery()
                .activityId("timer_legalEffectReached")
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        engine.getManagementService().createJobQuery().list().forEach(job -> engine.getManagementService()
                .executeJob(job.getId()));
        verify(complaints).recordLegalEffect(CASE);
    }

    private void accept() {
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-09-14",
                "subject",
                "kỷ luật buộc thôi việc",
                "departureReason",
                "Có trở ngại khách quan",
                "complexityCriteria",
                "[]");
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-09-14");
    }

    private void verifyComplaint() {
        complete("userTask_assignVerification", SecondForms.assignment("2026-09-15", "2026-09-28"));
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-09-15");
        complete("userTask_reportVerification", SecondForms.report("2026-09-15", "2026-09-28"));
    }

    private void hear() {
        when(complaints.scheduleDialogue(any(), any(), any())).thenReturn("COMPLAINT_DIALOGUE_NOTICE");
        complete("userTask_scheduleDialogue", FilledForms.dialoguePlan("2026-10-08"));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-10-01");
        complete("userTask_holdDialogue", FilledForms.dialogue("2026-10-08", "PRESENT"));
    }

    private void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    private void complete(String id, Map<String, Object> answers) {
        var entries = FilledForms.inLists(answers);
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(CASE.value())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as("open task %s among %s", id, openTasks()).isNotNull();
        engine.getTaskService().complete(task.getId(), entries);
        // what the engine forgets by itself in the program
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .count()
                > 0) {
            engine.getRuntimeService().removeVariables(task.getProcessInstanceId(), entries.keySet());
        }
    }

    private List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(CASE.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private Object variable(String name) {
        return engine.getRuntimeService().getVariable(instance.getId(), name);
    }

    private List<String> passed() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private boolean ended() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }
}
