package vn.kntc.reception.process;

import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.handling.step.OneOf;
import vn.kntc.reception.Assessment;
import vn.kntc.reception.RefusalGround;

/** The form by which the officer sorts what was brought up; each fact bears the name that the table gives it. */
record AssessmentEntry(
        @OneOf({"COMPLAINT", "DENUNCIATION", "FEEDBACK", "MIXED", "RULE_FEEDBACK"}) String kind,
        @MayBeEmpty String rewordedSummary,
        @IfAsked @NotOwnWords("the form shows it, and nobody can change it; it is not kept") String earlierOfSamePeople,
        LateRefusal lateRefusal,
        String refusalReason,
        boolean handedInByThirdPerson,
        boolean settledLawfully,
        boolean lowerBodyUnsettled,
        boolean competent,
        boolean conditionsMet,
        boolean needsLongerVerification) {

    /** The ground for turning somebody away after he was heard; the codes of {@link RefusalGround}. */
    enum LateRefusal {
        NONE,
        R1,
        R2,
        R3,
        RA,
        RB,
        RC,
        RD,
        RDD,
        RE,
        RG,
        RH,
        RI,
        RK
    }

    /** Null where the visitor is received. */
    RefusalGround ground() {
        return lateRefusal == LateRefusal.NONE ? null : RefusalGround.valueOf(lateRefusal.name());
    }

    Assessment assessment() {
        return new Assessment(
                CaseKind.valueOf(kind),
                handedInByThirdPerson,
                settledLawfully,
                lowerBodyUnsettled,
                competent,
                conditionsMet,
                needsLongerVerification);
    }
}
