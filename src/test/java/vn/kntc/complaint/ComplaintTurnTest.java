package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.complaint.ComplaintTurn.ASSIGN;
import static vn.kntc.complaint.ComplaintTurn.DECIDE;
import static vn.kntc.complaint.ComplaintTurn.DELIVER;
import static vn.kntc.complaint.ComplaintTurn.END_PUBLICATION;
import static vn.kntc.complaint.ComplaintTurn.HOLD;
import static vn.kntc.complaint.ComplaintTurn.NOTIFY;
import static vn.kntc.complaint.ComplaintTurn.ORDER_VERIFICATION;
import static vn.kntc.complaint.ComplaintTurn.PLAN;
import static vn.kntc.complaint.ComplaintTurn.PUBLISH;
import static vn.kntc.complaint.ComplaintTurn.REPORT;
import static vn.kntc.complaint.ComplaintTurn.RETURN;
import static vn.kntc.complaint.ComplaintTurn.RE_CHECK;
import static vn.kntc.complaint.ComplaintTurn.SEND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Every step after every act of verification, dialogue, dispatch and publication: whose turn it is. */
class ComplaintTurnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private static final Act RE_CHECKED = Acts.reCheck(DAY, false);
    private static final Act ASSIGNED = Acts.assignment(DAY, DAY, List.of());
    private static final Act ORDERED = Acts.issued(NumberedPaper.VERIFICATION_DECISION, DAY, "1/QĐ");
    private static final Act REPORTED = new Done.VerificationReported(DAY, Acts.findings(DAY, DAY, true), "1/BC");
    private static final Act PLANNED = new Done.DialoguePlanned(DAY, Acts.plan(DAY));
    private static final Act NOTIFIED = Acts.issued(NumberedPaper.DIALOGUE_NOTICE, DAY, "2/TB");
    private static final Act RETURNED = new Done.DialogueNoticeReturned(DAY, "Không kịp");
    private static final Act HELD = Acts.dialogue(DAY, Attendance.PRESENT);
    private static final Act SENT = Acts.dispatch(DAY, DecisionRecipient.COMPLAINANT);
    private static final Act DELIVERED = new Done.Delivered(DAY);
    private static final Act PUBLISHED = Acts.posting(DAY);
    private static final Act ENDED = Acts.end(DAY, DAY);
    private static final Act NOTED = new Done.StayRequestNoted(DAY);

    private static final Act[] FOUND = {RE_CHECKED, ASSIGNED, ORDERED, REPORTED};

    private static Stream<Arguments> histories() {
        return Stream.of(
                after(List.of(), RE_CHECK),
                after(List.of(NOTED), RE_CHECK),
                after(List.of(RE_CHECKED), ASSIGN, DECIDE),
                after(List.of(RE_CHECKED, ASSIGNED), ORDER_VERIFICATION),
                after(List.of(RE_CHECKED, ASSIGNED, ORDERED), REPORT),
                after(found(), ASSIGN, PLAN, DECIDE),
                after(found(ASSIGNED), ORDER_VERIFICATION),
                after(found(ASSIGNED, ORDERED, NOTED), REPORT),
                after(found(PLANNED), ASSIGN, NOTIFY, RETURN),
                after(found(PLANNED, RETURNED), ASSIGN, PLAN),
                after(found(PLANNED, RETURNED, PLANNED), ASSIGN, NOTIFY, RETURN),
                after(found(PLANNED, NOTIFIED), ASSIGN, HOLD),
                after(found(PLANNED, NOTIFIED, HELD), ASSIGN, PLAN, DECIDE),
                after(found(PLANNED, NOTIFIED, HELD, PLANNED), ASSIGN, NOTIFY, RETURN),
                after(found(PLANNED, NOTIFIED, HELD, ASSIGNED), ORDER_VERIFICATION));
    }

    private static Stream<Arguments> decided() {
        return Stream.of(
                after(List.of(), SEND, PUBLISH),
                after(List.of(SENT), DELIVER, PUBLISH),
                after(List.of(PUBLISHED), SEND, END_PUBLICATION),
                after(List.of(SENT, DELIVERED), PUBLISH),
                after(List.of(SENT, PUBLISHED), DELIVER, END_PUBLICATION),
                after(List.of(SENT, DELIVERED, PUBLISHED), END_PUBLICATION),
                after(List.of(PUBLISHED, ENDED), SEND),
                after(List.of(SENT, DELIVERED, PUBLISHED, ENDED)));
    }

    private static List<Act> found(Act... later) {
        var acts = new ArrayList<>(Arrays.asList(FOUND));
        acts.addAll(Arrays.asList(later));
        return acts;
    }

    private static Arguments after(List<Act> done, ComplaintTurn... possible) {
        return Arguments.of(done, Set.of(possible));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void stepsUpToTheDecisionWaitForEachOther(List<Act> done, Set<ComplaintTurn> possible) {
        check(done, EnumSet.range(RE_CHECK, DECIDE), possible);
    }

    @ParameterizedTest
    @MethodSource("decided")
    void whatFollowsTheDecisionIsRecordedOnce(List<Act> done, Set<ComplaintTurn> possible) {
        check(done, EnumSet.range(SEND, END_PUBLICATION), possible);
    }

    private static void check(List<Act> done, Set<ComplaintTurn> asked, Set<ComplaintTurn> possible) {
        assertThat(asked).containsAll(possible);
        var complaint = having(done);
        for (var turn : asked) {
            if (possible.contains(turn)) {
                assertThatCode(() -> turn.require(complaint))
                        .as(turn + " after " + done)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> turn.require(complaint))
                        .as(turn + " after " + done)
                        .isInstanceOf(OutOfOrder.class)
                        .message()
                        .matches("(Không|Chưa|Việc|Quyết định) .+\\.");
            }
        }
    }

    private static Complaint having(List<Act> done) {
        return new Complaint(
                Acts.routed(new CaseNumber("NHANHOA-2026-000001"), DAY, Map.of()),
                false,
                ComplaintStatus.IN_PROGRESS,
                false,
                false,
                null,
                Instant.parse("2026-09-30T03:00:00Z"),
                done.stream()
                        .map(act -> new RecordedAct(
                                act, new UserId("resolver.nhanhoa"), Instant.parse("2026-09-30T03:00:00Z")))
                        .toList());
    }
}
