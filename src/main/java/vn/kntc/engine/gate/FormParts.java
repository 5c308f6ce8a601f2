package vn.kntc.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.kntc.engine.KnownFacts;
import vn.kntc.engine.TaskForm;

/** Parts that the program can show and officers can read, each with an id and a limit of its own. */
final class FormParts implements FormRule {

    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select");
    private static final Set<String> OTHERS = Set.of("text", "group", "separator", "spacer", TaskForm.LIST);

    private static final Pattern RUNS = Pattern.compile(
            "<script|<iframe|javascript:|vbscript:|data:text|\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);

    /** An image of Markdown, inline or by reference, and any tag of HTML. */
    private static final Pattern LOADS = Pattern.compile("!\\[|<[a-z/!]", Pattern.CASE_INSENSITIVE);

    private static final String PREFILL = "prefill";

    /** A text field that is chosen from more than a select should list: the browser suggests as one types. */
    private static final String SUGGEST = "suggest";

    private final Contracts contracts;

    FormParts(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Form form) {
        var ids = new HashSet<String>();
        var keys = new HashSet<String>();
        for (var component : form.components()) {
            var id = component.path("id").asText();
            if (id.isEmpty() || !ids.add(id)) {
                form.refuse(component, "thiếu mã (id) hoặc trùng mã với phần khác; hãy đặt mã riêng.");
            }
            kind(form, component);
            words(form, component);
            key(form, component, keys);
        }
    }

    /** Rows have keys of their own. @param keys so far, those of rows with the list before them */
    private static void key(Form form, JsonNode component, Set<String> keys) {
        var key = Form.key(component);
        var around = form.around(component);
        if (key.isEmpty() && !component.has("key")) {
            return;
        }
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            form.refuse(
                    component,
                    "có khóa “" + key
                            + "” không theo quy ước; khóa chỉ gồm chữ không dấu và số, bắt đầu bằng chữ thường.");
        } else if (!keys.add(around == null ? key : Form.key(around) + "." + key)) {
            form.refuse(component, "trùng khóa “" + key + "” với trường khác; hãy đặt khóa riêng.");
        }
    }

    /** What begins with a known fact may be locked: it is there to be read. */
    private static boolean showsWhatIsKnown(JsonNode component) {
        return !component.path("properties").path("prefill").asText().isEmpty();
    }

    private void kind(Form form, JsonNode component) {
        var type = Form.type(component);
        if (!FIELDS.contains(type) && !OTHERS.contains(type)) {
            form.refuse(
                    component,
                    "thuộc loại “" + type + "” mà biểu mẫu của chương trình không dùng; hãy bỏ hoặc chọn loại khác.");
            return;
        }
        if (FIELDS.contains(type) && !component.has("key")) {
            form.refuse(component, "không có khóa (key) nên điền vào cũng không ai đọc; hãy ghi khóa.");
        }
        if (Form.isList(component)) {
            FormLists.check(form, component);
        } else if (!component.path("path").asText().isEmpty()
                && (!type.equals("group") || form.around(component) != null)) {
            form.refuse(
                    component,
                    "gom các trường dưới một đường dẫn (path), chương trình không đọc được; hãy để trống ô Path.");
        }
        if (component.path("disabled").asBoolean()
                || component.path("readonly").asBoolean() && !showsWhatIsKnown(component)) {
            form.refuse(component, "bị khóa không cho điền; hãy bỏ dấu Disabled, Read only.");
        }
        properties(form, component);
        if (TEXTS.contains(type)
                && component.path("validate").path("maxLength").asInt() <= 0
                && !component.path("validate").has("pattern")) {
            form.refuse(component, "không giới hạn độ dài; hãy ghi số ký tự nhiều nhất ở ô Maximum length.");
        }
        pattern(form, component);
        if (CHOICES.contains(type) || type.equals("checklist")) {
            choices(form, component);
        }
    }

    /** The server holds a text against it too, so both have to be able to read it. */
    private static void pattern(Form form, JsonNode component) {
        var ready = component.path("validate").path("validationType").asText();
        if (!ready.isEmpty() && !ready.equals("custom")) {
            form.refuse(
                    component,
                    "kiểm tra theo kiểu dựng sẵn “" + ready
                            + "” mà máy chủ không kiểm tra lại được; hãy chọn Custom và ghi Regular expression pattern.");
        }
        var written = component.path("validate").path("pattern").asText();
        try {
            Pattern.compile(written);
        } catch (PatternSyntaxException unreadable) {
            form.refuse(
                    component,
                    "có mẫu kiểm tra “" + written
                            + "” mà chương trình không đọc được; hãy sửa ô Regular expression pattern.");
        }
    }

