package vn.kntc.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;

/** Reads what was posted strictly, wherever the value itself comes from. */
abstract class PostedValues implements FormValues {

    /** A number field of the web form may send 3.0 for 3. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0)?");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,4})?");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return null where missing */
    abstract Object value(String field);

    @Override
    public String text(String field, String label, int maximum) {
        return optionalText(field, label, maximum)
                .orElseThrow(() -> new InvalidInput(field, "Hãy nhập “" + label + "”."));
    }

    @Override
    public Optional<String> optionalText(String field, String label, int maximum) {
        Object value = value(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String)) {
            throw new InvalidInput(field, "“" + label + "” phải là chữ.");
        }
        requireKept(label, field, value);
        String text = TypedText.of((String) value);
        if (text.length() > maximum) {
            throw new InvalidInput(field, "“" + label + "” dài quá " + maximum + " ký tự.");
        }
        if (!Brackets.balance(text)) {
            throw new InvalidInput(
                    field, "“" + label + "” có dấu ngoặc mở mà không đóng, hoặc đóng mà không mở; hãy xem lại.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void requireKept(String label, String field, Object value) {
        if (!TypedText.canBeKept(value.toString())) {
            throw new InvalidInput(field, TypedText.refusal(label));
        }
    }

    @Override
    public boolean flag(String field) {
        Object value = value(field);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        // radio groups of two answers post text
        return switch (value.toString()) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new InvalidInput(field, "Trường “" + field + "” chỉ nhận có hoặc không.");
        };
    }

    @Override
    public Optional<String> optionalCode(String field) {
        return Optional.ofNullable(value(field)).map(Object::toString).filter(code -> !TypedText.of(code)
                .isEmpty());
    }

    @Override
    public String code(String field, String label, List<String> allowed) {
        var code = optionalCode(field).orElseThrow(() -> new InvalidInput(field, "Hãy chọn “" + label + "”."));
        if (!allowed.contains(code)) {
            throw new InvalidInput(field, "“" + label + "” có giá trị không nằm trong danh sách được chọn.");
        }
        return code;
    }

    @Override
    public int number(String field, String label, int minimum, int maximum) {
        Object value = value(field);
        var typed = value == null ? "" : TypedText.plain(value.toString());
        if (typed.isEmpty()) {
            throw new InvalidInput(field, "Hãy nhập “" + label + "”.");
        }
        // 1.000 is a thousand to one reader and one to another
        if (!WHOLE.matcher(typed).matches()) {
            throw new InvalidInput(field, "“" + label + "” phải là số nguyên, viết liền các chữ số.");
        }
        int number = Integer.parseInt(typed.replaceFirst("\\.0+$", ""));
        if (number < minimum || number > maximum) {
            throw new InvalidInput(field, "“" + label + "” phải từ " + minimum + " đến " + maximum + ".");
        }
        return number;
    }

    @Override
    public Optional<Integer> optionalNumber(String field, String label, int minimum, int maximum) {
        Object value = value(field);
        return value == null || TypedText.plain(value.toString()).isEmpty()
                ? Optional.empty()
                : Optional.of(number(field, label, minimum, maximum));
    }

    @Override
    public Optional<BigDecimal> optionalDecimal(String field, String label) {
        var value = value(field);
        var typed = value == null ? "" : TypedText.plain(value.toString());
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        // a large number may come as 1.5E9
        var plain = value instanceof Number
                ? new BigDecimal(typed).stripTrailingZeros().toPlainString()
                : typed;
        if (!DECIMAL.matcher(plain).matches()) {
            throw new InvalidInput(
                    field, "“" + label + "” phải là số viết liền các chữ số, nhiều nhất 15 chữ số và 4 số lẻ.");
        }
        return Optional.of(new BigDecimal(plain));
    }

    @Override
    public LocalDate date(String field, String label) {
        return optionalDate(field, label).orElseThrow(() -> new InvalidInput(field, "Hãy nhập “" + label + "”."));
    }

    @Override
    public Optional<LocalDate> optionalDate(String field, String label) {
        Object value = value(field);
        var typed = value == null ? "" : TypedText.plain(value.toString());
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDate) {
            throw new InvalidInput(field, "“" + label + "” không phải là một ngày có thật (ngày/tháng/năm).");
        }
    }

    @Override
    public List<String> codes(String field, String label, List<String> allowed) {
        var codes = codes(field, label);
        if (!allowed.containsAll(codes)) {
            throw new InvalidInput(field, "“" + label + "” có giá trị không nằm trong danh sách được chọn.");
        }
        return codes;
    }

    @Override
    public List<String> codes(String field, String label) {
        Object value = value(field);
        if (value == null) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        try {
            JsonNode list = JSON.readTree(value.toString());
            if (!list.isArray()) {
                throw new InvalidInput(field, "“" + label + "” phải là danh sách.");
            }
            list.forEach(code -> codes.add(code.asText()));
        } catch (JsonProcessingException noJson) {
            throw new InvalidInput(field, "“" + label + "” phải là danh sách.");
        }
        return List.copyOf(codes);
    }

    @Override
    public List<FormValues> rows(String field, String label) {
        var list = json(field);
        if (list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || !items(list).allMatch(JsonNode::isObject)) {
            throw new InvalidInput(field, "“" + label + "” phải là danh sách các mục.");
        }
        return items(list).<FormValues>map(RowValues::new).toList();
    }

    @Override
    public Optional<FormValues> group(String field, String label) {
        var group = json(field);
        if (!group.isNull() && !group.isObject()) {
            throw new InvalidInput(field, "“" + label + "” phải là một nhóm ô.");
        }
        return group.isNull() ? Optional.empty() : Optional.of(new RowValues(group));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Null where nothing was posted; a text where it is not JSON. */
    private JsonNode json(String field) {
        var value = value(field);
        try {
            return value == null ? JSON.nullNode() : JSON.readTree(value.toString());
        } catch (JsonProcessingException noJson) {
            return JSON.getNodeFactory().textNode("");
        }
    }

    @Override
    public boolean blank() {
        return plain().values().stream()
                .allMatch(value -> value == null
                        || value.equals(false)
                        || value instanceof JsonNode list && list.isEmpty()
                        || TypedText.of(value.toString()).isEmpty());
    }
}
