package vn.kntc.complaint;

import static vn.kntc.complaint.ComplaintStatus.ACCEPTED;
import static vn.kntc.complaint.ComplaintStatus.DECIDED;
import static vn.kntc.complaint.ComplaintStatus.DECISION_ISSUED;
import static vn.kntc.complaint.ComplaintStatus.FIRST_REVOKED;
import static vn.kntc.complaint.ComplaintStatus.IN_FORCE;
import static vn.kntc.complaint.ComplaintStatus.IN_PROGRESS;
import static vn.kntc.complaint.ComplaintStatus.REFUSAL_DECIDED;
import static vn.kntc.complaint.ComplaintStatus.REFUSED;
import static vn.kntc.complaint.ComplaintStatus.ROUTED;
import static vn.kntc.complaint.ComplaintStatus.SECOND_COMPLAINT;
import static vn.kntc.complaint.ComplaintStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;
import vn.kntc.shared.OutOfOrder;

/** Where a complaint has to stand for an act, and where it stands afterwards. */
final class ComplaintCourse {

    /** Sending, delivery and publication go on side by side, and legal effect does not wait for the last of them. */
    private static final Set<ComplaintStatus> RESOLVED = EnumSet.of(DECISION_ISSUED, IN_FORCE, SECOND_COMPLAINT);

    private static final Set<ComplaintStatus> OPEN =
            EnumSet.of(ROUTED, REFUSAL_DECIDED, ACCEPTED, IN_PROGRESS, DECIDED, DECISION_ISSUED);

    /** The contested decision is stayed while the period of resolution runs; what was stayed may end later. */
    private static final Set<ComplaintStatus> UNRESOLVED = EnumSet.of(IN_PROGRESS, DECIDED);

    /** Also while the resolution rests: a stay is lifted at once when its reason ends. */
    private static final Set<ComplaintStatus> ACCEPTED_ONCE = EnumSet.of(
            IN_PROGRESS,
            DECIDED,
            DECISION_ISSUED,
            IN_FORCE,
            SECOND_COMPLAINT,
            ComplaintStatus.SUSPENSION_DECIDED,
            ComplaintStatus.SUSPENDED,
            ComplaintStatus.RESUMPTION_DECIDED);

    /** From its arrival until nobody has to do anything about it any more; also while the resolution rests. */
    private static final Set<ComplaintStatus> EXPECTED = EnumSet.of(
            ROUTED,
            ACCEPTED,
            IN_PROGRESS,
            DECIDED,
            DECISION_ISSUED,
            ComplaintStatus.SUSPENSION_DECIDED,
            ComplaintStatus.SUSPENDED,
            ComplaintStatus.RESUMPTION_DECIDED);

