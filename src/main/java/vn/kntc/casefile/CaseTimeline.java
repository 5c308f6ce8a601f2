package vn.kntc.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The timeline (nhật ký) of the cases. */
public interface CaseTimeline {

    /** Newest first; acts of the same moment in reverse order of their recording. */
    List<Entry> timeline(CaseNumber caseNumber);

    /**
     * What one person did, in whichever cases of these agencies, newest first.
     *
     * @param from how many of the newest are left out
     * @return at most {@code most}
     */
    List<Done> doneBy(UserId person, Set<AgencyId> agencies, int from, int most);

    /** One act of a person, as the timeline of its case says it. */
    record Done(CaseNumber caseNumber, Instant at, String act) {}

    /** What the timeline says of one act. */
    record Entry(Instant at, UserId by, String act) {}
}
