package vn.kntc.casefile;

import java.time.Instant;
import java.util.List;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The timeline (nhật ký) of the cases. */
public interface CaseTimeline {

    /** Newest first; acts of the same moment in reverse order of their recording. */
    List<Entry> timeline(CaseNumber caseNumber);

    /** What the timeline says of one act. */
    record Entry(Instant at, UserId by, String act) {}
}
