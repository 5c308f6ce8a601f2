package vn.kntc.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Camunda Forms of the program as their files say. */
public final class FormModels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormModels() {}

    /** One {@code forms/*.form}. */
    public record FormModel(String file, JsonNode content) {

        public String id() {
            return content.path("id").asText();
        }

        /** Every component, those of groups too, in the order of the page. */
        public List<JsonNode> components() {
            var found = new ArrayList<JsonNode>();
            collect(content, found);
            return found;
        }

        /** Components that the officer fills in. */
        public List<JsonNode> fields() {
            return components().stream()
                    .filter(component -> component.has("key"))
                    .toList();
        }

        public List<String> keys() {
            return fields().stream().map(field -> field.get("key").asText()).toList();
        }

        private static void collect(JsonNode parent, List<JsonNode> found) {
            for (var component : parent.path("components")) {
                found.add(component);
                collect(component, found);
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }

    public static List<FormModel> all() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormModels::read)
                    .toList();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    public static FormModel of(String file) {
        return read(Path.of("forms", file));
    }

    private static FormModel read(Path file) {
        try {
            return new FormModel(file.getFileName().toString(), JSON.readTree(Files.readString(file)));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
