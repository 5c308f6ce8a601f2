package vn.kntc.law.decision;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.engine.ClockKeys;
import vn.kntc.law.DeadlineDescription;
import vn.kntc.law.LawCatalogue;

/** The keys that the deadline tables describe. */
@Component
final class DeadlineKeys implements ClockKeys {

    private final Set<String> keys;

    DeadlineKeys(LawCatalogue law) {
        this.keys = law.deadlines().stream().map(DeadlineDescription::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean knows(String key) {
        return keys.contains(key);
    }
}
