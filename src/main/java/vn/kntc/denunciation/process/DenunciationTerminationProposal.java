package vn.kntc.denunciation.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.denunciation.DenunciationAct.TerminationDecided;
import vn.kntc.denunciation.DenunciationStops;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code denunciation-termination-proposal.bpmn}, which the resolution of a denunciation calls where there is a ground to end it, and what is done at its steps. */
@Component
final class DenunciationTerminationProposal extends DenunciationPart {

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The resolution is to end. */
    static final ProcessVariable<Boolean> DENUNCIATION_TERMINATED = flag("denunciationTerminated");

    static final StepTable<DenunciationStops> TABLE = StepTable.of(DenunciationStops.class, on -> {
        on.form("decideDenunciationTermination", TerminationDecided.class)
                .sets(DENUNCIATION_TERMINATED, Function.identity(), DenunciationStops::terminate);
    });

    DenunciationTerminationProposal() {
        super("denunciationTerminationProposal", TABLE, CASE_NUMBER, DENUNCIATION_TERMINATED);
    }
}
