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
    PLANNED,
    NOTIFIED,
    RETURNED,
    HELD,
    SENT,
    DELIVERED,
    PUBLISHED,
    PUBLICATION_ENDED;

    private static final Map<Class<? extends Act>, ComplaintDeed> BY_ACT = Map.of(
            ReCheck.class, RE_CHECKED,
            VerificationAssignment.class, ASSIGNED,
            Done.VerificationReported.class, REPORTED,
            Done.DialoguePlanned.class, PLANNED,
            Done.DialogueNoticeReturned.class, RETURNED,
            DialogueResult.class, HELD,
            Dispatch.class, SENT,
            Done.Delivered.class, DELIVERED,
            Publication.class, PUBLISHED,
            PublicationEnd.class, PUBLICATION_ENDED);

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
