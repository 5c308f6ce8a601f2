package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.PublicationEnded;
import vn.kntc.denunciation.DenunciationAct.Published;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-publication.bpmn}, which the resolution of a denunciation calls to make the conclusion public, and what is done at its steps. */
@Component
final class DenunciationPublication extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** It has to stay there for a least number of days. */
    static final ProcessVariable<Boolean> CONCLUSION_DISPLAYED = flag("conclusionDisplayed");

    static final StepTable<DenunciationHandling> TABLE = StepTable.of(DenunciationHandling.class, on -> {
        on.form("publishConclusion", Published.class)
                .sets(CONCLUSION_DISPLAYED, Function.identity(), DenunciationHandling::publish);
        on.form("confirmConclusionPublication", PublicationEnded.class)
                .does(Function.identity(), DenunciationHandling::endPublication);
    });

    DenunciationPublication() {
        super("denunciationPublication", TABLE, CASE_NUMBER, CONCLUSION_DISPLAYED);
    }
}
