package vn.kntc.law.decision;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Tells which rules answered: the engine's own result no longer knows them. */
final class MatchedRules implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> last = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        last.set(event.getMatchingRules());
    }

    /** The rules that matched while {@code evaluation} ran in this thread. */
    List<DmnEvaluatedDecisionRule> during(Runnable evaluation) {
        try {
            evaluation.run();
            return last.get();
        } finally {
            last.remove();
        }
    }
}
