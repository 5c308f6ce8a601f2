package vn.kntc.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotPermitted;

/**
 * Gives every process instance the agency it belongs to: that of the calling instance; else the one the start form names, if
 * the starter works there; else the starter's only agency.
 */
final class AgencyOfInstance implements TenantIdProvider {

    static final String START_FIELD = "agency";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        Object named = context.getVariables().get(START_FIELD);
        Authentication who = Context.getCommandContext().getAuthentication();
        if (who == null || who.getUserId() == null) {
            return named == null ? null : named.toString();
        }
        List<String> own = who.getTenantIds() == null ? List.of() : who.getTenantIds();
        if (named != null && !named.toString().isBlank()) {
            if (!own.contains(named.toString())) {
                throw new NotPermitted("Tài khoản đang đăng nhập không thuộc cơ quan đã chọn.");
            }
            return named.toString();
        }
        if (own.size() != 1) {
            throw new InvalidInput(START_FIELD, "Hãy chọn cơ quan tiếp nhận hồ sơ.");
        }
        return own.get(0);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}
