package vn.kntc.protection.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.handling.move.CaseMove;
import vn.kntc.handling.move.CaseMoves;
import vn.kntc.organization.Role;
import vn.kntc.protection.ProtectionBeginnings;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Protection, as the resolver or who keeps identities opens it from the case file of what is known to denounce. */
@Component
class ProtectionMoves implements CaseMoves {

    static final CaseMove PROTECT = CaseMove.apart("PROTECT", Role.RESOLVER, Role.IDENTITY_CUSTODIAN);

    private static final String DENUNCIATION = "DENUNCIATION_KNOWN";

    private final ProtectionBeginnings protections;

    ProtectionMoves(ProtectionBeginnings protections) {
        this.protections = protections;
    }

    @Override
    public Optional<String> procedure(CaseNumber caseNumber) {
        return protections.isKnownToDenounce(caseNumber) ? Optional.of(DENUNCIATION) : Optional.empty();
    }

    @Override
    public List<CaseMove> moves() {
        return List.of(PROTECT);
    }

    @Override
    public Optional<String> refusal(CaseNumber caseNumber, CaseMove move) {
        return protections.goesOn(caseNumber)
                ? Optional.of("Đã có hồ sơ bảo vệ đang mở cho người tố cáo của hồ sơ này.")
                : Optional.empty();
    }

    @Override
    public Optional<String> begin(CaseNumber caseNumber, CaseMove move, UserId by) {
        return protections.open(caseNumber, by);
    }
}
