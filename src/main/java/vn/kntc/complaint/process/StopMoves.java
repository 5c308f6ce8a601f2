package vn.kntc.complaint.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.ComplaintStops;
import vn.kntc.complaint.ComplaintStops.Beginning;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** Withdrawal, suspension and termination, as officers start them from the case file of a complaint of whatever instance. */
@Component
class StopMoves implements CaseMoves {

    private static final Role[] HANDLERS = {Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER};

    static final CaseMove WITHDRAW =
            CaseMove.once("WITHDRAW", ComplaintFirstInstance.MESSAGE_WITHDRAWAL_NOTIFIED, HANDLERS);
    static final CaseMove SUSPEND =
            CaseMove.once("SUSPEND", ComplaintFirstInstance.MESSAGE_SUSPENSION_PROPOSED, HANDLERS);
    static final CaseMove TERMINATE =
            CaseMove.once("TERMINATE", ComplaintFirstInstance.MESSAGE_TERMINATION_PROPOSED, HANDLERS);

    private static final Map<CaseMove, Beginning> BEGINNINGS =
            Map.of(WITHDRAW, Beginning.WITHDRAWAL, SUSPEND, Beginning.SUSPENSION, TERMINATE, Beginning.TERMINATION);

    private final ComplaintStops stops;

    StopMoves(ComplaintStops stops) {
        this.stops = stops;
    }

    @Override
    public Optional<String> procedure(CaseNumber caseNumber) {
        return stops.instance(caseNumber);
    }

    @Override
    public List<CaseMove> moves() {
        return List.of(WITHDRAW, SUSPEND, TERMINATE);
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return stops.refusal(caseNumber, BEGINNINGS.get(move));
    }
}
