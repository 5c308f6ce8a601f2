package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A complaint as everybody of its agency may see it; holds no identity.
 *
 * @param outcome null while it is open
 * @param acceptedOn null before acceptance
 * @param decidedOn day of the decision, null before
 * @param inForceOn first day of legal effect, null before
 * @param sections what each step found, in the order of the procedure, ready to print
 */
public record ComplaintView(
        CaseNumber caseNumber,
        AgencyId agency,
        ComplaintStatus status,
        ComplaintOutcome outcome,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate inForceOn,
        List<Section> sections) {

    /**
     * One step; {@code title} and labels are Vietnamese.
     *
     * @param on day of the act, or null for what has no day of its own
     */
    public record Section(String title, LocalDate on, List<Fact> facts) {}

    /** A neutral value as printed, dates as dd/MM/yyyy. */
    public record Fact(String label, String value) {}
}
