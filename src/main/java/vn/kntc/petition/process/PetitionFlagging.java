package vn.kntc.petition.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.petition.PetitionFlags;

/** Business contract of {@code petition-flag.bpmn}. No form field bears the name of one of these variables. */
@Component
final class PetitionFlagging implements SteppedProcess {

    static final String KEY = "petitionFlag";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Code of what is to be done. */
    static final ProcessVariable<String> FLAG = PetitionProcessing.FLAG;

    /** The officer holds that nothing has to be done. */
    static final ProcessVariable<Boolean> DROPPED = flag("flagDropped");

    static final ProcessVariable<Boolean> AGREED = flag("flagAgreed");

    /** A letter is to go out. */
    static final ProcessVariable<Boolean> LETTER_FOLLOWS = flag("flagLetterFollows");

    /** Day by which it is due where the law wants it at once, as yyyy-MM-dd; none for the others. */
    static final ProcessVariable<String> DUE = text("flagDue");

    /** Originals may go back: the complaint is not accepted, or settled. */
    static final String MESSAGE_ORIGINALS_FREE = "petition.originalsFree";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, FLAG, DUE, DROPPED, AGREED, LETTER_FOLLOWS);
    }

    @Override
    public Set<ProcessVariable<?>> needs() {
        return Set.of(FLAG);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_ORIGINALS_FREE);
    }

    @Override
    public StepTable<PetitionFlags> table() {
        return PetitionFlaggingSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return PetitionFlaggingSteps.OTHERS;
    }
}
