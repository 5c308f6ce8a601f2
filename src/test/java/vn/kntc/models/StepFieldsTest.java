package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.CompletedForms;
import vn.kntc.engine.FormField;
import vn.kntc.engine.FormField.Kind;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;

/** What a contract says of the fields of a form is what the step's listener reads, whichever way it takes. */
class StepFieldsTest {

    private static final Map<String, Class<?>> BEANS = Models.beans();
    private static final Map<String, Kind> KINDS = Map.of(
            "optionalNumber", Kind.NUMBER,
            "text", Kind.TEXT,
            "optionalText", Kind.TEXT,
            "flag", Kind.FLAG,
            "code", Kind.CODE,
            "codes", Kind.CODES,
            "number", Kind.NUMBER,
            "date", Kind.DATE,
            "optionalDate", Kind.DATE);
    private static final int ANSWERS = 120;

    static Stream<Arguments> steps() {
        return Models.contracts().stream().flatMap(contract -> contract.steps().stream()
                .filter(step -> !step.fields().isEmpty())
                .map(step -> Arguments.of(step.element(), contract, step)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void areThoseThatTheListenerReads(String element, ProcessContract contract, ProcessStep step) throws Exception {
        var read = new TreeMap<String, FormField>();
        for (int answer = 0; answer < ANSWERS; answer++) {
            run(contract, step.target(), new Answers(answer, read));
        }
        var told = step.fields().stream().collect(Collectors.toMap(FormField::key, field -> field));
        assertThat(new TreeMap<>(told).toString()).isEqualTo(read.toString());
    }

    private static void run(ProcessContract contract, String bean, Answers answers) throws Exception {
        var form = mock(CompletedForm.class, answers::of);
        var forms = mock(CompletedForms.class, call -> form);
        var constructor = BEANS.get(bean).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var listener = constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == CompletedForms.class ? forms : mock(type))
                .toArray());
        try {
            if (listener instanceof TaskListener task) {
                var delegate = mock(DelegateTask.class);
                when(delegate.getExecution()).thenReturn(mock(DelegateExecution.class));
                when(delegate.getVariable(anyString())).thenAnswer(call -> variable(contract, call, answers));
                task.notify(delegate);
            } else {
                ((ExecutionListener) listener).notify(mock(DelegateExecution.class));
            }
        } catch (RuntimeException nothingBehindIt) {
            // the room is a mock and gives nothing back; what was read until then is noted
        }
    }

    private static Object variable(ProcessContract contract, InvocationOnMock call, Answers answers) {
        return contract.variables().stream()
                .filter(variable -> variable.name().equals(call.getArgument(0)))
                .findFirst()
                .map(variable -> variable.type() == Boolean.class
                        ? answers.yes(variable.name())
                        : (Object) answers.oneOf(
                                variable.name(),
                                variable.codes().stream().sorted().toList()))
                .orElse(null);
    }

    /** Answers everything, each time otherwise, and notes what was asked. */
    private record Answers(int number, Map<String, FormField> read) {

        private Object of(InvocationOnMock call) throws Throwable {
            var method = call.getMethod().getName();
            if (!KINDS.containsKey(method)) {
                return Mockito.RETURNS_DEFAULTS.answer(call);
            }
            String key = call.getArgument(0);
            List<String> codes = method.startsWith("code") ? call.getArgument(2) : List.of();
            read.put(key, new FormField(key, KINDS.get(method), List.copyOf(codes)));
            return switch (method) {
                case "text" -> text(call.getArgument(2));
                case "optionalText" -> Optional.of("Nội dung");
                case "flag" -> yes(key);
                case "code" -> oneOf(key, codes);
                case "codes" -> codes;
                case "number" -> call.getArgument(3);
                case "optionalNumber" -> Optional.of(call.<Integer>getArgument(3));
                case "date" -> LocalDate.of(2026, 7, 8);
                default -> Optional.of(LocalDate.of(2026, 7, 8));
            };
        }

        private static String text(int maximum) {
            return maximum == 5 ? "08:30" : maximum == 36 ? UUID.randomUUID().toString() : "Nội dung";
        }

        private boolean yes(String key) {
            return oneOf(key, List.of("yes", "no")).equals("yes");
        }

        /** The same for the same question of one run, and no two questions in step. */
        private String oneOf(String key, List<String> codes) {
            var chance = new Random(number * 1_000_003L + key.hashCode());
            return codes.isEmpty() ? "X" : codes.get(chance.nextInt(codes.size()));
        }
    }
}
