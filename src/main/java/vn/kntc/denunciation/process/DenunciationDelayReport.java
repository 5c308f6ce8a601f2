package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationsBelow;
import vn.kntc.denunciation.ReviewAct.DelayAsked;
import vn.kntc.denunciation.ReviewAct.DelayExplained;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-delay-report.bpmn}, which the resolution of a denunciation calls where the superior asks why it is late, and what is done at its steps. */
@Component
final class DenunciationDelayReport extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationsBelow> TABLE = StepTable.of(DenunciationsBelow.class, on -> {
        on.form("recordDelayDemand", DelayAsked.class).does(Function.identity(), DenunciationsBelow::asked);
        on.form("explainDelay", DelayExplained.class).does(Function.identity(), DenunciationsBelow::explain);
        on.form("issueDelayReport", PaperEntry.class)
                .does((below, step) -> PaperEntry.issue(below, step, DenunciationPaper.DELAY_REPORT_ISSUED));
    });

    DenunciationDelayReport() {
        super("denunciationDelayReport", TABLE, CASE_NUMBER);
    }
}
