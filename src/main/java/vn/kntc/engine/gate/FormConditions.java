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

    private static final Pattern COMPARISON = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)\\s*!?=\\s*\"([^\"]*)\"");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** What a condition asks of the row that it stands in. */
    private static final Pattern OF_ROW = Pattern.compile("\\bthis\\.([A-Za-z][A-Za-z0-9]*)");

    /** Whether some or every row of a list has an answer; in brackets, for whatever followed would belong to it. */
    private static final Pattern OF_ROWS =
            Pattern.compile("\\(\\s*(?:some|every)\\s+([A-Za-z]+)\\s+in\\s+([A-Za-z0-9]+)"
                    + "\\s+satisfies\\s+\\1\\.([A-Za-z0-9]+)\\s*(!?=)\\s*(\"[^\"]*\")\\s*\\)");

    private static final String THIS = "this_";

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
                hide(form, component, knownAt(form, component, known));
            }
            text(form, component, known);
        });
    }

    /** Every name that a condition of the form may ask for, with the codes that it can have where these are known. */
    private Map<String, Set<String>> known(Form form) {
        var known = new HashMap<String, Set<String>>();
        var reader = contracts.readerOf(form.ownId());
        var processes = reader.map(found -> List.of(found.process())).orElseGet(contracts::all);
        for (var process : processes) {
            for (ProcessVariable<?> variable : process.variables()) {
                known.put(variable.name(), variable.codes());
            }
        }
        var read = read(form);
        put(form.fields(), read, "", known);
        form.fields().stream()
                .filter(Form::isList)
                .forEach(list -> put(form.fields(list), inside(list, read), Form.key(list) + "_", known));
        return known;
    }

    private List<FormField> read(Form form) {
        return contracts
                .readerOf(form.ownId())
                .map(found -> found.step().fields())
                .orElse(List.of());
    }

    private static List<FormField> inside(JsonNode list, List<FormField> read) {
        return read.stream()
                .filter(field -> field.key().equals(Form.key(list)))
                .flatMap(field -> field.inside().stream())
                .toList();
    }

    private static void put(
            List<JsonNode> fields, List<FormField> read, String before, Map<String, Set<String>> known) {
        // what a checklist answers the page and the server compare differently
        fields.stream()
                .filter(field -> field.has("key") && !Form.type(field).equals("checklist"))
                .forEach(field -> known.put(before + Form.key(field), Set.of()));
        read.stream()
                .filter(field -> field.kind() == FormField.Kind.CODE)
                .forEach(field -> known.put(before + field.key(), Set.copyOf(field.codes())));
    }

    /** Within a row its own fields are known besides, as {@code this.KEY} only. */
    private Map<String, Set<String>> knownAt(Form form, JsonNode component, Map<String, Set<String>> known) {
        var list = form.around(component);
        if (list == null || !Form.isList(list)) {
            return known;
        }
        var here = new HashMap<>(known);
        put(form.fields(list), inside(list, read(form)), THIS, here);
        return here;
    }

    private static void hide(Form form, JsonNode component, Map<String, Set<String>> known) {
        var written = component.path("conditional").path("hide").asText();
        var plain = plain(component, written);
        if (!written.startsWith("=")) {
            form.refuse(
                    component,
                    "có điều kiện ẩn không phải biểu thức; hãy viết bắt đầu bằng dấu bằng, ví dụ =loai != \"MA\".");
        } else if (!FeelCondition.readable(plain.substring(1))) {
            form.refuse(
                    component,
                    "có điều kiện ẩn “" + written
                            + "” không đọc được; hãy viết dạng =truong != \"MA\", nối bằng and, or, not(…).");
        } else {
            names(form, component, plain, known);
        }
    }

    /** What is asked of rows made plain names; of all rows only what is no question may ask, for the server does not. */
    private static String plain(JsonNode component, String written) {
        var ofRow = OF_ROW.matcher(written).replaceAll(THIS + "$1");
        return Form.type(component).equals("text") ? OF_ROWS.matcher(ofRow).replaceAll("$2_$3 $4 $5") : ofRow;
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
                        known.containsKey(THIS + name)
                                ? "hỏi “" + name + "” của chính mục đó; trong danh sách hãy viết this." + name + "."
                                : "hỏi “" + name.replace('_', '.')
                                        + "”, không có trường hay biến nào tên như vậy; hãy sửa tên trong điều kiện."));
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
