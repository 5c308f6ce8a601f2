package vn.kntc.feedback.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.feedback.FeedbackAct.RuleClass;
import vn.kntc.feedback.FeedbackAct.RuleClassified;
import vn.kntc.handling.step.CodesOf;

/** The form by which feedback about a rule is sorted. */
record RuleEntry(
        RuleClass ruleClass,
        LocalDate classifiedOn,
        @CodesOf(table = "describeRequirement", column = "requirement") List<String> lacking,
        String forwardTo,
        String classReason) {

    RuleClassified found() {
        return new RuleClassified(classifiedOn, ruleClass, lacking, forwardTo, classReason);
    }

    FeedbackProcess.Route route() {
        return switch (ruleClass) {
            case IN_COMPETENCE -> FeedbackProcess.Route.ANSWER;
            case NOT_IN_COMPETENCE, CONDUCT -> FeedbackProcess.Route.FORWARD;
            case NOT_RECEIVED -> FeedbackProcess.Route.NOTIFY;
        };
    }
}
