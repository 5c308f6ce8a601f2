package vn.kntc.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The usual walk of the demonstration: what is done at each task, whichever procedure it belongs to. Where instances share a task, it is
 * walked as the first by the name of its file walks it.
 */
public final class DemoSteps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoSteps() {}

    public static Map<String, JsonNode> all() {
        var steps = new HashMap<String, JsonNode>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/steps/*.json");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (var file : files) {
                JSON.readTree(file.getInputStream())
                        .fields()
                        .forEachRemaining(step -> steps.putIfAbsent(step.getKey(), step.getValue()));
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
