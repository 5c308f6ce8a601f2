package vn.kntc.feedback.process;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.feedback.FeedbackAct.Published;
import vn.kntc.feedback.FeedbackAct.PublishingWay;
import vn.kntc.feedback.FeedbackAct.Recipient;
import vn.kntc.feedback.FeedbackAct.Sent;
import vn.kntc.feedback.FeedbackAct.Signed;
import vn.kntc.feedback.FeedbackHandling;
import vn.kntc.feedback.FeedbackHandling.Issue;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;

/** What the program does at which step of {@code feedback-handling.bpmn}. */
final class FeedbackSteps {

    static final StepTable<FeedbackHandling> TABLE = StepTable.of(FeedbackHandling.class, on -> {
        on.form("classifyRuleFeedback", RuleEntry.class).does((feedback, step) -> {
            feedback.classifyRule(step.caseNumber(), step.entry().found(), step.by());
            step.set(FeedbackProcess.RULE_ROUTE, step.entry().route().name());
        });
        on.form("decideFeedback", DecisionEntry.class).does(FeedbackSteps::decide);
        on.form("draftFeedbackAnswer", AnswerEntry.class)
                .does((feedback, step) ->
                        feedback.answer(step.caseNumber(), step.entry().answered(), "answeredOn", step.by()));
        on.form("signFeedbackAnswer", Signature.class).does((feedback, step) -> {
            feedback.sign(step.caseNumber(), step.entry().signed(), step.by());
            step.set(FeedbackProcess.ANSWER_SIGNED, step.entry().signed().signed());
        });
        on.form("signFeedbackNotice", Signature.class).does(FeedbackSteps::signNotice);
        on.form("issueFeedbackAnswer", Issuing.class).does(Issuing::issue, FeedbackHandling::issueAnswer);
        on.form("sendFeedbackAnswer", Sending.class)
                .sets(FeedbackProcess.PUBLICATION_FOLLOWS, Sending::sent, FeedbackHandling::send);
        on.form("publishFeedbackAnswer", Publishing.class).does(Publishing::published, FeedbackHandling::publish);
        on.form("forwardRuleFeedback", Ending.class)
                .does((feedback, step) ->
                        feedback.forward(step.caseNumber(), step.entry().issue(signedHere(step)), step.by()));
        on.form("issueFeedbackNotice", Ending.class)
                .does((feedback, step) ->
                        feedback.issueNotice(step.caseNumber(), step.entry().issue(signedHere(step)), step.by()));
    });

    /** In diagrams that have this step a notice or forwarding is signed before it goes out. */
    private static final String SIGNED = "userTask_signFeedbackNotice";

    private FeedbackSteps() {}

    private static boolean signedHere(Step<?> step) {
        return step.diagramHas(SIGNED);
    }

    private static void signNotice(FeedbackHandling feedback, Step<Signature> step) {
        boolean signed = feedback.signNotice(step.caseNumber(), step.entry().signed(), step.by());
        step.set(
                FeedbackProcess.NOTICE_SIGNING,
                signed ? step.get(FeedbackProcess.RULE_ROUTE).orElseThrow() : FeedbackProcess.SENT_BACK);
    }

    private static void decide(FeedbackHandling feedback, Step<DecisionEntry> step) {
        var entry = step.entry();
        switch (entry.handling()) {
            case ASSIGN -> {
                feedback.assign(step.caseNumber(), entry.assigned(), step.by());
                step.set(FeedbackProcess.ANSWER_DUE, entry.answerBy().toString());
                step.set(FeedbackProcess.ANSWERING_GROUP, entry.answeringRole());
            }
            case ANSWER -> feedback.answer(step.caseNumber(), entry.answered(), "decidedOn", step.by());
            case ALREADY_ANSWERED -> feedback.closeAsAnswered(step.caseNumber(), entry.known(), step.by());
        }
        step.set(FeedbackProcess.FEEDBACK_STEP, entry.handling().name());
    }

    record Signature(Signing signing, LocalDate signedOn, String signingRemark) {

        enum Signing {
            SIGN,
            SEND_BACK
        }

        Signed signed() {
            return new Signed(signedOn, signing == Signing.SIGN, signingRemark);
        }
    }

    record Issuing(LocalDate issuedOn, @IfAsked String enteredNumber) {

        Issue issue() {
            return new Issue(issuedOn, enteredNumber);
        }
    }

    /** Of a paper that the case ends with. */
    record Ending(LocalDate issuedOn, @IfAsked String enteredNumber, LocalDate senderToldOn) {

        Issue issue(boolean signedHere) {
            return new Issue(issuedOn, enteredNumber, senderToldOn, signedHere);
        }
    }

    record Sending(LocalDate sentOn, List<Recipient> recipients, boolean publishes) {

        Sent sent() {
            return new Sent(sentOn, recipients, publishes);
        }
    }

    record Publishing(LocalDate publishedOn, List<PublishingWay> ways, String place) {

        Published published() {
            return new Published(publishedOn, ways, place);
        }
    }
}
