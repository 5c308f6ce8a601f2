package vn.kntc.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not start does not start, and says in one sentence why. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void productionNeedsADatabase() throws Exception {
        try (var program = new Program(folder, Map.of("SPRING_PROFILES_ACTIVE", "production"))) {
            assertThat(program.startAndEnd())
                    .contains("Thiếu cơ sở dữ liệu: môi trường production cần đặt SPRING_DATASOURCE_URL")
                    .doesNotContain("\tat ");
            assertThat(program.exitCode()).isNotZero();
        }
    }

    @Test
    void productionNeedsAnIdentityKey() throws Exception {
        var environment = Map.of(
                "SPRING_PROFILES_ACTIVE", "production",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/kntc");
        try (var program = new Program(folder, environment)) {
            assertThat(program.startAndEnd())
                    .contains("Thiếu khóa danh tính: môi trường production cần đặt KNTC_IDENTITY_KEY")
                    .doesNotContain("\tat ");
            assertThat(program.exitCode()).isNotZero();
        }
    }

    @Test
    void aTableThatMustNotAnswerIsNamedWithItsRow() throws Exception {
        var jar = folder.resolve("edited.jar");
        Files.copy(Program.packaged(), jar);
        try (var files = FileSystems.newFileSystem(jar)) {
            var table = files.getPath("/BOOT-INF/classes/decisions/complaint-deadlines.dmn");
            Files.writeString(table, Files.readString(table).replaceFirst("<text>90</text>", "<text>chín mươi</text>"));
        }
        try (var program = new Program(folder, Map.of(), jar)) {
            assertThat(program.startAndEnd())
                    .contains("Bảng quyết định decisions/complaint-deadlines.dmn: dòng 1")
                    .contains("Sửa tệp này trong Camunda Modeler rồi khởi động lại chương trình.")
                    .doesNotContain("\tat ");
            assertThat(program.exitCode()).isNotZero();
        }
    }

    @Test
    void aDiagramThatMustNotRunIsNamedWithEveryFault() throws Exception {
        var jar = folder.resolve("drawn.jar");
        Files.copy(Program.packaged(), jar);
        try (var files = FileSystems.newFileSystem(jar)) {
            var diagram = files.getPath("/BOOT-INF/classes/processes/petition-processing.bpmn");
            Files.writeString(
                    diagram,
                    Files.readString(diagram)
                            .replace("${closeCaseDelegate}", "${closeCase}")
                            .replace("isExecutable=\"true\"", "isExecutable=\"false\""));
            var form = files.getPath("/BOOT-INF/classes/forms/record-outcome.form");
            Files.writeString(form, Files.readString(form).replace("\"key\": \"result\"", "\"key\": \"results\""));
        }
        try (var program = new Program(folder, Map.of(), jar)) {
            assertThat(program.startAndEnd())
                    .contains("Sơ đồ processes/petition-processing.bpmn không được đánh dấu chạy được")
                    .contains("bước tự động “Khép hồ sơ” gọi “closeCase” khi thực hiện")
                    .contains("Biểu mẫu forms/record-outcome.form thiếu trường mang khóa “result”")
                    .contains("Sửa tệp này trong Camunda Modeler rồi khởi động lại chương trình.")
                    .doesNotContain("\tat ");
            assertThat(program.exitCode()).isNotZero();
        }
    }

    @Test
    void productionTakesNoDemonstrationData() throws Exception {
        try (var program = new Program(folder, Map.of("SPRING_PROFILES_ACTIVE", "production,demo"))) {
            assertThat(program.startAndEnd()).contains("Không thể chạy dữ liệu trình diễn (demo)");
            assertThat(program.exitCode()).isNotZero();
        }
    }
}
