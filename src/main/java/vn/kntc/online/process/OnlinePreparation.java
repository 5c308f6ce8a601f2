package vn.kntc.online.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.online.OnlineAct.LinkTest;
import vn.kntc.online.OnlineReception;

/** Business contract of {@code online-preparation.bpmn}, called for a session before it. No form field bears the name of a variable. */
@Component
final class OnlinePreparation implements SteppedProcess {

    static final String KEY = "onlinePreparation";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Day of the session; comes from the process that calls. */
    static final ProcessVariable<Date> SESSION_ON = new ProcessVariable<>("sessionOn", Date.class, Set.of());

    /** The same as yyyy-MM-dd: the day by which steps without a statutory clock are due. */
    static final ProcessVariable<String> SESSION_DAY = text("sessionDay");

    /** What the law answers, shown to the head. */
    static final ProcessVariable<String> ANSWER = code("lawAnswer", List.of("ALLOWED", "NOT_ALLOWED"));

    /** Articles of the rules that answered. */
    static final ProcessVariable<String> BASIS = text("lawBasis");

    /** Open questions of the rules that answered; empty where there is none. */
    static final ProcessVariable<String> DOUBTS = text("lawDoubts");

    /** The session is held online; false: in person. Goes back to the process that called. */
    static final ProcessVariable<Boolean> HELD_ONLINE = flag("heldOnline");

    /** The head signed the notice. */
    static final ProcessVariable<Boolean> NOTICE_SIGNED = flag("noticeSigned");

    /** How the test link went last. */
    static final ProcessVariable<String> LINK_TEST =
            code("linkTest", Arrays.stream(LinkTest.values()).map(Enum::name).toList());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER, SESSION_ON, SESSION_DAY, ANSWER, BASIS, DOUBTS, HELD_ONLINE, NOTICE_SIGNED, LINK_TEST);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER, SESSION_ON);
    }

    @Override
    public StepTable<OnlineReception> table() {
        return OnlinePreparationSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_sessionAnnounced", "start", "beginOnlineListener"));
    }
}
