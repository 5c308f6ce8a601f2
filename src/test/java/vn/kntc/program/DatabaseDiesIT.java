package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Its own PostgreSQL killed under the running program: it says so at once, brings it back, and ends where it cannot. */
class DatabaseDiesIT {

    @TempDir
    Path folder;

    @Test
    void theServerIsBroughtBackAndWhereItCannotBeTheProgramEnds() throws Exception {
        var environment = Map.of("KNTC_DATABASE_RESTART_WAIT", "2s", "KNTC_DATABASE_RESTART_PATIENCE", "60s");
        try (var program = new Program(folder, environment)) {
            program.start();
            var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
            String number = CaseWalker.caseNumber(walker.file("dies-1"));

            killServer();
            program.awaitWhileItWorks(() -> health(program).statusCode() == 503);
            HttpResponse<String> refused = program.get("petition-officer.nhanhoa", "/api/cases/" + number);
            if (health(program).statusCode() == 503) { // unless it is back already
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("Cơ sở dữ liệu tạm thời không trả lời");
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            }
            program.awaitWhileItWorks(() -> health(program).statusCode() == 200);
            assertThat(program.get("petition-officer.nhanhoa", "/api/cases/" + number)
                            .statusCode())
                    .isEqualTo(200);
            walker.walkTo(number, "userTask_checkConditions");
            assertThat(program.log()).contains("Máy chủ PostgreSQL kèm theo đã chạy lại.");

            // a data folder that is gone cannot be brought back
            Path data = folder.resolve("var/postgres");
            Path hidden = folder.resolve("hidden");
            killServer(() -> move(data.resolve("PG_VERSION"), hidden));
            assertThat(program.awaitEnd())
                    .contains(
                            "Không khởi động lại được máy chủ PostgreSQL kèm theo sau 3 lần; chương trình dừng với mã 74");
            assertThat(program.exitCode()).isEqualTo(74);
        }
    }

    private static HttpResponse<String> health(Program program) {
        return program.get(null, "/actuator/health");
    }

    private void killServer() throws IOException {
        killServer(() -> {});
    }

    private void killServer(Runnable before) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("var/postgres/postmaster.pid"))
                .get(0)
                .strip());
        before.run();
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
