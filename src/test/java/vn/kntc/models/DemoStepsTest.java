package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.kntc.organization.Role;

/** The demonstration names its steps by procedure and task, and each of them is a step of a diagram. */
class DemoStepsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STEPS = Path.of("src/main/resources/demo/steps");
    private static final Path CASES = Path.of("src/main/resources/demo/cases.json");

    @Test
    void eachStepIsATaskOfItsProcedure() throws IOException {
        var places = places();
        try (var files = Files.list(STEPS)) {
            for (var file : files.toList()) {
                var procedure = file.getFileName().toString().replace(".json", "");
                JSON.readTree(file.toFile()).fields().forEachRemaining(step -> {
                    assertThat(places).contains(procedure + "/" + step.getKey());
                    assertThat(Role.of(step.getValue().path("role").asText())).isPresent();
                });
            }
        }
    }

    @Test
    void eachCaseIsLeftAtATask() throws IOException {
        var places = places();
        var cases = JSON.readTree(CASES.toFile());
        assertThat(cases).isNotEmpty().allSatisfy(sample -> {
            if (sample.has("until")) {
                assertThat(places).contains(sample.get("until").asText());
            }
            sample.path("instead").fieldNames().forEachRemaining(place -> assertThat(places)
                    .contains(place));
        });
        assertThat(cases.findValuesAsText("name")).doesNotHaveDuplicates();
        assertThat(cases)
                .filteredOn(sample -> !sample.has("until"))
                .extracting(JsonNode::size)
                .hasSize(3);
    }

    @Test
    void eachVisitIsLeftAtATask() throws IOException {
        var places = places();
        var visits =
                JSON.readTree(Path.of("src/main/resources/demo/visits.json").toFile());
        assertThat(visits).isNotEmpty().allSatisfy(sample -> {
            if (sample.has("until")) {
                assertThat(places).contains(sample.get("until").asText());
            }
            sample.path("instead").fieldNames().forEachRemaining(place -> assertThat(places)
                    .contains(place));
        });
        var cases = JSON.readTree(CASES.toFile());
        assertThat(visits.findValuesAsText("name")).doesNotContainAnyElementsOf(names(cases));
    }

    @Test
    void eachSessionIsLeftAtATask() throws IOException {
        var places = places();
        var sessions =
                JSON.readTree(Path.of("src/main/resources/demo/sessions.json").toFile());
        assertThat(sessions).hasSize(3).allSatisfy(sample -> assertThat(places)
                .contains(sample.get("until").asText()));
        assertThat(sessions.findValuesAsText("name")).doesNotContainAnyElementsOf(names(JSON.readTree(CASES.toFile())));
    }

    private static List<String> names(JsonNode samples) {
        var names = new ArrayList<String>();
        samples.forEach(sample -> names.add(sample.path("name").asText()));
        return names;
    }

    private static Set<String> places() {
        var places = new TreeSet<String>();
        Models.all().values().forEach(model -> model.getModelElementsByType(UserTask.class)
                .forEach(task -> places.add(Models.process(model).getId() + "/" + task.getId())));
        return places;
    }
}
