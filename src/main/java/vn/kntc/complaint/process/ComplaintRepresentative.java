package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code complaint-representative.bpmn}, which an instance of a complaint calls, and what is done at its step. */
@Component
final class ComplaintRepresentative extends AmendmentPart {

    static final String KEY = "complaintRepresentative";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<Amendments> TABLE =
            StepTable.of(Amendments.class, on -> on.form("recordRepresentative", RepresentativeEntry.class)
                    .does(RepresentativeEntry::changed, Amendments::changeRepresentative));

    ComplaintRepresentative() {
        super(KEY, TABLE, CASE_NUMBER);
    }
}