    private static final Map<Class<? extends Act>, Set<ComplaintStatus>> WANTED = Map.ofEntries(
            Map.entry(FirstInstanceRecorded.class, EnumSet.of(ROUTED)),
            Map.entry(DisciplineRecorded.class, EnumSet.of(ROUTED)),
            Map.entry(CouncilProposal.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(UnitAnnouncement.class, EnumSet.of(IN_FORCE)),
            Map.entry(Done.AcceptanceDecided.class, EnumSet.of(ROUTED)),
            Map.entry(ReCheck.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(VerificationAssignment.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Done.VerificationReported.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Preparation.Settled.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Preparation.OpinionGiven.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(FirstDecisionRevoked.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Done.DialoguePlanned.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Done.DialogueNoticeReturned.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(DialogueResult.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Resolution.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Dispatch.class, RESOLVED),
            Map.entry(Done.Delivered.class, RESOLVED),
            Map.entry(Publication.class, RESOLVED),
            Map.entry(PublicationEnd.class, RESOLVED),
            Map.entry(Done.TookEffect.class, EnumSet.of(DECISION_ISSUED)),
            Map.entry(Done.SecondComplaintNoted.class, EnumSet.of(DECISION_ISSUED)),
            Map.entry(Done.Withdrawn.class, OPEN),
            Map.entry(Done.SuspensionGroundNoted.class, OPEN),
            Map.entry(Done.StayRequestNoted.class, OPEN),
            Map.entry(Amendment.ComplexityFound.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Amendment.LimitRecounted.class, EnumSet.of(ROUTED)),
            Map.entry(Amendment.RepresentativeChanged.class, EXPECTED),
            Map.entry(Amendment.OverdueNoticed.class, UNRESOLVED),
            Map.entry(Amendment.FileIndexed.class, ACCEPTED_ONCE),
            Map.entry(FaultFound.class, EnumSet.allOf(ComplaintStatus.class)),
            Map.entry(Amendment.OriginalsReturned.class, EnumSet.allOf(ComplaintStatus.class)),
            Map.entry(Stay.Requested.class, UNRESOLVED),
            Map.entry(Stay.Decided.class, UNRESOLVED),
            Map.entry(Stay.Ended.class, ACCEPTED_ONCE),
            Map.entry(Inquiry.Session.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.Requested.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.Answered.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.Received.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.ExpertProposed.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.ExpertDecided.class, EnumSet.of(IN_PROGRESS)),
            Map.entry(Inquiry.ExpertAnswered.class, EnumSet.of(IN_PROGRESS)));

    private static final Map<NumberedPaper, ComplaintStatus> WANTED_FOR = Map.of(
            NumberedPaper.REFUSAL_NOTICE, REFUSAL_DECIDED,
            NumberedPaper.ACCEPTANCE_NOTICE, ACCEPTED,
            NumberedPaper.VERIFICATION_DECISION, IN_PROGRESS,
            NumberedPaper.DIALOGUE_NOTICE, IN_PROGRESS,
            NumberedPaper.COUNCIL_REQUEST, IN_PROGRESS,
            NumberedPaper.RESOLUTION_DECISION, DECIDED,
            NumberedPaper.SECOND_RESOLUTION_DECISION, DECIDED);

    /** Papers beside the course, which leave it where it stands. */
    private static final Map<NumberedPaper, Set<ComplaintStatus>> WANTED_BESIDE = Map.of(
            NumberedPaper.STAY_DECISION,
            UNRESOLVED,
            NumberedPaper.STAY_LIFTING,
            ACCEPTED_ONCE,
            NumberedPaper.OVERDUE_NOTICE,
            UNRESOLVED,
            NumberedPaper.DOCUMENT_REQUEST,
            EnumSet.of(IN_PROGRESS),
            NumberedPaper.EXPERT_DECISION,
            EnumSet.of(IN_PROGRESS),
            NumberedPaper.EXPERT_LETTER,
            EnumSet.of(IN_PROGRESS));

    private static final Map<NumberedPaper, ComplaintStatus> LEADS_TO = Map.of(
            NumberedPaper.REFUSAL_NOTICE, REFUSED,
            NumberedPaper.ACCEPTANCE_NOTICE, IN_PROGRESS,
            NumberedPaper.RESOLUTION_DECISION, DECISION_ISSUED,
            NumberedPaper.SECOND_RESOLUTION_DECISION, DECISION_ISSUED);

    private ComplaintCourse() {}

    /** @throws OutOfOrder where the complaint stands elsewhere */
    static void require(Class<? extends Act> kind, ComplaintStatus now) {
        require(WANTED.getOrDefault(kind, StopCourse.WANTED.getOrDefault(kind, Set.of())), now);
    }

    /** @throws OutOfOrder as with an act */
    static void requireIssueOf(NumberedPaper paper, ComplaintStatus now) {
        var wanted = WANTED_FOR.get(paper);
        require(wanted == null ? WANTED_BESIDE.getOrDefault(paper, Set.of()) : Set.of(wanted), now);
    }

    private static void require(Set<ComplaintStatus> wanted, ComplaintStatus now) {
        if (!wanted.contains(now)) {
            throw new OutOfOrder("Không thực hiện được bước này: khiếu nại đang ở trạng thái “" + now.label() + "”.");
        }
    }

    /** @throws OutOfOrder where the act is not possible now */
    static ComplaintStatus after(Act act, ComplaintStatus now) {
        if (act instanceof PaperIssued issued) {
            var paper = NumberedPaper.of(issued);
            requireIssueOf(paper, now);
            return LEADS_TO.getOrDefault(paper, now);
        }
        require(act.getClass(), now);
        if (act instanceof Done.AcceptanceDecided decided) {
            return decided.decision().accepted() ? ACCEPTED : REFUSAL_DECIDED;
        }
        return act instanceof StopAct stop ? StopCourse.after(stop, now) : NEXT.getOrDefault(act.getClass(), now);
    }

    /** How the complaint ended by an act, after which it stands so; empty where it goes on, or its end was told before. */
    static Optional<ComplaintOutcome> outcome(Act act, ComplaintStatus now, Provisions law) {
        if (act instanceof Resolution resolution) {
            return Optional.of(resolution.outcome());
        }
        if (act instanceof StopAct.TerminationDecided terminated && terminated.granted()) {
            return Optional.of(
                    law.stopGroundOf("WITHDRAWN", terminated.on()).equals(terminated.ground())
                            ? ComplaintOutcome.WITHDRAWN
                            : ComplaintOutcome.TERMINATED);
        }
        return Optional.ofNullable(ENDED.get(now));
    }

    private static final Map<ComplaintStatus, ComplaintOutcome> ENDED = Map.of(
            REFUSED, ComplaintOutcome.REFUSED,
            WITHDRAWN, ComplaintOutcome.WITHDRAWN,
            FIRST_REVOKED, ComplaintOutcome.FIRST_REVOKED);

    private static final Map<Class<? extends Act>, ComplaintStatus> NEXT = Map.of(
            Resolution.class, DECIDED,
            FirstDecisionRevoked.class, FIRST_REVOKED,
            Done.TookEffect.class, IN_FORCE,
            Done.SecondComplaintNoted.class, SECOND_COMPLAINT,
            Done.Withdrawn.class, WITHDRAWN);
}
