package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.PersonInOffice;
import vn.kntc.complaint.VerificationAssignment;
import vn.kntc.complaint.VerifyingBody;
import vn.kntc.handling.step.CodesOf;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.organization.Role;

/** The form by which verification is given out. */
record AssignmentEntry(
        LocalDate assignedOn,
        VerifyingBody verifiedBy,
        @MayBeEmpty String body,
        Team team,
        PersonInOffice leader,
        @IfAsked PersonInOffice deputy,
        @IfAsked List<PersonInOffice> members,
        List<String> contents,
        Integer days,
        LocalDate reportBy,
        @IfAsked String tasks,
        @CodesOf(table = "describeCriterion", column = "criterion") List<String> complexityCriteria,
        @MayBeEmpty String complexityReason) {

    /** Đoàn or Tổ. */
    enum Team {
        DOAN,
        TO
    }

    /** Who reports: the resolver himself, or the verifiers. */
    String reporters() {
        return (verifiedBy == VerifyingBody.SELF ? Role.RESOLVER : Role.VERIFIER).id();
    }

    VerificationAssignment assignment() {
        return new VerificationAssignment(
                assignedOn,
                verifiedBy,
                body,
                team == Team.DOAN,
                leader,
                deputy,
                members,
                contents,
                days,
                reportBy,
                tasks,
                complexityCriteria,
                complexityReason);
    }
}
