package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.ReCheck;
import vn.kntc.handling.step.IfAsked;

/** The form of the re-check. */
record ReCheckEntry(
        LocalDate checkedOn,
        String issuer,
        String legalGround,
        String competence,
        String content,
        String procedure,
        @IfAsked String other,
        Result reCheckResult,
        String reason) {

    enum Result {
        DECIDE,
        VERIFY
    }

    ReCheck found() {
        return new ReCheck(
                checkedOn,
                issuer,
                legalGround,
                competence,
                content,
                procedure,
                other,
                reCheckResult == Result.DECIDE,
                reason);
    }
}
