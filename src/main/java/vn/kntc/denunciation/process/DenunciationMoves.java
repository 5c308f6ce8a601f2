package vn.kntc.denunciation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** What officers start from the case file of a denunciation at any moment. */
@Component
class DenunciationMoves implements CaseMoves {

    private static final String PROCEDURE = "DENUNCIATION";

    private static final CaseMove SESSION =
            CaseMove.several("WORK_WITH_PARTY", DenunciationResolution.MESSAGE_SESSION, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove INFORMATION = CaseMove.once(
            "REQUEST_DOCUMENTS", DenunciationResolution.MESSAGE_INFORMATION, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove EXPERT =
            CaseMove.once("EXPERT_ASSESSMENT", DenunciationResolution.MESSAGE_EXPERT, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove EXTEND =
            CaseMove.once("EXTEND", DenunciationResolution.MESSAGE_EXTENSION, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove WITHDRAW = CaseMove.once(
            "WITHDRAW", DenunciationResolution.MESSAGE_WITHDRAWAL, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove SUSPEND =
            CaseMove.once("SUSPEND", DenunciationResolution.MESSAGE_SUSPENSION, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove TERMINATE =
            CaseMove.once("TERMINATE", DenunciationResolution.MESSAGE_TERMINATION, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove REFER =
            CaseMove.once("REFER_CRIME", DenunciationResolution.MESSAGE_REFERRAL, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove DELAY = CaseMove.once(
            "DELAY_REPORT", DenunciationResolution.MESSAGE_DELAY, Role.PETITION_OFFICER, Role.VERIFIER, Role.RESOLVER);
    private static final CaseMove HAND_OVER =
            CaseMove.once("HAND_OVER", DenunciationResolution.MESSAGE_HAND_OVER, Role.RESOLVER);

    /** Code of the act with which each begins. */
    private static final Map<CaseMove, String> BEGINNINGS = Map.of(
            SESSION, "SESSION_HELD",
            INFORMATION, "INFORMATION_REQUESTED",
            EXPERT, "EXPERT_ASKED",
            EXTEND, "EXTENSION_DECIDED",
            WITHDRAW, "WITHDRAWAL_RECORDED",
            SUSPEND, "SUSPENSION_DECIDED",
            TERMINATE, "TERMINATION_DECIDED",
            REFER, "REFERRAL_DECIDED",
            DELAY, "DELAY_ASKED",
            HAND_OVER, "HANDED_OVER");

    private final DenunciationStops stops;

    DenunciationMoves(DenunciationStops stops) {
        this.stops = stops;
    }

    @Override
    public Optional<String> procedure(CaseNumber caseNumber) {
        return stops.handles(caseNumber) ? Optional.of(PROCEDURE) : Optional.empty();
    }

    @Override
    public List<CaseMove> moves() {
        return List.of(SESSION, INFORMATION, EXPERT, EXTEND, WITHDRAW, SUSPEND, TERMINATE, REFER, DELAY, HAND_OVER);
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return stops.refusal(caseNumber, BEGINNINGS.get(move));
    }
}
