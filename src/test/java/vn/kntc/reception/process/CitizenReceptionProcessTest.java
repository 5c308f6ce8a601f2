package vn.kntc.reception.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import vn.kntc.casefile.CaseKind;
import vn.kntc.engine.TestForms;
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.reception.Assessment;
import vn.kntc.reception.DeskAction;
import vn.kntc.reception.DeskProposal;
import vn.kntc.reception.DeskRoute;
import vn.kntc.reception.LateRefusal;
import vn.kntc.reception.RefusalForm;
import vn.kntc.reception.ResultOutcome;
import vn.kntc.reception.ResultWay;
import vn.kntc.reception.VisitHandling;
import vn.kntc.reception.VisitResult;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Walks {@code citizen-reception.bpmn}: one path an end, one an action; together they walk every element. */
class CitizenReceptionProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");
    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final UUID INTAKE = UUID.fromString("3f0d3bd0-9a1b-4a55-8f0f-3c2c5f3f4a11");
    private static final Date DUE = new Date(1_764_000_000_000L);

    private static final VisitHandling VISITS = mock(VisitHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new CitizenReception());

    private static TestEngine bench;
    private static ProcessEngine engine;

    /** Keys of the clocks that the visit has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    @BeforeAll
    static void startEngine() {
        BEANS.put("proposeDeskRouteDelegate", new ProposeDeskRouteDelegate(VISITS));
        bench = new TestEngine(
                "reception-process",
                BEANS,
                WORKSHOP,
                (keys, own) -> keys.stream().anyMatch(RUNNING::contains) ? DUE : null);
        engine = bench.engine();
        WORKSHOP.open(engine, VISITS, OFFICER, NUMBER);
        BEANS.put("registerVisitListener", new RegisterVisitListener(new TestForms(engine, OFFICER, NUMBER), VISITS));
        bench.deploy("citizen-reception");
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void answer() {
        reset(VISITS);
        WORKSHOP.reset();
        RUNNING.clear();
        RUNNING.add("RECEPTION_RESULT_NOTICE");
        when(VISITS.register(INTAKE, NHANHOA, OFFICER)).thenReturn(NUMBER);
        when(VISITS.refusalForm(NUMBER)).thenReturn(RefusalForm.NONE);
        propose(DeskAction.ACCEPT);
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    private static void propose(DeskAction action) {
        when(VISITS.proposeRoute(NUMBER))
                .thenReturn(new DeskProposal(
                        action,
                        ResultOutcome.A,
                        List.of("Điều 26 Luật Tiếp công dân"),
                        List.of("Cần pháp chế xác nhận: a.")));
    }

    private static ProcessInstance start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        CitizenReception.KEY, Map.of("intakeId", INTAKE.toString(), "agency", "nhanhoa"));
    }

    private static Task openTask(String id) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(id);
        return task;
    }

    private static void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(openTask(id).getId(), form);
    }

    private static ProcessInstance startedAndAssessed() {
        var instance = start();
        complete("userTask_assessVisit", assessment("COMPLAINT"));
        return instance;
    }

    private static Map<String, Object> assessment(String kind) {
        return Map.of("kind", kind, "lateRefusal", "NONE", "competent", true, "conditionsMet", true);
    }

    private static DeskRoute chosen() {
        var route = ArgumentCaptor.forClass(DeskRoute.class);
        verify(VISITS).chooseRoute(eq(NUMBER), route.capture(), eq(OFFICER));
        return route.getValue();
    }

    private static void assertGroup(Task task, String group) {
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(group);
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
    void becomesANumberedVisitAtItsStart() {
        var instance = start();
        assertThat(instance.getBusinessKey()).isEqualTo(NUMBER.value());
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "caseNumber"))
                .isEqualTo(NUMBER.value());
        var task = openTask("userTask_assessVisit");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertGroup(task, "reception-officer");
    }

    @Test
    void startsNothingWithoutAnIntake() {
        for (var bad : new String[] {"", "x"}) {
            assertThatThrownBy(() -> engine.getRuntimeService()
                            .startProcessInstanceByKey(CitizenReception.KEY, Map.of("intakeId", bad)))
                    .hasStackTraceContaining(InvalidInput.class.getName());
        }
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void isOverAtOnceWhereTheVisitorWasTurnedAwayByMouth() {
        when(VISITS.refusalForm(NUMBER)).thenReturn(RefusalForm.ORAL);
        assertEndedAt(start(), "endEvent_refusedOrally");
        verify(VISITS, never()).assess(any(), any(), any(), any());
    }

    @Test
    void goesToTheHeadWhereTheVisitorIsToBeTurnedAwayInWriting() {
        when(VISITS.refusalForm(NUMBER)).thenReturn(RefusalForm.WRITTEN);
        RUNNING.add("RECEPTION_REFUSAL_NOTICE");
        var instance = start();
        var task = openTask("userTask_approveReceptionRefusal");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertGroup(task, "resolver");
        complete("userTask_approveReceptionRefusal", Map.of("refusalAnswer", "APPROVE"));
        verify(VISITS).answerRefusal(NUMBER, true, null, OFFICER);
        assertGroup(openTask("userTask_issueReceptionRefusal"), "clerk");
        complete("userTask_issueReceptionRefusal", Map.of("noticeOn", "2026-08-05"));
        verify(VISITS).issueRefusal(NUMBER, LocalDate.of(2026, 8, 5), OFFICER);
        assertEndedAt(instance, "endEvent_refusalNotified");
    }

    @Test
    void goesBackToTheDeskWhereTheHeadDisagrees() {
        when(VISITS.refusalForm(NUMBER)).thenReturn(RefusalForm.WRITTEN);
        start();
        complete(
                "userTask_approveReceptionRefusal",
                Map.of("refusalAnswer", "SEND_BACK", "remark", "Có tình tiết mới, phải tiếp"));
        verify(VISITS).answerRefusal(NUMBER, false, "Có tình tiết mới, phải tiếp", OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("remark", "Có tình tiết mới, phải tiếp");
        openTask("userTask_assessVisit");
    }

    @Test
    void theGroundForRefusalMayShowOnlyLater() {
        when(VISITS.refuse(any(), any(), any())).thenReturn(RefusalForm.WRITTEN);
        start();
        complete(
                "userTask_assessVisit",
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "lateRefusal",
                        "R3",
                        "refusalReason",
                        "Đã giải quyết, rà soát, thông báo và giải thích.",
                        "refusalPaperNumber",
                        "15/TB-UBND",
                        "refusalPaperOn",
                        "2026-06-30"));
        verify(VISITS)
                .refuse(
                        NUMBER,
                        new LateRefusal(
                                "R3",
                                "Đã giải quyết, rà soát, thông báo và giải thích.",
                                "15/TB-UBND",
                                LocalDate.of(2026, 6, 30)),
                        OFFICER);
        openTask("userTask_approveReceptionRefusal");
    }

    @Test
    void aLateOralRefusalEndsTheVisit() {
        when(VISITS.refuse(any(), any(), any())).thenReturn(RefusalForm.ORAL);
        var instance = start();
        complete(
                "userTask_assessVisit",
                Map.of("kind", "FEEDBACK", "lateRefusal", "RG", "refusalReason", "Không phải kiến nghị, phản ánh."));
        assertEndedAt(instance, "endEvent_refusedOrally");
    }

    @Test
    void readsWhatTheOfficerFound() {
        start();
        complete(
                "userTask_assessVisit",
                Map.of(
                        "kind",
                        "DENUNCIATION",
                        "rewordedSummary",
                        "Tố cáo hành vi nhận tiền của công chức.",
                        "lateRefusal",
                        "NONE",
                        "handedInByThirdPerson",
                        true,
                        "lowerBodyUnsettled",
                        true));
        verify(VISITS)
                .assess(
                        NUMBER,
                        new Assessment(CaseKind.DENUNCIATION, true, false, true, false, false, false),
                        "Tố cáo hành vi nhận tiền của công chức.",
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsKey("rewordedSummary");
        assertThat(engine.getRuntimeService()
                        .getVariables(openTask("userTask_chooseDeskRoute").getProcessInstanceId()))
                .containsEntry("proposedDeskAction", "ACCEPT")
                .containsEntry("deskBasis", "Điều 26 Luật Tiếp công dân")
                .containsEntry("deskDoubts", "Cần pháp chế xác nhận: a.");
    }

    @Test
    void whatTheFormHidesForAKindIsAbsent() {
        start();
        complete(
                "userTask_assessVisit",
                Map.of("kind", "FEEDBACK", "lateRefusal", "NONE", "settledLawfully", true, "competent", true));
        verify(VISITS)
                .assess(
                        NUMBER,
                        new Assessment(CaseKind.FEEDBACK, false, false, false, true, false, false),
                        null,
                        OFFICER);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskAction.class,
            names = {"PROCESS", "ACCEPT", "ASSIGN", "TRANSFER", "ORDER_REPORT", "OUT_OF_SCOPE"})
    void whatBecomesAPetitionIsAnsweredLater(DeskAction action) {
        propose(action);
        var instance = startedAndAssessed();
        complete("userTask_chooseDeskRoute", Map.of("routeChoice", "FOLLOW", "answerWay", "NOW_ORAL"));
        assertThat(chosen())
                .isEqualTo(new DeskRoute(action, null, null, List.of(), null, List.of(), DeskRoute.Answer.LATER));
        var task = openTask("userTask_tellVisitResult");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertGroup(task, "reception-officer");
        complete(
                "userTask_tellVisitResult",
                Map.of(
                        "toldOn",
                        "2026-08-05",
                        "resultOutcome",
                        "A",
                        "resultWay",
                        "ORAL",
                        "resultText",
                        "Đã đề xuất thụ lý."));
        verify(VISITS)
                .tellResult(
                        NUMBER,
                        new VisitResult(
                                LocalDate.of(2026, 8, 5),
                                ResultOutcome.A,
                                ResultWay.ORAL,
                                "Đã đề xuất thụ lý.",
                                null,
                                null),
                        OFFICER);
        assertEndedAt(instance, "endEvent_resultTold");
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskAction.class,
            names = {"GUIDE", "EXPLAIN", "REFUSE"})
    void whatIsOnlyAnsweredIsOverAtOnce(DeskAction action) {
        propose(action);
        when(VISITS.chooseRoute(any(), any(), any())).thenReturn(true);
        var instance = startedAndAssessed();
        complete(
                "userTask_chooseDeskRoute",
                Map.of(
                        "routeChoice",
                        "FOLLOW",
                        "competentBody",
                        "Chủ tịch Ủy ban nhân dân tỉnh",
                        "supplements",
                        "[{\"item\": \"Giấy ủy quyền\"}, {\"item\": \"Bản sao quyết định\"}]",
                        "answerWay",
                        "NOW_ORAL",
                        "explanation",
                        "Đã hướng dẫn."));
        assertThat(chosen())
                .isEqualTo(new DeskRoute(
                        action,
                        null,
                        action == DeskAction.GUIDE ? "Chủ tịch Ủy ban nhân dân tỉnh" : null,
                        action == DeskAction.REFUSE ? List.of("Giấy ủy quyền", "Bản sao quyết định") : List.of(),
                        "Đã hướng dẫn.",
                        List.of(),
                        DeskRoute.Answer.NOW_ORAL));
        assertEndedAt(instance, "endEvent_answeredAtOnce");
    }

    @Test
    void splitsSeveralMatters() {
        propose(DeskAction.SPLIT_FIRST);
        startedAndAssessed();
        complete(
                "userTask_chooseDeskRoute",
                Map.of(
                        "routeChoice",
                        "FOLLOW",
                        "splitWay",
                        "HERE",
                        "parts",
                        "[{\"partKind\": \"COMPLAINT\", \"part\": \"Khiếu nại mức bồi thường.\"},"
                                + " {\"partKind\": \"FEEDBACK\", \"part\": \"Phản ánh đường hỏng.\"}]"));
        assertThat(chosen().parts())
                .containsExactly(
                        new DeskRoute.Part(CaseKind.COMPLAINT, "Khiếu nại mức bồi thường."),
                        new DeskRoute.Part(CaseKind.FEEDBACK, "Phản ánh đường hỏng."));
        openTask("userTask_tellVisitResult");
    }

    @Test
    void theVisitorMaySplitThemHimself() {
        propose(DeskAction.SPLIT_FIRST);
        when(VISITS.chooseRoute(any(), any(), any())).thenReturn(true);
        var instance = startedAndAssessed();
        complete(
                "userTask_chooseDeskRoute",
                Map.of(
                        "routeChoice",
                        "FOLLOW",
                        "splitWay",
                        "LATER",
                        "answerWay",
                        "NOW_ORAL",
                        "explanation",
                        "Đã hướng dẫn viết thành hai đơn."));
        assertThat(chosen().parts()).isEmpty();
        assertEndedAt(instance, "endEvent_answeredAtOnce");
    }

    @Test
    void departsWithAReason() {
        startedAndAssessed();
        complete(
                "userTask_chooseDeskRoute",
                Map.of(
                        "routeChoice",
                        "DEPART",
                        "chosenDeskAction",
                        "TRANSFER",
                        "departureReason",
                        "Cấp tỉnh đang giải quyết.",
                        "competentBody",
                        "Chủ tịch Ủy ban nhân dân tỉnh"));
        assertThat(chosen())
                .isEqualTo(new DeskRoute(
                        DeskAction.TRANSFER,
                        "Cấp tỉnh đang giải quyết.",
                        "Chủ tịch Ủy ban nhân dân tỉnh",
                        List.of(),
                        null,
                        List.of(),
                        DeskRoute.Answer.LATER));
    }

    @Test
    void saysWhatIsMissing() {
        propose(DeskAction.GUIDE);
        startedAndAssessed();
        for (var incomplete : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("routeChoice", "DEPART"),
                Map.of("routeChoice", "FOLLOW"),
                Map.of("routeChoice", "FOLLOW", "answerWay", "NOW_ORAL"))) {
            assertThatThrownBy(() -> complete("userTask_chooseDeskRoute", incomplete))
                    .hasStackTraceContaining(InvalidInput.class.getName());
        }
        verify(VISITS, never()).chooseRoute(any(), any(), any());
    }

    @Test
    void refusesANameWhereverTheOfficerWords() {
        WORKSHOP.refuse("explanation");
        propose(DeskAction.EXPLAIN);
        startedAndAssessed();
        assertThatThrownBy(() -> complete(
                        "userTask_chooseDeskRoute",
                        Map.of("routeChoice", "FOLLOW", "answerWay", "NOW_ORAL", "explanation", "Ông An")))
                .hasStackTraceContaining("danh tính");
        verify(VISITS, never()).chooseRoute(any(), any(), any());
    }

    @Test
    void tellsByThePaperOfThePetition() {
        startedAndAssessed();
        complete("userTask_chooseDeskRoute", Map.of("routeChoice", "FOLLOW"));
        complete(
                "userTask_tellVisitResult",
                Map.of(
                        "toldOn",
                        "2026-08-05",
                        "resultOutcome",
                        "A",
                        "resultWay",
                        "PETITION_PAPER",
                        "resultText",
                        "Đã thông báo thụ lý.",
                        "paperNumber",
                        "15/TB-UBND",
                        "paperDate",
                        "2026-08-04"));
        verify(VISITS)
                .tellResult(
                        NUMBER,
                        new VisitResult(
                                LocalDate.of(2026, 8, 5),
                                ResultOutcome.A,
                                ResultWay.PETITION_PAPER,
                                "Đã thông báo thụ lý.",
                                "15/TB-UBND",
                                LocalDate.of(2026, 8, 4)),
                        OFFICER);
        verify(VISITS, never()).answerRefusal(any(), anyBoolean(), any(), any());
    }
}
