package vn.kntc.execution.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.kntc.execution.Amounts;
import vn.kntc.execution.DueFigures;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Monitoring;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;

/** The form by which the resolver sees to the execution; what belongs to another way is hidden. */
record DirectionEntry(
        Way executionWay,
        LocalDate directedOn,
        String body,
        @MayBeEmpty List<Duty> duties,
        @MayBeEmpty String others,
        Monitoring monitoring,
        @OneOf({"petition-officer", "verifier", "monitor"}) String followingRole,
        LocalDate reportBy,
        @MayBeEmpty BigDecimal recoverMoney,
        @MayBeEmpty BigDecimal recoverLand,
        @MayBeEmpty BigDecimal returnOrgMoney,
        @MayBeEmpty BigDecimal returnOrgLand,
        @MayBeEmpty BigDecimal returnPersonMoney,
        @MayBeEmpty BigDecimal returnPersonLand,
        @MayBeEmpty Integer restoredOrganizations,
        @MayBeEmpty Integer restoredPersons,
        @MayBeEmpty Integer proposedPersons,
        @MayBeEmpty Integer proposedOfficials,
        @MayBeEmpty Integer referredCases,
        @MayBeEmpty Integer referredPersons,
        @MayBeEmpty Integer referredOfficials,
        String noExecutionReason) {

    Directed directed() {
        return executionWay == Way.NOTHING
                ? new Directed(
                        directedOn, executionWay, null, List.of(), null, null, null, DueFigures.NONE, noExecutionReason)
                : new Directed(directedOn, executionWay, body, duties, others, monitoring, reportBy, figures(), null);
    }

    private DueFigures figures() {
        return new DueFigures(
                new Amounts(
                        recoverMoney, recoverLand, returnOrgMoney, returnOrgLand, returnPersonMoney, returnPersonLand),
                count(restoredOrganizations),
                count(restoredPersons),
                count(proposedPersons),
                count(proposedOfficials),
                count(referredCases),
                count(referredPersons),
                count(referredOfficials));
    }

    static int count(Integer typed) {
        return typed == null ? 0 : typed;
    }
}
