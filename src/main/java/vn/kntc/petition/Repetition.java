package vn.kntc.petition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseOutcome;
import vn.kntc.casefile.CaseRelation;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.CaseNumber;

/**
 * What stands against opening a procedure for a petition that hands in again what an earlier one of this agency did: it is answered once
 * (khoản 1 Điều 8, khoản 1 Điều 14 Thông tư 05/2021/TT-TTCP).
 */
@Component
class Repetition {

    /** How the earlier petition stands, with the point of {@code stateLaw} that says what follows. */
    enum Earlier {
        OPEN(Map.of("point", "REPEATED_OPEN")),
        SETTLED(Map.of("point", "REPEATED_SETTLED"));

        private final Map<String, Object> facts;

        Earlier(Map<String, Object> facts) {
            this.facts = facts;
        }

        /** As the table is asked. */
        Map<String, Object> facts() {
            return facts;
        }

        String point() {
            return (String) facts.get("point");
        }
    }

    private static final Set<PetitionAction> OPENING = Set.of(PetitionAction.ACCEPT, PetitionAction.REFUSE);

    /** As the register names what ended a case on its merits. */
    private static final Set<String> ON_THE_MERITS = Set.of("WHOLLY_RIGHT", "PARTLY_RIGHT", "WRONG", "ACCEPT");

    private final CaseLinks links;
    private final CaseLedger ledger;

    Repetition(CaseLinks links, CaseLedger ledger) {
        this.links = links;
        this.ledger = ledger;
    }

    /** @return why it is left to a person whether that is done; empty where nothing stands against it */
    Optional<Earlier> against(PetitionAction action, Petition petition) {
        if (!OPENING.contains(action)) {
            return Optional.empty();
        }
        var earlier = earlier(petition.caseNumber());
        if (earlier.stream().anyMatch(line -> line.status() != CaseStatus.CLOSED)) {
            return Optional.of(Earlier.OPEN);
        }
        boolean again = action == PetitionAction.ACCEPT && !complainsFurther(petition);
        return again && earlier.stream().anyMatch(Repetition::settled)
                ? Optional.of(Earlier.SETTLED)
                : Optional.empty();
    }

    private List<CaseLedger.Line> earlier(CaseNumber caseNumber) {
        return links.of(caseNumber).stream()
                .filter(CaseRelation.REPEATS::isToldBy)
                .flatMap(link -> ledger.find(link.other()).stream())
                .toList();
    }

    private static boolean settled(CaseLedger.Line line) {
        return Optional.ofNullable(line.outcome())
                .map(CaseOutcome::code)
                .filter(ON_THE_MERITS::contains)
                .isPresent();
    }

    /** Who complains of the first decision has the right to go on (Điều 33 Luật Khiếu nại). */
    private static boolean complainsFurther(Petition petition) {
        var complaint = petition.classification().complaint();
        return complaint != null && complaint.instance() > 1;
    }
}
