package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Where a visit stands follows from what is kept of it, and every verb is tried in every state. */
class VisitStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final UserId HEAD = new UserId("resolver.nhanhoa");
    private static final Refusal REFUSAL =
            new Refusal("RH", true, "Đã trả lời.", List.of("điểm h"), List.of(), DAY, null);
    private static final Assessment FOUND = new Assessment(CaseKind.FEEDBACK, false, false, false, true, true, false);
    private static final DeskProposal PROPOSAL =
            new DeskProposal(DeskAction.ASSIGN, ResultOutcome.A, List.of("Điều 26"), List.of());
    private static final DeskRoute ROUTE =
            new DeskRoute(DeskAction.ASSIGN, null, null, List.of(), null, List.of(), DeskRoute.Answer.LATER);

    /** Where each verb is done, written out by hand. */
    private static final Map<VisitVerb, Set<VisitState>> PLACES = new EnumMap<>(Map.of(
            VisitVerb.ASSESS, EnumSet.of(VisitState.RECEIVED, VisitState.ASSESSED),
            VisitVerb.REFUSE, EnumSet.of(VisitState.ASSESSED),
            VisitVerb.PROPOSE, EnumSet.of(VisitState.ASSESSED),
            VisitVerb.CHOOSE, EnumSet.of(VisitState.TO_ROUTE),
            VisitVerb.ANSWER_REFUSAL, EnumSet.of(VisitState.REFUSAL_PROPOSED),
            VisitVerb.ISSUE_REFUSAL, EnumSet.of(VisitState.REFUSAL_APPROVED),
            VisitVerb.TELL, EnumSet.of(VisitState.TO_ANSWER)));

    private static Visit visit(Refusal refusal) {
        return new Visit(
                new CaseNumber("NHANHOA-2026-000123"),
                new AgencyId("nhanhoa"),
                new UserId("reception-officer.nhanhoa"),
                CaseKind.FEEDBACK,
                "Phản ánh tiếng ồn.",
                new VisitArrival(
                        DAY,
                        LocalTime.of(8, 30),
                        Manner.SELF,
                        Proof.NONE,
                        GroupFacts.UNTOLD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        2),
                refusal);
    }

    private static Visit assessed() {
        var visit = visit(null);
        visit.assess(FOUND, null);
        return visit;
    }

    private static Visit proposed() {
        var visit = assessed();
        visit.propose(PROPOSAL);
        return visit;
    }

    private static Visit chosen() {
        var visit = proposed();
        visit.choose(ROUTE);
        return visit;
    }

    private static Visit approved() {
        var visit = visit(REFUSAL);
        visit.approveRefusal(HEAD);
        return visit;
    }

    private static Visit over() {
        var visit = chosen();
        visit.close("TOLD_A", "Đã trả lời.", DAY);
        return visit;
    }

    private static Map<VisitState, Supplier<Visit>> visits() {
        return Map.of(
                VisitState.RECEIVED,
                () -> visit(null),
                VisitState.ASSESSED,
                VisitStateTest::assessed,
                VisitState.TO_ROUTE,
                VisitStateTest::proposed,
                VisitState.TO_ANSWER,
                VisitStateTest::chosen,
                VisitState.REFUSAL_PROPOSED,
                () -> visit(REFUSAL),
                VisitState.REFUSAL_APPROVED,
                VisitStateTest::approved,
                VisitState.CLOSED,
                VisitStateTest::over);
    }

    @Test
    void everyVerbIsDoneWhereItBelongsAndNowhereElse() {
        assertThat(visits().keySet()).containsExactlyInAnyOrder(VisitState.values());
        assertThat(PLACES.keySet()).containsExactlyInAnyOrder(VisitVerb.values());
        visits().forEach((state, of) -> {
            assertThat(VisitState.of(of.get())).isEqualTo(state);
            PLACES.forEach((verb, places) -> {
                if (places.contains(state)) {
                    assertThatCode(() -> verb.require(of.get()))
                            .as(verb + " " + state)
                            .doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> verb.require(of.get()))
                            .as(verb + " " + state)
                            .isInstanceOf(OutOfOrder.class)
                            .hasMessageContaining(state.label());
                }
            });
        });
    }

    /** Whom the head wants received is heard again, whether he was heard before or turned away at the door. */
    @Test
    void whoIsNotTurnedAwayAfterAllIsHeard() {
        var atTheDoor = visit(REFUSAL);
        atTheDoor.sendRefusalBack();
        assertThat(VisitState.of(atTheDoor)).isEqualTo(VisitState.RECEIVED);
        var heard = assessed();
        heard.refuse(REFUSAL);
        assertThat(VisitState.of(heard)).isEqualTo(VisitState.REFUSAL_PROPOSED);
        heard.sendRefusalBack();
        assertThatCode(() -> VisitVerb.ASSESS.require(heard)).doesNotThrowAnyException();
        heard.assess(FOUND, null);
        heard.propose(PROPOSAL);
        assertThat(VisitState.of(heard)).isEqualTo(VisitState.TO_ROUTE);
    }
}
