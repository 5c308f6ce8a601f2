package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kntc.law.Provisions;
import vn.kntc.shared.InvalidInput;

/** What the decision on acceptance has to name (Điều 11, 27 Luật Khiếu nại). */
final class AcceptanceActs {

    private AcceptanceActs() {}

    /**
     * Accepts or refuses. Accepting although a ground stands, or refusing on none that was found, needs a reason, which is kept.
     *
     * @param gradedComplex the law grades the case as complex by the criteria named
     */
    static void decide(
            Complaint complaint,
            AcceptanceDecision decision,
            Set<String> groundsFound,
            boolean gradedComplex,
            Recording recording) {
        complaint.requireReadyFor(Done.AcceptanceDecided.class);
        recording.requireDay("decidedOn", decision.on(), complaint.receivedOn(), "ngày nhận đơn");
        if (!decision.accepted()) {
            requireRefusalGrounds(decision, groundsFound, recording.law());
        } else if (!groundsFound.isEmpty() && decision.departureReason() == null) {
            throw new InvalidInput("departureReason", recording.law().sentence("ACCEPT_DESPITE_GROUND", decision.on()));
        }
        requireComplexityReason(decision.criteria(), decision.complexityReason(), decision.on(), recording);
        boolean complex = decision.accepted() && gradedComplex;
        complaint.record(
                new Done.AcceptanceDecided(decision.on(), decision, List.copyOf(groundsFound), complex), recording);
    }

    private static void requireRefusalGrounds(AcceptanceDecision decision, Set<String> groundsFound, Provisions law) {
        // every one of them is asked for: a code that the table does not know is refused here, not when the notice is
        // drawn up
        var alone = decision.grounds().stream()
                .map(code -> law.ground(code, decision.on()))
                .filter(Provisions.Ground::refusesAlone)
                .toList();
        if (alone.isEmpty()) {
            throw new InvalidInput("refusalGrounds", law.sentence("REFUSAL_GROUND", decision.on()));
        }
        if (decision.reason() == null) {
            throw new InvalidInput("refusalReason", law.sentence("REFUSAL_REASON", decision.on()));
        }
        var named = new LinkedHashSet<>(decision.grounds());
        named.retainAll(groundsFound);
        if (named.isEmpty() && decision.departureReason() == null) {
            throw new InvalidInput("departureReason", law.sentence("REFUSE_ON_OTHER_GROUND", decision.on()));
        }
    }

    /** @param reason the circumstances that meet the criteria, or null */
    static void requireComplexityReason(List<String> criteria, String reason, LocalDate on, Recording recording) {
        if (!criteria.isEmpty() && reason == null) {
            throw new InvalidInput("complexityReason", recording.law().sentence("COMPLEXITY_REASON", on));
        }
    }

    /** @param forwardedBy body that sent the complaint on, as the notice names it, or null */
    static void requireForwarder(Complaint complaint, String forwardedBy, LocalDate on, Provisions law) {
        if (complaint.forwarded() && forwardedBy == null) {
            throw new InvalidInput("forwardedBy", law.sentence("FORWARDER_NAMED", on));
        }
    }
}
