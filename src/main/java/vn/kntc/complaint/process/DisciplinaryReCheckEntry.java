package vn.kntc.complaint.process;

import java.time.LocalDate;
import vn.kntc.complaint.ReCheck;
import vn.kntc.handling.step.IfAsked;

/** The form of the re-check of a disciplinary decision. */
record DisciplinaryReCheckEntry(
        LocalDate checkedOn,
        String issuer,
        String legalGround,
        String competence,
        String content,
        String procedure,
        @IfAsked String other,
        ReCheck.Clarity clarity,
        String reason) {

    ReCheck found() {
        return new ReCheck(
                checkedOn, issuer, legalGround, competence, content, procedure, other, false, reason, clarity);
    }
}
