package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.ComplaintOutcome;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** Each form has exactly the fields that its listener reads, of the kind in which it reads them, and says it all in Vietnamese. */
class ComplaintFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseNumber CASE = new CaseNumber("NHANHOA-2026-000123");

    static Stream<UserTask> tasks() {
        return Bpmn.readModelFromFile(
                Path.of("processes", "complaint-first-instance.bpmn").toFile())
                .getModelElementsByType(UserTask.class)
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void hasTheFieldsThatItsListenerReads(UserTask task) throws IOException {
        var read = readsOf(task);
        var fields = fields(form(task));
        assertThat(fields.keySet())
                .as("fields of the form and reads of the listener")
                .isEqualTo(read.keySet());
        read.forEach((key, how) -> {
            var field = fields.get(key);
            var type = field.get("type").asText();
            switch (how.kind()) {
                case "text" -> assertThat(type).as(key).isIn("textfield", "textarea");
                case "date" -> {
                    assertThat(type).as(key).isEqualTo("datetime");
                    assertThat(field.get("subtype").asText()).as(key).isEqualTo("date");
                }
                case "number" -> assertThat(type).as(key).isIn("number", "select");
                case "flag" -> assertThat(type).as(key).isEqualTo("checkbox");
                case "code" -> assertThat(type).as(key).isIn("radio", "select");
                case "codes" -> assertThat(type).as(key).isEqualTo("checklist");
                default -> throw new AssertionError(how.kind());
            }
            if (!how.allowed().isEmpty()) {
                assertThat(options(field)).as("options of %s", key).containsExactlyInAnyOrderElementsOf(how.allowed());
            }
            if (how.required()) {
                assertThat(field.path("validate").path("required").asBoolean())
                        .as("%s is required, for the listener wants it", key)
                        .isTrue();
            }
            if (how.maximum() > 5 && !field.path("validate").has("pattern")) {
                assertThat(field.path("validate").path("maxLength").asInt(how.maximum()))
                        .as("length of %s", key)
                        .isLessThanOrEqualTo(how.maximum())
                        .isPositive();
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

    private record Read(String kind, boolean required, List<String> allowed, int maximum) {}

    /** Lets the listener run over many answers, so that it reads whatever it can come to read. */
    private static Map<String, Read> readsOf(UserTask task) {
        var reads = new TreeMap<String, Read>();
        for (int answer = 0; answer < 24; answer++) {
            var probe = new Probe(answer, reads);
            var complaints = mock(ComplaintHandling.class);
            when(complaints.decide(any(), any(), any())).thenReturn(ComplaintOutcome.PARTLY_RIGHT);
            when(complaints.scheduleDialogue(any(), any(), any())).thenReturn("COMPLAINT_DIALOGUE_NOTICE");
            var listener = (TaskListener) ProcessBeans.of(probe, complaints).get(bean(task));
            var delegateTask = mock(DelegateTask.class);
            when(delegateTask.getExecution()).thenReturn(mock(DelegateExecution.class));
            when(delegateTask.getVariable(ComplaintFirstInstance.VERIFIED.name()))
                    .thenReturn(answer % 2 == 0);
            listener.notify(delegateTask);
        }
        return reads;
    }

    private static String bean(UserTask task) {
        var expression =
                task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .filter(listener -> "complete".equals(listener.getCamundaEvent()))
                        .findFirst()
                        .orElseThrow()
                        .getCamundaDelegateExpression();
        return expression.substring(2, expression.length() - 1);
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
            if (component.has("key")) {
                assertThat(fields.put(component.get("key").asText(), component))
                        .as("field %s twice", component.get("key"))
                        .isNull();
            }
            if (component.has("components")) {
                collect(component.get("components"), fields);
            }
        }
    }

    private static List<String> options(JsonNode field) {
        return StreamSupport.stream(field.get("values").spliterator(), false)
                .map(option -> option.get("value").asText())
                .toList();
    }

    /** Answers everything, each time otherwise, and notes what was asked. */
    private record Probe(int answer, Map<String, Read> reads) implements CompletedForms, CompletedForm {

        @Override
        public CompletedForm of(DelegateTask task) {
            return this;
        }

        @Override
        public CompletedForm of(DelegateExecution execution) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CaseNumber caseNumber() {
            return CASE;
        }

        @Override
        public UserId by() {
            return SubmittedForms.OFFICER;
        }

        @Override
        public AgencyId agency() {
            return CASE.agency();
        }

        @Override
        public String text(String field, String label, int maximum) {
            note(field, new Read("text", true, List.of(), maximum));
            return maximum == 5 ? "08:30" : "Nội dung";
        }

        @Override
        public Optional<String> optionalText(String field, String label, int maximum) {
            note(field, new Read("text", false, List.of(), maximum));
            return Optional.of("Nội dung");
        }

        @Override
        public boolean flag(String field) {
            note(field, new Read("flag", false, List.of(), 0));
            return answer / 2 % 2 == 0;
        }

        @Override
        public String code(String field, String label, List<String> allowed) {
            note(field, new Read("code", true, allowed, 0));
            return allowed.get(answer % allowed.size());
        }

        @Override
        public int number(String field, String label, int minimum, int maximum) {
            note(field, new Read("number", true, List.of(), 0));
            return maximum;
        }

        @Override
        public Optional<Integer> optionalNumber(String field, String label, int minimum, int maximum) {
            return Optional.of(number(field, label, minimum, maximum));
        }

        @Override
        public LocalDate date(String field, String label) {
            note(field, new Read("date", true, List.of(), 0));
            return LocalDate.of(2026, 7, 8);
        }

        @Override
        public Optional<LocalDate> optionalDate(String field, String label) {
            note(field, new Read("date", false, List.of(), 0));
            return Optional.of(LocalDate.of(2026, 7, 8));
        }

        @Override
        public List<String> codes(String field, String label, List<String> allowed) {
            note(field, new Read("codes", false, allowed, 0));
            return new ArrayList<>(allowed);
        }

        private void note(String field, Read read) {
            var before = reads.get(field);
            if (before != null) {
                assertThat(read.kind()).as(field).isEqualTo(before.kind());
            }
            reads.put(field, read);
        }
    }
}
