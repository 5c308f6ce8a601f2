package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/** Acts in the handling of a complaint that are little more than their day; the others are records of their own. */
final class Done {

    private Done() {}

    /** @param groundsFound codes that the decision table found on the day of the act */
    record AcceptanceDecided(LocalDate on, AcceptanceDecision decision, List<String> groundsFound, boolean complex)
            implements Act {}

    /** @param number of the report in the register */
    record VerificationReported(LocalDate on, VerificationFindings findings, String number) implements Act {}

    /** @param on the day of the act before: planning is no act of the law, and its day may not push later acts away */
    record DialoguePlanned(LocalDate on, DialoguePlan plan) implements Act {}

    /** @param on the day of the act before, as with the plan */
    record DialogueNoticeReturned(LocalDate on, String reason) implements Act {}

    /** @param suitClosed the law lets him not sue; what was recorded before discipline was handled says nothing and may be sued about */
    record Delivered(LocalDate on, boolean suitClosed) implements Act {

        Delivered(LocalDate on) {
            this(on, false);
        }
    }

    record TookEffect(LocalDate on) implements Act {}

    record SecondComplaintNoted(LocalDate on) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    record Withdrawn(LocalDate on) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    record SuspensionGroundNoted(LocalDate on) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }

    record StayRequestNoted(LocalDate on) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }
}