    /** A field that asks for what no room knows would stay empty in silence. */
    private void properties(Form form, JsonNode component) {
        component.path("properties").fields().forEachRemaining(property -> {
            boolean known = property.getKey().equals(PREFILL)
                    && (component.has("key") || Form.isList(component))
                    && form.around(component) == null;
            if (known) {
                prefill(form, component, property.getValue().asText());
            } else if (property.getKey().equals(SUGGEST) && mayChoose(form, component)) {
                suggest(form, component, property.getValue().asText());
            } else if (!Form.isList(component) || !FormLists.PROPERTIES.contains(property.getKey())) {
                form.refuse(
                        component,
                        "có thuộc tính riêng “" + property.getKey() + "” mà chương trình không dùng; hãy bỏ đi.");
            }
        });
    }

    private static boolean mayChoose(Form form, JsonNode component) {
        return Form.type(component).equals("textfield") && form.around(component) == null;
    }

    private void suggest(Form form, JsonNode component, String list) {
        if (!contracts.suggests(list)) {
            form.refuse(
                    component,
                    "xin gợi ý từ danh sách “" + list
                            + "” mà chương trình không biết; hãy sửa ở mục Custom properties.");
        }
    }

    private void prefill(Form form, JsonNode component, String fact) {
        if (!contracts.knowsFact(fact)) {
            form.refuse(
                    component,
                    "xin điền sẵn “" + fact + "” mà chương trình không biết; hãy sửa ở mục Custom properties.");
            return;
        }
        var rows = contracts.rowsOf(fact);
        var ofRow = rows.isEmpty() ? KnownFacts.TEXTS : rows;
        boolean fits = Form.isList(component)
                ? form.fields(component).stream().map(Form::key).anyMatch(ofRow::contains)
                : rows.isEmpty() || rows.equals(KnownFacts.TEXTS);
        if (!fits) {
            form.refuse(
                    component,
                    "xin điền sẵn “" + fact + "” là "
                            + (rows.isEmpty() ? "một giá trị" : "danh sách có các ô " + String.join(", ", rows))
                            + ", không điền vào đây được; hãy sửa ở mục Custom properties.");
        }
    }

    private static void choices(Form form, JsonNode field) {
        if (field.has("valuesKey")
                || field.has("valuesExpression")
                || field.path("values").isEmpty()) {
            form.refuse(
                    field,
                    "không có danh sách lựa chọn ghi sẵn; hãy chọn Options source là Static và ghi các lựa chọn.");
            return;
        }
        var codes = Form.codes(field);
        if (codes.stream().anyMatch(String::isBlank) || new HashSet<>(codes).size() < codes.size()) {
            form.refuse(field, "có lựa chọn thiếu mã hoặc trùng mã; hãy ghi mã riêng cho từng lựa chọn.");
        }
        field.path("values")
                .forEach(value ->
                        vietnamese(form, field, "lựa chọn", value.path("label").asText()));
        if (field.has("defaultValue")
                && field.path("defaultValue").isTextual()
                && !field.path("defaultValue").asText().isEmpty()
                && !codes.contains(field.path("defaultValue").asText())) {
            form.refuse(field, "có giá trị điền sẵn không nằm trong danh sách; hãy chọn lại.");
        }
    }

    private static void words(Form form, JsonNode component) {
        if (!Form.key(component).isEmpty()) {
            vietnamese(form, component, "nhãn", Form.label(component));
        } else if (Form.type(component).equals("group")
                && !Form.label(component).isEmpty()) {
            vietnamese(form, component, "nhãn", Form.label(component));
        }
        if (component.has("description")
                && !component.path("description").asText().isEmpty()) {
            vietnamese(
                    form,
                    component,
                    "lời hướng dẫn",
                    component.path("description").asText());
        }
        var text = component.path("text").asText();
        if (!Names.composed(text)) {
            form.refuse(component, "viết bằng chữ Unicode tách dấu (NFD); hãy gõ lại bằng bộ gõ Unicode dựng sẵn.");
        }
        for (var said : List.of("text", "label", "dateLabel", "timeLabel", "description")) {
            var shown = component.path(said).asText();
            if (RUNS.matcher(shown).find()) {
                form.refuse(component, "chứa mã chạy trong trang; hãy chỉ ghi chữ.");
            } else if (LOADS.matcher(shown).find()) {
                // the browser of every officer who opens the task would ask a foreign server
                form.refuse(component, "chứa hình hoặc thẻ HTML, trang sẽ tải từ nơi khác; hãy chỉ ghi chữ.");
            }
        }
    }

    /** With diacritics, composed; a bare number needs no language. */
    static void vietnamese(Form form, JsonNode component, String what, String text) {
        if (text.isBlank()) {
            form.refuse(component, "thiếu " + what + " tiếng Việt; hãy ghi thêm.");
        } else if (!Names.composed(text)
                || (!text.matches("[0-9]+") && text.chars().allMatch(letter -> letter <= 0x7f))) {
            form.refuse(
                    component,
                    "có " + what + " “" + text + "” không phải tiếng Việt có dấu, chữ Unicode dựng sẵn; hãy ghi lại.");
        }
    }
}
