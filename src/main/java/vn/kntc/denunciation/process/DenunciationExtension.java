package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-extension.bpmn}, which the resolution of a denunciation calls to extend the period, and what is done at its steps. */
@Component
final class DenunciationExtension extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The period is extended. */
    static final ProcessVariable<Boolean> EXTENSION_GRANTED = flag("extensionGranted");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("decideExtension", ExtensionEntry.class)
                .sets(EXTENSION_GRANTED, ExtensionEntry::wish, DenunciationStops::extend);
        on.form("issueExtension", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.EXTENSION_ISSUED));
    });

    DenunciationExtension() {
        super("denunciationExtension", TABLE, CASE_NUMBER, EXTENSION_GRANTED);
    }
}
