package vn.kntc.session.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
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
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.session.ConclusionDraft;
import vn.kntc.session.ConclusionReport;
import vn.kntc.session.MatterHeard;
import vn.kntc.session.Minutes;
import vn.kntc.session.PublishedAt;
import vn.kntc.session.ReceivedBy;
import vn.kntc.session.SessionHandling;
import vn.kntc.session.SessionMatter;
import vn.kntc.session.SessionMode;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/** Walks {@code leader-reception.bpmn}: one path an end, with postponements, a draft sent back, and urging. */
class LeaderReceptionProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000010");
    private static final UserId OFFICER = new UserId("reception-officer.nhanhoa");
    private static final LocalDate SESSION = LocalDate.of(2026, 12, 16);
    private static final String PREPARATION = "onlinePreparation";
    private static final String RECORD = "onlineRecord";
    private static final Date PUBLISH_BY = new Date(1_796_000_000_000L);

    private static final SessionHandling SESSIONS = mock(SessionHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new LeaderReception());

    /** Days of the steps' own, by which due dates were asked for. */
    private static final List<String> OWN_DAYS = new ArrayList<>();

    private static TestEngine bench;
    private static ProcessEngine engine;
    private static EngineSessionProcess process;

    @BeforeAll
    static void startEngine() {
        BEANS.put("beginSessionListener", new BeginSessionListener(SESSIONS));
        BEANS.put("meetInPersonDelegate", new MeetInPersonDelegate(SESSIONS));
        bench = new TestEngine("session-process", BEANS, WORKSHOP, (keys, own) -> {
            OWN_DAYS.add(String.valueOf(own));
            return keys.contains("RECEPTION_SCHEDULE_PUBLISH") ? PUBLISH_BY : null;
        });
        engine = bench.engine();
        WORKSHOP.open(engine, SESSIONS, OFFICER, NUMBER);
        process = new EngineSessionProcess(
                engine.getRuntimeService(), engine.getRepositoryService(), engine.getIdentityService());
        bench.deploy(List.of("leader-reception"), Map.of("preparation", called(PREPARATION), "record", called(RECORD)));
    }

    /** Stands for a called process of the online room: it waits, and gives back what it is told. */
    private static BpmnModelInstance called(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .receiveTask("receiveTask_" + key)
                .endEvent()
                .done();
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        reset(SESSIONS);
        WORKSHOP.reset();
        OWN_DAYS.clear();
        when(SESSIONS.nextDue(NUMBER)).thenReturn(LocalDate.of(2026, 12, 31));
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    private static void begin(boolean urgent) {
        begin(urgent, SessionMode.IN_PERSON);
    }

    private static void begin(boolean urgent, SessionMode mode) {
        when(SESSIONS.beginning(NUMBER)).thenReturn(new SessionHandling.Beginning(urgent, mode, SESSION));
        process.begin(NUMBER, new AgencyId("nhanhoa"));
    }

    private static Task openTask(String id) {
        var task =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(id).singleResult();
        assertThat(task).as(id).isNotNull();
        return task;
    }

    private static List<Task> tasks(String id) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(id).list();
    }

    private static void answer(Task task, Map<String, Object> form) {
        engine.getTaskService().complete(task.getId(), form);
    }

    private static void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(openTask(id).getId(), form);
    }

    private static void sign(String paper, boolean signed) {
        complete(
                "userTask_sign" + paper,
                signed
                        ? Map.of("signAnswer", "APPROVE")
                        : Map.of("signAnswer", "SEND_BACK", "signRemark", "Sửa lại", "skipReason", "Đơn vị đã hẹn."));
    }

    private static void publish() {
        sign("Schedule", true);
        issue();
    }

    private static void issue() {
        complete(
                "userTask_publishSchedule",
                Map.of(
                        "publicationWay", "ISSUE",
                        "publishedOn", "2026-12-08",
                        "publishedAt", "[\"HEADQUARTERS\",\"RECEPTION_PLACE\"]"));
    }

    private static void prepare() {
        complete(
                "userTask_prepareSession",
                Map.of(
                        "matters",
                        "[{\"caseNumber\":\"NHANHOA-2026-000007\",\"crowded\":true,\"complex\":false,\"lasting\":false}]",
                        "invitedBodies",
                        "[{\"item\":\"Công an phường\"}]"));
    }

    private static void hold(boolean concludes) {
        complete(
                "userTask_recordSession",
                Map.of(
                        "openedAt", "08:00",
                        "closedAt", "11:15",
                        "receivedBy", "HEAD",
                        "noteTaker", "Công chức văn phòng",
                        "heard",
                                "[{\"caseNumber\":\"NHANHOA-2026-000007\",\"said\":\"Hỏi ranh giới\",\"reply\":\"LATER\","
                                        + "\"answerBy\":\"2026-12-30\",\"contact\":\"Bộ phận tiếp dân\","
                                        + "\"unsignedReason\":\"Không đồng ý ngày trả lời\"}]",
                        "concludes", String.valueOf(concludes)));
    }

    private static void toConclusions() {
        begin(true);
        prepare();
        hold(true);
    }

    private static void toFollowing() {
        toConclusions();
        draft();
        complete("userTask_signSessionConclusion", Map.of("signAnswer", "APPROVE"));
        complete("userTask_issueSessionConclusion", Map.of("issuedOn", "2026-12-17", "enteredNumber", "17/TB-UBND"));
    }

    private static void draft() {
        complete(
                "userTask_draftSessionConclusion",
                Map.of(
                        "conclusions",
                        "[{\"unit\":\"Phòng Kinh tế\",\"what\":\"Đo lại ranh giới\",\"dueOn\":\"2026-12-31\"}]"));
    }

    private static void assertEndedAt(String end) {
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .count())
                .as(end)
                .isOne();
    }

    @Test
    void leadsTheClerkToInvitationsThatWait() {
        begin(true);
        var due = LocalDate.of(2026, 12, 3);
        process.invitationsWait(NUMBER, due);
        process.invitationsWait(NUMBER, due.plusDays(1));
        assertThat(tasks("userTask_issueInvitations")).as("one for all").hasSize(1);
        assertThat(OWN_DAYS).contains(due.toString());
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(
                                openTask("userTask_issueInvitations").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("clerk");
        complete("userTask_issueInvitations", Map.of("invitedOn", "2026-12-02"));
        verify(SESSIONS).invite(NUMBER, LocalDate.of(2026, 12, 2), OFFICER);
        assertThat(tasks("userTask_issueInvitations")).isEmpty();

        process.invitationsWait(NUMBER, due);
        process.invitationsSettled(NUMBER);
        assertThat(tasks("userTask_issueInvitations")).isEmpty();
        process.invitationsSettled(NUMBER);
        assertPassed("endEvent_invited");
        assertPassed("endEvent_noInvitationsLeft");

        process.invitationsWait(NUMBER, due);
        prepare();
        hold(false);
        assertEndedAt("endEvent_answeredAtSession");
    }

    /** Preparing drafts invitations in the transaction that completes its own task. */
    @Test
    void invitationsBeginToWaitWhileTheSessionIsBeingPrepared() {
        begin(true);
        doAnswer(preparing -> {
                    process.invitationsWait(NUMBER, LocalDate.of(2026, 12, 3));
                    return null;
                })
                .when(SESSIONS)
                .prepare(any(), any(), any(), any());
        prepare();
        openTask("userTask_recordSession");
        openTask("userTask_issueInvitations");
        hold(false);
        assertEndedAt("endEvent_answeredAtSession");
    }

    private static void assertPassed(String end) {
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(end)
                        .count())
                .as(end)
                .isOne();
    }

    @Test
    void noSessionIsBegunThatNobodyPlanned() {
        when(SESSIONS.beginning(NUMBER)).thenThrow(new NotFound("Không có phiên tiếp này."));
        assertThatThrownBy(() -> process.begin(NUMBER, new AgencyId("nhanhoa"))).isInstanceOf(NotFound.class);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void waitsForTheClerkToPublishIt() {
        begin(false);
        assertThat(openTask("userTask_signSchedule").getDueDate()).isEqualTo(PUBLISH_BY);
        sign("Schedule", false);
        verify(SESSIONS).signSchedule(NUMBER, false, "Sửa lại", OFFICER);
        complete(
                "userTask_reviseSchedule",
                Map.of("newAttendance", "[{\"item\":\"Công an phường\"}]", "newContents", "[]"));
        verify(SESSIONS).reviseSchedule(NUMBER, List.of("Công an phường"), List.of(), OFFICER);
        sign("Schedule", true);
        verify(SESSIONS).signSchedule(eq(NUMBER), eq(true), any(), eq(OFFICER));
        var task = openTask("userTask_publishSchedule");
        assertThat(task.getDueDate()).isEqualTo(PUBLISH_BY);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("clerk");
        assertThat(engine.getRuntimeService().getVariables(task.getProcessInstanceId()))
                .containsEntry("caseNumber", NUMBER.value())
                .containsEntry("sessionUrgent", false)
                .containsEntry("sessionMode", "IN_PERSON")
                .containsEntry("sessionOn", BeginSessionListener.moment(SESSION));
        assertThat(process.scheduleSigned(NUMBER)).as("it waits no more").isFalse();
        issue();
        verify(SESSIONS)
                .publish(
                        NUMBER,
                        LocalDate.of(2026, 12, 8),
                        List.of(PublishedAt.HEADQUARTERS, PublishedAt.RECEPTION_PLACE),
                        null,
                        null,
                        OFFICER);
        openTask("userTask_prepareSession");
    }

    @Test
    void tellsOfTheNoticeOfAnotherSession() {
        begin(false);
        assertThat(process.scheduleSigned(NUMBER)).isTrue();
        verify(SESSIONS, never()).signSchedule(any(), anyBoolean(), any(), any());
        complete(
                "userTask_publishSchedule",
                Map.of(
                        "publicationWay", "WITH_OTHER",
                        "publishedOn", "2026-12-08",
                        "publishedAt", "[\"HEADQUARTERS\",\"RECEPTION_PLACE\"]",
                        "noticeNumber", "15/TB-UBND"));
        verify(SESSIONS).publish(any(), any(), any(), any(), eq("15/TB-UBND"), any());
    }

    @Test
    void endsWhereEverythingWasAnsweredAtTheSession() {
        begin(true);
        prepare();
        verify(SESSIONS)
                .prepare(
                        NUMBER,
                        List.of(new SessionMatter("NHANHOA-2026-000007", true, false, false)),
                        List.of("Công an phường"),
                        OFFICER);
        hold(false);
        verify(SESSIONS)
                .record(
                        NUMBER,
                        new Minutes(
                                LocalTime.of(8, 0),
                                LocalTime.of(11, 15),
                                ReceivedBy.HEAD,
                                null,
                                null,
                                "Công chức văn phòng",
                                List.of(),
                                List.of(new MatterHeard(
                                        "NHANHOA-2026-000007",
                                        "Hỏi ranh giới",
                                        MatterHeard.Reply.LATER,
                                        null,
                                        LocalDate.of(2026, 12, 30),
                                        "Bộ phận tiếp dân",
                                        null,
                                        "Không đồng ý ngày trả lời")),
                                List.of()),
                        false,
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsKeys("heard[0].said", "heard[0].contact", "noteTaker");
        assertEndedAt("endEvent_answeredAtSession");
    }

    @Test
    void isPutOffAsOftenAsNeededAndEachTimeTold() {
        begin(false);
        process.postponed(NUMBER, LocalDate.of(2026, 12, 18));
        process.postponed(NUMBER, LocalDate.of(2026, 12, 22));
        var signing = tasks("userTask_signPostponement");
        assertThat(signing).hasSize(2);
        assertThat(engine.getRuntimeService().getVariables(signing.get(0).getProcessInstanceId()))
                .containsEntry("sessionOn", BeginSessionListener.moment(LocalDate.of(2026, 12, 22)));
        answer(signing.get(0), Map.of("signAnswer", "SEND_BACK", "signRemark", "Ghi rõ"));
        verify(SESSIONS).signPostponement(NUMBER, false, "Ghi rõ", OFFICER);
        complete("userTask_revisePostponement", Map.of("newReason", "Lãnh đạo dự họp tỉnh"));
        verify(SESSIONS).revisePostponement(NUMBER, "Lãnh đạo dự họp tỉnh", OFFICER);
        tasks("userTask_signPostponement").forEach(task -> answer(task, Map.of("signAnswer", "APPROVE")));
        var tasks = tasks("userTask_announcePostponement");
        assertThat(tasks).hasSize(2);
        answer(tasks.get(0), Map.of("announcedOn", "2026-12-15", "announcedAt", "[\"RECEPTION_PLACE\"]"));
        verify(SESSIONS)
                .announce(NUMBER, LocalDate.of(2026, 12, 15), List.of(PublishedAt.RECEPTION_PLACE), null, OFFICER);
        publish();
        prepare();
        hold(false);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        assertEndedAt("endEvent_answeredAtSession");
    }

    @Test
    void isCalledOffUntilItIsHeld() {
        begin(false);
        publish();
        process.cancelled(NUMBER);
        assertEndedAt("endEvent_cancelled");
    }

    @Test
    void isNotCalledOffAfterwards() {
        toConclusions();
        assertThatThrownBy(() -> process.cancelled(NUMBER)).isInstanceOf(IllegalStateException.class);
        openTask("userTask_draftSessionConclusion");
    }

    @Test
    void isDraftedAnewWhereTheHeadDoesNotSign() {
        toConclusions();
        draft();
        verify(SESSIONS)
                .draft(
                        NUMBER,
                        List.of(new ConclusionDraft("Phòng Kinh tế", "Đo lại ranh giới", LocalDate.of(2026, 12, 31))),
                        OFFICER);
        complete("userTask_signSessionConclusion", Map.of("signAnswer", "SEND_BACK", "signRemark", "Ghi rõ đơn vị"));
        verify(SESSIONS).sign(NUMBER, false, "Ghi rõ đơn vị", OFFICER);
        openTask("userTask_draftSessionConclusion");
    }

    @Test
    void followsEachConclusionUntilAllAreCarriedOut() {
        toFollowing();
        verify(SESSIONS).issue(NUMBER, LocalDate.of(2026, 12, 17), "17/TB-UBND", OFFICER);
        assertThat(OWN_DAYS.get(OWN_DAYS.size() - 1)).isEqualTo("2026-12-31");
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(
                                openTask("userTask_followConclusion").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("reception-officer", "monitor");
        report("GOING_ON", false);
        verify(SESSIONS)
                .report(
                        NUMBER,
                        new ConclusionReport(
                                1, false, LocalDate.of(2026, 12, 28), "Đã có kết quả đo", null, null, null),
                        OFFICER);
        report("DONE", true);
        verify(SESSIONS)
                .report(
                        NUMBER,
                        new ConclusionReport(
                                1,
                                true,
                                LocalDate.of(2026, 12, 28),
                                "Đã có kết quả đo",
                                "45/BC-KT",
                                LocalDate.of(2026, 12, 27),
                                null),
                        OFFICER);
        assertEndedAt("endEvent_conclusionsCarriedOut");
    }

    private static void report(String state, boolean all) {
        when(SESSIONS.report(any(), any(), any())).thenReturn(all);
        complete(
                "userTask_followConclusion",
                Map.of(
                        "conclusionNumber",
                        1,
                        "reportState",
                        state,
                        "reportedOn",
                        "2026-12-28",
                        "reportWords",
                        "Đã có kết quả đo",
                        "resultShown",
                        "PAPER",
                        "resultNumber",
                        "45/BC-KT",
                        "resultOn",
                        "2026-12-27"));
    }

    /** A session that began with the form of before goes on by it. */
    @Test
    void whereOnlyWordsWereAskedTheyAreTheReason() {
        var before = new LeaderReceptionSteps.ReportEntry(
                1,
                LeaderReceptionSteps.ReportEntry.State.DONE,
                LocalDate.of(2026, 12, 28),
                "Đã đo xong",
                null,
                null,
                null,
                null);
        assertThat(before.report().noPaper()).isEqualTo("Đã đo xong");
    }

    @Test
    void urgesBesideTheFollowingAndStopsWithIt() {
        begin(true);
        assertThat(process.urgingDue(NUMBER)).as("nothing is followed yet").isFalse();
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(running -> engine.getRuntimeService()
                .deleteProcessInstance(running.getId(), "only to see that"));
        toFollowing();
        assertThat(process.urgingDue(NUMBER)).isTrue();
        sign("ConclusionUrging", true);
        verify(SESSIONS).signUrging(NUMBER, OFFICER);
        complete(
                "userTask_issueConclusionUrging",
                Map.of("urgingChoice", "SEND", "issuedOn", "2027-01-04", "enteredNumber", "21/UBND-VP"));
        verify(SESSIONS).issueUrging(NUMBER, LocalDate.of(2027, 1, 4), "21/UBND-VP", OFFICER);
        process.urgingDue(NUMBER);
        sign("ConclusionUrging", false);
        verify(SESSIONS).skipUrging(NUMBER, "Đơn vị đã hẹn.", OFFICER);
        reset(SESSIONS);
        process.urgingDue(NUMBER);
        sign("ConclusionUrging", true);
        complete("userTask_issueConclusionUrging", Map.of("urgingChoice", "SKIP", "skipReason", "Đơn vị đã hẹn."));
        verify(SESSIONS).skipUrging(NUMBER, "Đơn vị đã hẹn.", OFFICER);
        process.urgingDue(NUMBER);
        report("DONE", true);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    private static void beginOnline() {
        begin(true, SessionMode.ONLINE);
        prepare();
    }

    /** The one instance of that process that waits. */
    private static ProcessInstance waiting(String key) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .singleResult();
        assertThat(instance).as(key).isNotNull();
        assertThat(instance.getBusinessKey()).isEqualTo(NUMBER.value());
        return instance;
    }

    private static long running(String key) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .count();
    }

    private static void preparedFor(LocalDate day) {
        assertThat(engine.getRuntimeService().getVariables(waiting(PREPARATION).getId()))
                .containsEntry("caseNumber", NUMBER.value())
                .containsEntry("sessionOn", BeginSessionListener.moment(day));
    }

    private static void gives(String key, String variable, boolean value) {
        var execution = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(waiting(key).getId())
                .activityId("receiveTask_" + key)
                .singleResult();
        engine.getRuntimeService().signal(execution.getId(), Map.of(variable, value));
    }

    private static long announcing() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_signPostponement")
                .count();
    }

    @Test
    void isPreparedOnlineHeldOnlineAndThenMinuted() {
        beginOnline();
        preparedFor(SESSION);
        gives(PREPARATION, "heldOnline", true);
        assertThat(engine.getTaskService().createTaskQuery().count())
                .as("no minutes before its course is recorded")
                .isZero();
        gives(RECORD, "sessionReannounced", false);
        hold(false);
        verify(SESSIONS, never()).meetInPerson(any());
        assertEndedAt("endEvent_answeredAtSession");
    }

    @Test
    void isHeldInPersonWhereItCannotBeOnline() {
        beginOnline();
        gives(PREPARATION, "heldOnline", false);
        verify(SESSIONS).meetInPerson(NUMBER);
        var minutes = openTask("userTask_recordSession");
        assertThat(engine.getRuntimeService().getVariable(minutes.getProcessInstanceId(), "sessionMode"))
                .isEqualTo("IN_PERSON");
        process.postponed(NUMBER, LocalDate.of(2026, 12, 22));
        assertThat(running(PREPARATION)).as("it is in person now").isZero();
        hold(false);
        assertEndedAt("endEvent_answeredAtSession");
    }

    @Test
    void isPreparedAnewWhereItIsPutOffWhileBeingPrepared() {
        beginOnline();
        var first = waiting(PREPARATION).getId();
        process.postponed(NUMBER, LocalDate.of(2026, 12, 18));
        process.postponed(NUMBER, LocalDate.of(2026, 12, 22));
        preparedFor(LocalDate.of(2026, 12, 22));
        assertThat(waiting(PREPARATION).getId()).isNotEqualTo(first);
        assertThat(announcing()).isEqualTo(2);
    }

    @Test
    void isPreparedAnewWhereItIsPutOffWhenAllPointsStand() {
        beginOnline();
        gives(PREPARATION, "heldOnline", true);
        process.postponed(NUMBER, LocalDate.of(2026, 12, 22));
        assertThat(running(RECORD)).isZero();
        preparedFor(LocalDate.of(2026, 12, 22));
        assertThat(announcing()).isOne();
    }

    @Test
    void isPreparedAnewWhereItWasBrokenOff() {
        beginOnline();
        gives(PREPARATION, "heldOnline", true);
        process.announcedAnew(NUMBER, LocalDate.of(2026, 12, 30));
        assertThat(announcing()).as("told at once").isOne();
        assertThat(running(RECORD)).as("its recording is still to be kept").isOne();
        gives(RECORD, "sessionReannounced", true);
        preparedFor(LocalDate.of(2026, 12, 30));
        gives(PREPARATION, "heldOnline", true);
        gives(RECORD, "sessionReannounced", false);
        hold(false);
        assertEndedAt("endEvent_answeredAtSession");
    }

    @Test
    void leavesNothingOpenWhereItIsCalledOffWhileBeingPreparedOnline() {
        beginOnline();
        process.cancelled(NUMBER);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        assertEndedAt("endEvent_cancelled");
    }
}
