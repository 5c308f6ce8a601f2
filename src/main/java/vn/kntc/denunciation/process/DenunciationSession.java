package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.SessionHeld;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-session.bpmn}, which the resolution of a denunciation calls for a day of work with somebody, and what is done at its steps. */
@Component
final class DenunciationSession extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("recordDenunciationSession", SessionHeld.class).does(Function.identity(), DenunciationStops::hold);
    });

    DenunciationSession() {
        super("denunciationSession", TABLE, CASE_NUMBER);
    }
}
