package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed with a completion in flight, the program goes on where it was: nothing acknowledged is lost, nothing happens twice. */
class KilledProgramIT {

    static final Map<String, String> REFUSAL = Map.of(
            "userTask_decideAcceptance",
            """
            {"role": "resolver", "fields": {"acceptanceDecision": "REFUSE", "decidedOn": "{today}",
              "subject": "Khiếu nại thông báo nội bộ", "refusalGrounds": ["11.1"],
              "refusalReason": "Văn bản bị khiếu nại chỉ có tính nội bộ.",
              "departureReason": "Xem lại hồ sơ thì đây là thông báo nội bộ."}}""",
            "userTask_issueRefusalNotice",
            """
            {"role": "clerk", "fields": {"issuedOn": "{today}"}}""");

    @TempDir
    Path folder;

    @Test
    void goesOnAfterAKill() throws Exception {
        try (var program = new Program(folder, Map.of())) {
            program.start();
            var walker = new CaseWalker(program, REFUSAL);
            String number = CaseWalker.caseNumber(walker.file("kill-1"));
            walker.walkTo(number, "userTask_issueRefusalNotice");
            JsonNode task = walker.openTask(number, null).orElseThrow();

            var inFlight = CompletableFuture.supplyAsync(() -> walker.complete(task));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(8)); // somewhere inside the transaction
            program.kill();
            HttpResponse<String> answer =
                    inFlight.handle((answered, failure) -> answered).get();
            boolean acknowledged = answer != null && answer.statusCode() < 300;

            program.start();
            var open = walker.openTask(number, "userTask_issueRefusalNotice");
            if (acknowledged) {
                assertThat(open).isEmpty();
            }
            if (open.isPresent()) {
                assertThat(walker.complete(open.get()).statusCode()).isEqualTo(204);
            }
            JsonNode ended = CaseWalker.read(
                    program.get("clerk.nhanhoa", "/api/cases/" + number).body());
            assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
            assertThat(ended.path("openTasks")).isEmpty();
            assertThat(ended.path("documents").findValuesAsText("form").stream().filter("KN-04"::equals))
                    .hasSize(1);

            HttpResponse<String> again = walker.file("kill-1");
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(CaseWalker.caseNumber(again)).isEqualTo(number);

            var ledger = new Ledger(folder.resolve("var"));
            assertThat(ledger.cases()).isOne();
            assertThat(ledger.casesWithTwoInstances()).isEmpty();
            assertThat(ledger.casesAndInstancesThatDoNotMatch()).isEmpty();
            assertThat(ledger.failedJobs()).isZero();
            theDatabaseIsDurableAndClosedToStrangers(ledger);
            aSecondProgramOnTheSameFolderIsRefused();
        }
    }

    private void theDatabaseIsDurableAndClosedToStrangers(Ledger ledger) throws Exception {
        assertThat(ledger.setting("fsync")).isEqualTo("on");
        assertThat(ledger.setting("synchronous_commit")).isEqualTo("on");
        assertThat(ledger.setting("listen_addresses")).isEqualTo("127.0.0.1");
        Path var = folder.resolve("var");
        for (String secret : new String[] {"postgres.password", "identity.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(var.resolve(secret))))
                    .isEqualTo("rw-------");
        }
        String port = Files.readAllLines(var.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "guess"))
                .hasMessageContaining("authentication");
    }

    private void aSecondProgramOnTheSameFolderIsRefused() throws InterruptedException {
        try (var second = new Program(folder, Map.of())) {
            assertThat(second.startAndEnd())
                    .contains("Một chương trình KNTC khác đang dùng thư mục dữ liệu")
                    .doesNotContain("\tat ");
        }
    }
}
