package vn.kntc.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kntc.petition.process.WalkedDiagram.NUMBER;
import static vn.kntc.petition.process.WalkedDiagram.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.petition.FlagContent;
import vn.kntc.petition.OriginalsReceiver;
import vn.kntc.petition.PetitionConclusions;
import vn.kntc.petition.PetitionFlag;
import vn.kntc.petition.PetitionFlags;
import vn.kntc.petition.ReturnedOriginal;
import vn.kntc.petition.SendingWay;
import vn.kntc.shared.InvalidInput;

/** Walks {@code petition-flag.bpmn}: each flag to its end, done or dropped. */
class FlagProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final PetitionFlags FLAGS = mock(PetitionFlags.class);

    private static WalkedDiagram diagram;

    @BeforeAll
    static void open() {
        diagram = new WalkedDiagram(
                new PetitionFlagging(),
                "petition-flag",
                FLAGS,
                Map.of("beginFlagListener", new BeginFlagListener(FLAGS)));
    }

    @AfterAll
    static void close() {
        diagram.close();
    }

    @BeforeEach
    void forget() {
        reset(FLAGS);
    }

    @AfterEach
    void remember() {
        diagram.remember();
    }

    @ParameterizedTest
    @CsvSource({
        "F1, userTask_reportMatter",
        "F3, userTask_reportHarm",
        "F4, userTask_proposeStay",
        "F5, userTask_proposeReview"
    })
    void reportsToTheHeadWhoDirects(PetitionFlag flag, String task) {
        var instance = diagram.start(Map.of("petitionFlag", flag.name()));
        diagram.complete(task, Map.of("flagChoice", "DO", "flagGist", "Đông người", "flagMeasure", "Đối thoại"));
        verify(FLAGS).prepare(NUMBER, flag, new FlagContent(null, null, "Đông người", "Đối thoại", List.of()), OFFICER);
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "AGREE", "direction", "Đối thoại ngay"));
        verify(FLAGS).decide(NUMBER, flag, true, "Đối thoại ngay", OFFICER);
        diagram.endsAt(instance, "endEvent_flagDirected");
    }

    @ParameterizedTest
    @CsvSource({"F2, userTask_referToInvestigators", "F7, userTask_answerForwarder"})
    void sendsALetterThatTheHeadSigns(PetitionFlag flag, String task) {
        var instance = diagram.start(Map.of("petitionFlag", flag.name()));
        var letter = Map.<String, Object>of("flagChoice", "DO", "flagReceiver", "Nơi nhận", "flagGist", "Nội dung");
        diagram.complete(task, letter);
        verify(FLAGS).prepare(NUMBER, flag, new FlagContent("Nơi nhận", null, "Nội dung", null, List.of()), OFFICER);
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "SEND_BACK", "direction", "Ghi rõ hơn"));
        verify(FLAGS).decide(NUMBER, flag, false, "Ghi rõ hơn", OFFICER);
        diagram.complete(task, letter);
        when(FLAGS.decide(any(), any(), anyBoolean(), any(), any())).thenReturn(true);
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "AGREE"));
        diagram.complete(
                "userTask_issueFlagLetter",
                Map.of("issuedOn", "2026-07-08", "sentOn", "2026-07-08", "sendingWay", "POST"));
        verify(FLAGS).send(NUMBER, flag, new PetitionConclusions.Issue(DAY, null, DAY, SendingWay.POST), OFFICER);
        diagram.endsAt(instance, "endEvent_flagLetterSent");
    }

    @ParameterizedTest
    @CsvSource({
        "F1, userTask_reportMatter",
        "F2, userTask_referToInvestigators",
        "F3, userTask_reportHarm",
        "F4, userTask_proposeStay",
        "F5, userTask_proposeReview",
        "F7, userTask_answerForwarder"
    })
    void endsWhereTheHeadConfirmsThatNothingHasToBeDone(PetitionFlag flag, String task) {
        var instance = diagram.start(Map.of("petitionFlag", flag.name()));
        diagram.complete(task, Map.of("flagChoice", "DROP", "droppedReason", "Đã ngăn chặn"));
        verify(FLAGS).proposeDrop(NUMBER, flag, "Đã ngăn chặn", OFFICER);
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "SEND_BACK", "direction", "Xem lại"));
        verify(FLAGS).decide(NUMBER, flag, false, "Xem lại", OFFICER);
        diagram.complete(task, Map.of("flagChoice", "DROP", "droppedReason", "Đã xem lại"));
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "AGREE", "direction", "Không phải làm"));
        verify(FLAGS).decide(NUMBER, flag, true, "Không phải làm", OFFICER);
        verify(FLAGS, never()).prepare(any(), any(), any(), any());
        verify(FLAGS, never()).drop(any(), any(), any(), any());
        diagram.endsAt(instance, "endEvent_flagDropped");
    }

    @Test
    void isDoneAfterAllWhereTheHeadWantsIt() {
        var instance = diagram.start(Map.of("petitionFlag", "F3"));
        diagram.complete("userTask_reportHarm", Map.of("flagChoice", "DROP", "droppedReason", "Đã ngăn chặn"));
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "SEND_BACK", "direction", "Vẫn phải báo cáo"));
        diagram.complete(
                "userTask_reportHarm", Map.of("flagChoice", "DO", "flagGist", "Đổ thải", "flagMeasure", "Dừng lại"));
        diagram.complete("userTask_decideFlag", Map.of("flagAnswer", "AGREE", "direction", "Dừng ngay"));
        diagram.endsAt(instance, "endEvent_flagDirected");
    }

    @Test
    void keepsOriginalsUntilTheyMayGoBack() {
        var instance = diagram.start(Map.of("petitionFlag", "F6"));
        var tasks = diagram.engine().getTaskService().createTaskQuery();
        assertThat(tasks.count()).isZero();
        var signals = new EnginePetitionSignals(
                diagram.engine().getRuntimeService(), diagram.engine().getIdentityService());
        assertThat(signals.keepingOriginals()).containsExactly(NUMBER);
        signals.originalsFree(NUMBER);
        signals.originalsFree(NUMBER);
        diagram.complete(
                "userTask_returnOriginals",
                Map.of(
                        "flagChoice", "DO",
                        "returnedOn", "2026-07-08",
                        "originalsReceiver", "PETITIONER",
                        "originals", "[{\"item\": \"Sổ đỏ\", \"condition\": \"nguyên vẹn\"}]"));
        verify(FLAGS)
                .returnOriginals(
                        NUMBER,
                        DAY,
                        OriginalsReceiver.PETITIONER,
                        List.of(new ReturnedOriginal("Sổ đỏ", "nguyên vẹn")),
                        null,
                        OFFICER);
        diagram.endsAt(instance, "endEvent_originalsReturned");
    }

    @Test
    void originalsMayTurnOutToBeNone() {
        var instance = diagram.start(Map.of("petitionFlag", "F6"));
        new EnginePetitionSignals(
                        diagram.engine().getRuntimeService(), diagram.engine().getIdentityService())
                .originalsFree(NUMBER);
        diagram.complete("userTask_returnOriginals", Map.of("flagChoice", "DROP", "droppedReason", "Chỉ có bản sao"));
        verify(FLAGS).drop(NUMBER, PetitionFlag.F6, "Chỉ có bản sao", OFFICER);
        diagram.endsAt(instance, "endEvent_originalsReturned");
    }

    @Test
    void leavesTheRoomAloneWhereAnAnswerIsMissing() {
        diagram.start(Map.of("petitionFlag", "F2"));
        assertThatThrownBy(() -> diagram.complete(
                        "userTask_referToInvestigators", Map.of("flagChoice", "DO", "flagGist", "Nội dung")))
                .hasStackTraceContaining(InvalidInput.class.getName());
        verify(FLAGS, never()).prepare(any(), any(), any(), any());
    }

    /** By the diagram from before the head was asked: what its officer says need not be done ends there. */
    @Test
    void anOldCaseDropsWhatNeedNotBeDoneWithoutAskingTheHead() {
        var before = new WalkedDiagram(
                new PetitionFlagging(),
                "petition-flag-before-drops-were-answered",
                "/upgrade/",
                FLAGS,
                Map.of("beginFlagListener", new BeginFlagListener(FLAGS)));
        try {
            drops(before, PetitionFlag.F3, "userTask_reportHarm");
            drops(before, PetitionFlag.F7, "userTask_answerForwarder");
            verify(FLAGS, never()).proposeDrop(any(), any(), any(), any());
        } finally {
            before.engine().close();
        }
    }

    private static void drops(WalkedDiagram before, PetitionFlag flag, String task) {
        var instance = before.start(Map.of("petitionFlag", flag.name()));
        before.complete(task, Map.of("flagChoice", "DROP", "droppedReason", "Đã ngăn chặn"));
        verify(FLAGS).drop(NUMBER, flag, "Đã ngăn chặn", OFFICER);
        before.endsAt(instance, "endEvent_flagDropped");
    }
}
