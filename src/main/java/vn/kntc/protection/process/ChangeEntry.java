package vn.kntc.protection.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct.Change;
import vn.kntc.protection.ProtectionAct.ChangeDecided;
import vn.kntc.protection.ProtectionAct.Ground;
import vn.kntc.protection.ProtectionAct.Measure;

/** The form by which the resolver changes, ends or renews a protection. */
record ChangeEntry(
        Change protectionChange,
        LocalDate changedOn,
        Ground decidedGround,
        String decisionReason,
        @MayBeEmpty List<Measure> measures,
        LocalDate effectiveOn) {

    ChangeDecided changed() {
        return new ChangeDecided(changedOn, protectionChange, decidedGround, decisionReason, measures, effectiveOn);
    }
}
