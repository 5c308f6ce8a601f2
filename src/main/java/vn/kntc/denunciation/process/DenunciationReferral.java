package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.ReferralDecided;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-referral.bpmn}, which the resolution of a denunciation calls where something looks like a crime, and what is done at its steps. */
@Component
final class DenunciationReferral extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("decideReferral", ReferralDecided.class).does(Function.identity(), DenunciationStops::refer);
        on.form("issueReferral", PaperEntry.class)
                .does((stops, step) -> PaperEntry.issue(stops, step, DenunciationPaper.REFERRAL_ISSUED));
    });

    DenunciationReferral() {
        super("denunciationReferral", TABLE, CASE_NUMBER);
    }
}
