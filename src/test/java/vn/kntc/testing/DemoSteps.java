package vn.kntc.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The usual walk of the demonstration: what is done at each task, whichever procedure it belongs to. */
public final class DemoSteps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoSteps() {}

    public static Map<String, JsonNode> all() {
        var steps = new HashMap<String, JsonNode>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/steps/*.json")) {
                JSON.readTree(file.getInputStream()).fields().forEachRemaining(step -> {
                    if (steps.put(step.getKey(), step.getValue()) != null) {
                        throw new IllegalStateException("two procedures have a task " + step.getKey());
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return steps;
    }

    /** The same as somebody's own type. */
    public static <T> Map<String, T> all(Class<T> type) {
        var steps = new HashMap<String, T>();
        all().forEach((task, step) -> steps.put(task, JSON.convertValue(step, type)));
        return steps;
    }
}
