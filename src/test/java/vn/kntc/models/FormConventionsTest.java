package vn.kntc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.engine.KnownFacts;
import vn.kntc.engine.gate.ModelRules;

/** Every form of the program passes the program's own gate, so that officers, legal staff and the engine can rely on it. */
class FormConventionsTest {

    private static final ModelRules RULES = Models.rules();
    private static final Map<String, byte[]> FILES = Models.files();

    static Stream<String> forms() {
        return FILES.keySet().stream().filter(file -> file.endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void passesTheGate(String form) {
        var alone = Map.of(form, FILES.get(form));
        assertThat(RULES.faults(alone, false)).isEmpty();
    }

    /** Almost every act is recorded on its day; only days that are known otherwise, or lie elsewhere, begin with something else. */
    @Test
    void theDayOfTheActBeginsWithToday() {
        var others = Set.of(
                "reportBy",
                "answerBy",
                "dueOn",
                "grantedUntil",
                "displayedUntil",
                "dialogueOn",
                "heldOn",
                "verifiedFrom",
                "deliveredOn",
                "meetingNoticeOn",
                "portalFrom",
                "frontToldOn",
                "documentDate",
                "answerDate",
                "reportDate",
                "resultOn",
                "replyBy",
                "urgedReplyBy",
                "testPlannedOn",
                "nextOn",
                "processedOn",
                "stayUntilDay",
                "performedOn",
                "firstIssuedOn",
                "firstReceivedOn",
                "limitEndedOn",
                "revokedOn",
                "withdrawnOn",
                "councilAskedOn",
                "writtenOn",
                "decisionReceivedOn",
                "resultBy",
                "resolutionDate",
                "knownOn",
                "refusalPaperOn",
                "since",
                "until",
                "verifyUntil",
                "sanctionLimit");
        assertThat(FormModels.all().stream()
                        .flatMap(form -> form.fields().stream())
                        .filter(field -> field.path("subtype").asText().equals("date"))
                        .filter(field -> !others.contains(field.path("key").asText())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(
                                field.path("properties").path("prefill").asText())
                        .as(field.path("key").asText())
                        .isEqualTo(KnownFacts.TODAY));
    }
}
