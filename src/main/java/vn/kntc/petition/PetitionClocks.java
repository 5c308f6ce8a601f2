package vn.kntc.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseKind;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** Which statutory clocks a petition is under from its receipt to its end, and which act meets them. */
@Component
class PetitionClocks {

    /** Acceptance of a complaint, or the notice why not (Điều 27 Luật Khiếu nại). */
    private static final String ACCEPT = "COMPLAINT_ACCEPT";

    /** A petition lies unprocessed without good reason (điểm b khoản 3 Điều 41 Nghị định 154/2026/NĐ-CP). */
    private static final String ALARM = "PETITION_UNPROCESSED_ALARM";

    /** Whether a denunciation is accepted (khoản 1 Điều 24 Luật Tố cáo). */
    private static final String INTAKE = "DENUNCIATION_INTAKE";

    /** A denunciation for which somebody else is competent is sent there (khoản 2 Điều 24 Luật Tố cáo). */
    private static final String TRANSFER = "DENUNCIATION_TRANSFER";

    /** What the press or a body that sent a denunciation on is told (khoản 2 Điều 26 Luật Tố cáo). */
    private static final String FEEDBACK = "DENUNCIATION_FEEDBACK_TO_FORWARDER";

    /** What is said about a rule goes to whoever is competent (Điều 9 Nghị định 20/2008/NĐ-CP). */
    private static final String RULE_FORWARD = "RULE_FEEDBACK_FORWARD";

    /** What an elected body or the Front that sent a petition on is told (khoản 2 Điều 27 Luật Tiếp công dân). */
    private static final String RESULT = "TRANSFER_RESULT_TO_SENDER";

    /** How long a filed petition is kept (khoản 2 Điều 28 Thông tư 05/2021/TT-TTCP). */
    private static final String RETENTION = "PETITION_FILED_RETENTION";

    private final Clocks clocks;
    private final Law law;

    PetitionClocks(Clocks clocks, Law law) {
        this.clocks = clocks;
        this.law = law;
    }

    /** At receipt nobody knows the kind: the shortest period that a petition may be under runs. */
    void received(CaseNumber caseNumber, LocalDate on) {
        clocks.start(caseNumber, ACCEPT, on, Map.of());
        if (governs(ALARM, on)) {
            clocks.start(caseNumber, ALARM, on, Map.of());
        }
    }

    /** The kind is known: its own clocks run from the receipt, in the place of that of a complaint. */
    void classified(Petition petition) {
        var own = own(petition, petition.classification().routing().competent());
        own.ifPresent(key -> run(petition, key));
        if (petition.kind() == CaseKind.DENUNCIATION
                && petition.classification().routing().forwarded()
                && governs(FEEDBACK, petition.receivedOn())) {
            clocks.start(petition.caseNumber(), FEEDBACK, petition.receivedOn(), Map.of());
        }
    }

    /** The route says whether the denunciation stays here or goes on, whatever was thought at classification. */
    void routed(Petition petition, LocalDate on) {
        clocks.meet(petition.caseNumber(), ALARM, on);
        if (petition.kind() == CaseKind.DENUNCIATION) {
            var stays =
                    switch (petition.action()) {
                        case TRANSFER -> false;
                        case ACCEPT, REFUSE -> true;
                        default -> petition.classification().routing().competent();
                    };
            own(petition, stays)
                    .filter(key -> !open(petition.caseNumber(), key))
                    .ifPresent(key -> run(petition, key));
        }
    }

    /** The clock of its own kind; empty where it has none, or came before the law that gives it. */
    private Optional<String> own(Petition petition, boolean competent) {
        var key =
                switch (petition.kind()) {
                    case DENUNCIATION -> competent ? INTAKE : TRANSFER;
                    case RULE_FEEDBACK -> competent ? null : RULE_FORWARD;
                    default -> null;
                };
        return Optional.ofNullable(key).filter(named -> governs(named, petition.receivedOn()));
    }

    private void run(Petition petition, String key) {
        var number = petition.caseNumber();
        clocks.cancel(number, ACCEPT);
        if (key.equals(INTAKE)) {
            clocks.cancel(number, TRANSFER);
        } else if (key.equals(TRANSFER)) {
            clocks.cancel(number, INTAKE);
        }
        clocks.start(
                number,
                key,
                petition.receivedOn(),
                key.equals(INTAKE)
                        ? Map.of("multiPlace", petition.classification().multiPlace())
                        : Map.of());
    }

