package vn.kntc.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.transfer.Answer;
import vn.kntc.transfer.NamedReceiver;
import vn.kntc.transfer.ReceiverType;
import vn.kntc.transfer.SendingWay;
import vn.kntc.transfer.SentTo;
import vn.kntc.transfer.TransferHandling;

/** Walks {@code petition-transfer.bpmn}: one path an end, with return, urging and a job that has to be run again. */
class PetitionTransferProcessTest {

    private static final CaseNumber NUMBER = new CaseNumber("BACNINH-2026-000123");
    private static final UserId OFFICER = new UserId("petition-officer.bacninh");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 9);
    private static final Date DUE = new Date(1_784_000_000_000L);
    private static final String DEPARTMENT = "Sở Nội vụ tỉnh Bắc Ninh";

    private static final TransferHandling TRANSFERS = mock(TransferHandling.class);
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static final TestWorkshop WORKSHOP = new TestWorkshop(new PetitionTransfer());

    private static TestEngine bench;
    private static ProcessEngine engine;
    private static EngineTransferSignals signals;

    /** Keys of the clocks that the case has running. */
    private static final Set<String> RUNNING = new HashSet<>();

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        BEANS.put("beginTransferListener", new BeginTransferListener());
        BEANS.put("deliverCaseDelegate", new DeliverCaseDelegate(TRANSFERS));
        BEANS.put("readAnswerListener", new ReadAnswerListener(TRANSFERS));
        bench = new TestEngine(
                "transfer-process",
                BEANS,
                WORKSHOP,
                (keys, own) -> keys.stream().anyMatch(RUNNING::contains) ? DUE : null);
        engine = bench.engine();
        WORKSHOP.open(engine, TRANSFERS, OFFICER, NUMBER);
        signals = new EngineTransferSignals(engine.getRuntimeService(), engine.getIdentityService());
        bench.deploy("petition-transfer");
    }

    @AfterAll
    static void everyElementWasWalkedAndStop() {
        bench.close();
    }

    @BeforeEach
    void start() {
        reset(TRANSFERS);
        WORKSHOP.reset();
        RUNNING.clear();
        RUNNING.add("DENUNCIATION_TRANSFER");
        when(TRANSFERS.signResultLetter(any(), anyBoolean(), any(), any(), any()))
                .thenAnswer(call -> call.getArgument(1));
        when(TRANSFERS.approveSlip(any(), anyBoolean(), any(), any(), any())).thenAnswer(call -> call.getArgument(1));
        instance = engine.getRuntimeService().startProcessInstanceByKey(PetitionTransfer.KEY, NUMBER.value());
    }

    @AfterEach
    void remember() {
        bench.remember();
    }

    private static Task openTask(String id) {
        var task =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(id).singleResult();
        assertThat(task).as(id).isNotNull();
        return task;
    }

    private static void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(openTask(id).getId(), form);
    }

    private static void nameInSystem() {
        complete(
                "userTask_nameReceiver",
                Map.of(
                        "receiverKind", "AGENCY",
                        "receiverAgency", "nhanhoa",
                        "sentPapers", "[{\"item\": \"Đơn (bản chính)\"}, {\"item\": \"Ảnh chụp\"}]"));
    }

    /** To where the slip has gone out. */
    private static void sendTo(boolean inSystem) {
        when(TRANSFERS.receiverInSystem(NUMBER)).thenReturn(inSystem);
        if (inSystem) {
            nameInSystem();
        } else {
            complete(
                    "userTask_nameReceiver",
                    Map.of(
                            "receiverKind", "OUTSIDE",
                            "receiverName", DEPARTMENT,
                            "receiverType", "ADMINISTRATIVE",
                            "sentPapers", "[{\"item\": \"Đơn (bản chính)\"}]",
                            "citizenAsked", true));
        }
        complete("userTask_approveTransfer", Map.of("transferAnswer", "APPROVE"));
        complete("userTask_issueTransferSlip", Map.of("issuedOn", "2026-07-09", "enteredNumber", "15/PC-UBND"));
        complete("userTask_dispatchTransfer", Map.of("sentOn", "2026-07-09", "sentTo", "[\"RECEIVER\"]"));
    }

    private static void runJob() {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .singleResult()
                        .getId());
    }

    private boolean ended() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    private void assertEndedAt(String end) {
        assertThat(ended()).isTrue();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .contains(end);
    }

    @Test
    void waitsForTheOfficerToNameTheReceiver() {
        var task = openTask("userTask_nameReceiver");
        assertThat(task.getDueDate()).isEqualTo(DUE);
        assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("petition-officer");
        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsEntry("caseNumber", NUMBER.value())
                .containsEntry("transferReturned", false);
    }

    @Test
    void goesBackToItsRouteWhereNothingIsToBeTransferred() {
        complete(
                "userTask_nameReceiver", Map.of("receiverKind", "NONE", "keptReason", "Thuộc thẩm quyền của cơ quan."));
        verify(TRANSFERS).keepHere(NUMBER, "Thuộc thẩm quyền của cơ quan.", OFFICER);
        verify(TRANSFERS, never()).nameReceiver(any(), any(), any());
        assertThat(WORKSHOP.checked()).containsEntry("keptReason", "Thuộc thẩm quyền của cơ quan.");
        assertEndedAt("endEvent_notTransferred");
    }

    @Test
    void isNamedAnewWhereTheHeadDoesNotAgree() {
        nameInSystem();
        verify(TRANSFERS)
                .nameReceiver(
                        NUMBER,
                        new NamedReceiver("nhanhoa", null, null, null, List.of("Đơn (bản chính)", "Ảnh chụp"), false),
                        OFFICER);
        assertThat(engine.getTaskService()
                        .getIdentityLinksForTask(
                                openTask("userTask_approveTransfer").getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("resolver");
        complete(
                "userTask_approveTransfer", Map.of("transferAnswer", "SEND_BACK", "transferRemark", "Ghi rõ tài liệu"));
        verify(TRANSFERS).approveSlip(NUMBER, false, "Ghi rõ tài liệu", null, OFFICER);
        openTask("userTask_nameReceiver");
    }

    @Test
    void goesToAnotherAgencyAndEndsWithItsResult() {
        sendTo(true);
        verify(TRANSFERS).issueSlip(NUMBER, DAY, "15/PC-UBND", OFFICER);
        verify(TRANSFERS).dispatch(NUMBER, DAY, List.of(SentTo.RECEIVER), OFFICER);
        verify(TRANSFERS, never()).deliver(any());
        runJob();
        verify(TRANSFERS).deliver(NUMBER);
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        signals.answered(NUMBER);
        assertEndedAt("endEvent_resultArrived");
    }

    @Test
    void staysWhereItIsUntilTheCaseAtTheReceiverIsThere() {
        sendTo(true);
        doThrow(new IllegalStateException("killed")).doNothing().when(TRANSFERS).deliver(NUMBER);
        assertThatThrownBy(PetitionTransferProcessTest::runJob).hasMessageContaining("killed");
        assertThatThrownBy(() -> signals.answered(NUMBER)).isInstanceOf(IllegalStateException.class);
        runJob();
        signals.answered(NUMBER);
        assertThat(ended()).isTrue();
    }

    @Test
    void comesBackToTheOfficerWithAReturnedPetition() {
        sendTo(true);
        runJob();
        when(TRANSFERS.returned(NUMBER)).thenReturn(true);
        signals.answered(NUMBER);
        openTask("userTask_nameReceiver");
        assertThat(engine.getRuntimeService().getVariables(instance.getId())).containsEntry("transferReturned", true);
    }

    @Test
    void recordsWhatABodyOutsideAnsweredAndTellsThePetitioner() {
        sendTo(false);
        verify(TRANSFERS)
                .nameReceiver(
                        NUMBER,
                        new NamedReceiver(
                                null, DEPARTMENT, null, ReceiverType.ADMINISTRATIVE, List.of("Đơn (bản chính)"), true),
                        OFFICER);
        when(TRANSFERS.citizenWaits(NUMBER)).thenReturn(true);
        RUNNING.add("FORWARDER_TO_CITIZEN");
        complete(
                "userTask_recordTransferAnswer",
                Map.of(
                        "answerKind", "RESULT",
                        "answerBody", DEPARTMENT,
                        "answerProof", "DOCUMENT",
                        "answerNumber", "77/SNV-VP",
                        "answerDate", "2026-07-20",
                        "answerReceivedOn", "2026-07-21",
                        "answerGist", "Đã giải quyết xong."));
        verify(TRANSFERS)
                .recordAnswer(
                        NUMBER,
                        new Answer(
                                false,
                                LocalDate.of(2026, 7, 21),
                                DEPARTMENT,
                                "77/SNV-VP",
                                LocalDate.of(2026, 7, 20),
                                "Đã giải quyết xong.",
                                null),
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsKeys("answerBody", "answerGist");
        assertThat(openTask("userTask_draftResultLetter").getDueDate()).isEqualTo(DUE);
        complete("userTask_draftResultLetter", Map.of("letterResult", "Đã giải quyết."));
        verify(TRANSFERS).draftResultLetter(NUMBER, "Đã giải quyết.", OFFICER);
        assertThat(WORKSHOP.checked()).containsKeys("letterResult");
        complete(
                "userTask_signResultLetter",
                Map.of("signing", "SEND_BACK", "signedOn", "2026-07-22", "signingRemark", "Ghi rõ ngày."));
        verify(TRANSFERS).signResultLetter(NUMBER, false, LocalDate.of(2026, 7, 22), "Ghi rõ ngày.", OFFICER);
        complete("userTask_draftResultLetter", Map.of("letterResult", "Đã giải quyết ngày 20/07/2026."));
        complete("userTask_signResultLetter", Map.of("signing", "SIGN", "signedOn", "2026-07-22"));
        complete(
                "userTask_issueResultLetter",
                Map.of(
                        "issuedOn",
                        "2026-07-22",
                        "enteredNumber",
                        "80/UBND-VP",
                        "sentOn",
                        "2026-07-23",
                        "sendingWay",
                        "POST"));
        verify(TRANSFERS)
                .issueResultLetter(
                        NUMBER,
                        LocalDate.of(2026, 7, 22),
                        "80/UBND-VP",
                        LocalDate.of(2026, 7, 23),
                        SendingWay.POST,
                        OFFICER);
        assertEndedAt("endEvent_citizenTold");
    }

    @Test
    void urgesBesideTheWaitingAndStopsUrgingWithTheAnswer() {
        assertThat(signals.urgingDue(NUMBER)).as("nothing is awaited yet").isFalse();
        sendTo(false);
        assertThat(signals.urgingDue(NUMBER)).isTrue();
        complete("userTask_signUrging", Map.of("urgingAnswer", "SIGN"));
        verify(TRANSFERS).signUrging(NUMBER, OFFICER);
        complete("userTask_issueUrging", Map.of("issuedOn", "2026-08-10", "enteredNumber", "21/UBND-VP"));
        verify(TRANSFERS).issueUrging(NUMBER, LocalDate.of(2026, 8, 10), "21/UBND-VP", OFFICER);
        assertThat(signals.urgingDue(NUMBER)).isTrue();
        complete("userTask_signUrging", Map.of("urgingAnswer", "SKIP", "skipReason", "Nơi nhận hẹn trả lời."));
        verify(TRANSFERS).skipUrging(NUMBER, "Nơi nhận hẹn trả lời.", OFFICER);
        assertThat(signals.urgingDue(NUMBER)).isTrue();
        complete(
                "userTask_recordTransferAnswer",
                Map.of(
                        "answerKind", "RETURNED",
                        "answerBody", DEPARTMENT,
                        "answerProof", "NONE",
                        "answerSource", "Trao đổi điện thoại với văn phòng của Sở.",
                        "answerReceivedOn", "2026-08-21",
                        "answerGist", "Không thuộc thẩm quyền."));
        verify(TRANSFERS)
                .recordAnswer(
                        NUMBER,
                        new Answer(
                                true,
                                LocalDate.of(2026, 8, 21),
                                DEPARTMENT,
                                null,
                                null,
                                "Không thuộc thẩm quyền.",
                                "Trao đổi điện thoại với văn phòng của Sở."),
                        OFFICER);
        assertThat(WORKSHOP.checked()).containsKeys("answerSource");
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("userTask_signUrging")
                        .count())
                .isZero();
    }

    /** By the diagram from before its letters were signed and drawn up here. */
    @Test
    void anOldCaseUrgesUnsignedAndTellsByALetterWrittenElsewhere() {
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "begins by another diagram");
        var old = engine.getRepositoryService()
                .createDeployment()
                .addInputStream("petition-transfer-before.bpmn", before("petition-transfer-before-its-letters.bpmn"));
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")
                    && !file.endsWith("/issue-urging.form")
                    && !file.endsWith("/record-transfer-answer.form")) {
                old.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        for (var form : List.of("tell-transfer-result.form", "issue-urging.form", "record-transfer-answer.form")) {
            old.addInputStream("forms/" + form, before("letters/" + form));
        }
        var deployed = old.deploy();
        try {
            instance = engine.getRuntimeService().startProcessInstanceByKey(PetitionTransfer.KEY, NUMBER.value());
            sendTo(false);
            assertThat(signals.urgingDue(NUMBER)).isTrue();
            complete(
                    "userTask_issueUrging",
                    Map.of("urgingChoice", "SEND", "issuedOn", "2026-08-10", "enteredNumber", "21/UBND-VP"));
            verify(TRANSFERS).issueUnsignedUrging(NUMBER, LocalDate.of(2026, 8, 10), "21/UBND-VP", OFFICER);
            assertThat(signals.urgingDue(NUMBER)).isTrue();
            complete("userTask_issueUrging", Map.of("urgingChoice", "SKIP", "skipReason", "Nơi nhận hẹn."));
            verify(TRANSFERS).skipUrging(NUMBER, "Nơi nhận hẹn.", OFFICER);
            when(TRANSFERS.citizenWaits(NUMBER)).thenReturn(true);
            complete(
                    "userTask_recordTransferAnswer",
                    Map.of(
                            "answerKind", "RESULT",
                            "answerBody", DEPARTMENT,
                            "answerReceivedOn", "2026-08-21",
                            "answerGist", "Đã giải quyết."));
            complete("userTask_tellTransferResult", Map.of("toldOn", "2026-08-22", "resultNumber", "80/UBND-VP"));
            verify(TRANSFERS).tellCitizen(NUMBER, LocalDate.of(2026, 8, 22), "80/UBND-VP", OFFICER);
            assertEndedAt("endEvent_citizenTold");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    private static InputStream before(String file) {
        return PetitionTransferProcessTest.class.getResourceAsStream("/upgrade/" + file);
    }
}
