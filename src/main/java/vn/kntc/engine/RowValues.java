package vn.kntc.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Values of one row of a list, or of a group, as the form posts them in JSON. */
final class RowValues extends PostedValues {

    private final JsonNode row;

    RowValues(JsonNode row) {
        this.row = row;
    }

    static RowValues of(Map<String, Object> values) {
        return new RowValues(new ObjectMapper().valueToTree(values));
    }

    @Override
    Object value(String field) {
        return plain(row.get(field));
    }

    /** What is no text, number or answer stays as it is, so that whoever wants one of these refuses it. */
    private static Object plain(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.numberValue() : value;
    }

    @Override
    public Map<String, Object> plain() {
        var plain = new HashMap<String, Object>();
        row.fields().forEachRemaining(field -> plain.put(field.getKey(), plain(field.getValue())));
        return plain;
    }
}
