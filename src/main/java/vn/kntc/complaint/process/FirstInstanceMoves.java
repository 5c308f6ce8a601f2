package vn.kntc.complaint.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Stays;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** What officers start from the case file of a complaint of first instance. */
@Component
class FirstInstanceMoves implements CaseMoves {

    /** Who may have got the request, and who may find the need for it himself. */
    static final CaseMove STAY = CaseMove.once(
            "STAY", ComplaintFirstInstance.MESSAGE_STAY_REQUESTED, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER);

    private final Stays stays;

    FirstInstanceMoves(Stays stays) {
        this.stays = stays;
    }

    @Override
    public String procedure() {
        return "COMPLAINT_1";
    }

    @Override
    public List<CaseMove> moves() {
        return List.of(STAY);
    }

    @Override
    public boolean handles(CaseNumber caseNumber) {
        return stays.instance(caseNumber).filter(instance -> instance == 1).isPresent();
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return stays.refusal(caseNumber);
    }
}
