package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.petition.PetitionConclusions;

/** Business contract of {@code petition-conclusion.bpmn}. No form field bears the name of one of these variables. */
@Component
final class PetitionConclusion implements SteppedProcess {

    static final String KEY = "petitionConclusion";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** How it begins: {@link PetitionConclusions.Beginning}. */
    static final ProcessVariable<String> BEGINNING = code(
            "conclusionBeginning",
            Arrays.stream(PetitionConclusions.Beginning.values())
                    .map(Enum::name)
                    .toList());

    /** What the signature brought. */
    enum Signed {
        SIGNED,
        ROUTE_AGAIN,
        NOT_URGED
    }

    static final ProcessVariable<String> SIGNING = code(
            "conclusionSigning", Arrays.stream(Signed.values()).map(Enum::name).toList());

    /** Code of the action that is carried out, and title of its paper: what the officer chose before. */
    static final ProcessVariable<String> ACTION = PetitionProcessing.ACTION;

    static final ProcessVariable<String> REQUIRED_PAPER = PetitionProcessing.REQUIRED_PAPER;

    /** Given back: nobody signed, or whoever sent the petition on has still to be told. */
    static final ProcessVariable<Boolean> ROUTES_AGAIN = PetitionProcessing.ROUTES_AGAIN;

    static final ProcessVariable<Boolean> SENDER_WAITS = PetitionProcessing.SENDER_WAITS;

    /** A lower body is to report. */
    static final ProcessVariable<Boolean> REPORT_AWAITED = flag("reportAwaited");

    /** Day by which it is to report, as yyyy-MM-dd; the law sets none, the letter does. */
    static final ProcessVariable<String> REPORT_DUE = text("reportDue");

    /** An accepted denunciation is being resolved, outside this program. */
    static final ProcessVariable<Boolean> RESOLUTION_AWAITED = flag("resolutionAwaited");

    /** Whoever is competent agrees that the petition is not processed. */
    static final ProcessVariable<Boolean> NOT_PROCESSED_CONFIRMED = flag("notProcessedConfirmed");

    /** It is asked again. */
    static final ProcessVariable<Boolean> URGED = flag("lowerBodyUrged");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER,
                BEGINNING,
                SIGNING,
                REPORT_AWAITED,
                REPORT_DUE,
                RESOLUTION_AWAITED,
                URGED,
                NOT_PROCESSED_CONFIRMED,
                ACTION,
                REQUIRED_PAPER,
                ROUTES_AGAIN,
                SENDER_WAITS);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(ACTION, REQUIRED_PAPER);
    }

    @Override
    public StepTable<PetitionConclusions> table() {
        return PetitionConclusionSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return PetitionConclusionSteps.OTHERS;
    }
}
