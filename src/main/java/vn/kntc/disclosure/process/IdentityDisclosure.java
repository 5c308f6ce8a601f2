package vn.kntc.disclosure.process;

import static vn.kntc.engine.ProcessVariable.code;
import static vn.kntc.engine.ProcessVariable.flag;
import static vn.kntc.engine.ProcessVariable.text;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kntc.disclosure.DisclosureHandling;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.organization.Role;

/** Business contract of {@code identity-disclosure.bpmn}. No form field bears the name of one of these variables. */
@Component
final class IdentityDisclosure implements SteppedProcess {

    static final String KEY = "identityDisclosure";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** Group that decides: the custodians, or the resolvers where the agency has none. */
    static final ProcessVariable<String> DECIDING_GROUP =
            code("decidingGroup", List.of(Role.IDENTITY_CUSTODIAN.id(), Role.RESOLVER.id()));

    /** It was granted. */
    static final ProcessVariable<Boolean> DISCLOSED = flag("disclosed");

    /** The moment at which the last day of the grant is over. */
    static final ProcessVariable<Date> GRANT_ENDS_AT = new ProcessVariable<>("grantEndsAt", Date.class, Set.of());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(CASE_NUMBER, DECIDING_GROUP, DISCLOSED, GRANT_ENDS_AT);
    }

    /** That somebody asked for who denounces is nobody's business but that of who decides on it. */
    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public StepTable<DisclosureHandling> table() {
        return IdentityDisclosureSteps.TABLE;
    }

    @Override
    public List<ProcessStep> others() {
        return List.of(
                ProcessStep.listener("startEvent_identityNeeded", "start", "beginDisclosureListener"),
                ProcessStep.delegate("serviceTask_endGrant", "endGrantDelegate"));
    }
}