    private boolean governs(String key, LocalDate from) {
        try {
            law.deadline(key, from, Map.of());
            return true;
        } catch (InvalidInput beforeTheLaw) {
            return false;
        }
    }

    /** Key of the clock by which the steps of processing are due. */
    String processing(Petition petition) {
        return List.of(TRANSFER, INTAKE, RULE_FORWARD).stream()
                .filter(key -> open(petition.caseNumber(), key))
                .findFirst()
                .orElse(ACCEPT);
    }

    /**
     * Key of the clock by which the paper is due that ends the petition; that of processing where the law sets the paper none.
     *
     * @param key whose period its issue meets, or null
     */
    String paperDue(Petition petition, String key) {
        if (key == null || !governs(key, petition.receivedOn())) {
            return processing(petition);
        }
        if (!open(petition.caseNumber(), key)) {
            run(petition, key);
        }
        return key;
    }

    /** The paper that ends the petition was issued. @param key whose period that meets, or null */
    void issued(CaseNumber caseNumber, String key, LocalDate on) {
        if (key != null) {
            meetIfOpen(caseNumber, key, on);
        }
    }

    /** The petition was processed on that day, which may lie before the day of recording it. */
    void processed(CaseNumber caseNumber, LocalDate on) {
        clocks.meetEarlier(caseNumber, ALARM, on);
    }

    /** The outcome is there: the act of that day meets what it was owed by, and starts what follows from it. */
    void concluded(Petition petition, LocalDate on) {
        var number = petition.caseNumber();
        processed(number, on);
        endOfComplaint(petition, on);
        if (petition.action() == PetitionAction.TRANSFER || petition.action() == PetitionAction.OUT_OF_SCOPE) {
            meetIfOpen(number, TRANSFER, on);
            meetIfOpen(number, RULE_FORWARD, on);
        } else {
            cancelIfOpen(number, TRANSFER);
            cancelIfOpen(number, RULE_FORWARD);
        }
        meetIfOpen(number, INTAKE, on);
        if (petition.action() == PetitionAction.FILE) {
            clocks.start(number, RETENTION, on, Map.of());
        }
        if (petition.action() == PetitionAction.RETURN) {
            // what goes back to the sender with the reason tells him
            meetIfOpen(number, FEEDBACK, on);
        } else if (petition.channel().awaitsResult()) {
            clocks.start(number, RESULT, on, Map.of());
        }
    }

    /** Điều 27 Luật Khiếu nại binds whoever is competent for a complaint, also where it is not accepted; nobody else. */
    private void endOfComplaint(Petition petition, LocalDate on) {
        var answered =
                switch (petition.action()) {
                    case ACCEPT, REFUSE, GUIDE -> true;
                    default -> false;
                };
        if (petition.isComplaint() && petition.proposal().competent() && answered) {
            clocks.meet(petition.caseNumber(), ACCEPT, on);
        } else {
            clocks.cancel(petition.caseNumber(), ACCEPT);
        }
    }

    /** Key of the clock by which whoever sent the petition on is to be told first; empty where nobody waits. */
    Optional<String> told(CaseNumber caseNumber) {
        return List.of(RESULT, FEEDBACK).stream()
                .filter(key -> open(caseNumber, key))
                .min(Comparator.comparing(
                        key -> clocks.find(caseNumber, key).orElseThrow().due()));
    }

    /** Whoever sent the petition on is told outside the program. */
    void tellLater(CaseNumber caseNumber) {
        clocks.cancel(caseNumber, RESULT);
        clocks.cancel(caseNumber, FEEDBACK);
    }

    /** Another law governs the matter: none of them binds. */
    void fallAway(CaseNumber caseNumber) {
        clocks.cancelAll(caseNumber);
    }

    /** Whoever sent the petition on was told. */
    void tell(CaseNumber caseNumber, LocalDate on) {
        clocks.meet(caseNumber, RESULT, on);
        clocks.meet(caseNumber, FEEDBACK, on);
    }

    private void meetIfOpen(CaseNumber caseNumber, String key, LocalDate on) {
        if (open(caseNumber, key)) {
            clocks.meet(caseNumber, key, on);
        }
    }

    private void cancelIfOpen(CaseNumber caseNumber, String key) {
        if (open(caseNumber, key)) {
            clocks.cancel(caseNumber, key);
        }
    }

    private boolean open(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key).filter(StatutoryClock::open).isPresent();
    }
}
