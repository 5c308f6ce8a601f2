package vn.kntc.casefile;

import java.util.List;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** How cases hang together; each link is told from both its ends. */
public interface CaseLinks {

    /**
     * Links two cases; told twice it stands once.
     *
     * @throws vn.kntc.shared.NotFound if there is no such case
     * @throws vn.kntc.shared.InvalidInput for a case with itself
     */
    void link(CaseNumber from, CaseRelation relation, CaseNumber to, UserId by);

    /** Links of a case in the order in which they were made. */
    List<Link> of(CaseNumber caseNumber);

    /**
     * A link as one of its cases sees it.
     *
     * @param relation code of what the other case is to this one, for example {@code FIRST_INSTANCE}
     * @param label the same in Vietnamese
     */
    record Link(String relation, String label, CaseNumber other) {}
}
