package vn.kntc.complaint;

import static vn.kntc.complaint.ComplaintStatus.ACCEPTED;
import static vn.kntc.complaint.ComplaintStatus.DECIDED;
import static vn.kntc.complaint.ComplaintStatus.DECISION_ISSUED;
import static vn.kntc.complaint.ComplaintStatus.IN_PROGRESS;
import static vn.kntc.complaint.ComplaintStatus.REFUSAL_DECIDED;
import static vn.kntc.complaint.ComplaintStatus.RESUMPTION_DECIDED;
import static vn.kntc.complaint.ComplaintStatus.ROUTED;
import static vn.kntc.complaint.ComplaintStatus.SUSPENDED;
import static vn.kntc.complaint.ComplaintStatus.SUSPENSION_DECIDED;
import static vn.kntc.complaint.ComplaintStatus.TERMINATED;
import static vn.kntc.complaint.ComplaintStatus.TERMINATION_DECIDED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.kntc.handling.act.Act;

/**
 * Where a complaint has to stand for what stops it, and where that leads; the part of {@link ComplaintCourse} about it. While the
 * resolution is suspended, or its end decided, no act of the course itself is possible.
 */
final class StopCourse {

    /** A complaint may be withdrawn at any time of the process (Điều 10 Luật Khiếu nại). */
    static final Set<ComplaintStatus> WITHDRAWABLE = EnumSet.of(
            ROUTED,
            REFUSAL_DECIDED,
            ACCEPTED,
            IN_PROGRESS,
            DECIDED,
            DECISION_ISSUED,
            SUSPENSION_DECIDED,
            SUSPENDED,
            RESUMPTION_DECIDED);

    /** Its resolution is going on, or rests: what else ends it can be decided (khoản 2 Điều 11a Luật Khiếu nại). */
    static final Set<ComplaintStatus> RESOLVING = EnumSet.of(ACCEPTED, IN_PROGRESS, DECIDED, SUSPENDED);

    /** A paper that waits to be issued goes out first. */
    private static final Set<ComplaintStatus> TERMINABLE =
            EnumSet.of(ROUTED, REFUSAL_DECIDED, ACCEPTED, IN_PROGRESS, DECIDED, DECISION_ISSUED, SUSPENDED);

    /** The resolution goes on, whatever came of it since. */
    private static final Set<ComplaintStatus> RESUMED = EnumSet.of(
            IN_PROGRESS,
            DECIDED,
            DECISION_ISSUED,
            ComplaintStatus.IN_FORCE,
            ComplaintStatus.SECOND_COMPLAINT,
            SUSPENSION_DECIDED,
            SUSPENDED,
            RESUMPTION_DECIDED);

    static final Map<Class<? extends Act>, Set<ComplaintStatus>> WANTED = Map.ofEntries(
            Map.entry(StopAct.Withdrawal.class, WITHDRAWABLE),
            Map.entry(StopAct.WithdrawalDecided.class, WITHDRAWABLE),
            Map.entry(StopAct.SuspensionProposed.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(StopAct.SuspensionDecided.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(StopAct.Suspended.class, EnumSet.of(SUSPENSION_DECIDED)),
            Map.entry(StopAct.SuspensionSent.class, EnumSet.of(SUSPENDED)),
            Map.entry(StopAct.ResumptionDecided.class, EnumSet.of(SUSPENDED)),
            Map.entry(StopAct.Resumed.class, EnumSet.of(RESUMPTION_DECIDED)),
            Map.entry(StopAct.ResumptionSent.class, RESUMED),
            Map.entry(StopAct.TerminationProposed.class, RESOLVING),
            Map.entry(StopAct.TerminationDecided.class, TERMINABLE),
            Map.entry(StopAct.Terminated.class, EnumSet.of(TERMINATION_DECIDED)),
            Map.entry(StopAct.TerminationSent.class, EnumSet.of(TERMINATED)));

    private static final Map<Class<? extends Act>, ComplaintStatus> NEXT = Map.of(
            StopAct.SuspensionDecided.class, SUSPENSION_DECIDED,
            StopAct.Suspended.class, SUSPENDED,
            StopAct.ResumptionDecided.class, RESUMPTION_DECIDED,
            StopAct.Resumed.class, IN_PROGRESS,
            StopAct.TerminationDecided.class, TERMINATION_DECIDED,
            StopAct.Terminated.class, TERMINATED);

    private StopCourse() {}

    static ComplaintStatus after(StopAct act, ComplaintStatus now) {
        return decidesNothing(act) ? now : NEXT.getOrDefault(act.getClass(), now);
    }

    /** A paper has to go out by it. */
    static boolean awaitsIssue(StopAct act) {
        return !decidesNothing(act)
                && (act instanceof StopAct.SuspensionDecided
                        || act instanceof StopAct.ResumptionDecided
                        || act instanceof StopAct.TerminationDecided);
    }

    /** The resolver saw no ground: nothing changes, and no clock moves. */
    static boolean decidesNothing(StopAct act) {
        return act instanceof StopAct.SuspensionDecided suspension && !suspension.granted()
                || act instanceof StopAct.TerminationDecided termination && !termination.granted();
    }
}
