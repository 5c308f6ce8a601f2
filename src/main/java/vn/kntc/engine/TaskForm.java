package vn.kntc.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A Camunda Form as the officer of one task saw it: what it asks, in which words and within which limits, and what it hides when. */
public final class TaskForm {

    /** Of a task that has none. */
    public static final TaskForm NONE = new TaskForm(Map.of(), Map.of());

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Map<String, Field> fields;

    /** Of each field that may be hidden: its own condition and those of the groups around it. */
    private final Map<String, List<ParsedExpression>> hiding;

    private TaskForm(Map<String, Field> fields, Map<String, List<ParsedExpression>> hiding) {
        this.fields = fields;
        this.hiding = hiding;
    }

    /**
     * One question of a form.
     *
     * @param type as form-js names it, for example {@code textarea}
     * @param longest most characters of a text; 0 where the form sets no limit
     * @param least smallest number, or null
     * @param most greatest number, or null
     * @param pattern that has to occur in a text, or null
     * @param hint what stands below the field to help, empty where nothing does
     * @param options label by code, in their order; empty for questions that nothing is chosen in
     */
    public record Field(
            String key,
            String type,
            String label,
            boolean required,
            int longest,
            Integer least,
            Integer most,
            Pattern pattern,
            String hint,
            Map<String, String> options) {

        /** Whether a text has the form's pattern, as the page looks for it: anywhere in the text. */
        public boolean matches(String text) {
            return pattern == null || pattern.matcher(text).find();
        }

        /** A field that a client posts although its form, an older one perhaps, does not have it. */
        public static Field unasked(String key) {
            return new Field(key, "", key, false, 0, null, null, null, "", Map.of());
        }
    }

    static TaskForm of(JsonNode content) {
        var fields = new LinkedHashMap<String, Field>();
        var hiding = new LinkedHashMap<String, List<ParsedExpression>>();
        collect(content, List.of(), fields, hiding);
        return new TaskForm(Collections.unmodifiableMap(fields), hiding);
    }

    private static void collect(
            JsonNode parent,
            List<ParsedExpression> around,
            Map<String, Field> fields,
            Map<String, List<ParsedExpression>> hiding) {
        for (var component : parent.path("components")) {
            var conditions = new ArrayList<>(around);
            condition(component).ifPresent(conditions::add);
            if (component.has("key")) {
                var field = field(component);
                fields.put(field.key(), field);
                if (!conditions.isEmpty()) {
                    hiding.put(field.key(), List.copyOf(conditions));
                }
            }
            collect(component, conditions, fields, hiding);
        }
    }

    /** One that cannot be read hides nothing: the gate lets none in. */
    private static Optional<ParsedExpression> condition(JsonNode component) {
        var written = component.path("conditional").path("hide").asText().strip();
        if (!written.startsWith("=")) {
            return Optional.empty();
        }
        var parsed = FEEL.parseExpression(written.substring(1));
        return parsed.isSuccess() ? Optional.of(parsed.parsedExpression()) : Optional.empty();
    }

    private static Field field(JsonNode component) {
        var type = component.path("type").asText();
        var validate = component.path("validate");
        var options = new LinkedHashMap<String, String>();
        component
                .path("values")
                .forEach(value -> options.put(
                        value.path("value").asText(), value.path("label").asText()));
        return new Field(
                component.path("key").asText(),
                type,
                component
                        .path(type.equals("datetime") ? "dateLabel" : "label")
                        .asText()
                        .strip(),
                validate.path("required").asBoolean(),
                validate.path("maxLength").asInt(),
                number(validate.path("min")),
                number(validate.path("max")),
                pattern(validate.path("pattern").asText()),
                component.path("description").asText().strip(),
                Collections.unmodifiableMap(options));
    }

    /** Null for one that cannot be read: the gate lets none in. */
    private static Pattern pattern(String written) {
        try {
            return written.isEmpty() ? null : Pattern.compile(written);
        } catch (PatternSyntaxException unreadable) {
            return null;
        }
    }

    private static Integer number(JsonNode limit) {
        return limit.isNumber() ? Integer.valueOf(limit.asInt()) : null;
    }

    /** In the order of the page. */
    public Collection<Field> fields() {
        return fields.values();
    }

    public Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /**
     * Keys of the fields that the form hides.
     *
     * @param posted what was posted and what the process knows, by name; what a hidden field was posted with counts for nothing
     */
    Set<String> hidden(Map<String, Object> posted) {
        var known = new HashMap<>(posted);
        fields.values().forEach(field -> known.put(field.key(), asked(field, posted.get(field.key()))));
        var hidden = new LinkedHashSet<String>();
        boolean more = true;
        while (more) {
            more = false;
            for (var entry : hiding.entrySet()) {
                if (!hidden.contains(entry.getKey())
                        && entry.getValue().stream().anyMatch(condition -> holds(condition, known))) {
                    hidden.add(entry.getKey());
                    known.put(entry.getKey(), null);
                    more = true;
                }
            }
        }
        return hidden;
    }

    private static boolean holds(ParsedExpression condition, Map<String, Object> known) {
        var answer = FEEL.evaluate(condition, known);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    /** As the form itself would have it: clients post "true" for true, and 2 where a form has the code "2". */
    private static Object asked(Field field, Object value) {
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
}
