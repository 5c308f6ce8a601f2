package vn.kntc.execution.process;

import java.time.LocalDate;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.Enforced;
import vn.kntc.execution.ExecutionAct.Enforcement;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.execution.ExecutionHandling;
import vn.kntc.execution.process.DecisionExecution.ClosedAs;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** What the program does at which step of {@code decision-execution.bpmn}. */
final class DecisionExecutionSteps {

    static final StepTable<ExecutionHandling> TABLE = StepTable.of(ExecutionHandling.class, on -> {
        on.form("directExecution", DirectionEntry.class).does(DecisionExecutionSteps::direct);
        on.form("issueDirection", Issuing.class).does(DecisionExecutionSteps::issue);
        on.form("followExecution", FollowEntry.class).does(DecisionExecutionSteps::follow);
        on.form("issueExecutionLetter", Issuing.class).does(DecisionExecutionSteps::issue);
        on.form("decideEnforcement", EnforcementEntry.class)
                .does(EnforcementEntry::enforced, ExecutionHandling::enforce);
        on.form("closeExecution", ClosingEntry.class).does(DecisionExecutionSteps::close);
    });

    private DecisionExecutionSteps() {}

    private static void direct(ExecutionHandling executions, Step<DirectionEntry> step) {
        var entry = step.entry();
        executions.direct(step.caseNumber(), entry.directed(), step.by());
        step.set(DecisionExecution.DIRECTED_AS, entry.executionWay().name());
        if (entry.executionWay() != Way.NOTHING) {
            step.set(DecisionExecution.FOLLOWING_GROUP, entry.followingRole());
            setDue(executions, step);
        }
    }

    private static void setDue(ExecutionHandling executions, Step<?> step) {
        step.set(
                DecisionExecution.EXECUTION_DUE,
                executions.nextDue(step.caseNumber()).toString());
    }

    private static void issue(ExecutionHandling executions, Step<Issuing> step) {
        executions.issue(
                step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
    }

    private static void follow(ExecutionHandling executions, Step<FollowEntry> step) {
        var entry = step.entry();
        var number = step.caseNumber();
        switch (entry.followStep()) {
            case PROGRESS -> executions.progress(number, entry.report(), step.by());
            case URGE -> executions.urge(number, entry.urging(), step.by());
            case NOT_PERFORMED -> executions.tellFailure(number, entry.notPerformed(), step.by());
            case REDIRECT -> executions.askRedirection(number, entry.redirection(), step.by());
            case REVIEW ->
                executions.askReview(number, entry.reportedOn(), entry.reviewSigns(), entry.reviewDamage(), step.by());
            case REVIEWED -> executions.tellReview(number, entry.reviewed(), step.by());
            case COMPLETE -> executions.proposeCompletion(number, entry.completion(), step.by());
        }
        step.set(DecisionExecution.FOLLOW_ROUTE, entry.followStep().route().name());
        setDue(executions, step);
    }

    private static void close(ExecutionHandling executions, Step<ClosingEntry> step) {
        var entry = step.entry();
        executions.close(
                step.caseNumber(),
                new Closed(entry.closedOn(), entry.closing(), entry.closingRemark(), entry.closedForGood()),
                step.by());
        step.set(
                DecisionExecution.CLOSED_AS,
                (entry.closing() == Closing.SEND_BACK
                                ? ClosedAs.SENT_BACK
                                : executions.isReviewed(step.caseNumber()) ? ClosedAs.REVIEWED : ClosedAs.COMPLETED)
                        .name());
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber) {}

    record EnforcementEntry(
            Enforcement enforcement,
            LocalDate enforcedOn,
            String measure,
            String enforcingBody,
            LocalDate dueOn,
            @MayBeEmpty String enforcementRemark) {

        /** Whether there is a doubt the room finds out. */
        Enforced enforced() {
            return new Enforced(enforcedOn, enforcement, measure, enforcingBody, dueOn, enforcementRemark, null);
        }
    }

    record ClosingEntry(
            Closing closing, LocalDate closedOn, @MayBeEmpty String closingRemark, @IfAsked boolean closedForGood) {}
}
