package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.Arrays;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;
import vn.kntc.law.LegalInstruments;
import vn.kntc.law.Regimes;

/**
 * Lets no decision table into the engine that must not answer, whichever way it comes. Answers are given from the files below
 * {@code decisions/}, so a table that differs from its file is refused too: whoever deployed it would believe the rule changed.
 */
@Component
final class DecisionGate implements Deployer {

    private final DecisionTables shipped;
    private final KnownLaw known;

    DecisionGate(DecisionTables shipped, LegalInstruments instruments, Regimes regimes) {
        this.shipped = shipped;
        this.known = KnownLaw.of(instruments, regimes);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var tables = deployment.getResources().values().stream()
                .filter(DecisionGate::holdsDecisions)
                .toList();
        if (tables.isEmpty()) {
            return;
        }
        var feel = new MemoizingFeelEngine();
        var faults = new ArrayList<String>();
        for (var table : tables) {
            if (shipped.holds(table.getBytes())) {
                continue; // checked when the program read it
            }
            var found = TableCheck.faults(table.getName(), table.getBytes(), feel, known);
            faults.addAll(found);
            if (found.isEmpty()) {
                faults.add(
                        "Bảng quyết định " + table.getName()
                                + " hợp lệ, nhưng chương trình chỉ trả lời theo các tệp trong thư mục decisions/: hãy thay tệp ở đó rồi khởi động lại.");
            }
        }
        if (!faults.isEmpty()) {
            throw new BadUserRequestException(String.join("\n", faults));
        }
    }

    /** By the ends of names that the engine itself goes by; it does not ask for a dot before them. */
    private static boolean holdsDecisions(ResourceEntity resource) {
        return Arrays.stream(DecisionDefinitionDeployer.DMN_RESOURCE_SUFFIXES).anyMatch(resource.getName()::endsWith);
    }
}
