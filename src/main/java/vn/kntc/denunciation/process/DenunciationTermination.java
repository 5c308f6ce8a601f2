package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.TerminationSent;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-termination.bpmn}, which the resolution of a denunciation calls once its resolution was ended, and what is done at its steps. */
@Component
final class DenunciationTermination extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("issueDenunciationTermination", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.TERMINATION_ISSUED));
        on.form("sendDenunciationTermination", TerminationSent.class)
                .does(Function.identity(), DenunciationStops::terminationSent);
    });

    DenunciationTermination() {
        super("denunciationTermination", TABLE, CASE_NUMBER);
    }
}
