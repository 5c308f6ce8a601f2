package vn.kntc.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kntc.engine.FormField;
import vn.kntc.engine.FormField.Kind;

/**
 * The form has the fields that its step reads, of the kind in which it reads them. Further ones are kept in the words of the form,
 * unless they would be lost.
 */
final class FormFields implements FormRule {

    private static final Map<Kind, Set<String>> TYPES = Map.of(
            Kind.TEXT, Set.of("textfield", "textarea"),
            Kind.DATE, Set.of("datetime"),
            Kind.NUMBER, Set.of("number", "select", "radio"),
            Kind.FLAG, Set.of("checkbox", "radio", "select"),
            Kind.CODE, Set.of("radio", "select"),
            Kind.CODES, Set.of("checklist"));
    private static final Map<Kind, String> CALLED = Map.of(
            Kind.TEXT, "chữ (Text field, Text area)",
            Kind.DATE, "ngày (Date)",
            Kind.NUMBER, "số (Number)",
            Kind.FLAG, "có hoặc không (Checkbox)",
            Kind.CODE, "chọn một (Radio, Select)",
            Kind.CODES, "chọn nhiều (Checklist)");
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final Contracts contracts;

    FormFields(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Form form) {
        var wanted = contracts
                .readerOf(form.ownId())
                .map(reader -> reader.step().fields())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(FormField::key, field -> field));
        form.fields().forEach(field -> {
            var key = field.path("key").asText();
            if (wanted.containsKey(key)) {
                kind(form, field, wanted.get(key));
            } else {
                further(form, field, key);
            }
        });
        var there =
                form.fields().stream().map(field -> field.path("key").asText()).collect(Collectors.toSet());
        wanted.values().stream()
                .filter(field -> !field.dispensable())
                .map(FormField::key)
                .filter(key -> !there.contains(key))
                .forEach(key -> form.refuse("thiếu trường mang khóa “" + key
                        + "” mà bước nhận biểu mẫu phải đọc; hãy thêm lại trường này."));
    }

    /** A variable's name is taken from nobody, and the time of day of a date would not be read. */
    private void further(Form form, JsonNode field, String key) {
        if (contracts.isVariable(key)) {
            form.refuse(
                    field,
                    "mang khóa “" + key + "” là biến do chương trình đặt; hãy đặt khóa khác hoặc bỏ trường này.");
        }
        if (Form.type(field).equals("datetime")
                && !field.path("subtype").asText().equals("date")) {
            form.refuse(field, "phải chỉ hỏi ngày; hãy chọn Subtype là Date.");
        }
    }

    private void kind(Form form, JsonNode field, FormField wanted) {
        var type = Form.type(field);
        if (!TYPES.get(wanted.kind()).contains(type)) {
            form.refuse(field, "phải thuộc loại " + CALLED.get(wanted.kind()) + "; hãy chọn lại loại trường.");
            return;
        }
        if (type.equals("datetime") && !field.path("subtype").asText().equals("date")) {
            form.refuse(field, "phải chỉ hỏi ngày; hãy chọn Subtype là Date.");
        }
        var allowed = wanted.kind() == Kind.FLAG ? YES_OR_NO : contracts.codes(wanted);
        if (!allowed.isEmpty()) {
            Form.codes(field).stream()
                    .filter(code -> !code.isBlank() && !allowed.contains(code))
                    .forEach(code -> form.refuse(
                            field,
                            "có lựa chọn mang mã “" + code + "” mà chương trình không biết; mã phải là một trong "
                                    + String.join(", ", allowed) + "."));
        }
    }
}
