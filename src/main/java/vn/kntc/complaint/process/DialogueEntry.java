package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.complaint.Attendance;
import vn.kntc.complaint.DialogueResult;
import vn.kntc.complaint.NotSigned;
import vn.kntc.complaint.Opinion;
import vn.kntc.complaint.PersonInOffice;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;

/** The form of the dialogue that was held. */
record DialogueEntry(
        LocalDate heldOn,
        LocalTime startedAt,
        LocalTime endedAt,
        String place,
        String chair,
        @IfAsked String chairName,
        PersonInOffice secretary,
        Attendance attendance,
        @MayBeEmpty String absenceReason,
        boolean respondentPresent,
        @OneOf({EXCUSED, "ABSENT_WITHOUT_GOOD_REASON"}) String respondentAbsence,
        @MayBeEmpty String respondentAbsenceReason,
        @IfAsked List<String> concerned,
        @IfAsked List<String> bodies,
        String verificationResult,
        List<String> matters,
        List<Opinion> opinions,
        @IfAsked String agreed,
        @IfAsked String disputed,
        @IfAsked String other,
        @IfAsked List<NotSigned> unsigned,
        Integer copies) {

    private static final String EXCUSED = "ABSENT_WITH_GOOD_REASON";

    DialogueResult result() {
        return new DialogueResult(
                heldOn,
                startedAt,
                endedAt,
                place,
                chair,
                chairName,
                secretary,
                attendance,
                absenceReason,
                respondentPresent,
                EXCUSED.equals(respondentAbsence),
                respondentAbsenceReason,
                concerned,
                bodies,
                verificationResult,
                matters,
                opinions,
                agreed,
                disputed,
                other,
                unsigned,
                copies);
    }
}
