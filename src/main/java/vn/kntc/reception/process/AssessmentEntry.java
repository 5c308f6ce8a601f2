package vn.kntc.reception.process;

import java.time.LocalDate;
import vn.kntc.casefile.CaseKind;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.NotOwnWords;
import vn.kntc.handling.step.OneOf;
import vn.kntc.reception.Assessment;
import vn.kntc.reception.LateRefusal;

/** The form by which the officer sorts what was brought up; each fact bears the name that the table gives it. */
record AssessmentEntry(
        @OneOf({"COMPLAINT", "DENUNCIATION", "FEEDBACK", "MIXED", "RULE_FEEDBACK"}) String kind,
        @MayBeEmpty String rewordedSummary,
        @IfAsked @NotOwnWords("the form shows it, and nobody can change it; it is not kept") String earlierOfSamePeople,
        @CodesOf(table = "describeRefusal", column = "ground", besides = AssessmentEntry.NONE) String lateRefusal,
        String refusalReason,
        @IfAsked String refusalPaperNumber,
        @IfAsked LocalDate refusalPaperOn,
        boolean handedInByThirdPerson,
        boolean settledLawfully,
        boolean lowerBodyUnsettled,
        boolean competent,
        boolean conditionsMet,
        boolean needsLongerVerification) {

    static final String NONE = "NONE";

    /** Why he is turned away after he was heard; null where he is received. */
    LateRefusal refusal() {
        return NONE.equals(lateRefusal)
                ? null
                : new LateRefusal(lateRefusal, refusalReason, refusalPaperNumber, refusalPaperOn);
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
