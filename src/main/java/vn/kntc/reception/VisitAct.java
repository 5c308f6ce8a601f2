package vn.kntc.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.act.Act;

/** What was done in the course of a visit; neutral. Stored as JSON: no component is ever renamed. */
final class VisitAct {

    private VisitAct() {}

    /** Somebody came. @param kind of what he brings up, as far as it was known then */
    record Received(LocalDate on, CaseKind kind, VisitArrival arrival) implements Act {}

    /** Somebody was turned away and was told why by mouth. */
    record TurnedAway(LocalDate on, Refusal refusal) implements Act {}

    /** The head is asked to turn somebody away in writing. @param draft id of the notice that he is to sign */
    record RefusalProposed(LocalDate on, Refusal refusal, UUID draft) implements Act {}

    /** @param remark or null */
    record RefusalAnswered(LocalDate on, boolean approved, String remark) implements Act {}

    record Assessed(LocalDate on, Assessment found) implements Act {}

    /** The neutral summary was worded anew, because what was brought up turns out to denounce. */
    record Summarized(LocalDate on) implements Act {}

    /** A petition that it became was found to denounce, or to hold a denunciation. */
    record FoundToDenounce(LocalDate on, CaseKind kind) implements Act {
        @Override
        public boolean advances() {
            return false;
        }
    }

    /** What was told neutrally was taken back where it may tell who denounces. */
    record Withheld(LocalDate on) implements Act {
        @Override
        public boolean advances() {
            return false;
        }
    }

    record RouteChosen(LocalDate on, DeskProposal proposed, DeskRoute chosen) implements Act {}

    /** @param petitions their numbers */
    record PetitionsOpened(LocalDate on, CaseKind kind, List<String> petitions) implements Act {}

    record ResultTold(LocalDate on, VisitResult result) implements Act {}

    record LogCorrected(LocalDate on, LogCorrection correction) implements Act {
        @Override
        public boolean advances() {
            return false;
        }
    }
}
