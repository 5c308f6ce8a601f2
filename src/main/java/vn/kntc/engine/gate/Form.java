package vn.kntc.engine.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kntc.engine.TaskForm;

/** A Camunda Form as its file says it. */
final class Form {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final JsonNode content;
    private final List<JsonNode> components = new ArrayList<>();

    /** Of each part in a list, or in a group with a name of its own, that list or group. By identity: two parts may read alike. */
    private final Map<JsonNode, JsonNode> around = new IdentityHashMap<>();

    private final Faults faults;

    private Form(String file, JsonNode content, Faults faults) {
        this.file = file;
        this.content = content;
        this.faults = faults;
        collect(content, null);
    }

    /** @return empty where the file is no form that anything could be said of */
    static Optional<Form> read(String file, byte[] json, Faults faults) {
        try {
            var content = JSON.readTree(json);
            if (content != null && content.isObject()) {
                return Optional.of(new Form(file, content, faults));
            }
            faults.add("Biểu mẫu " + file + " không phải Camunda Form; hãy vẽ và lưu bằng Camunda Modeler, loại Form.");
        } catch (JsonProcessingException broken) {
            var line = broken.getLocation() == null
                    ? ""
                    : " (dòng " + broken.getLocation().getLineNr() + ")";
            faults.add("Biểu mẫu " + file + " không đọc được vì không phải JSON nguyên vẹn" + line
                    + "; hãy lưu lại bằng Camunda Modeler, không sửa bằng tay.");
        } catch (IOException unreadable) {
            faults.add("Biểu mẫu " + file + " không đọc được; hãy lưu lại bằng Camunda Modeler.");
        }
        return Optional.empty();
    }

    private void collect(JsonNode parent, JsonNode named) {
        for (var component : parent.path("components")) {
            components.add(component);
            if (named != null) {
                around.put(component, named);
            }
            collect(component, isNamed(component) ? component : named);
        }
    }

    private static boolean isNamed(JsonNode component) {
        return !component.path("path").asText().isEmpty();
    }

    void refuse(String sentence) {
        faults.add("Biểu mẫu " + file + " " + sentence);
    }

    void refuse(JsonNode component, String sentence) {
        faults.add("Biểu mẫu " + file + ": " + who(component) + " " + sentence);
    }

    String file() {
        return file;
    }

    JsonNode content() {
        return content;
    }

    String id() {
        return content.path("id").asText();
    }

    /** The id that a form of this file name has. */
    String ownId() {
        return Names.camel(Names.base(file).replaceAll("\\.form$", "")) + "Form";
    }

    /** Those of groups too, in the order of the page. */
    List<JsonNode> components() {
        return components;
    }

    /** What the officer fills in; a list, or a group with a name of its own, is one of them, without what stands inside. */
    List<JsonNode> fields() {
        return fields(null);
    }

    /** What he fills in in each row of a list, or in a group. */
    List<JsonNode> fields(JsonNode named) {
        return components.stream()
                .filter(component -> component.has("key") || isNamed(component))
                .filter(component -> around(component) == named)
                .toList();
    }

    /** The list or group that the part stands in, or null. */
    JsonNode around(JsonNode component) {
        return around.get(component);
    }

    static boolean isList(JsonNode component) {
        return type(component).equals(TaskForm.LIST);
    }

    /** Under which name the answer is posted. */
    static String key(JsonNode component) {
        return component.path(component.has("key") ? "key" : "path").asText();
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    static String label(JsonNode component) {
        return component
                .path(type(component).equals("datetime") ? "dateLabel" : "label")
                .asText()
                .strip();
    }

    static List<String> codes(JsonNode field) {
        var codes = new ArrayList<String>();
        field.path("values").forEach(value -> codes.add(value.path("value").asText()));
        return codes;
    }

    private static String who(JsonNode component) {
        var label = label(component);
        if (component.has("key")) {
            return label.isEmpty()
                    ? "trường chưa có nhãn (khóa " + component.path("key").asText() + ")"
                    : "trường “" + label + "”";
        }
        if (isList(component)) {
            return "danh sách “" + (label.isEmpty() ? key(component) : label) + "”";
        }
        if (!label.isEmpty()) {
            return "phần “" + label + "”";
        }
        var words =
                component.path("text").asText().replaceAll("[*#_=\"\\s]+", " ").strip();
        return words.isEmpty()
                ? "phần chưa có nhãn (mã " + component.path("id").asText() + ")"
                : "đoạn chữ “"
                        + words.codePoints()
                                .limit(40)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()) + "…”";
    }
}
