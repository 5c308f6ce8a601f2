package vn.kntc.complaint.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kntc.complaint.Inquiries;
import vn.kntc.complaint.Stays;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** Stays and acts of verification, as officers start them from the case file of a complaint of whatever instance. */
@Component
class InstanceMoves implements CaseMoves {

    /** Who may have got the request, and who may find the need for it himself. */
    static final CaseMove STAY = CaseMove.once(
            "STAY", ComplaintFirstInstance.MESSAGE_STAY_REQUESTED, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER);

    private static final List<CaseMove> OF_VERIFICATION = List.of(
            CaseMove.several("WORK_WITH_PARTY", ComplaintVerification.MESSAGE_SESSION, Role.VERIFIER, Role.RESOLVER),
            CaseMove.several(
                    "REQUEST_DOCUMENTS", ComplaintVerification.MESSAGE_DOCUMENTS, Role.VERIFIER, Role.RESOLVER),
            CaseMove.several("RECEIVE_EVIDENCE", ComplaintVerification.MESSAGE_EVIDENCE, Role.VERIFIER, Role.RESOLVER),
            CaseMove.once("EXPERT_ASSESSMENT", ComplaintVerification.MESSAGE_EXPERT, Role.VERIFIER, Role.RESOLVER));

    private static final List<CaseMove> MOVES =
            Stream.concat(Stream.of(STAY), OF_VERIFICATION.stream()).toList();

    private final Stays stays;
    private final Inquiries inquiries;

    InstanceMoves(Stays stays, Inquiries inquiries) {
        this.stays = stays;
        this.inquiries = inquiries;
    }

    @Override
    public Optional<String> procedure(CaseNumber caseNumber) {
        return stays.instance(caseNumber);
    }

    @Override
    public List<CaseMove> moves() {
        return MOVES;
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return OF_VERIFICATION.contains(move) ? inquiries.refusal(caseNumber) : stays.refusal(caseNumber);
    }

    /** Acts of verification are those of who was told to verify. */
    @Override
    public Set<Role> startedBy(CaseNumber caseNumber, CaseMove move) {
        return OF_VERIFICATION.contains(move) ? Set.of(inquiries.verifier(caseNumber)) : move.startedBy();
    }
}
