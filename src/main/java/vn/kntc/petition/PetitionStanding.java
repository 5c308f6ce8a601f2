package vn.kntc.petition;

import static vn.kntc.petition.PetitionState.ACCEPTANCE_PROPOSED;
import static vn.kntc.petition.PetitionState.CLASSIFIED;
import static vn.kntc.petition.PetitionState.CLOSED;
import static vn.kntc.petition.PetitionState.HANDED_OVER;
import static vn.kntc.petition.PetitionState.LAW_CHECKED;
import static vn.kntc.petition.PetitionState.LOWERING_PROPOSED;
import static vn.kntc.petition.PetitionState.OPINION_ASKED;
import static vn.kntc.petition.PetitionState.RECEIVED;
import static vn.kntc.petition.PetitionState.RESULT_UNTOLD;
import static vn.kntc.petition.PetitionState.TO_CONCLUDE;
import static vn.kntc.petition.PetitionState.TO_ROUTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.handling.act.Act;

/**
 * Where a petition stands, by what is stored of it and by its log. It is kept nowhere else, so that it cannot differ from them.
 *
 * <p>An older program told most acts in sentences only. Of such a case several states may remain possible, and each allows what it
 * allows.
 */
final class PetitionStanding {

    private final Petition petition;
    private final List<Act> done;

    /** @param done the acts on it, oldest first */
    PetitionStanding(Petition petition, List<Act> done) {
        this.petition = petition;
        this.done = done;
    }

    /** One state, or those that an older log leaves open. */
    Set<PetitionState> states() {
        if (petition.status() == CaseStatus.CLOSED) {
            return EnumSet.of(CLOSED);
        }
        if (petition.outcome() != null) {
            return EnumSet.of(RESULT_UNTOLD);
        }
        if (petition.handedOver()) {
            return EnumSet.of(HANDED_OVER);
        }
        if (petition.classification() == null) {
            return petition.otherLaw() == null ? unsorted() : EnumSet.of(TO_CONCLUDE);
        }
        if (petition.proposal() == null) {
            return EnumSet.of(CLASSIFIED);
        }
        return petition.action() == null ? EnumSet.of(TO_ROUTE) : chosen();
    }

    private Set<PetitionState> unsorted() {
        if (indexOfLast(PetitionAct.LoweringProposed.class) > indexOfLast(PetitionAct.LoweringAnswered.class)) {
            return EnumSet.of(LOWERING_PROPOSED);
        }
        if (last(PetitionAct.GoverningLawChecked.class).isPresent()) {
            return EnumSet.of(LAW_CHECKED);
        }
        return toldInFacts() ? EnumSet.of(RECEIVED) : EnumSet.of(RECEIVED, LAW_CHECKED);
    }

    private Set<PetitionState> chosen() {
        return switch (petition.action()) {
            case ACCEPT -> accepted();
            case REVIEW -> reviewed();
            default -> EnumSet.of(TO_CONCLUDE);
        };
    }

    private Set<PetitionState> accepted() {
        return sinceChoice(PetitionAct.ProposalAnswered.class)
                .map(answer -> EnumSet.of(answer.approved() ? TO_CONCLUDE : TO_ROUTE))
                .orElse(EnumSet.of(ACCEPTANCE_PROPOSED));
    }

    /** Diagrams of before let such a petition be concluded at once. */
    private Set<PetitionState> reviewed() {
        if (sinceChoice(PetitionAct.Reviewed.class).isPresent()) {
            return EnumSet.of(TO_ROUTE);
        }
        return toldInFacts() ? EnumSet.of(OPINION_ASKED) : EnumSet.of(OPINION_ASKED, TO_ROUTE, TO_CONCLUDE);
    }

    /** Whether the log has each act with its facts, from the receipt on. */
    private boolean toldInFacts() {
        return last(PetitionAct.Received.class).isPresent();
    }

    private <T extends Act> Optional<T> sinceChoice(Class<T> kind) {
        return indexOfLast(kind) > indexOfLast(PetitionAct.RouteChosen.class) ? last(kind) : Optional.empty();
    }

    private <T extends Act> Optional<T> last(Class<T> kind) {
        return Optional.of(indexOfLast(kind))
                .filter(index -> index >= 0)
                .map(done::get)
                .map(kind::cast);
    }

    private int indexOfLast(Class<? extends Act> kind) {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (kind.isInstance(done.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
