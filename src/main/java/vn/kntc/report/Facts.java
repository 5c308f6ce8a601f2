package vn.kntc.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts that a rule asks by their paths.
 *
 * @param day of the act
 * @param facts of the act
 * @param item the element of a list that is looked at; null where there is none
 */
record Facts(LocalDate day, JsonNode facts, JsonNode item) {

    /** Before the path of a fact of the element. */
    static final String ITEM = "item.";

    /** The fact as a word; null where there is none. */
    String code(String path) {
        var found = all(path);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The fact, or that of every element where a list lies on the path. */
    List<String> all(String path) {
        var found = new ArrayList<String>();
        gather(start(path), steps(path), 0, found);
        return found;
    }

    List<JsonNode> list(String path) {
        JsonNode node = start(path);
        for (var step : steps(path)) {
            node = node.path(step);
        }
        var elements = new ArrayList<JsonNode>();
        node.elements().forEachRemaining(elements::add);
        return elements;
    }

    Facts at(JsonNode element) {
        return new Facts(day, facts, element);
    }

    private JsonNode start(String path) {
        return path.startsWith(ITEM) ? item : facts;
    }

    private static String[] steps(String path) {
        return (path.startsWith(ITEM) ? path.substring(ITEM.length()) : path).split("\\.");
    }

    private static void gather(JsonNode node, String[] steps, int at, List<String> found) {
        if (node.isArray()) {
            node.forEach(element -> gather(element, steps, at, found));
        } else if (at < steps.length) {
            gather(node.path(steps[at]), steps, at + 1, found);
        } else if (node.isValueNode() && !node.isNull()) {
            found.add(node.asText());
        }
    }
}
