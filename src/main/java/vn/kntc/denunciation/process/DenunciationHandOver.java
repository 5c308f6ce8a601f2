package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationsBelow;
import vn.kntc.denunciation.ReviewAct.HandedOver;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-hand-over.bpmn}, which the resolution of a denunciation calls where the superior takes it over, and what is done at its steps. */
@Component
final class DenunciationHandOver extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationsBelow> TABLE = StepTable.of(DenunciationsBelow.class, on -> {
        on.form("recordHandOver", HandedOver.class).does(Function.identity(), DenunciationsBelow::handOver);
    });

    DenunciationHandOver() {
        super("denunciationHandOver", TABLE, CASE_NUMBER);
    }
}
