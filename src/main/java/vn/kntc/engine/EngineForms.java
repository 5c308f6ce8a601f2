package vn.kntc.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Reads the variables of the step that is being completed as form fields. */
final class EngineForms implements CompletedForms {

    private final IdentityService identities;

    EngineForms(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public CompletedForm of(DelegateTask task) {
        return new Submitted(task, task.getExecution().getProcessBusinessKey(), task.getTenantId(), identities);
    }

    @Override
    public CompletedForm of(DelegateExecution execution) {
        return new Submitted(execution, execution.getProcessBusinessKey(), execution.getTenantId(), identities);
    }

    private static final class Submitted extends PostedValues implements CompletedForm {

        private final VariableScope scope;
        private final String businessKey;
        private final String tenant;
        private final IdentityService identities;

        private Submitted(VariableScope scope, String businessKey, String tenant, IdentityService identities) {
            this.scope = scope;
            this.businessKey = businessKey;
            this.tenant = tenant;
            this.identities = identities;
        }

        @Override
        public CaseNumber caseNumber() {
            var number = new CaseNumber(businessKey);
            if (!number.agency().value().equals(tenant)) {
                throw new IllegalStateException("an instance of " + tenant + " carries the number " + number);
            }
            return number;
        }

        @Override
        public UserId by() {
            var who = identities.getCurrentAuthentication();
            return who == null || who.getUserId() == null ? UserId.SYSTEM : new UserId(who.getUserId());
        }

        @Override
        public AgencyId agency() {
            return new AgencyId(tenant);
        }

        @Override
        Object value(String field) {
            return scope.getVariable(field);
        }

        @Override
        public Map<String, Object> plain() {
            var plain = new HashMap<String, Object>();
            // not the values of lists: conditions ask for none, and reading them would make objects of them
            scope.getVariableNames().forEach(name -> {
                var value = scope.getVariableTyped(name, false);
                if (value != null && value.getType() != null && value.getType().isPrimitiveValueType()) {
                    plain.put(name, value.getValue());
                }
            });
            return plain;
        }
    }
}
