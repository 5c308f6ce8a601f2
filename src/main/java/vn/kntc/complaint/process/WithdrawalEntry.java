package vn.kntc.complaint.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.complaint.StopAct;
import vn.kntc.handling.step.IfAsked;

/** The form by which a withdrawal is recorded; what belongs to another scope is hidden. */
record WithdrawalEntry(
        LocalDate withdrawnOn,
        StopAct.Instrument withdrawnBy,
        boolean withdrawalSigned,
        String withdrawalPlace,
        StopAct.Scope withdrawalScope,
        List<String> withdrawnContents,
        String remainingContents,
        List<Member> withdrawingMembers,
        StopAct.Coercion coercion,
        String coercionFinding,
        @IfAsked boolean explainedBefore) {

    /** @param ordinal place in the list of complainants, from 1 */
    record Member(Integer ordinal) {}

    StopAct.Withdrawal withdrawal() {
        return new StopAct.Withdrawal(
                withdrawnOn,
                withdrawalScope,
                withdrawnBy,
                withdrawalSigned,
                withdrawalPlace,
                withdrawnContents,
                remainingContents,
                withdrawingMembers.stream().map(Member::ordinal).toList(),
                coercion,
                coercionFinding,
                explainedBefore);
    }

    /** The form by which the resolver looks at it. */
    record Decision(Taking withdrawalTaken, LocalDate decidedOn, String notTakenReason) {

        enum Taking {
            TAKE,
            NOT_TAKE
        }

        StopAct.WithdrawalDecided decided() {
            return new StopAct.WithdrawalDecided(decidedOn, withdrawalTaken == Taking.TAKE, notTakenReason);
        }
    }
}
