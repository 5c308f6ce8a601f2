package vn.kntc.protection.process;

import java.time.LocalDate;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.protection.ProtectionHandling;

/** What the program does at which step of {@code denouncer-protection.bpmn}; where it goes from there the case tells. */
final class DenouncerProtectionSteps {

    static final StepTable<ProtectionHandling> TABLE = StepTable.of(ProtectionHandling.class, on -> {
        on.form("recordProtectionRequest", RequestEntry.class).does(DenouncerProtectionSteps::request);
        on.form("assessProtection", AssessmentEntry.class).does(DenouncerProtectionSteps::assess);
        on.form("decideProtection", DecisionEntry.class).does(DenouncerProtectionSteps::decide);
        on.form("issueProtectionRefusal", Issuing.class).does(DenouncerProtectionSteps::issue);
        on.form("issueProtectionDecision", Issuing.class).does(DenouncerProtectionSteps::issue);
        on.form("issueProtectionDemand", Demanding.class).does(DenouncerProtectionSteps::demand);
        on.form("recordProtectionAnswer", AnswerEntry.class).does(DenouncerProtectionSteps::answer);
        on.form("explainProtectionRefusal", Issuing.class).does(DenouncerProtectionSteps::issue);
        on.form("followProtection", FollowEntry.class).does(DenouncerProtectionSteps::follow);
        on.form("decideProtectionChange", ChangeEntry.class).does(DenouncerProtectionSteps::change);
        on.form("issueProtectionChange", Issuing.class).does(DenouncerProtectionSteps::issue);
        on.form("issueProtectionNotice", Issuing.class).does(DenouncerProtectionSteps::issue);
    });

    private DenouncerProtectionSteps() {}

    private static void request(ProtectionHandling protections, Step<RequestEntry> step) {
        var entry = step.entry();
        if (entry.requestStep() == RequestEntry.Choice.WITHDRAW) {
            protections.withdraw(step.caseNumber(), entry.withdrawn(), step.by());
        } else {
            protections.request(step.caseNumber(), entry.requested(), step.by());
        }
        goOn(protections, step);
    }

    private static void assess(ProtectionHandling protections, Step<AssessmentEntry> step) {
        var entry = step.entry();
        if (entry.assessmentStep() == AssessmentEntry.Choice.WITHDRAW) {
            protections.withdraw(step.caseNumber(), entry.withdrawn(), step.by());
        } else {
            protections.assess(step.caseNumber(), entry.assessed(), step.by());
        }
        goOn(protections, step);
    }

    private static void decide(ProtectionHandling protections, Step<DecisionEntry> step) {
        protections.decide(step.caseNumber(), step.entry().decided(), step.by());
        goOn(protections, step);
    }

    private static void issue(ProtectionHandling protections, Step<Issuing> step) {
        protections.issue(
                step.caseNumber(), step.entry().issuedOn(), step.entry().enteredNumber(), step.by());
        goOn(protections, step);
    }

    private static void demand(ProtectionHandling protections, Step<Demanding> step) {
        var entry = step.entry();
        protections.demand(step.caseNumber(), entry.issuedOn(), entry.enteredNumber(), entry.deliveredOn(), step.by());
        goOn(protections, step);
    }

    private static void answer(ProtectionHandling protections, Step<AnswerEntry> step) {
        protections.answer(step.caseNumber(), step.entry().answered(), step.by());
        goOn(protections, step);
    }

    private static void follow(ProtectionHandling protections, Step<FollowEntry> step) {
        var entry = step.entry();
        switch (entry.protectionStep()) {
            case REPORT -> protections.report(step.caseNumber(), entry.reported(), step.by());
            case EXPLAIN -> protections.explain(step.caseNumber(), entry.explained(), step.by());
            case ASK -> protections.askChange(step.caseNumber(), entry.asked(), step.by());
        }
        goOn(protections, step);
    }

    private static void change(ProtectionHandling protections, Step<ChangeEntry> step) {
        protections.change(step.caseNumber(), step.entry().changed(), step.by());
        goOn(protections, step);
    }

    private static void goOn(ProtectionHandling protections, Step<?> step) {
        step.set(
                DenouncerProtection.PROTECTION_NEXT,
                protections.next(step.caseNumber()).name());
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber) {}

    record Demanding(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate deliveredOn) {}
}
