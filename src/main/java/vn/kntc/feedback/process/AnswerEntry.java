package vn.kntc.feedback.process;

import java.time.LocalDate;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Fit;
import vn.kntc.feedback.FeedbackAct.RuleTest;
import vn.kntc.handling.step.MayBeEmpty;

/** The form of an answer; the criteria stand in it where the feedback is about a rule. */
record AnswerEntry(
        LocalDate answeredOn,
        String findings,
        @MayBeEmpty String answerBasis,
        @MayBeEmpty String measures,
        @MayBeEmpty String contact,
        Fit necessity,
        Fit legality,
        Fit simplicity,
        Fit feasibility,
        Fit consistency,
        Fit treatyFit,
        @MayBeEmpty String testRemark) {

    Answered answered() {
        var test = necessity == null
                ? null
                : new RuleTest(necessity, legality, simplicity, feasibility, consistency, treatyFit, testRemark);
        return new Answered(answeredOn, findings, answerBasis, measures, contact, test);
    }
}
