package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that the first version filled: its eight sample cases, at eight steps, each on the diagrams and forms of that version.
 * This version brings it along, and the cases go on with the steps they began with.
 */
class UpgradeIT {

    private static final String FIRST_VERSION = "/upgrade/eight-cases-of-the-first-version.backup";
    /** Sealed the identities of those eight invented people, and nothing else. */
    private static final String KEY = "06bxTVdDWBuhyiF89fVNM1083lq1+1na4lnnypghURU=";

    @TempDir
    Path folder;

    @Test
    void casesOfTheFirstVersionGoOn() throws Exception {
        Path backup = folder.resolve("first.backup");
        try (var kept = UpgradeIT.class.getResourceAsStream(FIRST_VERSION)) {
            Files.copy(kept, backup);
        }
        try (var program = new Program(folder, Map.of("KNTC_IDENTITY_KEY", KEY))) {
            var restored = program.command("restore", backup.toString());
            assertThat(restored.output()).contains("Đã phục hồi");

            program.start();

            var usual = new CaseWalker(program, Map.of());
            usual.walkTo("NHANHOA-2026-000001", "userTask_assignVerification");
            usual.walkTo("NHANHOA-2026-000005", "userTask_sendDecision");
            var refusing = new CaseWalker(program, KilledProgramIT.REFUSAL);
            for (String number : new String[] {"NHANHOA-2026-000002", "NHANHOA-2026-000003", "NHANHOA-2026-000004"}) {
                refusing.walkTo(number, "userTask_issueRefusalNotice");
                var answer = refusing.complete(
                        refusing.openTask(number, "userTask_issueRefusalNotice").orElseThrow());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
                var ended = CaseWalker.read(
                        program.get("clerk.nhanhoa", "/api/cases/" + number).body());
                assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
                assertThat(ended.path("documents").findValuesAsText("form")).contains("KN-04");
            }
            var ledger = new Ledger(folder.resolve("var"));
            assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
            assertThat(ledger.failedJobs()).isZero();
        }
    }
}
