package vn.kntc.feedback.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.feedback.FeedbackHandling;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.organization.Role;

/** Business contract of {@code feedback-handling.bpmn}. No form field bears the name of one of these variables. */
@Component
final class FeedbackProcess implements SteppedProcess {

    static final String KEY = "feedbackHandling";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** It is about an administrative rule. */
    static final ProcessVariable<Boolean> RULE_FEEDBACK = flag("ruleFeedback");

    /** Whoever sent it on has to be told, which the forms ask for. */
    static final ProcessVariable<Boolean> SENDER_WAITS = flag("senderWaits");

    /** Where what is about a rule goes: {@link Route}. */
    static final ProcessVariable<String> RULE_ROUTE = code("ruleRoute", Route.values());

    /** Whoever sent it on is told at the end of this process, by a copy; else by the letter of petition processing. */
    static final ProcessVariable<Boolean> SENDER_TOLD_HERE = flag("senderToldHere");

    static final String SENT_BACK = "SEND_BACK";

    /** Whether a notice or a forwarding was signed, and which of the two it is. */
    static final ProcessVariable<String> NOTICE_SIGNING =
            code("noticeSigning", List.of(Route.FORWARD.name(), Route.NOTIFY.name(), SENT_BACK));

    /** What the leader did: {@link DecisionEntry.Handling}. */
    static final ProcessVariable<String> FEEDBACK_STEP = code("feedbackStep", DecisionEntry.Handling.values());

    /** Day by which the draft is due, as yyyy-MM-dd. */
    static final ProcessVariable<String> ANSWER_DUE = text("answerDue");

    /** Group that drafts the answer. */
    static final ProcessVariable<String> ANSWERING_GROUP =
            code("answeringGroup", List.of(Role.PETITION_OFFICER.id(), Role.VERIFIER.id()));

    static final ProcessVariable<Boolean> ANSWER_SIGNED = flag("answerSigned");

    static final ProcessVariable<Boolean> PUBLICATION_FOLLOWS = flag("publicationFollows");

    /** Ways of what is about a rule. */
    enum Route {
        ANSWER,
        FORWARD,
        NOTIFY
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                RULE_FEEDBACK,
                SENDER_WAITS,
                RULE_ROUTE,
                FEEDBACK_STEP,
                ANSWER_DUE,
                ANSWERING_GROUP,
                ANSWER_SIGNED,
                PUBLICATION_FOLLOWS,
                SENDER_TOLD_HERE,
                NOTICE_SIGNING);
    }

    @Override
    public StepTable<FeedbackHandling> table() {
        return FeedbackSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_feedbackHandedOver", "start", "beginFeedbackListener"));
    }
}
