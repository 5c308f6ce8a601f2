package vn.kntc.online.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.online.KeptRecording;
import vn.kntc.online.OnlineAct.BreakOff;
import vn.kntc.online.OnlineAct.Continuation;
import vn.kntc.online.OnlineAct.LinkTest;
import vn.kntc.online.OnlineAct.LinkTested;
import vn.kntc.online.OnlineAct.Medium;
import vn.kntc.online.OnlineAct.Point;
import vn.kntc.online.OnlineAct.PointKind;
import vn.kntc.online.OnlineAct.Secrecy;
import vn.kntc.online.OnlineAct.Told;
import vn.kntc.online.OnlineAnswer;
import vn.kntc.online.OnlineFacts;
import vn.kntc.online.OnlinePlan;
import vn.kntc.online.OnlineReception;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * Walks {@code online-preparation.bpmn} and {@code online-record.bpmn}, called by a small process as the leader's reception calls them:
 * every end by every way there; together they walk every element.
 */
class OnlineProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final String DESK = "reception-officer";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate SESSION = LocalDate.of(2026, 8, 14);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Date DUE = new Date(1_764_000_000_000L);

    private static final OnlineReception ONLINE = mock(OnlineReception.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new OnlinePreparation(), new OnlineRecord());

    /** Keys of the clocks that the case has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    private static TestEngine bench;
    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        BEANS.put("beginOnlineListener", new BeginOnlineListener(ONLINE));
        bench = new TestEngine("online-process", BEANS, WORKSHOP, OnlineProcessTest::due);
        engine = bench.engine();
        WORKSHOP.open(engine, ONLINE, OFFICER, NUMBER);
        bench.deploy(List.of("online-preparation", "online-record"), Map.of("caller", Caller.model()));
    }

    private static Date due(List<String> keys, String own) {
        if (keys.stream().anyMatch(RUNNING::contains)) {
            return DUE;
        }
        return own == null
                ? null
                : Date.from(LocalDate.parse(own).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void answer() {
        reset(ONLINE);
        WORKSHOP.reset();
        RUNNING.clear();
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    /** The small caller: it hands its case number and the day down, and takes back what the called processes give. */
    private static ProcessInstance start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        Caller.KEY,
                        NUMBER.value(),
                        Variables.createVariables()
                                .putValue("caseNumber", NUMBER.value())
                                .putValue("sessionOn", midnight(SESSION)));
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(VIETNAM).toInstant());
    }

    private static Task openTask(String id, String group) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_" + id);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(group);
        return task;
    }

    /** @param form field, value, field, value … */
    private static void complete(String id, String group, Object... form) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put((String) form[i], form[i + 1] instanceof List<?> codes ? json(codes) : form[i + 1]);
        }
        engine.getTaskService().complete(openTask(id, group).getId(), fields);
    }

    private static String json(List<?> codes) {
        return codes.stream().map(code -> '"' + code.toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static Object variable(ProcessInstance instance, String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private static boolean passed(String element) {
        return engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(element)
                        .finished()
                        .count()
                > 0;
    }

    private static void check(boolean allowed) {
        when(ONLINE.check(any(), any(), any()))
                .thenReturn(new OnlineAnswer(allowed, List.of("Điều 20 Nghị định"), List.of("Cần pháp chế xác nhận.")));
        complete(
                "checkOnlineConditions",
                DESK,
                "kind",
                "COMPLAINT",
                "complexOrLong",
                allowed,
                "recordingAvailable",
                true,
                "asksIdentityProtection",
                true);
    }

    private static void decide(boolean online) {
        when(ONLINE.decide(any(), any(), any())).thenReturn(online);
        complete(
                "decideOnlineReception",
                "resolver",
                "onlineChoice",
                online ? "ONLINE" : "IN_PERSON",
                "decidedOn",
                "2026-08-05");
    }

    private static final String POINTS =
            """
            [{"pointKind":"CENTRE","pointName":"Phường","receiver":"Chủ tịch","advisingUnit":"Văn phòng","citizenHere":false},
             {"pointKind":"COMPONENT","pointName":"Sở","bodies":"Sở Nội vụ","receiver":"ẩn","citizenHere":true}]""";

    private static void plan() {
        complete(
                "planOnlineSession",
                DESK,
                "beginsAt",
                "08:30",
                "connection",
                "Phòng số 12",
                "testPlannedOn",
                "2026-08-12",
                "points",
                POINTS,
                "people",
                1);
    }

    private static void sign(boolean signed) {
        complete(
                "signOnlineNotice",
                "resolver",
                "signAnswer",
                signed ? "APPROVE" : "SEND_BACK",
                "signRemark",
                signed ? null : "Chọn phòng rộng hơn");
    }

    private static void inform() {
        complete(
                "issueOnlineNotice",
                "clerk",
                "issuedOn",
                "2026-08-05",
                "told",
                List.of("CITIZEN", "BODIES"),
                "setUp",
                "Văn phòng bố trí");
    }

    private static void test(LinkTest result) {
        when(ONLINE.test(any(), any(), any())).thenReturn(result);
        complete(
                "testOnlineLink",
                DESK,
                "testedOn",
                "2026-08-05",
                "testResult",
                result.name(),
                "testRemark",
                "Mất tiếng");
    }

    @Test
    void isPreparedStepByStepAndThenRecorded() {
        var caller = start();
        verify(ONLINE).begin(NUMBER, SESSION);
        assertThat(openTask("checkOnlineConditions", DESK).getDueDate()).isEqualTo(due(List.of(), "2026-08-14"));
        check(true);
        verify(ONLINE)
                .check(
                        NUMBER,
                        new OnlineFacts(
                                CaseKind.COMPLAINT, true, false, false, false, false, false, false, false, true),
                        OFFICER);
        decide(true);
        verify(ONLINE).decide(NUMBER, new OnlineReception.Decision(DAY, true, null), OFFICER);
        RUNNING.addAll(Set.of("RECEPTION_ONLINE_NOTICE", "RECEPTION_ONLINE_TEST"));
        plan();
        verify(ONLINE)
                .plan(
                        NUMBER,
                        new OnlinePlan(
                                LocalTime.of(8, 30),
                                "Phòng số 12",
                                LocalDate.of(2026, 8, 12),
                                List.of(
                                        new Point(PointKind.CENTRE, "Phường", "Chủ tịch", "Văn phòng", null, false),
                                        new Point(PointKind.COMPONENT, "Sở", null, null, "Sở Nội vụ", true)),
                                1,
                                null),
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("connection", "Phòng số 12");
        assertThat(openTask("signOnlineNotice", "resolver").getDueDate()).isEqualTo(DUE);
        sign(false);
        verify(ONLINE).sign(NUMBER, false, "Chọn phòng rộng hơn", OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("signRemark", "Chọn phòng rộng hơn");
        plan();
        sign(true);
        verify(ONLINE).sign(NUMBER, true, null, OFFICER);
        assertThat(openTask("issueOnlineNotice", "clerk").getDueDate()).isEqualTo(DUE);
        inform();
        verify(ONLINE)
                .inform(
                        NUMBER,
                        new OnlineReception.Notice(DAY, null, List.of(Told.CITIZEN, Told.BODIES), "Văn phòng bố trí"),
                        OFFICER);
        assertThat(openTask("testOnlineLink", DESK).getDueDate()).isEqualTo(DUE);
        test(LinkTest.FAILED);
        verify(ONLINE).test(NUMBER, new LinkTested(DAY, LinkTest.FAILED, "Mất tiếng"), OFFICER);
        test(LinkTest.OK);
        verify(ONLINE).test(NUMBER, new LinkTested(DAY, LinkTest.OK, null), OFFICER);
        complete("connectOnlinePoints", DESK, "connectedAt", "07:15");
        verify(ONLINE).connect(NUMBER, LocalTime.of(7, 15), OFFICER);
        assertThat(passed("endEvent_readyOnline")).isTrue();
        assertThat(variable(caller, "heldOnline")).isEqualTo(true);

        complete("recordOnlineSession", DESK, "course", "WHOLE");
        verify(ONLINE).hold(NUMBER, null, OFFICER);
        complete("keepOnlineRecording", DESK, "where", "IN_CASE", "fileNumber", 2, "place", "ẩn", "secrecy", "NORMAL");
        verify(ONLINE).keep(NUMBER, new KeptRecording(Secrecy.NORMAL, 2, null, null, null, null), OFFICER);
        assertThat(variable(caller, "sessionReannounced")).isEqualTo(false);
        assertThat(variable(caller, "nextSessionOn")).isNull();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void theHeadHasItHeldInPerson() {
        var caller = start();
        check(false);
        decide(false);
        assertThat(passed("endEvent_heldInPerson")).isTrue();
        assertThat(variable(caller, "heldOnline")).isEqualTo(false);
    }

    @Test
    void aLinkThatNeverStandsEndsInPerson() {
        var caller = start();
        check(true);
        decide(true);
        plan();
        sign(true);
        inform();
        test(LinkTest.FAILED);
        test(LinkTest.GIVEN_UP);
        verify(ONLINE).test(NUMBER, new LinkTested(DAY, LinkTest.GIVEN_UP, "Mất tiếng"), OFFICER);
        assertThat(passed("endEvent_heldInPerson")).isTrue();
        assertThat(variable(caller, "heldOnline")).isEqualTo(false);
    }

    @Test
    void aBrokenSessionGivesItsNewDayBack() {
        var caller = start();
        check(true);
        decide(true);
        plan();
        sign(true);
        inform();
        test(LinkTest.OK);
        complete("connectOnlinePoints", DESK, "connectedAt", "07:15");
        var next = LocalDate.of(2026, 8, 21);
        var broken = new BreakOff(LocalTime.of(9, 5), "Mất điện", Continuation.REANNOUNCED, null, next);
        when(ONLINE.hold(any(), any(), any())).thenReturn(broken);
        complete(
                "recordOnlineSession",
                DESK,
                "course",
                "BROKEN_OFF",
                "brokenAt",
                "09:05",
                "cause",
                "Mất điện",
                "continuation",
                "REANNOUNCED",
                "nextOn",
                "2026-08-21",
                "continuedAt",
                "10:00");
        verify(ONLINE).hold(NUMBER, broken, OFFICER);
        complete(
                "keepOnlineRecording",
                DESK,
                "where",
                "OUTSIDE",
                "place",
                "Máy chủ của tỉnh",
                "keeper",
                "Văn phòng tỉnh",
                "medium",
                "SERVER",
                "sha256",
                "AB".repeat(32),
                "secrecy",
                "RESTRICTED");
        verify(ONLINE)
                .keep(
                        NUMBER,
                        new KeptRecording(
                                Secrecy.RESTRICTED,
                                null,
                                "Máy chủ của tỉnh",
                                "AB".repeat(32),
                                "Văn phòng tỉnh",
                                Medium.SERVER),
                        OFFICER);
        assertThat(variable(caller, "sessionReannounced")).isEqualTo(true);
        assertThat(variable(caller, "nextSessionOn")).isEqualTo(midnight(next));
    }

    @Test
    void leavesTheTaskOpenWhereTheRoomRefuses() {
        start();
        check(false);
        doThrow(new InvalidInput("decisionReason", "Hãy ghi lý do."))
                .when(ONLINE)
                .decide(any(), any(), any());
        assertThatThrownBy(() -> complete(
                        "decideOnlineReception", "resolver", "onlineChoice", "ONLINE", "decidedOn", "2026-08-05"))
                .hasStackTraceContaining("Hãy ghi lý do.");
        openTask("decideOnlineReception", "resolver");
    }

    @Test
    void setsNoVariableThatItsContractDoesNotName() {
        start();
        check(true);
        decide(true);
        plan();
        var called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(OnlinePreparation.KEY)
                .singleResult();
        assertThat(engine.getRuntimeService().getVariables(called.getId()))
                .containsEntry("caseNumber", NUMBER.value())
                .containsEntry("sessionDay", "2026-08-14")
                .containsEntry("lawAnswer", "ALLOWED")
                .containsEntry("lawBasis", "Điều 20 Nghị định")
                .containsEntry("lawDoubts", "Cần pháp chế xác nhận.")
                .containsEntry("heldOnline", true);
        var typed = Set.of(
                "kind",
                "complexOrLong",
                "recordingAvailable",
                "asksIdentityProtection",
                "onlineChoice",
                "decidedOn",
                "beginsAt",
                "connection",
                "testPlannedOn",
                "points",
                "people");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(called.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .filteredOn(name -> !typed.contains(name))
                .isSubsetOf(new OnlinePreparation().keptNames());
        assertThat(new OnlinePreparation().keptNames()).doesNotContainAnyElementsOf(typed);
    }
}
