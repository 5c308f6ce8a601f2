package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.complaint.StopAct;
import vn.kntc.models.Models;

/** By the diagrams as they are shipped: the first instance and the processes that it calls. */
class ComplaintFirstInstanceProcessTest extends ComplaintPaths {

    @Override
    Map<String, byte[]> diagrams() {
        var diagrams = Stream.of(
                        "first-instance",
                        "verification",
                        "dialogue",
                        "dispatch",
                        "publication",
                        "legal-effect",
                        "withdrawal",
                        "suspension",
                        "termination-proposal",
                        "termination")
                .map(part -> "complaint-" + part)
                .collect(Collectors.toMap(file -> file, file -> Models.files().get("processes/" + file + ".bpmn")));
        Stream.of(
                        ComplaintComplexity.KEY,
                        ComplaintObstacle.KEY,
                        ComplaintRepresentative.KEY,
                        ComplaintOverdueNotice.KEY,
                        ComplaintFileIndex.KEY,
                        ComplaintOriginals.KEY,
                        ComplaintStay.KEY,
                        ComplaintSession.KEY,
                        ComplaintEvidenceReceipt.KEY,
                        ComplaintExpertAssessment.KEY)
                .forEach(key -> diagrams.put(key, over(key)));
        diagrams.put(ComplaintDocumentRequest.KEY, waiting(ComplaintDocumentRequest.KEY));
        return diagrams;
    }

