package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.ExplanationRecorded;
import vn.kntc.denunciation.DenunciationAct.InterestsDeclared;
import vn.kntc.denunciation.DenunciationAct.VerificationAssigned;
import vn.kntc.denunciation.DenunciationAct.VerificationReported;
import vn.kntc.denunciation.DenunciationHandling;
import vn.kntc.denunciation.DenunciationPaper;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-verification.bpmn}, which the resolution of a denunciation calls to verify, and what is done at its steps. */
@Component
final class DenunciationVerification extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Nobody who is to verify has to be replaced. */
    static final ProcessVariable<Boolean> INTERESTS_CLEAR = flag("interestsClear");

    /** A team verifies; else a body does. */
    static final ProcessVariable<Boolean> TEAM_VERIFIES = flag("teamVerifies");

    static final StepTable<DenunciationHandling> TABLE = StepTable.of(DenunciationHandling.class, on -> {
        on.form("assignDenunciationVerification", VerificationAssigned.class)
                .does(Function.identity(), DenunciationHandling::assign);
        on.form("declareInterests", InterestsDeclared.class).does((denunciations, step) -> {
            step.set(INTERESTS_CLEAR, denunciations.declare(step.caseNumber(), step.entry(), step.by()));
            step.set(TEAM_VERIFIES, denunciations.teamVerifies(step.caseNumber()));
        });
        on.form("issueTeamDecision", PaperEntry.class)
                .does((denunciations, step) -> PaperEntry.issue(denunciations, step, DenunciationPaper.TEAM_SET_UP));
        on.form("issueVerificationLetter", PaperEntry.class)
                .does((denunciations, step) ->
                        PaperEntry.issue(denunciations, step, DenunciationPaper.VERIFICATION_TOLD));
        on.form("recordExplanation", ExplanationRecorded.class)
                .does(Function.identity(), DenunciationHandling::explain);
        on.form("reportDenunciation", VerificationReported.class)
                .does(Function.identity(), DenunciationHandling::report);
    });

    DenunciationVerification() {
        super("denunciationVerification", TABLE, CASE_NUMBER, INTERESTS_CLEAR, TEAM_VERIFIES);
    }
}
