package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.Amendment;
import vn.kntc.handling.step.CodesOf;

/** The form by which a case is recorded as complex. */
record ComplexityEntry(
        LocalDate foundOn,
        @CodesOf(table = "describeCriterion", column = "criterion") List<String> complexityCriteria,
        String complexityReason) {

    Amendment.ComplexityFound found() {
        return new Amendment.ComplexityFound(foundOn, complexityCriteria, complexityReason);
    }
}
