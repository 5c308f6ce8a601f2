package vn.kntc.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** Which fields of a form its conditions hide by what was posted; what a hidden field was posted with counts for nothing. */
public final class HiddenFields {

    /** How conditions within a row name the row itself. */
    private static final String THIS = "this";

    private final Set<String> keys;
    private final Map<String, Object> known;

    private HiddenFields(Set<String> keys, Map<String, Object> known) {
        this.keys = keys;
        this.known = known;
    }

    static HiddenFields of(
            Collection<TaskForm.Field> fields, Map<String, List<ParsedExpression>> hiding, Map<String, Object> posted) {
        return of(fields, hiding, posted, UnaryOperator.identity());
    }

    /** Conditions see the form around the row, and the row as {@code this}. */
    static HiddenFields inRow(
            Collection<TaskForm.Field> fields,
            Map<String, List<ParsedExpression>> hiding,
            HiddenFields around,
            Map<String, Object> row) {
        return of(fields, hiding, row, known -> {
            var seen = new HashMap<>(around.known);
            seen.put(THIS, known);
            return seen;
        });
    }

    private static HiddenFields of(
            Collection<TaskForm.Field> fields,
            Map<String, List<ParsedExpression>> hiding,
            Map<String, Object> posted,
            UnaryOperator<Map<String, Object>> seen) {
        var known = new HashMap<>(posted);
        fields.forEach(field -> known.put(field.key(), asked(field, posted.get(field.key()))));
        var hidden = new LinkedHashSet<String>();
        boolean more = true;
        while (more) {
            more = false;
            for (var entry : hiding.entrySet()) {
                if (!hidden.contains(entry.getKey())
                        && entry.getValue().stream().anyMatch(condition -> holds(condition, seen.apply(known)))) {
                    hidden.add(entry.getKey());
                    known.put(entry.getKey(), null);
                    more = true;
                }
            }
        }
        return new HiddenFields(hidden, known);
    }

    private static boolean holds(ParsedExpression condition, Map<String, Object> known) {
        var answer = TaskForm.FEEL.evaluate(condition, known);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    /** As the form itself would have it: clients post "true" for true, and 2 where a form has the code "2". */
    private static Object asked(TaskForm.Field field, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case "checkbox" -> Boolean.valueOf(value.toString());
            case "number" -> numeric(value.toString());
            case "radio", "select", "textfield", "textarea", "datetime" -> value.toString();
            default -> null;
        };
    }

    private static BigDecimal numeric(String value) {
        try {
            return new BigDecimal(value.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    public boolean hides(String key) {
        return keys.contains(key);
    }
}
