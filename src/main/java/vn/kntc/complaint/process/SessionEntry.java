package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.kntc.complaint.Inquiry;
import vn.kntc.complaint.PersonInOffice;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of a session of work of the verification. */
record SessionEntry(
        LocalDate heldOn,
        Inquiry.SessionKind sessionKind,
        LocalTime startedAt,
        LocalTime endedAt,
        String place,
        List<PersonInOffice> verifiers,
        @IfAsked List<String> others,
        String matters,
        String result,
        @MayBeEmpty String otherContent,
        @MayBeEmpty String unsignedNote,
        Integer copies) {

    Inquiry.Session session() {
        return new Inquiry.Session(
                heldOn,
                sessionKind,
                startedAt,
                endedAt,
                place,
                verifiers,
                others,
                matters,
                result,
                otherContent,
                unsignedNote,
                copies);
    }
}
