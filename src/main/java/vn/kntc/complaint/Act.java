package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One act in the handling of a complaint, with everything that was found and said; kept as it was recorded. */
interface Act {

    /** The day of the act itself, not of its recording. */
    LocalDate on();

    /** False for what is only noted beside the procedure: later acts may carry an earlier day. */
    default boolean advances() {
        return true;
    }

    /** @param groundsFound codes that the decision table found on the day of the act */
    record AcceptanceDecided(LocalDate on, AcceptanceDecision decision, List<String> groundsFound, boolean complex)
            implements Act {}

    /** @param forwardedBy body that sent the complaint on, or null */
    record RefusalNotified(LocalDate on, UUID document, String number, String forwardedBy) implements Act {}

    /** @param forwardedBy body that sent the complaint on, or null */
    record AcceptanceNotified(LocalDate on, UUID document, String number, String forwardedBy) implements Act {}

    record VerificationDecisionIssued(LocalDate on, UUID document, String number) implements Act {}

    record VerificationReported(LocalDate on, VerificationFindings findings, String number) implements Act {}

    /** @param on the day it was planned */
    record DialoguePlanned(LocalDate on, DialoguePlan plan) implements Act {}

    record DialogueNotified(LocalDate on, UUID document, String number) implements Act {}

    record DialogueNoticeReturned(LocalDate on, String reason) implements Act {}

    record DecisionIssued(LocalDate on, UUID document, String number) implements Act {}

    record Delivered(LocalDate on) implements Act {}

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
