package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kntc.testing.KntcIT;

/** The engine itself takes no table that must not answer, and keeps nothing of the attempt. */
@KntcIT
class DecisionGateIT {

    private final RepositoryService repository;

    @Autowired
    DecisionGateIT(RepositoryService repository) {
        this.repository = repository;
    }

    @Test
    void aDeploymentWithABadTableLeavesNothingBehind() throws IOException {
        var good = Files.readString(Path.of("decisions/route-petition.dmn"));
        var deployments = repository.createDeploymentQuery().count();
        var decisions = repository.createDecisionDefinitionQuery().count();

        refused(good.replaceFirst("<text>\"COMPLAINT\"</text>", "<text>\"COMPLIANT\"</text>"), "\"COMPLIANT\"");
        refused(good.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""), "hãy thay tệp ở đó rồi khởi động lại");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(repository.createDecisionDefinitionQuery().count()).isEqualTo(decisions);
    }

    private void refused(String table, String sentence) {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name("Từ Modeler")
                        .addString("route-petition.dmn", table)
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(sentence);
    }
}
