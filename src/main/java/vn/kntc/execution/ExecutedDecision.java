package vn.kntc.execution;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/**
 * One decision and how far it was carried out, for the statutory tables (Mẫu 01/KQGQ, 02/KQGQ).
 *
 * @param caseNumber of the execution
 * @param settled the case that the decision settled
 * @param instance 1 or 2
 * @param outcome code of the verdict
 * @param resolvedInTime null where no period of resolution was kept here
 * @param mustBeExecuted false where nothing was to be carried out
 * @param completedOn day on which everything was done, or null
 * @param urged letters that urged
 */
public record ExecutedDecision(
        CaseNumber caseNumber,
        CaseNumber settled,
        AgencyId agency,
        String decisionNumber,
        LocalDate decidedOn,
        int instance,
        String outcome,
        Boolean resolvedInTime,
        LocalDate inForceOn,
        boolean mustBeExecuted,
        LocalDate completedOn,
        int urged,
        DueFigures due,
        DoneFigures done,
        List<DutyLine> duties) {

    /** @param performedOn or null */
    public record DutyLine(int number, String who, String what, LocalDate dueOn, LocalDate performedOn) {}
}
