package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.ConclusionSent;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-dispatch.bpmn}, which the resolution of a denunciation calls to send the conclusion, and what is done at its steps. */
@Component
final class DenunciationDispatch extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The denounced gets an extract of the conclusion. */
    static final ProcessVariable<Boolean> EXTRACT_DUE = flag("extractDue");

    static final StepTable<DenunciationHandling> TABLE = StepTable.of(DenunciationHandling.class, on -> {
        on.form("issueConclusionNotice", PaperEntry.class).does((denunciations, step) -> {
            PaperEntry.issue(denunciations, step, DenunciationPaper.CONCLUSION_TOLD);
            step.set(EXTRACT_DUE, denunciations.extractDue(step.caseNumber()));
        });
        on.form("issueConclusionExtract", PaperEntry.class)
                .does((denunciations, step) -> PaperEntry.issue(denunciations, step, DenunciationPaper.EXTRACT_ISSUED));
        on.form("sendDenunciationConclusion", ConclusionSent.class)
                .does(Function.identity(), DenunciationHandling::send);
    });

    DenunciationDispatch() {
        super("denunciationDispatch", TABLE, CASE_NUMBER, EXTRACT_DUE);
    }
}
