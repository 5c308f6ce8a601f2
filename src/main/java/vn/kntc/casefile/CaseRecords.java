package vn.kntc.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** Reads the case records. */
public interface CaseRecords {

    Optional<CaseRecord> find(CaseNumber caseNumber);

    /** The same of a case that everybody of its agency may know; one behind a wall is none here, whoever asks. */
    Optional<CaseRecord> findOpen(CaseNumber caseNumber);

    /** Numbers of the cases of that agency that have not ended, in their order; also of those behind a wall. */
    List<CaseNumber> notEnded(AgencyId agency);

    /** All of these at once, with one query; cases that do not exist are left out. */
    Map<CaseNumber, CaseRecord> of(Collection<CaseNumber> caseNumbers);

    /**
     * Searches the cases of these agencies.
     *
     * @param hidden cases of which the reader may not know, as {@link vn.kntc.organization.CaseWall} tells them
     * @param page from 0
     * @param size 1 to 100
     */
    Page search(Collection<AgencyId> agencies, Set<CaseNumber> hidden, CaseWanted wanted, int page, int size);

    /** What cases are that are no petitions and have no kind, as far as everybody may choose them. */
    List<Other> others();

    /** @param series code of what was numbered @param name what its cases are */
    record Other(String series, String name) {}

    /**
     * A part of the register (sổ): what came to the agency under this series within the period, in the order of the numbers.
     *
     * @param series code of what was numbered
     * @param text words to find in number and summary without regard to accents and case; null or blank for all
     * @param skip lines before the first
     * @param most lines from there on
     */
    Lines lines(String series, AgencyId agency, LocalDate from, LocalDate to, String text, int skip, int most);

    /** A part of the register. @param total how many lines there are altogether */
    record Lines(long total, List<CaseRecord> cases) {}

    /** One page of a search. */
    record Page(int page, int size, long total, List<CaseRecord> cases) {}
}
