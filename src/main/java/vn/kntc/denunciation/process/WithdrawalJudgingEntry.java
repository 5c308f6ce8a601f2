package vn.kntc.denunciation.process;

import java.time.LocalDate;
import vn.kntc.denunciation.DenunciationStops.Judging;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the resolver judges a withdrawal. */
record WithdrawalJudgingEntry(
        LocalDate on, boolean violation, boolean pressed, boolean abused, @MayBeEmpty String remark) {

    Judging judging() {
        return new Judging(on, violation, pressed, abused, remark);
    }
}
