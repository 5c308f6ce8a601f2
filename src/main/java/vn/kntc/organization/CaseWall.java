package vn.kntc.organization;

import java.util.Collection;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * Cases of which only some roles of their agency may know at all, such as the protection of who denounces (điểm b khoản 2 Điều 48 Luật Tố
 * cáo). To everybody else they are cases that do not exist: lists, searches, links, warnings and pages ask here.
 */
public interface CaseWall {

    /** Whether who has these roles may not know that there is such a case. */
    boolean hides(CaseNumber caseNumber, Set<Role> roles);

    /** Those of these agencies; they are few, and mostly none. */
    Set<CaseNumber> hidden(Collection<AgencyId> agencies, Set<Role> roles);

    /** From now on only these roles know of the case; joins the caller's transaction. */
    void close(CaseNumber caseNumber, Set<Role> seenBy);
}
