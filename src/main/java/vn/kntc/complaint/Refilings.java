package vn.kntc.complaint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/**
 * A complaint that comes again after its resolution was terminated, or a part withdrawn (Điều 10, khoản 8 Điều 11 Luật Khiếu nại): which
 * earlier case it follows, the link that was made at its classification says.
 */
@Component
class Refilings {

    private static final String CONTINUE = "COMPLAINT_CONTINUE";

    private final ComplaintRepository complaints;
    private final CaseLinks links;
    private final Law law;
    private final Provisions provisions;

    Refilings(ComplaintRepository complaints, CaseLinks links, Law law, Provisions provisions) {
        this.complaints = complaints;
        this.links = links;
        this.law = law;
        this.provisions = provisions;
    }

    /**
     * What of that stands against acceptance.
     *
     * @param facts that go before what was ticked at classification
     * @param said for who decides on acceptance, open questions among them
     */
    record Found(Map<String, Object> facts, List<String> said) {}

    /** By the law of the day on which the complaint came. */
    Found of(Complaint complaint) {
        var facts = new LinkedHashMap<String, Object>();
        var said = new ArrayList<String>();
        links.of(complaint.caseNumber()).stream()
                .filter(CaseRelation.REPEATS::isToldBy)
                .flatMap(link -> complaints.find(link.other()).stream())
                .filter(earlier -> earlier.agency().equals(complaint.agency()))
                .forEach(earlier -> {
                    ended(complaint, earlier, facts, said);
                    withdrawn(complaint, earlier, said);
                });
        return new Found(facts, said);
    }

    private void ended(Complaint complaint, Complaint earlier, Map<String, Object> facts, List<String> said) {
        var terminated = earlier.last(StopAct.Terminated.class).orElse(null);
        if (terminated == null) {
            return;
        }
        var told = told(earlier, Wording.day(terminated.on()));
        if (!law.defines(CONTINUE, terminated.on())) {
            if (!wholeWithdrawn(earlier)) {
                said.add(provisions.sentence("REFILED_TERMINATED", complaint.receivedOn(), told));
                said.addAll(provisions.doubts("REFILED_TERMINATED", complaint.receivedOn()));
            }
            return;
        }
        var until = law.deadline(CONTINUE, terminated.on(), Map.of()).due();
        told.put("until", Wording.day(until));
        boolean late = complaint.receivedOn().isAfter(until);
        facts.put("terminatedAndLapsed", late);
        if (late) {
            said.add(provisions.sentence("REFILED_LATE", complaint.receivedOn(), told));
        } else {
            said.add(provisions.sentence("REFILED_IN_TIME", complaint.receivedOn(), told));
            said.addAll(provisions.doubts("REFILED_IN_TIME", complaint.receivedOn()));
        }
    }

    /** What was withdrawn since the new law, a part of it too; taken for a withdrawal by the resolver. */
    private void withdrawn(Complaint complaint, Complaint earlier, List<String> said) {
        taken(earlier)
                .filter(withdrawal -> provisions.holds("REFILED_WITHDRAWN", withdrawal.on()))
                .ifPresent(withdrawal -> {
                    var told = told(earlier, Wording.day(withdrawal.on()));
                    said.add(provisions.sentence("REFILED_WITHDRAWN", withdrawal.on(), told));
                    said.addAll(provisions.doubts("REFILED_WITHDRAWN", withdrawal.on()));
                });
    }

    private static Optional<StopAct.Withdrawal> taken(Complaint earlier) {
        return earlier.last(StopAct.WithdrawalDecided.class)
                .filter(StopAct.WithdrawalDecided::taken)
                .flatMap(decided -> earlier.last(StopAct.Withdrawal.class));
    }

    private static boolean wholeWithdrawn(Complaint earlier) {
        return earlier.outcome() == ComplaintOutcome.WITHDRAWN;
    }

    private static Map<String, String> told(Complaint earlier, String on) {
        var told = new LinkedHashMap<String, String>();
        told.put("case", earlier.caseNumber().value());
        told.put("on", on);
        return told;
    }
}
