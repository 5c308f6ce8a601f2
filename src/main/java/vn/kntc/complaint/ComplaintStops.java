package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/**
 * Withdrawal, suspension, resumption and termination of the resolution of a complaint (Điều 10, 11a Luật Khiếu nại), of whatever instance.
 * Which law stands is told by the day of the act, also for a complaint accepted before 01/7/2026 (khoản 1 Điều 22 Nghị định
 * 155/2026/NĐ-CP).
 *
 * <p>Every verb that takes an entry throws {@link InvalidInput} with one Vietnamese sentence where it cannot be taken, and
 * {@link vn.kntc.shared.OutOfOrder} where the complaint does not stand where the step needs it.
 */
@Service
@Transactional
public class ComplaintStops {

    private final ComplaintRepository complaints;
    private final Withdrawals withdrawals;
    private final Suspensions suspensions;
    private final Terminations terminations;
    private final PaperNumbers numbers;

    ComplaintStops(
            ComplaintRepository complaints,
            Withdrawals withdrawals,
            Suspensions suspensions,
            Terminations terminations,
            PaperNumbers numbers) {
        this.complaints = complaints;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.terminations = terminations;
        this.numbers = numbers;
    }

    /** What became of a withdrawal. */
    public enum Withdrawn {
        NOT_TAKEN,
        /** the rest goes on */
        PART,
        /** the resolution ends */
        WHOLE
    }

    /** What officers start. */
    public enum Beginning {
        WITHDRAWAL(StopAct.Withdrawal.class),
        SUSPENSION(StopAct.SuspensionProposed.class),
        TERMINATION(StopAct.TerminationProposed.class);

        private final Class<? extends StopAct> first;

        Beginning(Class<? extends StopAct> first) {
            this.first = first;
        }
    }

    /** Why it cannot be started as the complaint stands; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber, Beginning beginning) {
        try {
            complaints.get(caseNumber).requireReadyFor(beginning.first);
            return Optional.empty();
        } catch (OutOfOrder early) {
            return Optional.of(early.getMessage());
        }
    }

    /** How {@code offerMove} names the instance that the case is in; empty where the case is no complaint. */
    @Transactional(readOnly = true)
    public Optional<String> instance(CaseNumber caseNumber) {
        return complaints
                .find(caseNumber)
                .map(complaint -> complaint.resolution().offered());
    }

    /** The complainant withdraws; drawn up as minutes (K-01) where it was not by petition. */
    public void recordWithdrawal(CaseNumber caseNumber, StopAct.Withdrawal withdrawal, UserId by) {
        withdrawals.record(caseNumber, withdrawal, by);
    }

    /** The resolver takes it for a withdrawal or not; of the whole, it ends the resolution. */
    public Withdrawn decideWithdrawal(CaseNumber caseNumber, StopAct.WithdrawalDecided decision, UserId by) {
        return withdrawals.decide(caseNumber, decision, by);
    }

    public void proposeSuspension(CaseNumber caseNumber, StopAct.SuspensionProposed proposal, UserId by) {
        suspensions.propose(caseNumber, proposal, by);
    }

    /** Returns whether the resolution is suspended (khoản 1 Điều 11a Luật Khiếu nại). */
    public boolean decideSuspension(CaseNumber caseNumber, StopAct.SuspensionDecided decision, UserId by) {
        return suspensions.decide(caseNumber, decision, by);
    }

    /** Issues Mẫu 14a: time is not counted from its day on. @param enteredNumber that it got on paper, or null */
    public void issueSuspension(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        numbers.enterIfAny(caseNumber, StopPapers.DECISION, StopAct.Suspended.class, enteredNumber, on, by);
        suspensions.issue(caseNumber, on, by);
    }

    public void sendSuspension(CaseNumber caseNumber, StopAct.SuspensionSent sent, UserId by) {
        suspensions.send(caseNumber, sent, by);
    }

    /** The ground has ended (khoản 4 Điều 11a Luật Khiếu nại). */
    public void decideResumption(CaseNumber caseNumber, StopAct.ResumptionDecided decision, UserId by) {
        suspensions.decideResumption(caseNumber, decision, by);
    }

    /** Issues Mẫu 14b: time is counted again from its day on. @param enteredNumber that it got on paper, or null */
    public void issueResumption(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        numbers.enterIfAny(caseNumber, StopPapers.RESUMPTION, StopAct.Resumed.class, enteredNumber, on, by);
        suspensions.issueResumption(caseNumber, on, by);
    }

    public void sendResumption(CaseNumber caseNumber, StopAct.ResumptionSent sent, UserId by) {
        suspensions.sendResumption(caseNumber, sent, by);
    }

    public void proposeTermination(CaseNumber caseNumber, StopAct.TerminationProposed proposal, UserId by) {
        terminations.propose(caseNumber, proposal, by);
    }

    /** Returns whether the resolution ends (khoản 2 Điều 11a Luật Khiếu nại). */
    public boolean decideTermination(CaseNumber caseNumber, StopAct.TerminationDecided decision, UserId by) {
        return terminations.decide(caseNumber, decision, by);
    }

    /** Issues Mẫu 14a, before 01/7/2026 the notice. Returns how the complaint ended. @param enteredNumber that it got on paper, or null */
    public ComplaintOutcome issueTermination(CaseNumber caseNumber, LocalDate on, String enteredNumber, UserId by) {
        numbers.enterIfAny(caseNumber, terminations.form(caseNumber), StopAct.Terminated.class, enteredNumber, on, by);
        return terminations.issue(caseNumber, on, by);
    }

    public void sendTermination(CaseNumber caseNumber, StopAct.TerminationSent sent, UserId by) {
        terminations.send(caseNumber, sent, by);
    }
}
