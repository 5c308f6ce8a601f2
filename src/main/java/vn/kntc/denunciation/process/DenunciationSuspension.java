package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.ResumptionDecided;
import vn.kntc.denunciation.DenunciationAct.SuspensionDecided;
import vn.kntc.denunciation.DenunciationAct.SuspensionSent;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-suspension.bpmn}, which the resolution of a denunciation calls to let the resolution rest, and what is done at its steps. */
@Component
final class DenunciationSuspension extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The resolution rests. */
    static final ProcessVariable<Boolean> DENUNCIATION_SUSPENDED = flag("denunciationSuspended");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("decideDenunciationSuspension", SuspensionDecided.class)
                .sets(DENUNCIATION_SUSPENDED, Function.identity(), DenunciationStops::suspend);
        on.form("issueDenunciationSuspension", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.SUSPENSION_ISSUED));
        on.form("sendDenunciationSuspension", SuspensionSent.class)
                .does(Function.identity(), DenunciationStops::suspensionSent);
        on.form("decideDenunciationResumption", ResumptionDecided.class)
                .does(Function.identity(), DenunciationStops::resume);
        on.form("issueDenunciationResumption", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.RESUMPTION_ISSUED));
    });

    DenunciationSuspension() {
        super("denunciationSuspension", TABLE, CASE_NUMBER, DENUNCIATION_SUSPENDED);
    }
}
