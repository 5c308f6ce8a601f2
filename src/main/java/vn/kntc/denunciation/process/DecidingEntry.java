package vn.kntc.denunciation.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.denunciation.DenunciationAct;
import vn.kntc.denunciation.DenunciationAct.AcceptanceDecided;
import vn.kntc.denunciation.DenunciationAct.Type;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the resolver accepts a denunciation, does not, or first looks at how a body below handled it. */
record DecidingEntry(
        Deciding deciding,
        LocalDate on,
        @IfAsked Earlier earlierCourse,
        Type denunciationType,
        String denounced,
        List<String> contents,
        @CodesOf(table = "describeDenunciationPrinciple", column = "principle") String principle,
        @MayBeEmpty String coordinator,
        boolean shortened,
        @MayBeEmpty LocalDate sanctionLimit,
        @MayBeEmpty String sanctionBasis,
        String refusalReason) {

    enum Deciding {
        ACCEPT,
        REFUSE,
        EARLIER
    }

    /** Why the resolver looks at what another body did. */
    enum Earlier {
        CONTINUED,
        OVERDUE
    }

    boolean looksAtEarlier() {
        return deciding == Deciding.EARLIER;
    }

    boolean continued() {
        return earlierCourse == Earlier.CONTINUED;
    }

    AcceptanceDecided decided() {
        return new AcceptanceDecided(
                on,
                DenunciationAct.Deciding.valueOf(deciding.name()),
                denunciationType,
                denounced,
                contents,
                principle,
                coordinator,
                shortened,
                sanctionLimit,
                sanctionBasis,
                refusalReason);
    }
}
