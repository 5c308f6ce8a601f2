package vn.kntc.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kntc.engine.FormField;
import vn.kntc.engine.ProcessVariable;

/** What is shown when: conditions that can be read, about fields and variables that there are, with codes that they can have. */
final class FormConditions implements FormRule {

    private static final Pattern COMPARISON = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*!?=\\s*\"([^\"]*)\"");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "if",
            "then",
            "else",
            "contains",
            "count",
            "number",
            "string",
            "this",
            "parent",
            "in",
            "some",
            "every",
            "satisfies",
            "date",
            "day",
            "month",
            "year",
            "upper",
            "lower",
            "case",
            "starts",
            "ends",
            "with",
            "substring",
            "replace",
            "split",
            "list",
            "is",
            "defined",
            "instance",
            "of");

    private final Contracts contracts;

    FormConditions(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Form form) {
        var known = known(form);
        form.components().forEach(component -> {
            if (component.has("conditional")) {
                hide(form, component, known);
            }
            text(form, component, known);
        });
    }

    /** Every name that a condition of the form may ask for, with the codes that it can have where these are known. */
    private Map<String, Set<String>> known(Form form) {
        var known = new HashMap<String, Set<String>>();
        // what a checklist answers the page and the server compare differently
        form.fields().stream()
                .filter(field -> !Form.type(field).equals("checklist"))
                .forEach(field -> known.put(field.path("key").asText(), Set.of()));
        var reader = contracts.readerOf(form.ownId());
        var processes = reader.map(found -> List.of(found.process())).orElseGet(contracts::all);
        for (var process : processes) {
            for (ProcessVariable<?> variable : process.variables()) {
                known.put(variable.name(), variable.codes());
            }
        }
        reader.ifPresent(found -> found.step().fields().stream()
                .filter(field -> field.kind() == FormField.Kind.CODE)
                .forEach(field -> known.put(field.key(), Set.copyOf(field.codes()))));
        return known;
    }

    private static void hide(Form form, JsonNode component, Map<String, Set<String>> known) {
        var written = component.path("conditional").path("hide").asText();
        if (!written.startsWith("=")) {
            form.refuse(
                    component,
                    "có điều kiện ẩn không phải biểu thức; hãy viết bắt đầu bằng dấu bằng, ví dụ =loai != \"MA\".");
        } else if (!FeelCondition.readable(written.substring(1))) {
            form.refuse(
                    component,
                    "có điều kiện ẩn “" + written
                            + "” không đọc được; hãy viết dạng =truong != \"MA\", nối bằng and, or, not(…).");
        } else {
            names(form, component, written, known);
        }
    }

    private static void text(Form form, JsonNode component, Map<String, Set<String>> known) {
        var text = component.path("text").asText();
        if (text.startsWith("=")) {
            names(form, component, text, known);
            return;
        }
        int open = 0;
        var places = PLACE.matcher(text);
        while (places.find()) {
            var inside = places.group(1).strip();
            if (inside.startsWith("/")) {
                open--;
            } else if (inside.startsWith("#")) {
                open++;
                names(form, component, inside.replaceFirst("#\\s*[a-z]+", ""), known);
            } else {
                names(form, component, inside, known);
            }
        }
        if (open != 0 || text.replaceAll(PLACE.pattern(), "").contains("{{")) {
            form.refuse(component, "có đoạn {{…}} mở ra mà không đóng lại; hãy viết đủ {{#if …}} … {{/if}}.");
        }
    }

    private static void names(Form form, JsonNode component, String expression, Map<String, Set<String>> known) {
        NAME.matcher(STRING.matcher(expression).replaceAll(""))
                .results()
                .map(match -> match.group())
                .filter(name -> !WORDS.contains(name) && !known.containsKey(name))
                .distinct()
                .forEach(name -> form.refuse(
                        component,
                        "hỏi “" + name + "”, không có trường hay biến nào tên như vậy; hãy sửa tên trong điều kiện."));
        COMPARISON.matcher(expression).results().forEach(match -> {
            var codes = known.getOrDefault(match.group(1), Set.of());
            if (!codes.isEmpty() && !match.group(2).isEmpty() && !codes.contains(match.group(2))) {
                form.refuse(
                        component,
                        "so sánh “" + match.group(1) + "” với mã “" + match.group(2)
                                + "” không bao giờ có; hãy sửa mã trong điều kiện.");
            }
        });
    }
}
