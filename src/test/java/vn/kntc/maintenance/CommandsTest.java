package vn.kntc.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.SealedColumns;
import vn.kntc.testing.RoomDatabase;
import vn.kntc.testing.TestPostgres;

class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Commands commands = new Commands(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void onlyWordsMakeACommand() {
        assertThat(Commands.areAmong()).isFalse();
        assertThat(Commands.areAmong("--server.port=9000", "--debug")).isFalse();
        assertThat(Commands.areAmong("--server.port=9000", "backup", "x")).isTrue();
        assertThat(Commands.areAmong("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bakcup x", "backup", "restore", "backup a b", "rekey x", "BACKUP x", "help"})
    void wordsThatMakeNoCommandAreToldWithTheUsage(String words) {
        assertThat(commands.carryOut(words.split(" "))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Không hiểu lệnh “" + words + "”.")
                .contains("java -jar kntc.jar backup TỆP");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup FILE", "rekey"})
    void aFolderWithoutDataIsRefusedAndStaysEmpty(String words) {
        assertThat(run(words, "--kntc.var-directory=" + folder.resolve("var"))).isEqualTo(3);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Thư mục " + folder.resolve("var") + " chưa có dữ liệu");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsOneSentence() {
        assertThat(run("backup FILE", own("jdbc:postgresql://127.0.0.1:1/kntc")))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "Không kết nối được cơ sở dữ liệu, hoặc kết nối bị ngắt giữa chừng: hãy xem máy chủ cơ sở dữ liệu rồi chạy lại lệnh.");
    }

    @Test
    void aKeyIsNotChangedUnderARunningProgram() throws Exception {
        var url = TestPostgres.newDatabase("maintenance_used");
        try (var program = new DriverManagerDataSource(url + "&ApplicationName=kntc").getConnection()) {
            assertThat(run("rekey", own(url))).isEqualTo(3);

            assertThat(program.isValid(1)).isTrue();
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("Cơ sở dữ liệu đang có kết nối khác: kntc", "Hãy dừng mọi chương trình KNTC");
        }
        assertThat(run("rekey", own(url))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cơ sở dữ liệu chưa có dữ liệu của KNTC.");
    }

    /** Whoever keeps something sealed in a new column names it in his room's {@link SealedColumns}. */
    @Test
    void everySealedColumnOfTheDatabaseIsNamed() {
        var columns = RoomDatabase.create("maintenance_columns")
                .client()
                .sql("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'kntc' and data_type = 'bytea'")
                .query(String.class)
                .list();
        try (var settings = new SpringApplicationBuilder(Commands.Settings.class)
                .web(WebApplicationType.NONE)
                .run("--spring.main.banner-mode=off")) {
            assertThat(settings.getBeanProvider(SealedColumns.class).stream()
                            .flatMap(owner -> owner.columns().stream())
                            .map(column -> column.table() + "." + column.name()))
                    .containsExactlyInAnyOrderElementsOf(columns);
        }
    }

    private int run(String words, String... settings) {
        var arguments = Stream.concat(
                Arrays.stream(
                        words.replace("FILE", folder.resolve("kntc.backup").toString())
                                .split(" ")),
                Arrays.stream(settings));
        return commands.carryOut(arguments.toArray(String[]::new));
    }

    private static String[] own(String url) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--kntc.identity.key=" + BackupAndRestoreTest.key(1),
            "--kntc.new-identity-key=" + BackupAndRestoreTest.key(2)
        };
    }
}
