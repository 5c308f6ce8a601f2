package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.DecisionAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.Regimes;

/** The law as the other rooms ask it; holds no rule of its own. */
@Service
final class StatuteBook implements Law {

    private final Deadlines deadlines;
    private final DeadlineAnswers lengths;
    private final DecisionAnswers decisions;
    private final Regimes regimes;

    StatuteBook(Deadlines deadlines, DeadlineAnswers lengths, DecisionAnswers decisions, Regimes regimes) {
        this.deadlines = deadlines;
        this.lengths = lengths;
        this.decisions = decisions;
        this.regimes = regimes;
    }

    @Override
    public DeadlineAnswer deadline(String key, LocalDate from, Map<String, Boolean> facts) {
        return lengths.answer(key, from, facts);
    }

    @Override
    public Optional<String> startEvent(String key) {
        return deadlines.find(key).map(Deadline::startEvent);
    }

    @Override
    public boolean defines(String key, LocalDate on) {
        return lengths.defines(key, on);
    }

    @Override
    public Set<String> factsOf(String key) {
        return Set.copyOf(deadlines.get(key).facts());
    }

    @Override
    public boolean districtsStand(LocalDate on) {
        return regimes.districtsStand(on);
    }

    @Override
    public String deadlineName(String key) {
        return deadlines.get(key).name();
    }

    @Override
    public DecisionAnswer decide(String decision, LocalDate on, Map<String, Object> facts) {
        return decisions.answer(decision, on, facts);
    }
}
