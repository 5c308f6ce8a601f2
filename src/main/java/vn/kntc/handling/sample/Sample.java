package vn.kntc.handling.sample;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** A sample that is to begin, and what the demonstration lends to who begins it. */
public interface Sample {

    /** Unlike any other sample's. */
    String name();

    AgencyId agency();

    /** Who begins it. */
    UserId officer();

    /**
     * What the file says of it besides where it belongs and how it is walked.
     *
     * @throws IllegalArgumentException for a field that the type does not have
     */
    <T> T facts(Class<T> type);

    LocalDate today();

    /** @param days calendar days before that day; 0 for itself */
    LocalDate before(LocalDate day, int days);

    /** @param days working days after today; 0 for today */
    LocalDate inWorkingDays(int days);

    /** Begins the process by the form of its start, with what was taken in under this id. */
    CaseNumber startForm(String procedure, String intakeId);
}
