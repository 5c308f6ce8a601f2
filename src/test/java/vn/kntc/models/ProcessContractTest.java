package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.SteppedProcess;

/** What the contract classes say and what the models hold are the same. */
class ProcessContractTest {

    private static final Pattern CONDITION_NAME = Pattern.compile("!? ?([a-z][A-Za-z]*).*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    static Stream<ProcessContract> contracts() {
        return Models.contracts().stream();
    }

    @Test
    void everyModelHasOneContract() {
        var keys = Models.all().values().stream()
                .map(model -> Models.process(model).getId())
                .toList();
        assertThat(Models.contracts().stream().map(ProcessContract::key)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void namesExactlyTheMessagesOfTheModel(ProcessContract contract) {
        var messages = model(contract).getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(constants(contract, "MESSAGE_")).isEqualTo(messages);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void listsEveryMessageItDeclares(ProcessContract contract) {
        assertThat(contract.messages()).isEqualTo(constants(contract, "MESSAGE_"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void listsEveryVariableItDeclares(ProcessContract contract) {
        var listed = new HashSet<>(contract.variableNames());
        listed.addAll(ofDiagramsBefore(contract));
        assertThat(listed).isEqualTo(declared(contract));
    }

    private static Set<String> ofDiagramsBefore(ProcessContract contract) {
        return contract instanceof SteppedProcess process
                ? process.ofDiagramsBefore().stream().map(ProcessVariable::name).collect(Collectors.toSet())
                : Set.of();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void keepsForDiagramsBeforeOnlyWhatNoneReadsToday(ProcessContract contract) {
        var read = words(modelText(contract));
        assertThat(ofDiagramsBefore(contract)).noneMatch(read::contains);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void coversWhatTheModelReads(ProcessContract contract) {
        var read = new HashSet<String>();
        model(contract)
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.ConditionExpression.class)
                .forEach(condition -> {
                    var inner = condition.getTextContent().strip();
                    var match = CONDITION_NAME.matcher(
                            inner.substring(2, inner.length() - 1).strip());
                    assertThat(match.matches()).as(inner).isTrue();
                    read.add(match.group(1));
                });
        assertThat(contract.variableNames()).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void declaresNoVariableThatNobodyReads(ProcessContract contract) {
        // a variable steers the model, shows in one of its forms, goes back to a caller, or is a column of the task
        // lists
        var words = words(modelText(contract));
        for (String form : forms(contract)) {
            words.addAll(words(form));
        }
        Models.all()
                .forEach((file, model) -> words.addAll(words(Models.text(file).replace("source=", " "))));
        words.add("caseNumber");
        assertThat(words).containsAll(contract.variableNames());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> forms(ProcessContract contract) {
        return model(contract).getModelElementsByType(UserTask.class).stream()
                .map(task -> task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                .map(id -> Path.of("forms", kebab(id.substring(0, id.length() - "Form".length())) + ".form"))
                .map(ProcessContractTest::read)
                .collect(Collectors.toSet());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BpmnModelInstance model(ProcessContract contract) {
        return Models.all().get(kebab(contract.key()) + ".bpmn");
    }

    private static String modelText(ProcessContract contract) {
        return Models.text(kebab(contract.key()) + ".bpmn");
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> declared(ProcessContract contract) {
        return Stream.of(contract.getClass().getDeclaredFields())
                .filter(field -> field.getType() == ProcessVariable.class)
                .map(field -> ((ProcessVariable<?>) value(field)).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> constants(ProcessContract contract, String prefix) {
        return Stream.of(contract.getClass().getDeclaredFields())
                .filter(field -> field.getName().startsWith(prefix) && field.getType() == String.class)
                .map(field -> (String) value(field))
                .collect(Collectors.toSet());
    }

    private static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
