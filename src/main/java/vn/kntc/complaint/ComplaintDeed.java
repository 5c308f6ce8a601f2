package vn.kntc.complaint;

import java.util.Map;
import java.util.Optional;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.PaperIssued;

/** What was done in a complaint that other acts of the same state wait for, or that is done once. */
enum ComplaintDeed {
    RE_CHECKED,
    ASSIGNED,
    VERIFICATION_ORDERED,
    REPORTED,
    FIRST_RECORDED,
    DISCIPLINE_RECORDED,
    COUNCIL_PROPOSED,
    PREPARED,
    ADVISED,
    PLANNED,
    NOTIFIED,
    RETURNED,
    HELD,
    SENT,
    DELIVERED,
    PUBLISHED,
    PUBLICATION_ENDED;

    private static final Map<Class<? extends Act>, ComplaintDeed> BY_ACT = Map.ofEntries(
            Map.entry(ReCheck.class, RE_CHECKED),
            Map.entry(VerificationAssignment.class, ASSIGNED),
            Map.entry(Done.VerificationReported.class, REPORTED),
            Map.entry(FirstInstanceRecorded.class, FIRST_RECORDED),
            Map.entry(DisciplineRecorded.class, DISCIPLINE_RECORDED),
            Map.entry(CouncilProposal.class, COUNCIL_PROPOSED),
            Map.entry(Preparation.Settled.class, PREPARED),
            Map.entry(Preparation.OpinionGiven.class, ADVISED),
            Map.entry(Done.DialoguePlanned.class, PLANNED),
            Map.entry(Done.DialogueNoticeReturned.class, RETURNED),
            Map.entry(DialogueResult.class, HELD),
            Map.entry(Dispatch.class, SENT),
            Map.entry(Done.Delivered.class, DELIVERED),
            Map.entry(Publication.class, PUBLISHED),
            Map.entry(PublicationEnd.class, PUBLICATION_ENDED));

    private static final Map<NumberedPaper, ComplaintDeed> BY_PAPER = Map.of(
            NumberedPaper.VERIFICATION_DECISION, VERIFICATION_ORDERED,
            NumberedPaper.DIALOGUE_NOTICE, NOTIFIED);

    /** Empty for an act that no other waits for. */
    static Optional<ComplaintDeed> of(Act act) {
        return Optional.ofNullable(
                act instanceof PaperIssued issued
                        ? BY_PAPER.get(NumberedPaper.of(issued))
                        : BY_ACT.get(act.getClass()));
    }
}
