package vn.kntc.online.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.IfAsked;
import vn.kntc.handling.step.Step;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.online.KeptRecording;
import vn.kntc.online.OnlineAct.BreakOff;
import vn.kntc.online.OnlineAct.Continuation;
import vn.kntc.online.OnlineAct.Medium;
import vn.kntc.online.OnlineAct.Secrecy;
import vn.kntc.online.OnlineReception;

/** Business contract of {@code online-record.bpmn}, called for a session that was held online, and what is done at its steps. */
@Component
final class OnlineRecord implements SteppedProcess {

    static final String KEY = "onlineRecord";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The session was broken off and is announced anew; goes back to the process that called. */
    static final ProcessVariable<Boolean> REANNOUNCED = flag("sessionReannounced");

    /** Day for which it is announced anew, at midnight; null where it is not. Goes back to the process that called. */
    static final ProcessVariable<Date> NEXT_SESSION_ON = new ProcessVariable<>("nextSessionOn", Date.class, Set.of());

    static final StepTable<OnlineReception> TABLE = StepTable.of(OnlineReception.class, on -> {
        on.form("recordOnlineSession", Course.class).does(OnlineRecord::hold);
        on.form("keepOnlineRecording", Keeping.class).does(Keeping::kept, OnlineReception::keep);
    });

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, REANNOUNCED, NEXT_SESSION_ON);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(CASE_NUMBER);
    }

    @Override
    public StepTable<OnlineReception> table() {
        return TABLE;
    }

    private static void hold(OnlineReception online, Step<Course> step) {
        var broken = online.hold(step.caseNumber(), step.entry().brokenOff(), step.by());
        var next = broken == null ? null : broken.nextOn();
        step.set(REANNOUNCED, next != null);
        step.set(NEXT_SESSION_ON, next == null ? null : midnight(next));
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(VIETNAM).toInstant());
    }

    record Course(
            Kind course,
            LocalTime brokenAt,
            String cause,
            Continuation continuation,
            LocalTime continuedAt,
            LocalDate nextOn) {

        enum Kind {
            WHOLE,
            BROKEN_OFF
        }

        BreakOff brokenOff() {
            return course == Kind.WHOLE ? null : new BreakOff(brokenAt, cause, continuation, continuedAt, nextOn);
        }
    }

    record Keeping(
            Where where,
            Integer fileNumber,
            String place,
            @IfAsked String keeper,
            @IfAsked Medium medium,
            String sha256,
            Secrecy secrecy) {

        enum Where {
            IN_CASE,
            OUTSIDE
        }

        KeptRecording kept() {
            return new KeptRecording(secrecy, fileNumber, place, sha256, keeper, medium);
        }
    }
}
