package vn.kntc.handling.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;

/** What officers may start in the cases of one procedure; a bean per procedure. */
public interface CaseMoves {

    /** Code of the procedure in the table {@code offerMove}. */
    String procedure();

    /** In the order in which the case file offers them. */
    List<CaseMove> moves();

    /** Whether the case is of this procedure now. */
    boolean handles(CaseNumber caseNumber);

    /** Why it cannot be started as the case stands, one Vietnamese sentence; empty where it can. Asked for cases of this procedure only. */
    Optional<String> refusal(CaseNumber caseNumber, CaseMove move);

    /** Who may start it in that case, where that depends on the case. */
    default Set<Role> startedBy(CaseNumber caseNumber, CaseMove move) {
        return move.startedBy();
    }
}
