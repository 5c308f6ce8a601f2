package vn.kntc.engine.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Camunda Form as its file says it. */
final class Form {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final JsonNode content;
    private final List<JsonNode> components = new ArrayList<>();
    private final Faults faults;

    private Form(String file, JsonNode content, Faults faults) {
        this.file = file;
        this.content = content;
        this.faults = faults;
        collect(content);
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

    private void collect(JsonNode parent) {
        for (var component : parent.path("components")) {
            components.add(component);
            collect(component);
        }
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

    /** What the officer fills in. */
    List<JsonNode> fields() {
        return components.stream().filter(component -> component.has("key")).toList();
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
