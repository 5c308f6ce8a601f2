package vn.kntc.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.engine.TestForms;
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.matter.MatterField;
import vn.kntc.models.Models;
import vn.kntc.petition.Classification;
import vn.kntc.petition.Guidance;
import vn.kntc.petition.NextStep;
import vn.kntc.petition.PetitionAction;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.petition.PetitionHandling;
import vn.kntc.petition.RouteProposal;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Walks {@code petition-processing.bpmn}: one path an end, one an action; together they walk every element. */
class PetitionProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final CaseNumber EARLIER = new CaseNumber("NHANHOA-2026-000007");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final UUID INTAKE = UUID.fromString("3f0d3bd0-9a1b-4a55-8f0f-3c2c5f3f4a11");
    private static final Date DUE = new Date(1_764_000_000_000L);

    private static final String MATTERS =
            "[{\"matter\": \"Một\", \"matterBody\": \"Phường\"}, {\"matter\": \"Hai\", \"matterBody\": \"Tỉnh\"}";

    private static final PetitionHandling PETITIONS = mock(PetitionHandling.class);
    private static final PetitionFlags FLAGS = mock(PetitionFlags.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new PetitionProcessing());

    private static TestEngine bench;
    private static ProcessEngine engine;

    /** Keys of the clocks that the case has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    @BeforeAll
    static void startEngine() {
        BEANS.put("proposeRouteDelegate", new ProposeRouteDelegate(PETITIONS));
        BEANS.put("clock", new ClockStub());
        BEANS.put("raiseFlagsListener", new RaiseFlagsListener(FLAGS));
        BEANS.put("proposeRefusalDelegate", new ProposeRefusalDelegate(PETITIONS));
        BEANS.put("sendElsewhereDelegate", new SendElsewhereDelegate(PETITIONS));
        BEANS.put("closeCaseDelegate", new CloseCaseDelegate(PETITIONS));
        bench = new TestEngine(
                "petition-process",
                BEANS,
                WORKSHOP,
                (keys, own) -> keys.stream().anyMatch(RUNNING::contains) ? DUE : null);
        engine = bench.engine();
        WORKSHOP.open(engine, PETITIONS, OFFICER, NUMBER);
        BEANS.put(
                "registerPetitionListener",
                new RegisterPetitionListener(new TestForms(engine, OFFICER, NUMBER), PETITIONS));
        bench.deploy(
                List.of("petition-processing"),
                Map.of(
                        "complaint-stub",
                        Bpmn.createExecutableProcess("complaintFirstInstance")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("userTask_resolve")
                                .endEvent()
                                .done(),
                        "conclusion-stub",
                        called("petitionConclusion", "userTask_conclude"),
                        "sender-stub",
                        called("senderNotice", "userTask_tell"),
                        "flag-stub",
                        called("petitionFlag", "userTask_doBeside"),
                        "another-stub",
                        Bpmn.createExecutableProcess("anotherProcedure")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("userTask_decideOtherwise")
                                .endEvent()
                                .done()));
    }

    private static BpmnModelInstance called(String key, String task) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(task)
                .endEvent()
                .done();
    }

    /** Stands for the bean of the models that knows the clocks. */
    public static final class ClockStub {

        public Date dayAfter(Object execution, String key) {
            assertThat(key).isEqualTo("PETITION_FILED_RETENTION");
            return DUE;
        }
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void answer() {
        reset(PETITIONS, FLAGS);
        WORKSHOP.reset();
        RUNNING.clear();
        RUNNING.add("COMPLAINT_ACCEPT");
        when(PETITIONS.register(INTAKE, NHANHOA, OFFICER)).thenReturn(NUMBER);
        when(PETITIONS.procedure(NUMBER)).thenReturn("complaintFirstInstance");
        when(PETITIONS.nextStep(NUMBER)).thenReturn(new NextStep(false, "", false, "COMPLAINT_ACCEPT"));
        propose(PetitionAction.ACCEPT);
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    private static void propose(PetitionAction action) {
        when(PETITIONS.proposeRoute(NUMBER))
                .thenReturn(new RouteProposal(
                        action,
                        "TT05/01",
                        null,
                        true,
                        List.of("11.6", "GROUP"),
                        List.of("Khoản 1 Điều 7 Thông tư 05/2021/TT-TTCP"),
                        List.of()));
    }

    private static ProcessInstance start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        PetitionProcessing.KEY, Map.of("intakeId", INTAKE.toString(), "agency", "nhanhoa"));
    }

    private static Task openTask(String id) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(id);
        return task;
    }

    private static void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(openTask(id).getId(), form);
    }

    private static ProcessInstance startedAndClassified() {
        var instance = start();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(
                "userTask_checkConditions",
                Map.of("kind", "FEEDBACK", "signers", 1, "competentBody", "ADMINISTRATIVE"));
        return instance;
    }

    private static void assertEndedAt(ProcessInstance instance, String end) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly(end);
    }

    @Test
    void becomesACaseAtItsStart() {
        var instance = start();
        assertThat(instance.getBusinessKey()).isEqualTo(NUMBER.value());
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "caseNumber"))
                .isEqualTo(NUMBER.value());
        var task = openTask("userTask_checkGoverningLaw");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("petition-officer");
    }

    @Test
    void startsNothingWithoutAnIntake() {
        for (var bad : new String[] {"", "x"}) {
            assertThatThrownBy(() -> engine.getRuntimeService()
                            .startProcessInstanceByKey(PetitionProcessing.KEY, Map.of("intakeId", bad)))
                    .hasStackTraceContaining(InvalidInput.class.getName());
        }
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void isStartedByTheRoom() {
        assertThat(new PetitionProcessStart(engine.getFormService(), engine.getRepositoryService())
                        .start(INTAKE, NHANHOA))
                .isEqualTo(NUMBER);
        openTask("userTask_checkGoverningLaw");
    }

    private static ProcessInstance otherLawFound() {
        when(PETITIONS.nextStep(NUMBER))
                .thenReturn(new NextStep(false, false, true, "Thông báo kết quả", false, "COMPLAINT_ACCEPT"));
        var instance = start();
        complete(
                "userTask_checkGoverningLaw",
                Map.of("governedByOtherLaw", "true", "otherLaw", "Luật Thi hành án dân sự"));
        return instance;
    }

    /** Nobody alone ends a case: the notice that another law governs is signed and goes out first. */
    @Test
    void endsWithTheNoticeThatAnotherLawGoverns() {
        var instance = otherLawFound();
        verify(PETITIONS).proposeOtherLaw(NUMBER, "Luật Thi hành án dân sự", OFFICER);
        verify(PETITIONS, never()).recordGoverningLaw(any(), any(), any());
        assertThat(WORKSHOP.checked()).containsEntry("otherLaw", "Luật Thi hành án dân sự");
        complete("userTask_conclude", Map.of("routesAgain", false, "senderWaits", false));
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    @Test
    void asksForTheGoverningLawAgainWhereThatNoticeIsNotSigned() {
        otherLawFound();
        complete("userTask_conclude", Map.of("routesAgain", true, "senderWaits", false));
        openTask("userTask_checkGoverningLaw");
    }

    @Test
    void sortsAgainWhereLegalStaffSaySo() {
        propose(PetitionAction.REVIEW);
        startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_recordReview", Map.of("opinion", "Đơn trùng hồ sơ trước", "afterReview", "SORT"));
        verify(PETITIONS).recordReview(NUMBER, "Đơn trùng hồ sơ trước", OFFICER);
        verify(PETITIONS).sortAgain(NUMBER);
        openTask("userTask_checkConditions");
    }

    @Test
    void endsWhereItIsHandledTogetherWithAnEarlierOne() {
        when(PETITIONS.earlier(NUMBER, EARLIER.value())).thenReturn(EARLIER);
        var instance = startedAndFound("MERGED");
        verify(PETITIONS).describeMatter(NUMBER, MatterField.LAND, OFFICER);
        verify(PETITIONS).merge(NUMBER, EARLIER, OFFICER);
        assertEndedAt(instance, "endEvent_mergedIntoOther");
    }

    /** The form asks nothing that is known of the earlier one. */
    @Test
    void mergingAsksForTheKindAndTheEarlierOneOnly() {
        when(PETITIONS.earlier(NUMBER, EARLIER.value())).thenReturn(EARLIER);
        var instance = start();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(
                "userTask_checkConditions",
                Map.of("kind", "COMPLAINT", "sameMatter", "MERGED", "earlierCase", EARLIER.value()));
        verify(PETITIONS).classifyLike(NUMBER, EARLIER, CaseKind.COMPLAINT, new GroupFacts(null, null, null), OFFICER);
        verify(PETITIONS, never()).classify(any(), any(), any());
        verify(PETITIONS).merge(NUMBER, EARLIER, OFFICER);
        assertEndedAt(instance, "endEvent_mergedIntoOther");
    }

    @Test
    void loweringTheSecrecyOfACaseIsConfirmedOrItIsSortedAgain() {
        when(PETITIONS.lowersSecrecy(NUMBER, CaseKind.FEEDBACK)).thenReturn(true);
        startedAndClassified();
        verify(PETITIONS).proposeLowering(any(), any(), any(), any());
        verify(PETITIONS, never()).classify(any(), any(), any());
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(
                                openTask("userTask_confirmLowering").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("resolver", "identity-custodian");
        complete(
                "userTask_confirmLowering",
                Map.of("loweringAnswer", "REFUSE", "loweringRemark", "Có nội dung tố cáo."));
        verify(PETITIONS).answerLowering(NUMBER, false, "Có nội dung tố cáo.", OFFICER);
        complete(
                "userTask_checkConditions",
                Map.of("kind", "FEEDBACK", "signers", 1, "competentBody", "ADMINISTRATIVE"));
        complete("userTask_confirmLowering", Map.of("loweringAnswer", "CONFIRM"));
        verify(PETITIONS).answerLowering(NUMBER, true, null, OFFICER);
        openTask("userTask_confirmRoute");
    }

    @Test
    void whatIsHandedInAgainIsCountedAndGoesOn() {
        when(PETITIONS.earlier(NUMBER, EARLIER.value())).thenReturn(EARLIER);
        startedAndFound("REPEATED");
        verify(PETITIONS).repeat(NUMBER, EARLIER, OFFICER);
        openTask("userTask_confirmRoute");
    }

    @Test
    void whatWasNotHandedInBeforeNamesNoEarlierOne() {
        startedAndFound("DIFFERENT");
        verify(PETITIONS, never()).earlier(any(), any());
        openTask("userTask_confirmRoute");
    }

    private static ProcessInstance startedAndFound(String sameMatter) {
        var instance = start();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(
                "userTask_checkConditions",
                Map.of(
                        "kind",
                        "FEEDBACK",
                        "signers",
                        1,
                        "competentBody",
                        "ADMINISTRATIVE",
                        "lookAlikes",
                        "NHANHOA-2026-000007 · cùng người nộp",
                        "sameMatter",
                        sameMatter,
                        "earlierCase",
                        EARLIER.value(),
                        "matterField",
                        "LAND"));
        return instance;
    }

    @Test
    void goesToTheFirstInstanceAndEndsSettled() {
        when(PETITIONS.answerProposal(any(), anyBoolean(), any(), any(), any())).thenReturn(true);
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        verify(PETITIONS).chooseRoute(NUMBER, PetitionAction.ACCEPT, null, null, OFFICER);
        complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        verify(PETITIONS).answerProposal(NUMBER, true, null, null, OFFICER);

        var child = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
        assertThat(child.getBusinessKey()).isEqualTo(NUMBER.value());
        complete("userTask_resolve", Map.of());

        verify(PETITIONS).closeSettled(NUMBER);
        assertEndedAt(instance, "endEvent_settled");
    }

    @Test
    void goesToWhateverProcedureTheCaseWasHandedOverTo() {
        when(PETITIONS.answerProposal(any(), anyBoolean(), any(), any(), any())).thenReturn(true);
        when(PETITIONS.procedure(NUMBER)).thenReturn("anotherProcedure");
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        openTask("userTask_decideOtherwise");
        // a diagram of before would go to the process that it names, which is another
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsEntry("calledProcedure", "anotherProcedure")
                .containsEntry("firstInstanceComplaint", false);
    }

    @Test
    void whatIsOutOfScopeGoesToItsOwnProcedure() {
        propose(PetitionAction.OUT_OF_SCOPE);
        when(PETITIONS.leave(NUMBER)).thenReturn(Optional.of("anotherProcedure"));
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_decideOtherwise", Map.of());
        verify(PETITIONS).closeSettled(NUMBER);
        assertEndedAt(instance, "endEvent_settled");
    }

    /** It names the one process that it calls; what it cannot call is not handed over, and its outcome is recorded as ever. */
    @Test
    void aDiagramFromBeforeEndsWhatItCannotCallWithItsOutcome() {
        var before = deployFromBefore();
        try {
            propose(PetitionAction.OUT_OF_SCOPE);
            var left = startedAndClassified();
            complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
            complete("userTask_recordOutcome", Map.of("result", "Đã chuyển"));
            verify(PETITIONS, never()).leave(any());
            assertEndedAt(left, "endEvent_outcomeRecorded");

            propose(PetitionAction.ACCEPT);
            var callable = new ArrayList<Boolean>();
            when(PETITIONS.answerProposal(any(), anyBoolean(), any(), any(), any(), any()))
                    .thenAnswer(call -> {
                        Predicate<String> called = call.getArgument(4);
                        callable.add(called.test("complaintFirstInstance"));
                        callable.add(called.test("anotherProcedure"));
                        return false;
                    });
            var accepted = startedAndClassified();
            complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
            complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
            assertThat(callable).containsExactly(true, false);
            complete("userTask_recordOutcome", Map.of("result", "Đã trả lời"));
            assertEndedAt(accepted, "endEvent_outcomeRecorded");
        } finally {
            engine.getRepositoryService().deleteDeployment(before, true);
        }
    }

    private static String deployFromBefore() {
        var diagram = new String(Models.files().get("processes/petition-processing.bpmn"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"flow_ownProcedure\".*?</bpmn:sequenceFlow>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"edge_flow_ownProcedure\".*?</bpmndi:BPMNEdge>", "")
                .replaceAll("<bpmn:(incoming|outgoing)>flow_ownProcedure</bpmn:(incoming|outgoing)>", "")
                .replace("${procedureFollows}", "${firstInstanceComplaint}")
                .replace("${calledProcedure}", "complaintFirstInstance")
                .replace("callActivity_procedure", "callActivity_complaintFirstInstance");
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                deployment.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        return deployment
                .addString("petition-processing.bpmn", diagram)
                .deploy()
                .getId();
    }

    @Test
    void goesBackWhereTheLeaderDisagrees() {
        startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(
                                openTask("userTask_approveProposal").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("resolver");
        complete("userTask_approveProposal", Map.of("proposalAnswer", "SEND_BACK", "remark", "Xem lại thời hiệu"));
        verify(PETITIONS).answerProposal(NUMBER, false, "Xem lại thời hiệu", null, OFFICER);
        openTask("userTask_confirmRoute");
    }

    @Test
    void recordsWhatBecomesOfAcceptedPetitionsThatAreNoFirstComplaint() {
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        complete("userTask_recordOutcome", Map.of("result", "Đã giao phòng chuyên môn trả lời"));
        verify(PETITIONS).recordOutcome(NUMBER, "Đã giao phòng chuyên môn trả lời", null, null, OFFICER);
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionAction.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPT", "REVIEW", "FILE"})
    void endsEveryOtherActionWithItsOutcome(PetitionAction action) {
        propose(action);
        var instance = startedAndClassified();
        var form = new HashMap<String, Object>(Map.of("routeChoice", "FOLLOW"));
        if (action == PetitionAction.GUIDE) {
            // the petition lies within competence: only what is missing is asked
            form.put("supplements", "[{\"item\": \"Chữ ký\"}]");
        }
        if (action == PetitionAction.GUIDE_SPLIT) {
            form.put("matters", MATTERS + "]");
        }
        complete("userTask_confirmRoute", form);
        verify(PETITIONS).chooseRoute(eq(NUMBER), eq(action), isNull(), any(), eq(OFFICER));
        complete(
                "userTask_recordOutcome",
                Map.of("result", "Xong", "documentNumber", "15/PHD", "documentDate", "2026-11-19"));
        verify(PETITIONS).recordOutcome(NUMBER, "Xong", "15/PHD", LocalDate.of(2026, 11, 19), OFFICER);
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    private ProcessInstance concluded(PetitionAction action) {
        propose(action);
        when(PETITIONS.nextStep(NUMBER))
                .thenReturn(new NextStep(false, false, true, "Công văn", false, "COMPLAINT_ACCEPT"));
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        var child = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
        assertThat(child.getBusinessKey()).isEqualTo(NUMBER.value());
        assertThat(engine.getRuntimeService().getVariables(child.getId()))
                .containsEntry("petitionAction", action.name())
                .containsEntry("requiredPaper", "Công văn");
        return instance;
    }

    @Test
    void endsWithAPaperOfItsOwn() {
        var instance = concluded(PetitionAction.RETURN);
        complete("userTask_conclude", Map.of("routesAgain", false, "senderWaits", false));
        verify(PETITIONS, never()).recordOutcome(any(), any(), any(), any(), any());
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    @Test
    void choosesTheRouteAgainWhereThePaperIsNotSigned() {
        concluded(PetitionAction.RETURN);
        complete("userTask_conclude", Map.of("routesAgain", true, "senderWaits", false));
        openTask("userTask_confirmRoute");
    }

    @Test
    void tellsTheSenderAndAfterTheYearOfKeepingAsksTheHead() {
        var instance = concluded(PetitionAction.FILE);
        complete("userTask_conclude", Map.of("routesAgain", false, "senderWaits", true));
        complete("userTask_tell", Map.of());
        var timer = engine.getManagementService().createJobQuery().timers().singleResult();
        assertThat(timer.getDuedate()).isEqualTo(DUE);
        engine.getManagementService().executeJob(timer.getId());
        complete(
                "userTask_decideDestruction",
                Map.of("filedChoice", "KEEP", "decidedOn", "2026-11-19", "keptReason", "Còn vụ việc liên quan"));
        verify(PETITIONS)
                .decideDestruction(NUMBER, false, LocalDate.of(2026, 11, 19), null, "Còn vụ việc liên quan", OFFICER);
        assertEndedAt(instance, "endEvent_destructionDecided");
    }

    /** The route goes on meanwhile, and may end first. */
    @Test
    void doesWhatTheLawFlagsBesideTheRoute() {
        doAnswer(call -> {
                    var signals = new EnginePetitionSignals(engine.getRuntimeService(), engine.getIdentityService());
                    signals.flagRaised(NUMBER, PetitionFlag.F1);
                    signals.flagRaised(NUMBER, PetitionFlag.F6);
                    return null;
                })
                .when(FLAGS)
                .raise(NUMBER);
        propose(PetitionAction.NOT_PROCESSED);
        var instance = startedAndClassified();
        var beside = engine.getTaskService().createTaskQuery().taskDefinitionKey("userTask_doBeside");
        assertThat(beside.list())
                .extracting(task -> engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "petitionFlag"))
                .containsExactlyInAnyOrder("F1", "F6");
        completeBeside("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        completeBeside("userTask_recordOutcome", Map.of("result", "Xong"));
        beside.list().forEach(task -> engine.getTaskService().complete(task.getId()));
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
    }

    private static void completeBeside(String id, Map<String, Object> form) {
        var task =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(id).singleResult();
        engine.getTaskService().complete(task.getId(), form);
    }

    @Test
    void namesTheLastStepAfterThePaperThatItWaitsFor() {
        propose(PetitionAction.TRANSFER);
        when(PETITIONS.processingClock(NUMBER)).thenReturn("DENUNCIATION_INTAKE");
        when(PETITIONS.nextStep(NUMBER))
                .thenReturn(new NextStep(false, "Phiếu chuyển đơn tố cáo (Mẫu 03)", false, "COMPLAINT_ACCEPT"));
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        var task = openTask("userTask_recordOutcome");
        assertThat(task.getName()).isEqualTo("Phát hành Phiếu chuyển đơn tố cáo (Mẫu 03)");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsEntry("requiredPaper", "Phiếu chuyển đơn tố cáo (Mẫu 03)")
                .containsEntry("paperDrafted", false)
                .containsEntry("paperClock", "COMPLAINT_ACCEPT");
    }

    @Test
    void sendsAFirstComplaintThatIsNotAcceptedToItsResolver() {
        propose(PetitionAction.REFUSE);
        when(PETITIONS.nextStep(NUMBER)).thenReturn(new NextStep(true, "Mẫu số 04", false, "COMPLAINT_ACCEPT"));
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        verify(PETITIONS).proposeRefusal(NUMBER);
        complete("userTask_resolve", Map.of());
        verify(PETITIONS).closeSettled(NUMBER);
        assertEndedAt(instance, "endEvent_settled");
    }

    private ProcessInstance sentElsewhere() {
        propose(PetitionAction.TRANSFER);
        when(PETITIONS.nextStep(NUMBER)).thenReturn(new NextStep(false, true, "Mẫu 03", false, "COMPLAINT_ACCEPT"));
        when(PETITIONS.procedure(NUMBER)).thenReturn("anotherProcedure");
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        verify(PETITIONS).sendElsewhere(NUMBER);
        complete("userTask_decideOtherwise", Map.of());
        verify(PETITIONS).closeSettled(NUMBER);
        return instance;
    }

    @Test
    void sendsAPetitionToTheProcedureThatItsRouteAloneLeadsTo() {
        assertEndedAt(sentElsewhere(), "endEvent_settled");
    }

    @Test
    void tellsWhoeverSentItOnWhatTheProcedureBrought() {
        when(PETITIONS.senderClock(NUMBER)).thenReturn("TRANSFER_RESULT_TO_SENDER");
        var instance = sentElsewhere();
        complete("userTask_tell", Map.of());
        verify(PETITIONS, never()).closeUntold(any());
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    @Test
    void choosesTheRouteAgainWhereTheProcedureGivesThePetitionBack() {
        when(PETITIONS.routesAgain(NUMBER)).thenReturn(true);
        sentElsewhere();
        openTask("userTask_confirmRoute");
    }

    private static Deployment deployedBefore() {
        var old = engine.getRepositoryService()
                .createDeployment()
                .addInputStream(
                        "petition-processing-before.bpmn",
                        PetitionProcessTest.class.getResourceAsStream(
                                "/upgrade/petition-processing-before-transfers.bpmn"))
                .addInputStream(
                        "forms/tell-sender.form",
                        PetitionProcessTest.class.getResourceAsStream("/upgrade/letters/tell-sender.form"));
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                old.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        return old.deploy();
    }

    /** By the diagram from before the letter to the sender was drawn up here. */
    @Test
    void anOldCaseTellsTheSenderByALetterWrittenElsewhere() {
        var deployed = deployedBefore();
        try {
            propose(PetitionAction.NOT_PROCESSED);
            when(PETITIONS.senderClock(NUMBER)).thenReturn("TRANSFER_RESULT_TO_SENDER");
            var instance = startedAndClassified();
            complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
            RUNNING.add("TRANSFER_RESULT_TO_SENDER");
            complete("userTask_recordOutcome", Map.of("result", "Xong"));
            complete("userTask_tellSender", Map.of("toldOn", "2026-11-19", "resultNumber", "12/UBND-VP"));
            verify(PETITIONS).tellSender(NUMBER, LocalDate.of(2026, 11, 19), "12/UBND-VP", OFFICER);
            assertEndedAt(instance, "endEvent_outcomeRecorded");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    /** It has no way to tell the sender after a procedure: the duty is told on the timeline. */
    @Test
    void anOldCaseWhoseProcedureLeavesTheSenderUntoldIsClosedAllTheSame() {
        var deployed = deployedBefore();
        try {
            propose(PetitionAction.ACCEPT);
            when(PETITIONS.answerProposal(any(), anyBoolean(), any(), any(), any()))
                    .thenReturn(true);
            when(PETITIONS.senderClock(NUMBER)).thenReturn("TRANSFER_RESULT_TO_SENDER");
            when(PETITIONS.procedure(NUMBER)).thenReturn("anotherProcedure");
            var instance = startedAndClassified();
            complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
            complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
            complete("userTask_decideOtherwise", Map.of());
            verify(PETITIONS).closeUntold(NUMBER);
            assertEndedAt(instance, "endEvent_settled");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    /** Quyết định thụ lý tố cáo (TC-04) is drawn up here while denunciations have no procedure of their own. */
    @Test
    void whatIsAcceptedWithoutAProcedureEndsWithItsPaper() {
        propose(PetitionAction.ACCEPT);
        when(PETITIONS.answerProposal(any(), anyBoolean(), any(), any(), any())).thenReturn(false);
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        when(PETITIONS.nextStep(NUMBER))
                .thenReturn(new NextStep(false, false, true, "Mẫu 04", false, "DENUNCIATION_INTAKE"));
        complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        complete("userTask_conclude", Map.of("routesAgain", false, "senderWaits", false));
        verify(PETITIONS, never()).recordOutcome(any(), any(), any(), any(), any());
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    /** By the diagram from before transfers had a procedure of their own. */
    @Test
    void anOldCaseRecordsItsTransferWhereItAlwaysDid() {
        var deployed = deployedBefore();
        try {
            propose(PetitionAction.TRANSFER);
            when(PETITIONS.nextStep(NUMBER)).thenReturn(new NextStep(false, true, "Mẫu 03", false, "COMPLAINT_ACCEPT"));
            var instance = startedAndClassified();
            complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
            complete(
                    "userTask_recordOutcome",
                    Map.of("result", "Đã chuyển", "documentNumber", "15/PC", "documentDate", "2026-11-19"));
            verify(PETITIONS).recordOutcome(NUMBER, "Đã chuyển", "15/PC", LocalDate.of(2026, 11, 19), OFFICER);
            verify(PETITIONS, never()).sendElsewhere(any());
            assertEndedAt(instance, "endEvent_outcomeRecorded");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    @Test
    void choosesAgainAfterLegalStaffWereAsked() {
        propose(PetitionAction.REVIEW);
        startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_recordReview", Map.of("opinion", "Sở Tư pháp: thụ lý"));
        verify(PETITIONS).recordReview(NUMBER, "Sở Tư pháp: thụ lý", OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("opinion", "Sở Tư pháp: thụ lý");
        openTask("userTask_confirmRoute");
    }

    @Test
    void guidesAsProposedWithoutAskingWhichWay() {
        propose(PetitionAction.GUIDE);
        var instance = startedAndClassified();
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "proposedGuidance"))
                .isEqualTo("SUPPLEMENT");
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW", "supplements", "[{\"item\": \"Chữ ký\"}]"));
        verify(PETITIONS)
                .chooseRoute(NUMBER, PetitionAction.GUIDE, null, Guidance.toSupplement(List.of("Chữ ký")), OFFICER);
    }

    @Test
    void tellsWhoeverSentThePetitionOn() {
        propose(PetitionAction.NOT_PROCESSED);
        when(PETITIONS.senderClock(NUMBER)).thenReturn("TRANSFER_RESULT_TO_SENDER");
        var instance = startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_recordOutcome", Map.of("result", "Xong"));
        complete("userTask_tell", Map.of());
        verify(PETITIONS, never()).tellSender(any(), any(), any(), any());
        verify(PETITIONS, never()).closeUntold(any());
        assertEndedAt(instance, "endEvent_outcomeRecorded");
    }

    @Test
    void isDueByTheClockOfItsKind() {
        RUNNING.clear();
        start();
        assertThat(openTask("userTask_checkGoverningLaw").getDueDate()).isNull();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        RUNNING.add("DENUNCIATION_TRANSFER");
        complete(
                "userTask_checkConditions",
                Map.of("kind", "FEEDBACK", "signers", 1, "competentBody", "ADMINISTRATIVE"));
        assertThat(openTask("userTask_confirmRoute").getDueDate()).isEqualTo(DUE);
    }

    @Test
    void recordsTheDayOfProcessingWhereItIsAnother() {
        startedAndClassified();
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW", "processedOn", "2026-11-18"));
        verify(PETITIONS).recordProcessingDay(NUMBER, LocalDate.of(2026, 11, 18));
    }

    @Test
    void leavesTheNumbersAloneThatTheOfficerDoesNotCorrect() {
        start();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete(
                "userTask_checkConditions",
                Map.of("kind", "FEEDBACK", "competentBody", "PARTY", "representatives", 2, "crimeSign", true));
        var found = ArgumentCaptor.forClass(Classification.class);
        verify(PETITIONS).classify(eq(NUMBER), found.capture(), eq(OFFICER));
        assertThat(found.getValue().group()).isEqualTo(new GroupFacts(null, null, 2));
        assertThat(found.getValue().flags().crimeSign()).isTrue();
        assertThat(found.getValue().flags().originalsAttached()).isFalse();
    }

    @Test
    void takesADepartureWithItsReasonAndGuidance() {
        startedAndClassified();
        complete(
                "userTask_confirmRoute",
                Map.of(
                        "routeChoice", "DEPART",
                        "chosenAction", "GUIDE",
                        "departureReason", "Thiếu giấy ủy quyền",
                        "guidanceWay", "SUPPLEMENT",
                        "supplements", "[{\"item\": \"Giấy ủy quyền\"}, {\"item\": \" Bản sao quyết định \"}]"));
        verify(PETITIONS)
                .chooseRoute(
                        NUMBER,
                        PetitionAction.GUIDE,
                        "Thiếu giấy ủy quyền",
                        Guidance.toSupplement(List.of("Giấy ủy quyền", "Bản sao quyết định")),
                        OFFICER);
        assertThat(WORKSHOP.checked())
                .containsEntry("departureReason", "Thiếu giấy ủy quyền")
                .containsEntry("supplements[0].item", "Giấy ủy quyền")
                .containsEntry("supplements[1].item", "Bản sao quyết định");
        openTask("userTask_recordOutcome");
    }

    @Test
    void leavesTheRoomAloneWhereATextNamesSomebody() {
        startedAndClassified();
        WORKSHOP.refuse("departureReason");
        assertThatThrownBy(() -> complete(
                        "userTask_confirmRoute",
                        Map.of("routeChoice", "DEPART", "chosenAction", "FILE", "departureReason", "x")))
                .hasStackTraceContaining(InvalidInput.class.getName());
        verify(PETITIONS, never()).chooseRoute(any(), any(), any(), any(), any());
        openTask("userTask_confirmRoute");
    }

    @Test
    void splitsIntoTheThirdMatterToo() {
        propose(PetitionAction.GUIDE_SPLIT);
        startedAndClassified();
        var form = new HashMap<String, Object>(Map.of("routeChoice", "FOLLOW"));
        form.put("matters", MATTERS + ", {\"matter\": \"Ba\", \"matterBody\": \"Bộ\"}]");
        complete("userTask_confirmRoute", form);
        var guidance = ArgumentCaptor.forClass(Guidance.class);
        verify(PETITIONS).chooseRoute(any(), any(), any(), guidance.capture(), any());
        assertThat(guidance.getValue().matters())
                .extracting(Guidance.Matter::competentBody)
                .containsExactly("Phường", "Tỉnh", "Bộ");
    }

    @Test
    void readsEveryFactOfAComplaint() {
        start();
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        var form = new HashMap<String, Object>(Map.of(
                "kind", "COMPLAINT",
                "signers", 7,
                "competentBody", "ADMINISTRATIVE",
                "respondent", "COMMUNE_CHAIR",
                "instance", "1",
                "capacity", "REPRESENTED"));
        for (var fact : List.of("fit", "forwarded", "respondentWithinArea", "contestable", "representativeAppointed")) {
            form.put(fact, true);
        }
        complete("userTask_checkConditions", form);

        var found = ArgumentCaptor.forClass(Classification.class);
        verify(PETITIONS).classify(eq(NUMBER), found.capture(), eq(OFFICER));
        assertThat(found.getValue().kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(found.getValue().routing().fit()).isTrue();
        assertThat(found.getValue().routing().signers()).isEqualTo(7);
        assertThat(found.getValue().routing().alreadyGuided()).isFalse();
        assertThat(found.getValue().complaint().respondentWithinArea()).isTrue();
        assertThat(found.getValue().complaint().admissibility().asFacts())
                .containsEntry("capacity", "REPRESENTED")
                .containsEntry("signers", 7)
                .containsEntry("contestable", true)
                .containsEntry("representativeAppointed", true)
                .containsEntry("signed", false);
    }

    @Test
    void showsTheProposalToTheNextForm() {
        var instance = startedAndClassified();
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsEntry("proposedAction", "ACCEPT")
                .containsEntry("proposedForm", "TT05/01")
                .containsEntry("competentAuthority", "")
                .containsEntry("inadmissibilityGrounds", "11.6; GROUP")
                .containsEntry("proposalBasis", "Khoản 1 Điều 7 Thông tư 05/2021/TT-TTCP")
                .containsEntry("proposalDoubts", "")
                .containsEntry("petitionKind", "FEEDBACK");
    }

    @Test
    void cutsWhatTheEngineCannotHold() {
        when(PETITIONS.proposeRoute(NUMBER))
                .thenReturn(new RouteProposal(
                        PetitionAction.REVIEW,
                        null,
                        null,
                        false,
                        List.of(),
                        List.of("Điều 1"),
                        List.of("đ".repeat(5000))));
        var instance = startedAndClassified();
        assertThat((String) engine.getRuntimeService().getVariable(instance.getId(), "proposalDoubts"))
                .hasSize(4000)
                .endsWith("…");
    }

    @Test
    void leavesTheTaskOpenWhereTheRoomRefuses() {
        startedAndClassified();
        doThrow(new InvalidInput("departureReason", "Nội dung này có danh tính."))
                .when(PETITIONS)
                .chooseRoute(any(), any(), any(), any(), any());
        assertThatThrownBy(() -> complete(
                        "userTask_confirmRoute",
                        Map.of("routeChoice", "DEPART", "chosenAction", "FILE", "departureReason", "x")))
                .hasStackTraceContaining(InvalidInput.class.getName());
        openTask("userTask_confirmRoute");
    }

    @Test
    void setsNoVariableThatItsContractDoesNotName() {
        var named = new PetitionProcessing().keptNames();
        var instance = start();
        assertThatThrownBy(() -> complete("userTask_checkGoverningLaw", Map.of()))
                .as("a question that is not answered is not a no")
                .hasStackTraceContaining(InvalidInput.class.getName());
        complete("userTask_checkGoverningLaw", Map.of("governedByOtherLaw", "false"));
        complete("userTask_checkConditions", Map.of("kind", "MIXED", "signers", 1, "competentBody", "PARTY"));
        complete("userTask_confirmRoute", Map.of("routeChoice", "FOLLOW"));
        complete("userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        var typed = Set.of(
                "intakeId",
                "agency",
                "governedByOtherLaw",
                "kind",
                "signers",
                "competentBody",
                "routeChoice",
                "proposalAnswer");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .filteredOn(name -> !typed.contains(name))
                .isSubsetOf(named);
        assertThat(named).doesNotContainAnyElementsOf(typed);
    }
}