    /** Walked by itself elsewhere: here it is over as soon as it begins. */
    private static byte[] over(String key) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLive(1)
                        .startEvent("startEvent_over")
                        .endEvent("endEvent_over")
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Walked by itself elsewhere: here it waits until it is completed. */
    private static byte[] waiting(String key) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLive(1)
                        .startEvent("startEvent_waiting")
                        .userTask("userTask_waiting")
                        .endEvent("endEvent_waiting")
                        .done())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As often as it is needed, beside the report; what is open when the report is made goes with the verification. */
    @Test
    void actsOfVerificationGoOnBesideTheReportAndEndWithIt() {
        toVerification();
        assignVerification("SELF");
        correlate(ComplaintVerification.MESSAGE_SESSION);
        correlate(ComplaintVerification.MESSAGE_EVIDENCE);
        correlate(ComplaintVerification.MESSAGE_EVIDENCE);
        correlate(ComplaintVerification.MESSAGE_EXPERT);
        correlate(ComplaintVerification.MESSAGE_DOCUMENTS);
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_reportVerification", "userTask_waiting");
        complete("userTask_waiting");
        correlate(ComplaintVerification.MESSAGE_DOCUMENTS);
        var asked = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ComplaintDocumentRequest.KEY)
                .singleResult();
        assertThat(asked.getBusinessKey()).isEqualTo(CASE.value());
        assertThat(engine.getRuntimeService().getVariables(asked.getId()))
                .containsOnly(Map.entry("caseNumber", CASE.value()), Map.entry("verifierGroup", "resolver"));
        reportVerification(false);
        assertThat(openTasks()).containsExactly("userTask_decideComplaint");
        walked.addAll(List.of("startEvent_waiting", "endEvent_waiting", "userTask_waiting"));
        walked.addAll(List.of("startEvent_over", "endEvent_over"));
    }

    /** As often as it is needed, beside whatever is open. */
    @Test
    void whatOfficersAddLeavesTheCourseWhereItStands() {
        ComplaintFirstInstance.AMENDMENTS.forEach(this::correlate);
        ComplaintFirstInstance.AMENDMENTS.forEach(this::correlate);
        assertThat(openTasks()).containsExactly("userTask_decideAcceptance");
        walked.addAll(List.of("startEvent_over", "endEvent_over"));
    }

    @Override
    String stayEnd() {
        return "endEvent_stayConcluded";
    }

    @Override
    Map<String, byte[]> forms() {
        return Models.forms();
    }

    @Override
    Map<String, Object> asAsked(Map<String, Object> answers) {
        return FilledForms.inLists(answers);
    }

    /** As a decision of second instance will: its caller says that no further complaint is possible. */
    @Test
    void waitsForTheLegalEffectAloneWhereNoSecondComplaintIsPossible() {
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "another begins");
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ComplaintLegalEffect.KEY,
                        CASE.value(),
                        Map.of("effectClock", "COMPLAINT_EFFECT", "secondComplaintPossible", false));
        runTimer("timer_legalEffectReached");
        verify(complaints).recordLegalEffect(CASE);
        assertThat(passed()).doesNotContain("timer_secondComplaintWindowOver").endsWith("endEvent_decisionInForce");
        assertThat(ended()).isTrue();
    }

    /** A manager follows one case: everything bears its number, and what is called hangs below what calls. */
    @Test
    void whatIsCalledBelongsToTheCase() {
        toVerification();
        var called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .singleResult();
        assertThat(called.getBusinessKey()).isEqualTo(CASE.value());
        assertThat(called.getRootProcessInstanceId()).isEqualTo(instance.getId());
        assertThat(engine.getRuntimeService().getVariables(called.getId()))
                .containsOnly(Map.entry("caseNumber", CASE.value()));
    }

    @Override
    Set<String> ofStops() {
        return Set.of("DOCUMENT_ISSUE", "COMPLAINT_SUSPENSION_SEND");
    }

    @Test
    void aWholeWithdrawalEndsEverythingAndOnlyTheNoticeIsLeft() {
        toVerification();
        withdraw("WHOLE", "TAKE", ComplaintStops.Withdrawn.WHOLE);
        assertThat(passed()).contains("endEvent_wholeWithdrawn", "startEvent_resolutionEnded");
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
        when(stops.issueTermination(any(), any(), any(), any())).thenReturn(ComplaintOutcome.WITHDRAWN);
        complete("userTask_issueTermination", "issuedOn", "2026-07-29");
        verify(stops).issueTermination(CASE, LocalDate.of(2026, 7, 29), null, OFFICER);
        complete("userTask_sendTermination", "sentOn", "2026-07-30", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        verify(stops)
                .sendTermination(
                        CASE,
                        new StopAct.TerminationSent(
                                LocalDate.of(2026, 7, 30),
                                List.of(StopAct.Recipient.COMPLAINANT, StopAct.Recipient.RESPONDENT)),
                        OFFICER);
        assertThat(passed()).endsWith("endEvent_terminated");
        assertThat(ended()).isTrue();
        assertThat(instances()).isEmpty();
    }

    @Test
    void aWholeWithdrawalEndsTheWaitForLegalEffect() {
        accept();
        reCheck(true);
        decide("WHOLLY_RIGHT");
        complete("userTask_issueDecision", "issuedOn", "2026-07-28");
        deliver();
        withdraw("WHOLE", "TAKE", ComplaintStops.Withdrawn.WHOLE);
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void aPartWithdrawnLeavesTheRestGoingOn() {
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED);
        assertThat(groupsOf("userTask_recordWithdrawal"))
                .containsExactlyInAnyOrder("petition-officer", "verifier", "resolver");
        complete(
                "userTask_recordWithdrawal",
                FilledForms.of(
                        "withdrawnOn",
                        "2026-07-20",
                        "withdrawnBy",
                        "MINUTES",
                        "withdrawalSigned",
                        true,
                        "withdrawalPlace",
                        "Trụ sở",
                        "withdrawalScope",
                        "PART",
                        "withdrawnContents",
                        "[{\"item\":\"Đơn giá bồi thường\"}]",
                        "remainingContents",
                        "Nguồn gốc đất",
                        "coercion",
                        "NONE",
                        "coercionFinding",
                        "Tự nguyện"));
        verify(stops)
                .recordWithdrawal(
                        CASE,
                        new StopAct.Withdrawal(
                                LocalDate.of(2026, 7, 20),
                                StopAct.Scope.PART,
                                StopAct.Instrument.MINUTES,
                                true,
                                "Trụ sở",
                                List.of("Đơn giá bồi thường"),
                                "Nguồn gốc đất",
                                List.of(),
                                StopAct.Coercion.NONE,
                                "Tự nguyện"),
                        OFFICER);
        decideWithdrawal("TAKE", ComplaintStops.Withdrawn.PART);
        assertThat(passed()).contains("endEvent_partWithdrawn", "endEvent_restGoesOn");
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }

    @Test
    void readsWhoOfAGroupWithdraws() {
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED);
        complete(
                "userTask_recordWithdrawal",
                FilledForms.of(
                        "withdrawnOn",
                        "2026-07-20",
                        "withdrawnBy",
                        "PETITION",
                        "withdrawalSigned",
                        true,
                        "withdrawalScope",
                        "MEMBERS",
                        "withdrawingMembers",
                        "[{\"ordinal\":2},{\"ordinal\":5}]",
                        "coercion",
                        "NOT_ASKED"));
        var withdrawal = ArgumentCaptor.forClass(StopAct.Withdrawal.class);
        verify(stops).recordWithdrawal(any(), withdrawal.capture(), any());
        assertThat(withdrawal.getValue().members()).containsExactly(2, 5);
        assertThat(withdrawal.getValue().finding()).isNull();
    }

    @Test
    void aWithdrawalThatIsNotTakenChangesNothing() {
        accept();
        withdraw("WHOLE", "NOT_TAKE", ComplaintStops.Withdrawn.NOT_TAKEN);
        assertThat(passed()).contains("endEvent_withdrawalNotTaken", "endEvent_restGoesOn");
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }

    @Test
    void aSuspensionLeavesTheTasksOpenAndWaitsForItsEnd() {
        toVerification();
        correlate(ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED);
        proposeSuspension();
        when(stops.decideSuspension(any(), any(), any())).thenReturn(true);
        complete(
                "userTask_decideSuspension",
                "suspensionDecision",
                "SUSPEND",
                "decidedOn",
                "2026-07-20",
                "suspensionGround",
                "11a.1.a",
                "suspensionReason",
                "Đang nằm viện");
        verify(stops)
                .decideSuspension(
                        CASE,
                        new StopAct.SuspensionDecided(LocalDate.of(2026, 7, 20), true, "11a.1.a", "Đang nằm viện"),
                        OFFICER);
        complete("userTask_issueSuspension", "issuedOn", "2026-07-20");
        verify(stops).issueSuspension(CASE, LocalDate.of(2026, 7, 20), null, OFFICER);
        complete("userTask_sendSuspension", "sentOn", "2026-07-21", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_assignVerification", "userTask_decideResumption");
        complete("userTask_decideResumption", "decidedOn", "2026-08-03", "resumptionReason", "Đã ra viện");
        verify(stops)
                .decideResumption(CASE, new StopAct.ResumptionDecided(LocalDate.of(2026, 8, 3), "Đã ra viện"), OFFICER);
        complete("userTask_issueResumption", "issuedOn", "2026-08-03");
        verify(stops).issueResumption(CASE, LocalDate.of(2026, 8, 3), null, OFFICER);
        complete("userTask_sendResumption", "sentOn", "2026-08-04", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");
        assertThat(passed()).contains("endEvent_resumed", "endEvent_suspensionOver");
        assertThat(openTasks()).containsExactly("userTask_assignVerification");
    }

    @Test
    void noSuspensionWhereTheResolverSeesNoGround() {
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED);
        proposeSuspension();
        complete(
                "userTask_decideSuspension",
                "suspensionDecision",
                "GO_ON",
                "decidedOn",
                "2026-07-20",
                "suspensionReason",
                "Vẫn làm việc được");
        verify(stops)
                .decideSuspension(
                        CASE,
                        new StopAct.SuspensionDecided(LocalDate.of(2026, 7, 20), false, null, "Vẫn làm việc được"),
                        OFFICER);
        assertThat(passed()).contains("endEvent_notSuspended");
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }

    @Test
    void aTerminationEndsASuspensionToo() {
        toVerification();
        correlate(ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED);
        correlate(ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED);
        terminate("TERMINATE", true);
        assertThat(passed()).contains("endEvent_terminationDecided", "startEvent_resolutionEnded");
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
    }

    @Test
    void noTerminationWhereTheResolverSeesNoGround() {
        accept();
        correlate(ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED);
        terminate("GO_ON", false);
        assertThat(passed()).contains("endEvent_resolutionGoesOn", "endEvent_notTerminated");
        assertThat(openTasks()).containsExactly("userTask_reCheckDecision");
    }

    private void withdraw(String scope, String taking, ComplaintStops.Withdrawn result) {
        correlate(ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED);
        complete(
                "userTask_recordWithdrawal",
                FilledForms.of(
                        "withdrawnOn",
                        "2026-07-20",
                        "withdrawnBy",
                        "PETITION",
                        "withdrawalSigned",
                        true,
                        "withdrawalScope",
                        scope,
                        "coercion",
                        "NONE",
                        "coercionFinding",
                        "Tự nguyện"));
        decideWithdrawal(taking, result);
    }

    private void decideWithdrawal(String taking, ComplaintStops.Withdrawn result) {
        when(stops.decideWithdrawal(any(), any(), any())).thenReturn(result);
        complete(
                "userTask_decideWithdrawal",
                "withdrawalTaken",
                taking,
                "decidedOn",
                "2026-07-28",
                "notTakenReason",
                "NOT_TAKE".equals(taking) ? "Bị ép buộc" : null);
    }

    private void proposeSuspension() {
        complete(
                "userTask_proposeSuspension",
                "proposedOn",
                "2026-07-20",
                "suspensionGround",
                "11a.1.a",
                "suspensionFacts",
                "Giấy ra viện");
    }

    private void terminate(String decision, boolean decided) {
        complete(
                "userTask_proposeTermination",
                "proposedOn",
                "2026-07-20",
                "terminationGround",
                "11a.2.c",
                "terminationFacts",
                "Quyết định đã bị hủy");
        when(stops.decideTermination(any(), any(), any())).thenReturn(decided);
        complete(
                "userTask_decideTermination",
                "terminationDecision",
                decision,
                "decidedOn",
                "2026-07-21",
                "terminationGround",
                "11a.2.c",
                "terminationReason",
                "Quyết định bị khiếu nại đã bị hủy");
    }
}
