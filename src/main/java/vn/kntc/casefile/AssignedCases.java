package vn.kntc.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * Cases that stay here while a body below is to settle them and report, or another is to inspect: a bean of each room that assigns some. The
 * book of what was sent on lists them beside the transfers; neither side knows the other.
 */
public interface AssignedCases {

    /**
     * One demand that went out.
     *
     * @param number of the paper, or null where it has none
     * @param receiver who is to report
     * @param reportBy day that was set, or null
     * @param awaited the report has not come
     * @param urged how often that body was asked again; {@code urgedOn}: the last time, or null
     * @param report what it reported, or null; {@code reportedOn}: the day it came, or null
     */
    record Assigned(
            CaseNumber caseNumber,
            String number,
            LocalDate on,
            String receiver,
            LocalDate reportBy,
            boolean awaited,
            int urged,
            LocalDate urgedOn,
            String report,
            LocalDate reportedOn) {}

    /** Of these agencies, in no order. */
    List<Assigned> of(Collection<AgencyId> agencies);
}
