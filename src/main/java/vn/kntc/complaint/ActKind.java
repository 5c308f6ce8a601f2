package vn.kntc.complaint;

/** Names under which the acts are stored; never rename one. */
enum ActKind {
    ACCEPTANCE_DECIDED(Act.AcceptanceDecided.class),
    REFUSAL_NOTIFIED(Act.RefusalNotified.class),
    ACCEPTANCE_NOTIFIED(Act.AcceptanceNotified.class),
    RE_CHECKED(ReCheck.class),
    VERIFICATION_ASSIGNED(VerificationAssignment.class),
    VERIFICATION_DECISION_ISSUED(Act.VerificationDecisionIssued.class),
    VERIFICATION_REPORTED(Act.VerificationReported.class),
    DIALOGUE_PLANNED(Act.DialoguePlanned.class),
    DIALOGUE_NOTIFIED(Act.DialogueNotified.class),
    DIALOGUE_NOTICE_RETURNED(Act.DialogueNoticeReturned.class),
    DIALOGUE_HELD(DialogueResult.class),
    DECIDED(Resolution.class),
    DECISION_ISSUED(Act.DecisionIssued.class),
    SENT(Dispatch.class),
    DELIVERED(Act.Delivered.class),
    PUBLISHED(Publication.class),
    PUBLICATION_ENDED(PublicationEnd.class),
    TOOK_EFFECT(Act.TookEffect.class),
    SECOND_COMPLAINT_NOTED(Act.SecondComplaintNoted.class),
    WITHDRAWN(Act.Withdrawn.class),
    SUSPENSION_GROUND_NOTED(Act.SuspensionGroundNoted.class),
    STAY_REQUEST_NOTED(Act.StayRequestNoted.class);

    private final Class<? extends Act> facts;

    ActKind(Class<? extends Act> facts) {
        this.facts = facts;
    }

    Class<? extends Act> facts() {
        return facts;
    }

    static ActKind of(Act act) {
        for (var kind : values()) {
            if (kind.facts.equals(act.getClass())) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind for " + act.getClass().getSimpleName());
    }
}
