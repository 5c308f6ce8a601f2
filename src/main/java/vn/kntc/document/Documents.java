package vn.kntc.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Drafts, issues and opens official documents. */
public interface Documents {

    /** Draws the document up without number and date; replaces an earlier draft of the same form in the case. */
    CaseDocument draft(CaseNumber caseNumber, OfficialDocument content, Letterhead letterhead, UserId by);

    /**
     * Gives the document its number in the register of agency, year and type (Điều 15 Nghị định 30/2020/NĐ-CP), its date, and its
     * final form; an open draft of the same form in the case is replaced by it. Forms without number get only the date.
     */
    CaseDocument issue(CaseNumber caseNumber, OfficialDocument content, Letterhead letterhead, LocalDate on, UserId by);

    /**
     * The open draft of the form in the case will be issued under a number that the paper got before the case was entered here, instead
     * of the next one of the register; lists mark it.
     *
     * @param number as it stands on the paper, beginning with digits
     * @param on day of issue, before today
     * @throws vn.kntc.shared.InvalidInput for a paper of today, for a form without number, and for a number that the series of the year
     *     knows already; the field is {@code enteredNumber}
     */
    void enterNumber(CaseNumber caseNumber, String form, String number, LocalDate on);

    /** Documents of the case, oldest first. */
    List<CaseDocument> of(CaseNumber caseNumber);

    /** Those of the case that were drawn up at that moment or later, drafts among them. @param from null for all */
    List<CaseDocument> drawnSince(CaseNumber caseNumber, Instant from);

    /** Issued documents of several cases with one query, oldest first; a case without any is left out. */
    Map<CaseNumber, List<CaseDocument>> issued(Collection<CaseNumber> caseNumbers);

    /** @throws vn.kntc.shared.NotFound if there is none of that id */
    CaseDocument get(UUID id);

    /** The Word file; every opening is logged. The caller has checked the right. */
    byte[] open(UUID id, UserId by);
}
