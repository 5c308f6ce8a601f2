package vn.kntc.organization;

import java.util.Collection;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Cases of which only some roles, or officers, of their agency may know at all, such as the protection of who denounces (điểm b khoản 2 Điều
 * 48 Luật Tố cáo). To everybody else they are cases that do not exist: lists, searches, links, warnings and pages ask here.
 */
public interface CaseWall {

    /** Whether that reader may not know that there is such a case. */
    boolean hides(CaseNumber caseNumber, Reader reader);

    /** Those of these agencies; they are few, and mostly none. */
    Set<CaseNumber> hidden(Collection<AgencyId> agencies, Reader reader);

    /** From now on only these roles know of the case, and these officers whatever their roles; joins the caller's transaction. */
    void close(CaseNumber caseNumber, Set<Role> seenBy, Set<UserId> officers);

    /** The same without any officer. */
    default void close(CaseNumber caseNumber, Set<Role> seenBy) {
        close(caseNumber, seenBy, Set.of());
    }
}
