package vn.kntc.transfer.process;

import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.transfer.TransferHandling;

/** Business contract of {@code petition-transfer.bpmn}. No form field bears the name of one of these variables. */
@Component
final class PetitionTransfer implements SteppedProcess {

    static final String KEY = "petitionTransfer";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** The petition is to be transferred, and does not go back to where its route is chosen. */
    static final ProcessVariable<Boolean> PROPOSED = flag("transferProposed");

    static final ProcessVariable<Boolean> APPROVED = flag("transferApproved");

    /** The receiver is an agency of this system. */
    static final ProcessVariable<Boolean> IN_SYSTEM = flag("receiverInSystem");

    /** The receiver gave the petition back. */
    static final ProcessVariable<Boolean> RETURNED = flag("transferReturned");

    /** The petitioner asked to be told of the result. */
    static final ProcessVariable<Boolean> CITIZEN_WAITS = flag("citizenWaits");

    static final ProcessVariable<Boolean> URGING_SIGNED = flag("urgingSigned");

    /** The letter that tells the petitioner of the result was signed. */
    static final ProcessVariable<Boolean> LETTER_SIGNED = flag("resultLetterSigned");

    /** The case at an agency of this system has ended. */
    static final String MESSAGE_ANSWERED = "transfer.answered";

    /** The receiver is to be urged. */
    static final String MESSAGE_URGING_DUE = "transfer.urgingDue";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(
                CASE_NUMBER, PROPOSED, APPROVED, IN_SYSTEM, RETURNED, CITIZEN_WAITS, URGING_SIGNED, LETTER_SIGNED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_ANSWERED, MESSAGE_URGING_DUE);
    }

    @Override
    public Set<String> suggestions() {
        return Set.of("receivers");
    }

    @Override
    public StepTable<TransferHandling> table() {
        return PetitionTransferSteps.TABLE;
    }

    @Override
    public List<SteppedProcess> onceOwn() {
        return List.of(new PetitionTransferBefore());
    }

    @Override
    public List<ProcessStep> others() {
        return PetitionTransferSteps.OTHERS;
    }
}
