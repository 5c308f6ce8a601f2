package vn.kntc.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.transfer.TransferRoom.DAY;
import static vn.kntc.transfer.TransferRoom.OFFICER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.calendar.SeededCalendar;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.testing.RoomDatabase;

/** Each verb of a transfer at each stage: what is possible there passes, everything else is refused and changes nothing. */
class TransferVerbsTest {

    private static final NamedReceiver TO_WARD = new NamedReceiver("nhanhoa", null, null, null, List.of("Đơn"), false);
    private static final NamedReceiver OUTSIDE =
            new NamedReceiver(null, "Sở Nội vụ tỉnh Bắc Ninh", null, ReceiverType.ADMINISTRATIVE, List.of("Đơn"), true);
    private static final NamedReceiver OUTSIDE_UNASKED = new NamedReceiver(
            null, "Sở Nội vụ tỉnh Bắc Ninh", null, ReceiverType.ADMINISTRATIVE, List.of("Đơn"), false);

    /** What an officer, a clerk, a head or the program may do where a transfer stands so; typed by hand. */
    private static final Map<TransferStage, List<TransferVerb>> POSSIBLE = Map.ofEntries(
            Map.entry(TransferStage.TO_NAME, List.of(TransferVerb.NAME, TransferVerb.KEEP, TransferVerb.ASK_RESULT)),
            Map.entry(TransferStage.TO_APPROVE, List.of(TransferVerb.APPROVE, TransferVerb.ASK_RESULT)),
            Map.entry(TransferStage.TO_ISSUE, List.of(TransferVerb.ISSUE, TransferVerb.ASK_RESULT)),
            Map.entry(TransferStage.TO_DISPATCH, List.of(TransferVerb.DISPATCH, TransferVerb.ASK_RESULT)),
            Map.entry(TransferStage.TO_DELIVER, List.of(TransferVerb.DELIVER, TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_AGENCY,
                    List.of(TransferVerb.DELIVER, TransferVerb.HEAR, TransferVerb.ASK_URGING, TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_AGENCY_URGING,
                    List.of(
                            TransferVerb.DELIVER,
                            TransferVerb.HEAR,
                            TransferVerb.SIGN_URGING,
                            TransferVerb.ISSUE_UNSIGNED_URGING,
                            TransferVerb.SKIP_URGING,
                            TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_AGENCY_URGING_SIGNED,
                    List.of(
                            TransferVerb.DELIVER,
                            TransferVerb.HEAR,
                            TransferVerb.ISSUE_URGING,
                            TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_BODY,
                    List.of(TransferVerb.RECORD_ANSWER, TransferVerb.ASK_URGING, TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_BODY_URGING,
                    List.of(
                            TransferVerb.RECORD_ANSWER,
                            TransferVerb.SIGN_URGING,
                            TransferVerb.ISSUE_UNSIGNED_URGING,
                            TransferVerb.SKIP_URGING,
                            TransferVerb.ASK_RESULT)),
            Map.entry(
                    TransferStage.WITH_BODY_URGING_SIGNED,
                    List.of(TransferVerb.RECORD_ANSWER, TransferVerb.ISSUE_URGING, TransferVerb.ASK_RESULT)),
            Map.entry(TransferStage.TO_TELL, List.of(TransferVerb.TELL_CITIZEN, TransferVerb.DRAFT_LETTER)),
            Map.entry(TransferStage.LETTER_TO_SIGN, List.of(TransferVerb.SIGN_LETTER)),
            Map.entry(TransferStage.LETTER_TO_ISSUE, List.of(TransferVerb.ISSUE_LETTER)),
            Map.entry(TransferStage.SETTLED, List.of()),
            Map.entry(TransferStage.KEPT, List.of(TransferVerb.OPEN)));

    /** A case at each stage, for what changes nothing of it. */
    private static final Map<TransferStage, CaseNumber> STANDING = new EnumMap<>(TransferStage.class);

    private static TransferRoom room;

    @BeforeAll
    static void migrate() {
        var database = RoomDatabase.create("transfer_verbs");
        room = new TransferRoom(database, SeededCalendar.on(database));
    }

    static Stream<Arguments> everyVerbAtEveryStage() {
        return Arrays.stream(TransferStage.values())
                .flatMap(stage -> Arrays.stream(TransferVerb.values()).map(verb -> Arguments.of(verb, stage)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("everyVerbAtEveryStage")
    void passesWhereItIsPossibleAndChangesNothingElsewhere(TransferVerb verb, TransferStage stage) {
        if (!POSSIBLE.get(stage).contains(verb)) {
            changesNothing(verb, STANDING.computeIfAbsent(stage, TransferVerbsTest::at), stage);
            return;
        }
        var number = at(stage);
        var before = room.stored(number);
        assertThatCode(() -> carryOut(verb, number)).doesNotThrowAnyException();
        var again = verb == TransferVerb.DELIVER && stage != TransferStage.TO_DELIVER;
        assertThat(room.stored(number).equals(before)).as("unchanged").isEqualTo(again);
    }

    private static void changesNothing(TransferVerb verb, CaseNumber number, TransferStage stage) {
        var before = room.stored(number);
        room.forgetWhatWasDone();
        refused(verb, number, stage);
        assertThat(room.stored(number)).isEqualTo(before);
        room.nothingWasDrawnUpOrSent();
    }

    private static void refused(TransferVerb verb, CaseNumber number, TransferStage stage) {
        if (verb == TransferVerb.HEAR) {
            carryOut(verb, number); // nobody asked for it, so nobody is told
            return;
        }
        assertThatThrownBy(() -> carryOut(verb, number))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageStartingWith("Không ")
                .hasMessageEndingWith("hồ sơ " + stage.label() + ".");
    }

    private static void carryOut(TransferVerb verb, CaseNumber number) {
        var handling = room.handling;
        if (verb == TransferVerb.OPEN) {
            room.open(number, CaseKind.FEEDBACK);
            return;
        }
        room.act(() -> {
            switch (verb) {
                case NAME -> handling.nameReceiver(number, TO_WARD, OFFICER);
                case KEEP -> handling.keepHere(number, "Thuộc thẩm quyền.", OFFICER);
                case APPROVE -> handling.approveSlip(number, true, null, null, OFFICER);
                case ISSUE -> handling.issueSlip(number, DAY, null, OFFICER);
                case DISPATCH -> handling.dispatch(number, DAY, List.of(SentTo.RECEIVER), OFFICER);
                case DELIVER -> handling.deliver(number);
                case RECORD_ANSWER -> handling.recordAnswer(number, answer(false), OFFICER);
                case HEAR -> room.ends(number, "SETTLED");
                case ASK_URGING -> handling.askUrging(number, OFFICER);
                case ISSUE_URGING -> handling.issueUrging(number, DAY, null, OFFICER);
                case SKIP_URGING -> handling.skipUrging(number, "Nơi nhận hẹn.", OFFICER);
                case SIGN_URGING -> handling.signUrging(number, OFFICER);
                case ISSUE_UNSIGNED_URGING -> handling.issueUnsignedUrging(number, DAY, null, OFFICER);
                case ASK_RESULT -> handling.askResult(number, OFFICER);
                case DRAFT_LETTER -> handling.draftResultLetter(number, "Đã trả lời.", OFFICER);
                case SIGN_LETTER -> handling.signResultLetter(number, true, DAY, null, OFFICER);
                case ISSUE_LETTER -> handling.issueResultLetter(number, DAY, null, DAY, SendingWay.POST, OFFICER);
                case TELL_CITIZEN -> handling.tellCitizen(number, DAY, null, OFFICER);
                default -> throw new IllegalArgumentException(verb.name());
            }
        });
    }

    private static Answer answer(boolean returned) {
        return new Answer(returned, DAY, "Sở Nội vụ tỉnh Bắc Ninh", null, null, "Đã trả lời.");
    }

    /** A new case that has come there, step by step. */
    private static CaseNumber at(TransferStage stage) {
        var number =
                switch (stage) {
                    case TO_NAME -> opened();
                    case TO_APPROVE -> after(opened(), TransferVerb.NAME);
                    case TO_ISSUE -> after(at(TransferStage.TO_APPROVE), TransferVerb.APPROVE);
                    case TO_DISPATCH -> after(at(TransferStage.TO_ISSUE), TransferVerb.ISSUE);
                    case TO_DELIVER -> after(at(TransferStage.TO_DISPATCH), TransferVerb.DISPATCH);
                    case WITH_AGENCY -> after(at(TransferStage.TO_DELIVER), TransferVerb.DELIVER);
                    case WITH_AGENCY_URGING -> after(at(TransferStage.WITH_AGENCY), TransferVerb.ASK_URGING);
                    case WITH_BODY -> sentOutside(OUTSIDE);
                    case WITH_BODY_URGING -> after(at(TransferStage.WITH_BODY), TransferVerb.ASK_URGING);
                    case WITH_AGENCY_URGING_SIGNED ->
                        after(at(TransferStage.WITH_AGENCY_URGING), TransferVerb.SIGN_URGING);
                    case WITH_BODY_URGING_SIGNED -> after(at(TransferStage.WITH_BODY_URGING), TransferVerb.SIGN_URGING);
                    case LETTER_TO_SIGN -> after(at(TransferStage.TO_TELL), TransferVerb.DRAFT_LETTER);
                    case LETTER_TO_ISSUE -> after(at(TransferStage.LETTER_TO_SIGN), TransferVerb.SIGN_LETTER);
                    case TO_TELL -> after(at(TransferStage.WITH_BODY), TransferVerb.RECORD_ANSWER);
                    case SETTLED -> after(at(TransferStage.TO_TELL), TransferVerb.TELL_CITIZEN);
                    case KEPT -> after(opened(), TransferVerb.KEEP);
                };
        assertThat(room.stage(number)).isEqualTo(stage);
        return number;
    }

    private static CaseNumber opened() {
        var number = room.someCase();
        room.open(number, CaseKind.FEEDBACK);
        return number;
    }

    private static CaseNumber after(CaseNumber number, TransferVerb verb) {
        carryOut(verb, number);
        return number;
    }

    private static CaseNumber sentOutside(NamedReceiver receiver) {
        var number = opened();
        room.act(() -> room.handling.nameReceiver(number, receiver, OFFICER));
        for (var verb : List.of(TransferVerb.APPROVE, TransferVerb.ISSUE, TransferVerb.DISPATCH)) {
            carryOut(verb, number);
        }
        return number;
    }

    @Test
    void knowsEveryStage() {
        assertThat(POSSIBLE).containsOnlyKeys(TransferStage.values());
        assertThat(POSSIBLE.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TransferVerb.values());
    }

    @Test
    void namesAnewWhatTheHeadSentBackAndWhatTheReceiverGaveBack() {
        var sentBack = at(TransferStage.TO_APPROVE);
        room.act(() -> room.handling.approveSlip(sentBack, false, "Ghi rõ tài liệu.", null, OFFICER));
        assertThat(room.stage(sentBack)).isEqualTo(TransferStage.TO_NAME);
        assertThatThrownBy(() -> carryOut(TransferVerb.ISSUE, sentBack)).isInstanceOf(OutOfOrder.class);
        carryOut(TransferVerb.NAME, sentBack);
        assertThat(room.stage(sentBack)).isEqualTo(TransferStage.TO_APPROVE);

        var givenBack = at(TransferStage.WITH_AGENCY);
        room.act(() -> room.ends(givenBack, CaseOutcome.RETURN));
        assertThat(room.stage(givenBack)).isEqualTo(TransferStage.TO_NAME);
        carryOut(TransferVerb.NAME, givenBack);
        assertThat(room.stage(givenBack)).as("not approved by the first round").isEqualTo(TransferStage.TO_APPROVE);
        assertThat(room.last(givenBack).round()).isEqualTo(2);
    }

    /** Received on 20/07/2026, worked on that day: what is dated before contradicts the log. */
    @Test
    void approvalAndSlipLieInTheirOrder() {
        var number = at(TransferStage.TO_APPROVE);
        refusedDay(
                "approvedOn",
                "không được trước ngày 20/07/2026 (ngày nhận đơn)",
                () -> room.handling.approveSlip(number, true, null, DAY.minusDays(1), OFFICER));
        refusedDay(
                "approvedOn",
                "không được sau ngày hôm nay",
                () -> room.handling.approveSlip(number, true, null, DAY.plusDays(1), OFFICER));
        room.act(() -> room.handling.approveSlip(number, true, null, DAY, OFFICER));
        refusedDay(
                "issuedOn",
                "không được trước ngày 20/07/2026 (ngày phiếu chuyển được duyệt)",
                () -> room.handling.issueSlip(number, DAY.minusDays(1), null, OFFICER));
        refusedDay(
                "issuedOn",
                "không được trước ngày 20/07/2026 (ngày nhận đơn)",
                () -> room.handling.issueSlip(number, DAY.minusDays(1), "15/PC-UBND", OFFICER));
        carryOut(TransferVerb.ISSUE, number);
        assertThat(room.stage(number)).isEqualTo(TransferStage.TO_DISPATCH);
    }

    /** Received on 13/07/2026, the slip was issued on paper on 15/07/2026; the approval is entered on 20/07/2026. */
    @Test
    void aSlipThatGotItsNumberOnPaperSaysThatItWasApprovedThere() {
        var told = received(DAY.minusDays(7));
        room.act(() -> room.handling.approveSlip(told, true, null, DAY.minusDays(5), OFFICER));
        room.act(() -> room.handling.issueSlip(told, DAY.minusDays(5), "15/PC-UBND", OFFICER));
        assertThat(room.stored(told)).noneMatch(row -> row.contains("trước ngày duyệt"));

        var late = received(DAY.minusDays(7));
        carryOut(TransferVerb.APPROVE, late);
        refusedDay(
                "issuedOn",
                "không được trước ngày 20/07/2026 (ngày phiếu chuyển được duyệt)",
                () -> room.handling.issueSlip(late, DAY.minusDays(5), null, OFFICER));
        room.act(() -> room.handling.issueSlip(late, DAY.minusDays(5), "16/PC-UBND", OFFICER));
        assertThat(room.stored(late))
                .anyMatch(row -> row.contains("phiếu đề ngày 15/07/2026, trước ngày duyệt đã ghi là 20/07/2026"));
    }

    private static CaseNumber received(LocalDate on) {
        var number = room.someCase();
        room.open(number, CaseKind.FEEDBACK, on);
        return after(number, TransferVerb.NAME);
    }

    private static void refusedDay(String field, String why, Runnable act) {
        assertThatThrownBy(() -> room.act(act))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.field())
                        .isEqualTo(field))
                .hasMessageContaining(why);
    }

    @Test
    void isSettledWithTheAnswerWhereNobodyAskedToBeTold() {
        var number = sentOutside(OUTSIDE_UNASKED);
        carryOut(TransferVerb.RECORD_ANSWER, number);
        assertThat(room.stage(number)).isEqualTo(TransferStage.SETTLED);
    }

    /** He asks on the day after the slip went out; without that nobody would have told him. */
    @Test
    void whoeverAsksWhileTheResultIsAwaitedIsToldByALetterThatIsSigned() {
        var number = sentOutside(OUTSIDE_UNASKED);
        carryOut(TransferVerb.ASK_RESULT, number);
        carryOut(TransferVerb.RECORD_ANSWER, number);
        assertThat(room.stage(number)).isEqualTo(TransferStage.TO_TELL);
        carryOut(TransferVerb.DRAFT_LETTER, number);
        room.act(() -> room.handling.signResultLetter(number, false, DAY, "Ghi rõ ngày.", OFFICER));
        assertThat(room.stage(number)).as("drafted again").isEqualTo(TransferStage.TO_TELL);
        carryOut(TransferVerb.DRAFT_LETTER, number);
        carryOut(TransferVerb.SIGN_LETTER, number);
        assertThat(room.last(number).citizenToldOn())
                .as("a signature tells nobody")
                .isNull();
        carryOut(TransferVerb.ISSUE_LETTER, number);
        assertThat(room.last(number).citizenToldOn()).isEqualTo(DAY);
        assertThat(room.stage(number)).isEqualTo(TransferStage.SETTLED);
    }

    /** What the receiver wrote may tell here who denounces. */
    @Test
    void aResultThatMayTellWhoDenouncesIsHeldBackHere() {
        var number = room.someCase();
        room.open(number, CaseKind.DENUNCIATION);
        for (var verb : List.of(
                TransferVerb.NAME,
                TransferVerb.APPROVE,
                TransferVerb.ISSUE,
                TransferVerb.DISPATCH,
                TransferVerb.DELIVER)) {
            carryOut(verb, number);
        }
        room.tells(number);
        carryOut(TransferVerb.HEAR, number);
        assertThat(room.last(number).answer().gist())
                .isEqualTo("Nơi nhận đã giải quyết; nội dung xem văn bản của nơi nhận.");
    }

    @Test
    void aLetterIsNotSentBackWithoutAWord() {
        var number = at(TransferStage.LETTER_TO_SIGN);
        assertThatThrownBy(() -> room.act(() -> room.handling.signResultLetter(number, false, DAY, null, OFFICER)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Hãy ghi ý kiến");
    }

    @Test
    void knowsNothingOfACaseThatIsNotToBeTransferred() {
        var number = room.someCase();
        assertThatThrownBy(() -> carryOut(TransferVerb.ISSUE, number)).isInstanceOf(NotFound.class);
    }
}
