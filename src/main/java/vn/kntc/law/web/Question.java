package vn.kntc.law.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kntc.shared.InvalidInput;

/**
 * The body of a question, read strictly: one JSON object with only the fields that the call knows, no field twice, small and
 * shallow. What was sent is never repeated in a message.
 */
final class Question {

    private static final int LARGEST_BODY = 64 * 1024;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10)
                            .maxStringLength(1_000)
                            .maxNumberLength(30)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode body;

    private Question(JsonNode body) {
        this.body = body;
    }

    /** @throws InvalidInput if the body is no such object */
    static Question read(InputStream stream, String... fields) {
        var body = parse(stream);
        if (body == null || !body.isObject()) {
            throw new InvalidInput("body", "Nội dung gửi lên phải là một đối tượng JSON.");
        }
        body.fieldNames().forEachRemaining(field -> {
            if (!List.of(fields).contains(field)) {
                throw new InvalidInput(
                        "body", "Nội dung gửi lên chỉ gồm các trường " + String.join(", ", fields) + ".");
            }
        });
        return new Question(body);
    }

    private static JsonNode parse(InputStream stream) {
        byte[] bytes = read(stream);
        if (bytes.length > LARGEST_BODY) {
            throw new InvalidInput("body", "Nội dung gửi lên quá dài.");
        }
        try {
            return JSON.readTree(bytes);
        } catch (IOException unreadable) { // also bytes that are no text in the encoding they announce
            throw new InvalidInput("body", "Nội dung gửi lên không phải là JSON đúng dạng.");
        }
    }

    private static byte[] read(InputStream stream) {
        try {
            return stream.readNBytes(LARGEST_BODY + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    LocalDate date(String field) {
        var value = body.get(field);
        if (value != null && !value.isTextual()) {
            throw notADate(field);
        }
        return date(field, value == null ? null : value.textValue());
    }

    /** @throws InvalidInput if there is no such day in the calendar, or the text is not {@code yyyy-MM-dd} */
    static LocalDate date(String field, String text) {
        if (text == null) {
            throw new InvalidInput(field, "Thiếu ngày “" + field + "”, dạng yyyy-MM-dd.");
        }
        if (!DATE.matcher(text).matches()) {
            throw notADate(field);
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw notADate(field);
        }
        if (date.getYear() < 1) {
            throw notADate(field);
        }
        return date;
    }

    private static InvalidInput notADate(String field) {
        return new InvalidInput(field, "“" + field + "” phải là một ngày có thật, dạng yyyy-MM-dd.");
    }

    /** Facts that are true or false; none where the field is left out. */
    Map<String, Boolean> flags(String field) {
        var flags = new HashMap<String, Boolean>();
        object(field).forEach((name, value) -> flags.put(name, value.isBoolean() ? value.booleanValue() : null));
        return flags;
    }

    /** Facts as Boolean, Integer or String; anything else is handed on as it was read, and no fact allows it. */
    Map<String, Object> values(String field) {
        var values = new HashMap<String, Object>();
        object(field).forEach((name, value) -> values.put(name, plain(value)));
        return values;
    }

    private static Object plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.intValue();
        }
        return value.isTextual() ? value.textValue() : value;
    }

    private Map<String, JsonNode> object(String field) {
        var value = body.get(field);
        if (value == null) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new InvalidInput(field, "“" + field + "” phải là một đối tượng JSON.");
        }
        var object = new HashMap<String, JsonNode>();
        value.fields().forEachRemaining(entry -> object.put(entry.getKey(), entry.getValue()));
        return object;
    }
}
