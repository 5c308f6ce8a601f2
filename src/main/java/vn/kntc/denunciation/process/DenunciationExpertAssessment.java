package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.ExpertAnswered;
import vn.kntc.denunciation.DenunciationAct.ExpertAsked;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-expert-assessment.bpmn}, which the resolution of a denunciation calls to ask an expert, and what is done at its steps. */
@Component
final class DenunciationExpertAssessment extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("askExpert", ExpertAsked.class).does(Function.identity(), DenunciationStops::askExpert);
        on.form("issueExpertRequest", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.EXPERT_REQUEST_ISSUED));
        on.form("recordExpertAnswer", ExpertAnswered.class)
                .does(Function.identity(), DenunciationStops::expertAnswered);
    });

    DenunciationExpertAssessment() {
        super("denunciationExpertAssessment", TABLE, CASE_NUMBER);
    }
}
