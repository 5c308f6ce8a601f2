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
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.organization.Role;

/** The demonstration names its steps by procedure and task, and each of them is a step of a diagram. */
class DemoStepsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STEPS = Path.of("src/main/resources/demo/steps");
    private static final Path SAMPLES = Path.of("src/main/resources/demo");

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

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    /** One file for each way to begin. */
    @ParameterizedTest
    @MethodSource("files")
    void eachSampleIsLeftAtATask(Path file) throws IOException {
        var places = places();
        assertThat(JSON.readTree(file.toFile())).isNotEmpty().allSatisfy(sample -> {
            assertThat(sample.path("agency").asText()).isNotEmpty();
            if (sample.has("until")) {
                assertThat(places).contains(sample.get("until").asText());
            }
            sample.path("instead").fieldNames().forEachRemaining(place -> assertThat(places)
                    .contains(place));
        });
    }

    @Test
    void eachSampleHasANameOfItsOwn() throws IOException {
        var names = new ArrayList<String>();
        for (var file : files().toList()) {
            names.addAll(names(JSON.readTree(file.toFile())));
        }
        assertThat(names).hasSizeGreaterThan(10).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void threeCasesAreWalkedToTheirEnd() throws IOException {
        assertThat(JSON.readTree(SAMPLES.resolve("cases.json").toFile()))
                .filteredOn(sample -> !sample.has("until"))
                .extracting(JsonNode::size)
                .hasSize(3);
    }

    @Test
    void threeSessionsAreLeftOpen() throws IOException {
        assertThat(JSON.readTree(SAMPLES.resolve("sessions.json").toFile()))
                .hasSize(3)
                .allMatch(sample -> sample.has("until"));
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
