package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.KnownFacts;
import vn.kntc.models.FormModels.FormModel;

/** What every form of the program keeps to, so that officers, legal staff and the engine can rely on it. */
class FormConventionsTest {

    private static final String KEY = "[a-z][A-Za-z0-9]*";

    static Stream<FormModel> forms() {
        return FormModels.all().stream();
    }

    static Stream<BpmnModelInstance> processes() {
        return Models.all().values().stream();
    }

    /** Vietnamese, as far as a program can tell: with diacritics, composed; a bare number needs no language. */
    private static boolean isVietnamese(String text) {
        return (text.chars().anyMatch(letter -> letter > 0x7f) || text.matches("[0-9]+"))
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String label(JsonNode component) {
        return component
                .path(component.path("type").asText().equals("datetime") ? "dateLabel" : "label")
                .asText();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isMadeForTheFormsOfThisEngine(FormModel form) {
        assertThat(form.content().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.content().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.content().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAsItsFile(FormModel form) {
        var camelCase = new StringBuilder();
        for (var word : form.file().replace(".form", "").split("-")) {
            camelCase
                    .append(
                            camelCase.isEmpty()
                                    ? word.substring(0, 1)
                                    : word.substring(0, 1).toUpperCase())
                    .append(word.substring(1));
        }
        assertThat(form.id()).isEqualTo(camelCase + "Form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEveryFieldInVietnamese(FormModel form) {
        assertThat(form.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(label(field)).matches(FormConventionsTest::isVietnamese);
            for (var value : field.path("values")) {
                assertThat(value.path("value").asText()).isNotBlank();
                assertThat(value.path("label").asText()).matches(FormConventionsTest::isVietnamese);
            }
        });
        assertThat(form.components())
                .filteredOn(component -> component.has("description"))
                .allSatisfy(component ->
                        assertThat(component.get("description").asText()).matches(FormConventionsTest::isVietnamese));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhatToDoAndByWhichArticle(FormModel form) {
        assertThat(form.components())
                .filteredOn(component -> component.path("type").asText().equals("text"))
                .extracting(component -> component.path("text").asText())
                .anySatisfy(text -> assertThat(text).contains("Điều "));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void bearsKeysAndIdsOnce(FormModel form) {
        assertThat(form.keys()).doesNotHaveDuplicates().allMatch(key -> key.matches(KEY));
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryText(FormModel form) {
        assertThat(form.fields())
                .filteredOn(field -> Set.of("textfield", "textarea")
                        .contains(field.path("type").asText()))
                .allSatisfy(field -> assertThat(
                                field.path("validate").path("maxLength").asInt() > 0
                                        || field.path("validate").has("pattern"))
                        .as(field.path("key").asText())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wantsAnAnswerToEveryChoice(FormModel form) {
        assertThat(form.fields())
                .filteredOn(field ->
                        Set.of("radio", "select").contains(field.path("type").asText()))
                .allSatisfy(field -> assertThat(
                                field.path("validate").path("required").asBoolean())
                        .as(field.path("key").asText())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesByExpressionOnly(FormModel form) {
        assertThat(form.components())
                .filteredOn(component -> component.has("conditional"))
                .allSatisfy(component -> assertThat(
                                component.path("conditional").path("hide").asText())
                        .startsWith("="));
    }

    /** The engine refuses a form that posts a variable which only a listener may set. */
    @ParameterizedTest
    @MethodSource("forms")
    void postsNoRoutingVariable(FormModel form) {
        assertThat(form.keys()).isNotEmpty().doesNotContainAnyElementsOf(routingVariables());
    }

    /** A field that asks for what no room knows would stay empty in silence. */
    @ParameterizedTest
    @MethodSource("forms")
    void beginsOnlyWithFactsThatARoomKnows(FormModel form) {
        var known = Models.knownFacts();
        assertThat(form.components())
                .filteredOn(component -> component.path("properties").has("prefill"))
                .allSatisfy(component -> {
                    assertThat(component.has("key")).isTrue();
                    assertThat(component.path("properties").path("prefill").asText())
                            .isIn(known);
                });
    }

    /** Almost every act is recorded on its day; only days that are known otherwise, or lie elsewhere, begin with something else. */
    @Test
    void theDayOfTheActBeginsWithToday() {
        var others = Set.of(
                "reportBy",
                "displayedUntil",
                "dialogueOn",
                "heldOn",
                "verifiedFrom",
                "deliveredOn",
                "meetingNoticeOn",
                "portalFrom",
                "frontToldOn",
                "documentDate");
        assertThat(forms().flatMap(form -> form.fields().stream())
                        .filter(field -> field.path("subtype").asText().equals("date"))
                        .filter(field -> !others.contains(field.path("key").asText())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(
                                field.path("properties").path("prefill").asText())
                        .as(field.path("key").asText())
                        .isEqualTo(KnownFacts.TODAY));
    }

    private static Set<String> routingVariables() {
        return Models.contracts().stream()
                .flatMap(contract -> contract.variableNames().stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskHasItsForm(BpmnModelInstance process) {
        var forms = forms().map(FormModel::id).collect(Collectors.toSet());
        assertThat(process.getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as(task.getId()).isIn(forms);
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
        });
    }

    @Test
    void everyFormHasItsTask() {
        var used = new HashSet<String>();
        processes().forEach(process -> process.getModelElementsByType(UserTask.class)
                .forEach(task -> used.add(task.getCamundaFormRef())));
        assertThat(used).containsAll(forms().map(FormModel::id).toList());
    }

    @Test
    void everyEmbeddedStartFormExists() {
        List<String> keys = new ArrayList<>();
        processes().forEach(process -> process.getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormKey)
                .filter(key -> key != null)
                .forEach(keys::add));
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(key).startsWith("embedded:deployment:forms/");
            assertThat(Files.exists(Path.of(key.substring("embedded:deployment:".length()))))
                    .isTrue();
        });
    }
}
