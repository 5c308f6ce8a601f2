package vn.kntc.session.process;

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
import vn.kntc.session.SessionHandling;
import vn.kntc.session.SessionMode;

/** Business contract of {@code leader-reception.bpmn}. No form field bears the name of one of these variables. */
@Component
final class LeaderReception implements SteppedProcess {

    static final String KEY = "leaderReception";

    /** Number of the session, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Nothing has to be published before it. */
    static final ProcessVariable<Boolean> URGENT = flag("sessionUrgent");

    /** How leader and citizens meet. */
    static final ProcessVariable<String> MODE = code(
            "sessionMode", Arrays.stream(SessionMode.values()).map(Enum::name).toList());

    /** Day of the session, the newest one where it was put off. */
    static final ProcessVariable<Date> ON = new ProcessVariable<>("sessionOn", Date.class, Set.of());

    /** The points stand: it is held online; false: in person. Comes back from the preparation. */
    static final ProcessVariable<Boolean> HELD_ONLINE = flag("heldOnline");

    /** It was broken off online and has another day. Comes back from the record. */
    static final ProcessVariable<Boolean> REANNOUNCED = flag("sessionReannounced");

    /** The head signs the notice of the schedule. */
    static final ProcessVariable<Boolean> SCHEDULE_SIGNED = flag("scheduleSigned");

    /** The head signs the notice of another time. */
    static final ProcessVariable<Boolean> POSTPONEMENT_SIGNED = flag("postponementSigned");

    /** By when the invitations that wait are to be issued, as yyyy-MM-dd. */
    static final ProcessVariable<String> INVITATIONS_DUE = text("invitationsDue");

    /** A notice of conclusions is to follow. */
    static final ProcessVariable<Boolean> CONCLUDES = flag("sessionConcludes");

    /** The head signs the drafted notice. */
    static final ProcessVariable<Boolean> SIGNED = flag("conclusionSigned");

    /** The earliest day of what is still to be carried out, as yyyy-MM-dd. */
    static final ProcessVariable<String> CONCLUSION_DUE = text("conclusionDue");

    /** The letter that urges is signed; false: none goes out this time. */
    static final ProcessVariable<Boolean> URGING_SIGNED = flag("urgingSigned");

    /** Every conclusion is carried out. */
    static final ProcessVariable<Boolean> CARRIED_OUT = flag("conclusionsCarriedOut");

    /** The notice of the month was signed with another session. */
    static final String MESSAGE_SCHEDULE_SIGNED = "session.scheduleSigned";

    /** The session has another time. */
    static final String MESSAGE_POSTPONED = "session.postponed";

    /** What is being prepared online for the old day is for nothing. */
    static final String MESSAGE_PREPARATION_VOID = "session.preparationVoid";

    /** All points stand for a day that is the old one now. */
    static final String MESSAGE_READINESS_VOID = "session.readinessVoid";

    /** The session is not held. */
    static final String MESSAGE_CANCELLED = "session.cancelled";

    /** Invitations wait to be issued. */
    static final String MESSAGE_INVITATIONS_WAIT = "session.invitationsWait";

    /** None waits any more, and nobody had to complete the step. */
    static final String MESSAGE_INVITATIONS_SETTLED = "session.invitationsSettled";

    /** Units are to be urged. */
    static final String MESSAGE_URGING_DUE = "session.urgingDue";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                URGENT,
                MODE,
                ON,
                HELD_ONLINE,
                REANNOUNCED,
                INVITATIONS_DUE,
                CONCLUDES,
                SIGNED,
                CONCLUSION_DUE,
                CARRIED_OUT,
                SCHEDULE_SIGNED,
                POSTPONEMENT_SIGNED,
                URGING_SIGNED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(
                MESSAGE_SCHEDULE_SIGNED,
                MESSAGE_POSTPONED,
                MESSAGE_PREPARATION_VOID,
                MESSAGE_READINESS_VOID,
                MESSAGE_CANCELLED,
                MESSAGE_INVITATIONS_WAIT,
                MESSAGE_INVITATIONS_SETTLED,
                MESSAGE_URGING_DUE);
    }

    @Override
    public StepTable<SessionHandling> table() {
        return LeaderReceptionSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return LeaderReceptionSteps.OTHERS;
    }
}
