package vn.kntc.handling.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.move.MovePlaces.Places;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** A procedure with two moves: one that goes on once at a time, and one of which several may. Today is 09/7/2026. */
class MoveDeskTest {

    private static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final Set<Role> VERIFIES = Set.of(Role.VERIFIER);
    private static final CaseMove ONCE = CaseMove.once("PAINT", "trial.paint", Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove SEVERAL = CaseMove.several("MEASURE", "trial.measure", Role.VERIFIER);

    private final CaseMoves procedure = mock();
    private final MovePlaces places = mock();
    private final CaseRecords cases = mock();
    private final CaseLock lock = mock();
    private final Law law = mock();
    private final ActLog log = mock();
    private final MoveDesk desk = new MoveDesk(
            List.of(procedure),
            places,
            cases,
            lock,
            law,
            log,
            Clock.fixed(Instant.parse("2026-07-09T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @BeforeEach
    void aCaseOfThatProcedure() {
        given(procedure.procedure(NUMBER)).willReturn(Optional.of("TRIAL"));
        given(procedure.moves()).willReturn(List.of(ONCE, SEVERAL));
        given(procedure.startedBy(eq(NUMBER), any()))
                .willAnswer(call -> call.getArgument(1, CaseMove.class).startedBy());
        given(procedure.refusal(eq(NUMBER), any())).willReturn(Optional.empty());
        stands(CaseStatus.OPEN);
        found(Set.of("trial.paint", "trial.measure"), Set.of());
        says("PAINT", true, "Khi tường bẩn.");
        says("MEASURE", true, "Khi cần biết dài ngắn.");
    }

    @Test
    void offersLabelConditionAndArticle() {
        var offers = desk.offered(NUMBER, VERIFIES);

        assertThat(offers).extracting(OfferedMove::code).containsExactly("PAINT", "MEASURE");
        assertThat(offers.get(0).label()).isEqualTo("Nút PAINT");
        assertThat(offers.get(0).condition()).isEqualTo("Khi tường bẩn.");
        assertThat(offers.get(0).basis()).containsExactly("Điều 35 Luật Khiếu nại");
        assertThat(offers).allMatch(OfferedMove::possible);
    }

    @Test
    void offersNothingToWhoMayNotNorInAClosedCaseNorInAnotherProcedure() {
        assertThat(desk.offered(NUMBER, Set.of(Role.RESOLVER)))
                .extracting(OfferedMove::code)
                .containsExactly("PAINT");
        assertThat(desk.offered(NUMBER, Set.of(Role.CLERK))).isEmpty();
        stands(CaseStatus.CLOSED);
        assertThat(desk.offered(NUMBER, VERIFIES)).isEmpty();
        stands(CaseStatus.OPEN);
        given(procedure.procedure(NUMBER)).willReturn(Optional.empty());
        assertThat(desk.offered(NUMBER, VERIFIES)).isEmpty();
    }

    @Test
    void saysWhyNotTheLawFirstThenTheRoomThenTheDiagram() {
        found(Set.of(), Set.of());
        assertThat(desk.offered(NUMBER, VERIFIES).get(0).refusal())
                .isEqualTo("Hồ sơ đang ở bước không có việc này, hoặc chạy theo sơ đồ cũ chưa có việc này.");
        given(procedure.refusal(NUMBER, ONCE)).willReturn(Optional.of("Chưa mua sơn."));
        assertThat(desk.offered(NUMBER, VERIFIES).get(0).refusal()).isEqualTo("Chưa mua sơn.");
        says("PAINT", false, "Trước ngày 01/7/2026 không có việc này.");
        var offer = desk.offered(NUMBER, VERIFIES).get(0);
        assertThat(offer.refusal()).isEqualTo("Trước ngày 01/7/2026 không có việc này.");
        assertThat(offer.condition()).isNull();
    }

    @Test
    void startsWhatIsOfferedAndTellsTheTask() {
        given(places.start(NUMBER, "trial.paint", VERIFIES)).willReturn(Optional.of("task-7"));

        assertThat(desk.start(NUMBER, "PAINT", VERIFIER, VERIFIES)).contains("task-7");

        var order = inOrder(lock, log, places);
        order.verify(lock).hold(NUMBER);
        order.verify(log).note(NUMBER, VERIFIER, "Bắt đầu việc “Nút PAINT”");
        order.verify(places).start(NUMBER, "trial.paint", VERIFIES);
    }

    /** The room begins it, whatever the diagram awaits, and this case tells nothing of it. */
    @Test
    void whatIsACaseOfItsOwnLeavesNoTrace() {
        var apart = CaseMove.apart("HIDE", Role.VERIFIER);
        given(procedure.moves()).willReturn(List.of(apart));
        given(procedure.begin(NUMBER, apart, VERIFIER)).willReturn(Optional.of("task-9"));
        says("HIDE", true, "Khi cần giữ kín.");
        found(Set.of(), Set.of());

        assertThat(desk.offered(NUMBER, VERIFIES))
                .extracting(OfferedMove::possible)
                .containsExactly(true);
        assertThat(desk.start(NUMBER, "HIDE", VERIFIER, VERIFIES)).contains("task-9");

        verify(log, never()).note(any(), any(), any());
        verify(places, never()).start(any(), any(), any());
    }

    @Test
    void theSameAgainIsRefusedWhereOneGoesOnAndTakenWhereSeveralMay() {
        found(Set.of("trial.paint", "trial.measure"), Set.of("trial.paint", "trial.measure"));
        given(places.start(NUMBER, "trial.measure", VERIFIES)).willReturn(Optional.empty());

        assertThatThrownBy(() -> desk.start(NUMBER, "PAINT", VERIFIER, VERIFIES))
                .isInstanceOf(OutOfOrder.class)
                .hasMessage("Việc này đã được bắt đầu và chưa xong.");
        assertThat(desk.start(NUMBER, "MEASURE", VERIFIER, VERIFIES)).isEmpty();
        verify(places, never()).start(NUMBER, "trial.paint", VERIFIES);
    }

    @Test
    void whoMayNotAndWhatIsNotStartsNothing() {
        assertThatThrownBy(() -> desk.start(NUMBER, "MEASURE", VERIFIER, Set.of(Role.RESOLVER)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.start(NUMBER, "DANCE", VERIFIER, VERIFIES))
                .isInstanceOf(NotFound.class);
        given(procedure.refusal(NUMBER, ONCE)).willReturn(Optional.of("Chưa mua sơn."));
        assertThatThrownBy(() -> desk.start(NUMBER, "PAINT", VERIFIER, VERIFIES))
                .isInstanceOf(OutOfOrder.class)
                .hasMessage("Chưa mua sơn.");
        stands(CaseStatus.CLOSED);
        assertThatThrownBy(() -> desk.start(NUMBER, "MEASURE", VERIFIER, VERIFIES))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("đã kết thúc");
        verify(places, never()).start(any(), any(), any());
        verify(log, never()).note(any(), any(), any());
    }

    private void stands(CaseStatus status) {
        given(cases.find(NUMBER))
                .willReturn(Optional.of(new CaseRecord(
                        NUMBER, NUMBER.agency(), TODAY, CaseKind.COMPLAINT, status, null, null, Instant.EPOCH)));
    }

    private void found(Set<String> awaited, Set<String> goingOn) {
        given(places.of(eq(NUMBER), any())).willReturn(new Places(awaited, goingOn));
    }

    private void says(String move, boolean possible, String words) {
        given(law.decide("offerMove", TODAY, Map.of("procedure", "TRIAL", "move", move)))
                .willReturn(new DecisionAnswer(
                        "offerMove",
                        1,
                        new Regime("R3"),
                        List.of(Map.of("label", "Nút " + move, "possible", possible, "words", words)),
                        List.of("Điều 35 Luật Khiếu nại"),
                        List.of()));
    }
}
