package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.testing.SchemaFingerprint;

/** From a running program to a folder on another machine, where the cases go on under a new key. */
class BackupIT {

    private static final String JOBS =
            "select handler_type_ || ' ' || coalesce(duedate_::text, '') || ' ' || process_instance_id_ from camunda.act_ru_job"
                    + " where type_ = 'timer' order by 1";

    private static final Map<String, String> SENT_AND_DELIVERED = Map.of(
            "userTask_sendDecision",
            """
            {"role": "clerk", "fields": {"sentOn": "{today}", "recipients": ["COMPLAINANT", "SUPERIOR", "RESPONDENT"]}}""",
            "userTask_recordDelivery",
            """
            {"role": "clerk", "fields": {"deliveredOn": "{today}"}}""");

    @TempDir
    Path folder;

    @Test
    void casesGoOnInAnotherFolderUnderANewKey() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there"));
        Path backup = folder.resolve("kntc.backup");
        String number;
        String next;
        JsonNode task;
        List<String> timers;
        List<String> schema;
        try (var program = new Program(here, Map.of())) {
            ends(program, 2, "Không hiểu lệnh “bakcup x”.", "bakcup", "x");
            program.start();
            var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
            number = CaseWalker.caseNumber(walker.file("backup-1"));
            walker.walkTo(number, "userTask_issueRefusalNotice");
            task = walker.openTask(number, null).orElseThrow();
            decided(program);
            var database = new Ledger(here.resolve("var"));
            timers = timers(database.sql());
            schema = SchemaFingerprint.of(database.dataSource());

            ends(
                    program,
                    0,
                    "KHÔNG chứa khóa danh tính (tệp " + here.resolve("var/identity.key"),
                    "backup",
                    backup.toString());
            ends(program, 3, "Một chương trình KNTC khác đang dùng thư mục dữ liệu", "rekey");
            // what comes after the backup is not in it, and its number is given again
            next = CaseWalker.caseNumber(walker.file("backup-2"));
        }
        try (var program = new Program(there, Map.of())) {
            ends(program, 3, "Chưa có khóa danh tính", "restore", backup.toString());
            assertThat(there.resolve("var/postgres")).doesNotExist();
            Files.createDirectories(there.resolve("var"));
            Files.copy(here.resolve("var/identity.key"), there.resolve("var/identity.key"));
            ends(program, 0, "Đã phục hồi", "restore", backup.toString());
            ends(program, 3, "Chưa phục hồi: cơ sở dữ liệu này đã có dữ liệu.", "restore", backup.toString());
            ends(program, 0, "Khóa cũ được giữ ở", "rekey");

            program.start();

            var database = new Ledger(there.resolve("var"));
            assertThat(SchemaFingerprint.of(database.dataSource())).containsExactlyElementsOf(schema);
            assertThat(timers(database.sql())).isEqualTo(timers).isNotEmpty();
            theCaseGoesOn(program, number, task);
            var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
            assertThat(CaseWalker.caseNumber(walker.file("backup-1"))).isEqualTo(number);
            assertThat(CaseWalker.caseNumber(walker.file("backup-3"))).isEqualTo(next);
            assertThat(database.casesAndInstancesThatDoNotMatch()).isEmpty();
            assertThat(database.failedJobs()).isZero();
        }
    }

    /** A case whose decision waits for its legal effect: there a timer runs. */
    private static void decided(Program program) {
        var walker = new CaseWalker(program, SENT_AND_DELIVERED);
        String number = CaseWalker.caseNumber(walker.file("backup-timer"));
        walker.walkTo(number, "userTask_issueDecision");
        for (String key : List.of("userTask_issueDecision", "userTask_sendDecision", "userTask_recordDelivery")) {
            var answer = walker.complete(walker.openTask(number, key).orElseThrow());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }
    }

    private static void ends(Program program, int exitCode, String sentence, String... words) throws Exception {
        var ended = program.command(words);
        assertThat(ended.output()).contains(sentence).doesNotContain("\tat ", "Tomcat", "FAILED TO START");
        assertThat(ended.exitCode()).isEqualTo(exitCode);
    }

    private static void theCaseGoesOn(Program program, String number, JsonNode before) {
        var walker = new CaseWalker(program, KilledProgramIT.REFUSAL);
        JsonNode task = walker.openTask(number, null).orElseThrow();
        assertThat(task.path("id")).isEqualTo(before.path("id"));
        assertThat(task.path("due")).isEqualTo(before.path("due"));
        // the paper names the petitioner, whose identity was sealed with the old key
        assertThat(walker.complete(task).statusCode()).isEqualTo(204);
        JsonNode ended = CaseWalker.read(
                program.get("clerk.nhanhoa", "/api/cases/" + number).body());
        assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
        assertThat(ended.path("documents").findValuesAsText("form")).contains("KN-04");
    }

    private static List<String> timers(JdbcClient database) {
        return database.sql(JOBS).query(String.class).list();
    }
}
