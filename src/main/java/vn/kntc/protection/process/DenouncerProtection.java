package vn.kntc.protection.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.protection.ProtectionHandling;
import vn.kntc.protection.ProtectionStage;

/** Business contract of {@code denouncer-protection.bpmn}. No form field bears the name of one of these variables. */
@Component
final class DenouncerProtection implements SteppedProcess {

    static final String KEY = "denouncerProtection";

    /** The denunciation was settled while the protection stands. */
    static final String MESSAGE_DENUNCIATION_SETTLED = "protection.denunciationSettled";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What is to be done next: {@link ProtectionStage}. */
    static final ProcessVariable<String> PROTECTION_NEXT = code(
            "protectionNext",
            Arrays.stream(ProtectionStage.values()).map(Enum::name).toList());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, PROTECTION_NEXT);
    }

    @Override
    public Set<String> messages() {
        return Set.of(MESSAGE_DENUNCIATION_SETTLED);
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public StepTable<ProtectionHandling> table() {
        return DenouncerProtectionSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(ProcessStep.listener("startEvent_protectionOpened", "start", "beginProtectionListener"));
    }
}
