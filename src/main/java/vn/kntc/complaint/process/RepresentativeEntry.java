package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.Amendment;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which another representative, or an heir, is recorded; people stand in it by their number only. */
record RepresentativeEntry(
        LocalDate changedOn,
        @CodesOf(table = "describeRepresentation", column = "code") String representation,
        @CodesOf(table = "describeRepresentation", column = "code") String representationProof,
        String proofDocument,
        Integer joiner,
        @MayBeEmpty Integer leaver,
        String changeReason) {

    Amendment.RepresentativeChanged changed() {
        return new Amendment.RepresentativeChanged(
                changedOn, representation, representationProof, proofDocument, joiner, leaver, changeReason);
    }
}
