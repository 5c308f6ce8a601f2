package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.HandlingDecided;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-handling.bpmn}, which the resolution of a denunciation calls to have the conclusion handled, and what is done at its steps. */
@Component
final class DenunciationHandlingPart extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Recommendations go out by letter. */
    static final ProcessVariable<Boolean> LETTER_DUE = flag("recommendationDue");

    /** Everything is handled. */
    static final ProcessVariable<Boolean> HANDLING_FINISHED = flag("handlingFinished");

    static final StepTable<DenunciationHandling> TABLE = StepTable.of(DenunciationHandling.class, on -> {
        on.form("decideHandling", HandlingDecided.class)
                .sets(LETTER_DUE, Function.identity(), DenunciationHandling::decideHandling);
        on.form("issueHandlingLetter", PaperEntry.class)
                .does((denunciations, step) ->
                        PaperEntry.issue(denunciations, step, DenunciationPaper.HANDLING_LETTER_ISSUED));
        on.form("followHandling", FollowHandlingEntry.class).does(FollowHandlingEntry::follow);
    });

    DenunciationHandlingPart() {
        super("denunciationHandling", TABLE, CASE_NUMBER, LETTER_DUE, HANDLING_FINISHED);
    }
}
