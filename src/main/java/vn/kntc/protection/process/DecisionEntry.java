package vn.kntc.protection.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.protection.ProtectionAct.BodyKind;
import vn.kntc.protection.ProtectionAct.Decided;
import vn.kntc.protection.ProtectionAct.Measure;
import vn.kntc.protection.ProtectionAct.Way;

/** The form by which the resolver decides on protection; what belongs to another choice is hidden. */
record DecisionEntry(
        Way protectionWay,
        LocalDate decidedOn,
        @MayBeEmpty List<Measure> measures,
        LocalDate startOn,
        String protectingBody,
        BodyKind bodyKind,
        String protectionDemand,
        @MayBeEmpty LocalDate replyBy,
        String protectionReason) {

    Decided decided() {
        return new Decided(
                decidedOn,
                protectionWay,
                measures,
                startOn,
                protectingBody,
                bodyKind,
                protectionDemand,
                replyBy,
                protectionReason);
    }
}
