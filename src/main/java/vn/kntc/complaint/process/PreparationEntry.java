package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Preparation;
import vn.kntc.handling.step.MayBeEmpty;

/** The form by which the resolver of second instance prepares the dialogue. */
record PreparationEntry(
        LocalDate preparedOn,
        Preparation.Consultation consultation,
        @MayBeEmpty String consulted,
        List<Preparation.AttendanceReason> attendanceReasons) {

    Preparation preparation() {
        return new Preparation(preparedOn, consultation, consulted, attendanceReasons);
    }
}
