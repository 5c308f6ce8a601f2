package vn.kntc.feedback.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
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
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.Fit;
import vn.kntc.feedback.FeedbackAct.Published;
import vn.kntc.feedback.FeedbackAct.PublishingWay;
import vn.kntc.feedback.FeedbackAct.Recipient;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.feedback.FeedbackAct.RuleTest;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.feedback.FeedbackHandling;
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** Walks {@code feedback-handling.bpmn}: every end by every way there; together they walk every element. */
class FeedbackProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Date DUE = new Date(1_764_000_000_000L);

    private static final FeedbackHandling FEEDBACK = mock(FeedbackHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new FeedbackProcess());

    /** Keys of the clocks that the case has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    private static TestEngine bench;
    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        BEANS.put("beginFeedbackListener", new BeginFeedbackListener(FEEDBACK));
        bench = new TestEngine("feedback-process", BEANS, WORKSHOP, FeedbackProcessTest::due);
        engine = bench.engine();
        WORKSHOP.open(engine, FEEDBACK, OFFICER, NUMBER);
        bench.deploy("feedback-handling");
    }

    private static Date due(List<String> keys, String own) {
        if (own != null) {
            return Date.from(LocalDate.parse(own).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        return keys.stream().anyMatch(RUNNING::contains) ? DUE : null;
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void answer() {
        reset(FEEDBACK);
        when(FEEDBACK.signNotice(any(), any(), any()))
                .thenAnswer(call -> call.getArgument(1, Signed.class).signed());
        WORKSHOP.reset();
        RUNNING.clear();
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    private static ProcessInstance start(boolean aboutRule, boolean forwarded) {
        when(FEEDBACK.isAboutRule(NUMBER)).thenReturn(aboutRule);
        when(FEEDBACK.isForwarded(NUMBER)).thenReturn(forwarded);
        when(FEEDBACK.tellsSenderHere(NUMBER)).thenReturn(forwarded);
        return engine.getRuntimeService().startProcessInstanceByKey(FeedbackProcess.KEY, NUMBER.value());
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

    private static void assertEndedAt(ProcessInstance instance, String end) {
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly("endEvent_" + end);
    }

    private static void assign(String role) {
        complete(
                "decideFeedback",
                "resolver",
                "handling",
                "ASSIGN",
                "decidedOn",
                "2026-07-20",
                "unit",
                "Phòng Kinh tế",
                "answeringRole",
                role,
                "answerBy",
                "2026-07-24");
    }

    private static void sign() {
        complete("signFeedbackAnswer", "resolver", "signing", "SIGN", "signedOn", "2026-07-20");
    }

    private static void issue() {
        complete("issueFeedbackAnswer", "clerk", "issuedOn", "2026-07-20", "enteredNumber", "15/UBND-VP");
    }

    @Test
    void theLeaderHasItAnsweredByHisOwnDayAndItIsSentWithoutPublication() {
        var instance = start(false, false);
        assertThat(openTask("decideFeedback", "resolver").getDueDate())
                .as("no law sets a day")
                .isNull();
        assign("verifier");
        verify(FEEDBACK).assign(NUMBER, new Assigned(DAY, "Phòng Kinh tế", LocalDate.of(2026, 7, 24), null), OFFICER);
        assertThat(openTask("draftFeedbackAnswer", "verifier").getDueDate()).isEqualTo(due(List.of(), "2026-07-24"));
        complete(
                "draftFeedbackAnswer",
                "verifier",
                "answeredOn",
                "2026-07-20",
                "findings",
                "Đã sửa",
                "contact",
                "Phòng");
        verify(FEEDBACK).answer(NUMBER, new Answered(DAY, "Đã sửa", null, null, "Phòng", null), "answeredOn", OFFICER);
        assertThat(WORKSHOP.checked()).containsEntry("findings", "Đã sửa");
        sign();
        verify(FEEDBACK).sign(NUMBER, new Signed(DAY, true, null), OFFICER);
        issue();
        verify(FEEDBACK).issueAnswer(NUMBER, new FeedbackHandling.Issue(DAY, "15/UBND-VP"), OFFICER);
        complete("sendFeedbackAnswer", "clerk", "sentOn", "2026-07-20", "recipients", List.of("PETITIONER"));
        verify(FEEDBACK).send(NUMBER, new Sent(DAY, List.of(Recipient.PETITIONER), false), OFFICER);
        assertEndedAt(instance, "feedbackAnswered");
    }

    @Test
    void theDraftGoesBackAndComesAgain() {
        start(false, false);
        assign("petition-officer");
        complete("draftFeedbackAnswer", "petition-officer", "answeredOn", "2026-07-20", "findings", "Đã sửa");
        complete(
                "signFeedbackAnswer",
                "resolver",
                "signing",
                "SEND_BACK",
                "signedOn",
                "2026-07-20",
                "signingRemark",
                "Nêu rõ thời gian");
        verify(FEEDBACK).sign(NUMBER, new Signed(DAY, false, "Nêu rõ thời gian"), OFFICER);
        openTask("draftFeedbackAnswer", "petition-officer");
    }

    @Test
    void theLeaderAnswersHimselfAndNobodySignsForHim() {
        var instance = start(false, true);
        complete(
                "decideFeedback",
                "resolver",
                "handling",
                "ANSWER",
                "decidedOn",
                "2026-07-20",
                "findings",
                "Đã giao sửa");
        verify(FEEDBACK).answer(NUMBER, new Answered(DAY, "Đã giao sửa", null, null, null, null), "decidedOn", OFFICER);
        RUNNING.add("TRANSFER_RESULT_TO_SENDER");
        issue();
        assertThat(openTask("sendFeedbackAnswer", "clerk").getDueDate()).isEqualTo(DUE);
        when(FEEDBACK.send(any(), any(), any())).thenReturn(true);
        complete(
                "sendFeedbackAnswer",
                "clerk",
                "sentOn",
                "2026-07-20",
                "recipients",
                List.of("PETITIONER", "FORWARDER"),
                "publishes",
                true);
        complete(
                "publishFeedbackAnswer",
                "clerk",
                "publishedOn",
                "2026-07-20",
                "ways",
                List.of("WEBSITE", "OTHER"),
                "place",
                "Trang thông tin điện tử phường");
        verify(FEEDBACK)
                .publish(
                        NUMBER,
                        new Published(
                                DAY,
                                List.of(PublishingWay.WEBSITE, PublishingWay.OTHER),
                                "Trang thông tin điện tử phường"),
                        OFFICER);
        assertEndedAt(instance, "feedbackAnswered");
    }

    @Test
    void whatWasAnsweredBeforeEndsWithANotice() {
        var instance = start(false, true);
        complete(
                "decideFeedback",
                "resolver",
                "handling",
                "ALREADY_ANSWERED",
                "decidedOn",
                "2026-07-20",
                "earlierAnswer",
                "Công văn số 12/UBND",
                "earlierCase",
                "NHANHOA-2026-000007");
        verify(FEEDBACK)
                .closeAsAnswered(
                        NUMBER, new AlreadyAnswered(DAY, "Công văn số 12/UBND", "NHANHOA-2026-000007"), OFFICER);
        complete("issueFeedbackNotice", "clerk", "issuedOn", "2026-07-20", "senderToldOn", "2026-07-20");
        verify(FEEDBACK).issueNotice(NUMBER, new FeedbackHandling.Issue(DAY, null, DAY, true), OFFICER);
        assertEndedAt(instance, "feedbackNotified");
    }

    private static void signNotice(String answer) {
        complete(
                "signFeedbackNotice",
                "resolver",
                "signing",
                answer,
                "signedOn",
                "2026-07-20",
                "signingRemark",
                "Ghi rõ lý do.");
    }

    private static void classify(RuleClass found, Object... more) {
        var form = new ArrayList<Object>(
                List.of("ruleClass", found.name(), "classifiedOn", "2026-07-20", "classReason", "Theo nội dung"));
        form.addAll(List.of(more));
        complete("classifyRuleFeedback", "petition-officer", form.toArray());
    }

    @Test
    void whatDoesNotMeetTheRequirementsIsNotReceived() {
        RUNNING.add("RULE_FEEDBACK_FORWARD");
        var instance = start(true, false);
        assertThat(openTask("classifyRuleFeedback", "petition-officer").getDueDate())
                .isEqualTo(DUE);
        classify(RuleClass.NOT_RECEIVED, "lacking", List.of("CONTENT", "CONTACT"));
        verify(FEEDBACK)
                .classifyRule(
                        NUMBER,
                        new RuleClassified(
                                DAY, RuleClass.NOT_RECEIVED, List.of("CONTENT", "CONTACT"), null, "Theo nội dung"),
                        OFFICER);
        signNotice("SIGN");
        verify(FEEDBACK).signNotice(NUMBER, new Signed(DAY, true, null), OFFICER);
        complete("issueFeedbackNotice", "clerk", "issuedOn", "2026-07-20");
        verify(FEEDBACK).issueNotice(NUMBER, new FeedbackHandling.Issue(DAY, null), OFFICER);
        assertEndedAt(instance, "feedbackNotified");
    }

    @ParameterizedTest
    @EnumSource(
            value = RuleClass.class,
            names = {"NOT_IN_COMPETENCE", "CONDUCT"})
    void whatIsNotForThisAgencyGoesOn(RuleClass found) {
        var instance = start(true, false);
        classify(found, "forwardTo", "Sở Tư pháp");
        verify(FEEDBACK)
                .classifyRule(
                        NUMBER, new RuleClassified(DAY, found, List.of(), "Sở Tư pháp", "Theo nội dung"), OFFICER);
        signNotice("SEND_BACK");
        verify(FEEDBACK).signNotice(NUMBER, new Signed(DAY, false, "Ghi rõ lý do."), OFFICER);
        classify(found, "forwardTo", "Sở Tư pháp");
        signNotice("SIGN");
        complete("forwardRuleFeedback", "clerk", "issuedOn", "2026-07-20");
        verify(FEEDBACK).forward(NUMBER, new FeedbackHandling.Issue(DAY, null), OFFICER);
        assertEndedAt(instance, "feedbackForwarded");
    }

    @Test
    void aRuleInCompetenceIsTestedByEveryCriterion() {
        start(true, false);
        classify(RuleClass.IN_COMPETENCE);
        assign("verifier");
        var form = new ArrayList<Object>(List.of("answeredOn", "2026-07-20", "findings", "Thừa một giấy tờ"));
        assertThatThrownBy(() -> complete("draftFeedbackAnswer", "verifier", form.toArray()))
                .hasStackTraceContaining("Sự cần thiết");
        for (var criterion :
                List.of("necessity", "legality", "simplicity", "feasibility", "consistency", "treatyFit")) {
            form.addAll(List.of(criterion, criterion.equals("simplicity") ? "NOT_MET" : "MET"));
        }
        form.addAll(List.of("testRemark", "Đề nghị bỏ giấy tờ"));
        complete("draftFeedbackAnswer", "verifier", form.toArray());
        var answered = ArgumentCaptor.forClass(Answered.class);
        verify(FEEDBACK).answer(eq(NUMBER), answered.capture(), any(), any());
        assertThat(answered.getValue().test())
                .isEqualTo(
                        new RuleTest(Fit.MET, Fit.MET, Fit.NOT_MET, Fit.MET, Fit.MET, Fit.MET, "Đề nghị bỏ giấy tờ"));
    }

    @Test
    void whatTheFormHidesIsNotRead() {
        start(false, false);
        complete(
                "decideFeedback",
                "resolver",
                "handling",
                "ANSWER",
                "decidedOn",
                "2026-07-20",
                "findings",
                "Đã sửa",
                "necessity",
                "MET",
                "unit",
                "Phòng Kinh tế",
                "earlierCase",
                "NHANHOA-2026-000007");
        verify(FEEDBACK).answer(NUMBER, new Answered(DAY, "Đã sửa", null, null, null, null), "decidedOn", OFFICER);
    }

    @Test
    void leavesTheTaskOpenWhereTheRoomRefuses() {
        start(false, false);
        doThrow(new InvalidInput("answerBy", "Ngày phải trình dự thảo không thể trước ngày quyết định."))
                .when(FEEDBACK)
                .assign(any(), any(), any());
        assertThatThrownBy(() -> assign("verifier")).hasStackTraceContaining(InvalidInput.class.getName());
        openTask("decideFeedback", "resolver");
    }

    @Test
    void setsNoVariableThatItsContractDoesNotName() {
        var instance = start(true, true);
        classify(RuleClass.IN_COMPETENCE);
        assign("verifier");
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsEntry("caseNumber", NUMBER.value())
                .containsEntry("ruleFeedback", true)
                .containsEntry("senderWaits", true)
                .containsEntry("ruleRoute", "ANSWER")
                .containsEntry("feedbackStep", "ASSIGN")
                .containsEntry("answerDue", "2026-07-24")
                .containsEntry("answeringGroup", "verifier");
        var typed = Set.of(
                "ruleClass",
                "classifiedOn",
                "classReason",
                "handling",
                "decidedOn",
                "unit",
                "answeringRole",
                "answerBy");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .filteredOn(name -> !typed.contains(name))
                .isSubsetOf(new FeedbackProcess().keptNames());
        assertThat(new FeedbackProcess().keptNames()).doesNotContainAnyElementsOf(typed);
    }

    /** By the diagram from before a notice or a forwarding was signed here. */
    @Test
    void anOldCaseSendsItOnAsItWasDrafted() {
        var old = engine.getRepositoryService()
                .createDeployment()
                .addInputStream("feedback-before.bpmn", before("feedback-handling-before-its-signature.bpmn"));
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form") && !file.endsWith("/forward-rule-feedback.form")) {
                old.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        old.addInputStream("forms/forward-rule-feedback.form", before("letters/forward-rule-feedback.form"));
        var deployed = old.deploy();
        try {
            var instance = start(true, true);
            classify(RuleClass.CONDUCT, "forwardTo", "Sở Tư pháp");
            complete("forwardRuleFeedback", "clerk", "issuedOn", "2026-07-20", "senderToldOn", "2026-07-20");
            verify(FEEDBACK).forward(NUMBER, new FeedbackHandling.Issue(DAY, null, DAY, false), OFFICER);
            assertEndedAt(instance, "feedbackForwarded");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    private static InputStream before(String file) {
        return FeedbackProcessTest.class.getResourceAsStream("/upgrade/" + file);
    }
}
