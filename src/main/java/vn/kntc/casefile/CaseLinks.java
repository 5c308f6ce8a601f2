package vn.kntc.casefile;

import java.util.List;
import vn.kntc.organization.Reader;
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

    /** Links of a case in the order in which they were made; for rooms, not for readers. */
    List<Link> of(CaseNumber caseNumber);

    /**
     * The links of a case that the reader may know. What somebody brought up at one visit has one author: where a case of that
     * visit may denounce, only who may open the people of all of them learns that they belong together, and the custodian of identities
     * (Điều 8, 56 Luật Tố cáo).
     */
    List<Link> shownTo(Reader reader, CaseNumber caseNumber);

    /**
     * A link as one of its cases sees it.
     *
     * @param relation code of what the other case is to this one, for example {@code FIRST_INSTANCE}
     * @param label the same in Vietnamese
     */
    record Link(String relation, String label, CaseNumber other) {}
}
