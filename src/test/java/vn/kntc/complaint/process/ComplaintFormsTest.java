package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.FormField;
import vn.kntc.engine.ProcessStep;
import vn.kntc.models.Models;

/** Each form has exactly the fields that its step reads, of the kind in which it reads them, and says it all in Vietnamese. */
class ComplaintFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<UserTask> tasks() {
        return Models.all().entrySet().stream()
                .filter(model -> model.getKey().startsWith("complaint-"))
                .flatMap(model -> model.getValue().getModelElementsByType(UserTask.class).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void hasTheFieldsThatItsStepReads(UserTask task) throws IOException {
        var read = Models.contracts().stream()
                .flatMap(contract -> contract.steps().stream())
                .filter(step -> step.event().equals(ProcessStep.COMPLETE))
                .filter(step -> step.element().equals(task.getId()))
                .flatMap(step -> step.fields().stream())
                // a step that both instances have is read by one record
                .distinct()
                .toList();
        asksFor(fields(form(task)), read);
    }

    private static void asksFor(Map<String, JsonNode> fields, List<FormField> step) {
        var read = step.stream().collect(Collectors.toMap(FormField::key, field -> field));
        assertThat(fields.keySet())
                .as("fields of the form and of the record that it is read into; the form may ask more")
                .containsAll(read.values().stream()
                        .filter(how -> !how.dispensable())
                        .map(FormField::key)
                        .toList());
        read.forEach((key, how) -> {
            var field = fields.get(key);
            if (field == null) {
                return;
            }
            var type = field.get("type").asText();
            switch (how.kind()) {
                case TEXT -> {
                    assertThat(type).as(key).isIn("textfield", "textarea");
                    if (!field.path("validate").has("pattern")) {
                        assertThat(field.path("validate").path("maxLength").asInt())
                                .as("length of %s", key)
                                .isPositive();
                    }
                }
                case DATE -> {
                    assertThat(type).as(key).isEqualTo("datetime");
                    assertThat(field.get("subtype").asText()).as(key).isEqualTo("date");
                }
                case NUMBER, AMOUNT -> assertThat(type).as(key).isEqualTo("number");
                case FLAG -> assertThat(type).as(key).isEqualTo("checkbox");
                case CODE -> assertThat(type).as(key).isIn("radio", "select");
                case CODES -> assertThat(type).as(key).isEqualTo("checklist");
                case ROWS -> assertThat(type).as(key).isEqualTo("dynamiclist");
                case GROUP -> assertThat(type).as(key).isEqualTo("group");
            }
            if (!how.inside().isEmpty()) {
                asksFor(fields(field), how.inside());
            }
            if (!how.codes().isEmpty()) {
                assertThat(options(field)).as("options of %s", key).containsExactlyInAnyOrderElementsOf(how.codes());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void saysWhatToDoAndByWhichArticle(UserTask task) throws IOException {
        var form = form(task);
        assertThat(form.get("id").asText()).isEqualTo(task.getId().substring("userTask_".length()) + "Form");
        assertThat(form.get("schemaVersion").asInt()).isEqualTo(16);
        var guide = form.get("components").get(0);
        assertThat(guide.get("type").asText()).isEqualTo("text");
        assertThat(guide.get("text").asText()).contains("**Căn cứ:**", "Điều ", "**Việc cần làm:**");
        for (JsonNode field : fields(form).values()) {
            var label = field.has("dateLabel")
                    ? field.get("dateLabel").asText()
                    : field.get("label").asText();
            assertThat(label).isNotBlank().isEqualTo(Normalizer.normalize(label, Normalizer.Form.NFC));
            if (field.has("values")) {
                for (JsonNode option : field.get("values")) {
                    assertThat(option.get("label").asText()).isNotBlank();
                }
            }
        }
    }

    @Test
    void asksForTheFactsThatTheDecisionsAndClocksTake() throws IOException {
        // gradeComplexity: criteriaMet; deadlines: complex, remote; requireDialogue: resultsDiffer
        var keys = new TreeSet<String>();
        for (var task : tasks().toList()) {
            keys.addAll(fields(form(task)).keySet());
        }
        assertThat(keys).contains("complexityCriteria", "remote", "comparison");
    }

    private static JsonNode form(UserTask task) throws IOException {
        var name = task.getId()
                .substring("userTask_".length())
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return JSON.readTree(Path.of("forms", name + ".form").toFile());
    }

    private static Map<String, JsonNode> fields(JsonNode form) {
        var fields = new TreeMap<String, JsonNode>();
        collect(form.get("components"), fields);
        return fields;
    }

    private static void collect(JsonNode components, Map<String, JsonNode> fields) {
        for (JsonNode component : components) {
            var key = component.path(component.has("key") ? "key" : "path").asText();
            if (!key.isEmpty()) {
                assertThat(fields.put(key, component)).as("field %s twice", key).isNull();
            }
            if (component.has("components") && !component.has("path")) {
                collect(component.get("components"), fields);
            }
        }
    }

    private static List<String> options(JsonNode field) {
        return StreamSupport.stream(field.get("values").spliterator(), false)
                .map(option -> option.get("value").asText())
                .toList();
    }
}
