package vn.kntc.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A Camunda Form as the officer of one task saw it: what it asks, in which words and within which limits, and what it hides when. */
public final class TaskForm {

    /** Of a task that has none. */
    public static final TaskForm NONE = new TaskForm(Map.of(), Map.of());

    /** Type of a list of rows. */
    public static final String LIST = "dynamiclist";

    /** Custom properties of a list: form-js itself knows no fewest and most rows, nor what a row is called. */
    public static final String LEAST_ROWS = "minRows";

    public static final String MOST_ROWS = "maxRows";
    public static final String ROW_NAME = "rowName";

    private static final int ROWS_WHERE_NOTHING_IS_SAID = 50;

    static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

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
     * @param shortest fewest characters of a text, if there is one
     * @param longest most characters of a text; 0 where the form sets no limit
     * @param least smallest number, or null
     * @param most greatest number, or null
     * @param pattern that has to occur in a text, or null
     * @param hint what stands below the field to help, empty where nothing does
     * @param options label by code, in their order; empty for questions that nothing is chosen in
     * @param inside what each row of a list asks, or a group with a name of its own; null for a plain field
     */
    public record Field(
            String key,
            String type,
            String label,
            boolean required,
            int shortest,
            int longest,
            Integer least,
            Integer most,
            Pattern pattern,
            String hint,
            Map<String, String> options,
            Inside inside) {

        /** Whether a text has the form's pattern, as the page looks for it: anywhere in the text. */
        public boolean matches(String text) {
            return pattern == null || pattern.matcher(text).find();
        }

        /** A field that a client posts although its form, an older one perhaps, does not have it. */
        public static Field unasked(String key) {
            return new Field(key, "", key, false, 0, 0, null, null, null, "", Map.of(), null);
        }
    }

    /**
     * What stands inside a list or a group with a name of its own.
     *
     * @param many a list: any number of rows
     * @param rowName what one row is called within a sentence, for example "thành viên"
     * @param least fewest rows of a list
     * @param most most rows of a list
     */
    public record Inside(TaskForm form, boolean many, String rowName, int least, int most) {}

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
            var field = field(component);
            if (!field.key().isEmpty()) {
                fields.put(field.key(), field);
                if (!conditions.isEmpty()) {
                    hiding.put(field.key(), List.copyOf(conditions));
                }
            }
            if (field.inside() == null) {
                collect(component, conditions, fields, hiding);
            }
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
                component.path(component.has("key") ? "key" : "path").asText(),
                type,
                component
                        .path(type.equals("datetime") ? "dateLabel" : "label")
                        .asText()
                        .strip(),
                validate.path("required").asBoolean(),
                validate.path("minLength").asInt(),
                validate.path("maxLength").asInt(),
                number(validate.path("min")),
                number(validate.path("max")),
                pattern(validate.path("pattern").asText()),
                component.path("description").asText().strip(),
                Collections.unmodifiableMap(options),
                inside(component));
    }

    private static Inside inside(JsonNode component) {
        if (component.path("path").asText().isEmpty()) {
            return null;
        }
        var limits = component.path("properties");
        return new Inside(
                of(component),
                component.path("type").asText().equals(LIST),
                limits.path(ROW_NAME).asText("mục"),
                limits.path(LEAST_ROWS).asInt(0),
                limits.path(MOST_ROWS).asInt(ROWS_WHERE_NOTHING_IS_SAID));
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

    /** What of the form is hidden. @param posted with it, and what the process knows, by name */
    public HiddenFields hidden(Map<String, Object> posted) {
        return HiddenFields.of(fields.values(), hiding, posted);
    }

    /** The same within one row of a list, or a group. @param around what the form around it was posted with */
    public HiddenFields hidden(HiddenFields around, Map<String, Object> row) {
        return HiddenFields.inRow(fields.values(), hiding, around, row);
    }
}
