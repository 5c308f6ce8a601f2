package vn.kntc.handling.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What officers may start in the cases of a room, of one procedure or of several alike. */
public interface CaseMoves {

    /** Code of the procedure that the case is of now, in the table {@code offerMove}; empty where it is of none here. */
    Optional<String> procedure(CaseNumber caseNumber);

    /** In the order in which the case file offers them. */
    List<CaseMove> moves();

    /** Why it cannot be started as the case stands, one Vietnamese sentence; empty where it can. Asked for cases of these procedures only. */
    Optional<String> refusal(CaseNumber caseNumber, CaseMove move);

    /**
     * Begins a move that is a case of its own; everything has been checked, and the case from which it is started is held.
     *
     * @return the task to go on with
     */
    default Optional<String> begin(CaseNumber caseNumber, CaseMove move, UserId by) {
        throw new UnsupportedOperationException(move.code() + " is taken up by a diagram");
    }

    /** Who may start it in that case, where that depends on the case. */
    default Set<Role> startedBy(CaseNumber caseNumber, CaseMove move) {
        return move.startedBy();
    }
}
