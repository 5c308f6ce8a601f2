package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.CaseSection;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * A complaint as everybody of its agency may see it; holds no identity.
 *
 * @param outcome null while it is open
 * @param acceptedOn null before acceptance
 * @param decidedOn day of the decision, null before
 * @param inForceOn first day of legal effect, null before
 * @param steps what each found, in the order of the procedure, ready to print
 */
record ComplaintView(
        CaseNumber caseNumber,
        AgencyId agency,
        ComplaintStatus status,
        ComplaintOutcome outcome,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate inForceOn,
        List<CaseSection.Step> steps) {}
