package vn.kntc.protection.process;

import java.time.LocalDate;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct.ChangeAsked;
import vn.kntc.protection.ProtectionAct.Explained;
import vn.kntc.protection.ProtectionAct.Ground;
import vn.kntc.protection.ProtectionAct.Reported;

/** The form by which a protection is followed; what belongs to another choice is hidden. */
record FollowEntry(
        Choice protectionStep,
        LocalDate notedOn,
        String protectionReport,
        Consent consent,
        @MayBeEmpty String explanationRemark,
        Ground changeGround,
        String changeWish) {

    enum Choice {
        REPORT,
        EXPLAIN,
        ASK
    }

    /** What who is protected says to it (khoản 1 Điều 48 Luật Tố cáo). */
    enum Consent {
        AGREES,
        DECLINES
    }

    Reported reported() {
        return new Reported(notedOn, protectionReport);
    }

    Explained explained() {
        return new Explained(notedOn, consent == Consent.AGREES, explanationRemark);
    }

    ChangeAsked asked() {
        return new ChangeAsked(notedOn, changeGround, changeWish);
    }
}
