package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.InformationAnswered;
import vn.kntc.denunciation.DenunciationAct.InformationRequested;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-information-request.bpmn}, which the resolution of a denunciation calls to ask for information, and what is done at its steps. */
@Component
final class DenunciationInformationRequest extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("requestInformation", InformationRequested.class).does(Function.identity(), DenunciationStops::request);
        on.form("issueInformationRequest", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.INFORMATION_REQUEST_ISSUED));
        on.form("recordInformationAnswer", InformationAnswered.class)
                .does(Function.identity(), DenunciationStops::answer);
    });

    DenunciationInformationRequest() {
        super("denunciationInformationRequest", TABLE, CASE_NUMBER);
    }
}
