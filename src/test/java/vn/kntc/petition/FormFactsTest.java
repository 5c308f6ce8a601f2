package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.casefile.CaseKind;
import vn.kntc.law.DecisionDescription;
import vn.kntc.law.FactDescription;
import vn.kntc.models.FormModels;

/** The classification form asks every fact that the decisions of this step take, with the values that they allow. */
class FormFactsTest {

    private static final FormModels.FormModel FORM = FormModels.of("check-conditions.form");

    private static DecisionDescription decision(String key) {
        return StatuteBooks.catalogue().decisions().stream()
                .filter(known -> known.decision().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode field(String key) {
        return FORM.fields().stream()
                .filter(field -> field.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + key));
    }

    private static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> value.get("value").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"routePetition", "checkComplaintAdmissibility", "determineComplaintJurisdiction", "flagPetition"})
    void asksEveryFactWithTheValuesAllowed(String key) {
        for (FactDescription fact : decision(key).facts()) {
            var field = field(fact.name());
            var allowed = fact.allowedValues().stream().map(Object::toString).toList();
            switch (fact.type()) {
                case "boolean" ->
                    assertThat(field.path("type").asText()).as(fact.name()).isEqualTo("checkbox");
                case "string" -> assertThat(values(field)).as(fact.name()).containsExactlyInAnyOrderElementsOf(allowed);
                default -> {
                    if (allowed.isEmpty()) {
                        assertThat(field.path("type").asText()).as(fact.name()).isEqualTo("number");
                    } else {
                        assertThat(values(field)).as(fact.name()).containsExactlyInAnyOrderElementsOf(allowed);
                    }
                }
            }
        }
    }

    @Test
    void asksNothingThatNoDecisionTakes() {
        var facts = new ArrayList<String>();
        Stream.of(
                        "routePetition",
                        "checkComplaintAdmissibility",
                        "determineComplaintJurisdiction",
                        "flagPetition",
                        "limitRepresentatives")
                .flatMap(key -> decision(key).facts().stream())
                .map(FactDescription::name)
                .forEach(facts::add);
        // where the respondent belongs decides whether the competent authority is this agency's
        facts.add("respondentWithinArea");
        // printed in the proposal
        facts.add("earlierSettlement");
        // beside the number of people that limits it
        facts.add("representatives");
        // takes the place of that of intake
        facts.add("newSummary");
        // lengthens DENUNCIATION_INTAKE
        facts.add("multiPlace");
        // which earlier petition it repeats, and what its matter is about
        facts.addAll(List.of("lookAlikes", "sameMatter", "earlierCase", "matterField"));
        // which law of complaints it falls under
        facts.add("contestedType");
        // who is owed the result
        facts.add("fromReceptionBoard");
        assertThat(FORM.keys()).isSubsetOf(facts);
    }

    @Test
    void recordsHoldExactlyTheFactsOfTheirDecisions() {
        assertThat(Samples.routing(true, true, 1)
                        .asFacts(CaseKind.COMPLAINT, true, true)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(names("routePetition"));
        assertThat(FlagFacts.NONE.asFacts(CaseKind.COMPLAINT, true).keySet())
                .containsExactlyInAnyOrderElementsOf(names("flagPetition"));
        assertThat(Samples.complaint().complaint().admissibility().asFacts().keySet())
                .containsExactlyInAnyOrderElementsOf(names("checkComplaintAdmissibility"));
    }

    private static List<String> names(String key) {
        return decision(key).facts().stream().map(FactDescription::name).toList();
    }

    @Test
    void offersEveryActionOfTheLaw() {
        var actions = decision("routePetition").results().stream()
                .filter(result -> result.name().equals("action"))
                .flatMap(result -> result.allowedValues().stream())
                .map(Object::toString)
                .toList();
        assertThat(Arrays.stream(PetitionAction.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(actions);
        var offered = FormModels.of("confirm-route.form").fields().stream()
                .filter(field -> field.get("key").asText().equals("chosenAction"))
                .findFirst()
                .orElseThrow();
        assertThat(values(offered)).containsExactlyInAnyOrderElementsOf(actions);
    }

    @Test
    void saysWhatAFlagDemandsInTheWordsOfItsTable() {
        var catalogue = StatuteBooks.catalogue();
        assertThat(catalogue.codes("flagPetition", "flag")).hasSize(7).doesNotContainValue("");
        assertThat(catalogue.label("flagPetition", "flag", "F6")).isEqualTo("Trả lại giấy tờ gốc");
        assertThat(catalogue.label("flagPetition", "flag", "F8")).isEqualTo("F8");
        assertThat(catalogue.codes("flagPetition", "unknown")).isEmpty();
        assertThat(catalogue.codes("unknown", "flag")).isEmpty();
    }

    @Test
    void theRouteFormNamesEveryAuthorityAndGround() {
        var text = FormModels.of("confirm-route.form").content().toString();
        var authorities = decision("determineComplaintJurisdiction").results().stream()
                .flatMap(result -> result.allowedValues().stream())
                .toList();
        assertThat(authorities).isNotEmpty().allSatisfy(authority -> assertThat(text)
                .contains("competentAuthority = \\\"" + authority + "\\\""));
        for (var ground :
                List.of("2.8", "11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8", "11.9", "GROUP")) {
            assertThat(text).contains("contains(inadmissibilityGrounds, \\\"" + ground + "\\\")");
        }
    }
}
