package vn.kntc.feedback.process;

import java.time.LocalDate;
import vn.kntc.feedback.FeedbackAct.AlreadyAnswered;
import vn.kntc.feedback.FeedbackAct.Answered;
import vn.kntc.feedback.FeedbackAct.Assigned;
import vn.kntc.feedback.FeedbackAct.Fit;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.OneOf;

/** The form by which the leader decides how a feedback is handled; what belongs to another choice is hidden. */
record DecisionEntry(
        Handling handling,
        LocalDate decidedOn,
        String unit,
        @OneOf({"petition-officer", "verifier"}) String answeringRole,
        LocalDate answerBy,
        @MayBeEmpty String instructions,
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
        @MayBeEmpty String testRemark,
        String earlierAnswer,
        @MayBeEmpty String earlierCase) {

    enum Handling {
        ASSIGN,
        ANSWER,
        ALREADY_ANSWERED
    }

    Assigned assigned() {
        return new Assigned(decidedOn, unit, answerBy, instructions);
    }

    /** The leader's own answer, of the day on which he decided. */
    Answered answered() {
        return new AnswerEntry(
                        decidedOn,
                        findings,
                        answerBasis,
                        measures,
                        contact,
                        necessity,
                        legality,
                        simplicity,
                        feasibility,
                        consistency,
                        treatyFit,
                        testRemark)
                .answered();
    }

    AlreadyAnswered known() {
        return new AlreadyAnswered(decidedOn, earlierAnswer, earlierCase);
    }
}
