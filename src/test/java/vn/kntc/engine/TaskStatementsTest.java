package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.StartRefused;

class TaskStatementsTest {

    private static byte[] engines() throws IOException {
        try (var file = ProcessEngine.class.getClassLoader().getResourceAsStream(TaskStatements.RESOURCE)) {
            return file.readAllBytes();
        }
    }

    @Test
    void rewritesTheFileItWasWrittenFor() throws IOException {
        var ours = new String(TaskStatements.rewritten(engines()), StandardCharsets.UTF_8);
        assertThat(ours)
                .contains("select count(*)", "<include refid=\"kntcJoins\"/>", "RIGHTS_LISTED", "I_USES")
                .contains("RES.ID_ asc");
        assertThat(ours.lines().count())
                .isGreaterThan(
                        new String(engines(), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void refusesToStartWithAnother() throws IOException {
        var other = new String(engines(), StandardCharsets.UTF_8) + "\n";
        assertThatThrownBy(() -> TaskStatements.rewritten(other.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Camunda");
    }
}
