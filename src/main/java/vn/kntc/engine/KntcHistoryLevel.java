package vn.kntc.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * History of activities, tasks and decisions, and of those variables alone that a contract names: a submitted form leaves no
 * copy behind. The id is stored in the database and must never change.
 */
final class KntcHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "kntc";

    private final Set<String> recorded;

    KntcHistoryLevel(Set<String> recorded) {
        this.recorded = recorded;
    }

    @Override
    public int getId() {
        return 100;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                || type == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            return false;
        }
        if ("variable-instance".equals(type.getEntityType())) {
            if (entity == null) {
                return true; // asked whether such events exist at all
            }
            if (entity instanceof VariableInstanceEntity variable) {
                return recorded.contains(variable.getName());
            }
            if (entity instanceof HistoricVariableUpdateEventEntity event) {
                return recorded.contains(event.getVariableName());
            }
        }
        return true;
    }
}
