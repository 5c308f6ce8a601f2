package vn.kntc.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kntc.engine.FormField;
import vn.kntc.engine.FormField.Kind;
import vn.kntc.engine.TaskForm;

/**
 * The form has the fields that its step reads, of the kind in which it reads them. Further ones are kept in the words of the form,
 * unless they would be lost.
 */
final class FormFields implements FormRule {

    private static final Map<Kind, Set<String>> TYPES = Map.of(
            Kind.TEXT, Set.of("textfield", "textarea"),
            Kind.DATE, Set.of("datetime"),
            Kind.NUMBER, Set.of("number", "select", "radio"),
            Kind.AMOUNT, Set.of("number"),
            Kind.FLAG, Set.of("checkbox", "radio", "select"),
            Kind.CODE, Set.of("radio", "select"),
            Kind.CODES, Set.of("checklist"),
            Kind.ROWS, Set.of(TaskForm.LIST),
            Kind.GROUP, Set.of("group"));
    private static final Map<Kind, String> CALLED = Map.of(
            Kind.TEXT, "chữ (Text field, Text area)",
            Kind.DATE, "ngày (Date)",
            Kind.NUMBER, "số (Number)",
            Kind.AMOUNT, "số (Number)",
            Kind.FLAG, "có hoặc không (Checkbox)",
            Kind.CODE, "chọn một (Radio, Select)",
            Kind.CODES, "chọn nhiều (Checklist)",
            Kind.ROWS, "danh sách nhiều mục (Dynamic list)",
            Kind.GROUP, "nhóm có đường dẫn (Group, điền ô Path)");
    private static final Set<String> CHOICES = Set.of("radio", "select");
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final Contracts contracts;

    FormFields(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Form form) {
        var read = contracts
                .readerOf(form.ownId())
                .map(reader -> reader.step().fields())
                .orElse(List.of());
        check(form, null, read);
    }

    /** @param named list or group that the fields stand in; null for those of the form itself */
    private void check(Form form, JsonNode named, List<FormField> read) {
        var wanted = read.stream().collect(Collectors.toMap(FormField::key, field -> field));
        var fields = form.fields(named);
        fields.forEach(field -> {
            var how = wanted.get(Form.key(field));
            if (how == null) {
                further(form, field);
            } else if (kind(form, field, how)) {
                check(form, field, how.inside());
            }
        });
        var there = fields.stream().map(Form::key).collect(Collectors.toSet());
        read.stream()
                .filter(field -> !field.dispensable())
                .filter(field -> !there.contains(field.key()))
                .forEach(field -> missing(form, named, field));
    }

    private static void missing(Form form, JsonNode named, FormField field) {
        var what = field.kind() == Kind.ROWS || field.kind() == Kind.GROUP
                ? CALLED.get(field.kind()) + " mang đường dẫn (path) “"
                : "trường mang khóa “";
        var sentence = "thiếu " + what + field.key() + "” mà bước nhận biểu mẫu phải đọc; hãy thêm lại.";
        if (named == null) {
            form.refuse(sentence);
        } else {
            form.refuse(named, sentence);
        }
    }

    /** A variable's name is taken from nobody, and the time of day of a date would not be read. */
    private void further(Form form, JsonNode field) {
        var key = Form.key(field);
        if (form.around(field) == null && contracts.isVariable(key)) {
            form.refuse(
                    field,
                    "mang khóa “" + key + "” là biến do chương trình đặt; hãy đặt khóa khác hoặc bỏ trường này.");
        }
        onlyADay(form, field);
        if (!field.has("key")) {
            check(form, field, List.of());
        }
    }

    private static void onlyADay(Form form, JsonNode field) {
        if (Form.type(field).equals("datetime")
                && !field.path("subtype").asText().equals("date")) {
            form.refuse(field, "phải chỉ hỏi ngày; hãy chọn Subtype là Date.");
        }
    }

    /** @return whether it is of the kind that is read */
    private boolean kind(Form form, JsonNode field, FormField wanted) {
        if (!TYPES.get(wanted.kind()).contains(Form.type(field))) {
            form.refuse(field, "phải thuộc loại " + CALLED.get(wanted.kind()) + "; hãy chọn lại loại trường.");
            return false;
        }
        onlyADay(form, field);
        if (CHOICES.contains(Form.type(field))
                && !field.path("validate").path("required").asBoolean()) {
            form.refuse(field, "có thể bị bỏ trống; hãy đánh dấu bắt buộc (Required).");
        }
        if (wanted.kind() == Kind.NUMBER
                && Form.type(field).equals("number")
                && field.path("decimalDigits").asInt() > 0) {
            form.refuse(field, "cho nhập số lẻ mà bước nhận biểu mẫu chỉ đọc số nguyên; hãy ghi Decimal digits là 0.");
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
        return true;
    }
}
