package vn.kntc.complaint.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.complaint.Amendments.Beginning;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** What officers add to a complaint beside its course, as they start it from the case file. */
@Component
class AmendmentMoves implements CaseMoves {

    private static final Role[] HANDLERS = {Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER};

    static final CaseMove COMPLEXITY =
            CaseMove.once("COMPLEXITY", ComplaintFirstInstance.MESSAGE_COMPLEXITY_FOUND, Role.VERIFIER, Role.RESOLVER);
    static final CaseMove OBSTACLE = CaseMove.once(
            "OBSTACLE", ComplaintFirstInstance.MESSAGE_OBSTACLE_SHOWN, Role.PETITION_OFFICER, Role.RESOLVER);
    static final CaseMove REPRESENTATIVE =
            CaseMove.once("REPRESENTATIVE", ComplaintFirstInstance.MESSAGE_REPRESENTATIVE_CHANGED, HANDLERS);
    static final CaseMove OVERDUE_NOTICE =
            CaseMove.once("OVERDUE_NOTICE", ComplaintFirstInstance.MESSAGE_OVERDUE_NOTICE_WANTED, HANDLERS);
    static final CaseMove FILE_INDEX =
            CaseMove.once("FILE_INDEX", ComplaintFirstInstance.MESSAGE_INDEX_WANTED, HANDLERS);
    static final CaseMove ORIGINALS =
            CaseMove.several("RETURN_ORIGINALS", ComplaintFirstInstance.MESSAGE_ORIGINALS_WANTED, HANDLERS);

    private static final Map<CaseMove, Beginning> BEGINNINGS = Map.of(
            COMPLEXITY, Beginning.COMPLEXITY,
            OBSTACLE, Beginning.OBSTACLE,
            REPRESENTATIVE, Beginning.REPRESENTATIVE,
            OVERDUE_NOTICE, Beginning.OVERDUE_NOTICE,
            FILE_INDEX, Beginning.FILE_INDEX,
            ORIGINALS, Beginning.ORIGINALS);

    private final Amendments amendments;

    AmendmentMoves(Amendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public Optional<String> procedure(CaseNumber caseNumber) {
        return amendments.instance(caseNumber);
    }

    @Override
    public List<CaseMove> moves() {
        return List.of(OBSTACLE, COMPLEXITY, REPRESENTATIVE, OVERDUE_NOTICE, FILE_INDEX, ORIGINALS);
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return amendments.refusal(caseNumber, BEGINNINGS.get(move));
    }
}
