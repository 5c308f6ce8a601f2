package vn.kntc.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;

/** What somebody brought into the engine by hand, in a time when nothing stopped it. */
public final class HandDeployments {

    private static final List<String> WHOLE = List.of(".bpmn", ".dmn", ".form");

    private final RepositoryService repository;

    HandDeployments(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * A process, table or form that was deployed by hand.
     *
     * @param kind PROCESS, DECISION or FORM
     * @param key of the process or table; empty for a form
     * @param version of the process or table; 0 for a form
     * @param deployment id of the deployment in the engine
     * @param superseded true if the program's own is used in its place; false if the program has none of that key
     */
    public record HandDeployed(String kind, String key, int version, String deployment, boolean superseded) {}

    /** Everything of that sort that still stands in the engine, the oldest first. */
    public List<HandDeployed> all() {
        var found = new ArrayList<HandDeployed>();
        for (var deployment :
                repository.createDeploymentQuery().orderByDeploymentTime().asc().list()) {
            if (!isOwn(repository, deployment)) {
                read(deployment, found);
            }
        }
        return List.copyOf(found);
    }

    private void read(Deployment deployment, List<HandDeployed> found) {
        var id = deployment.getId();
        repository.createProcessDefinitionQuery().deploymentId(id).list().forEach(process -> {
            var latest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process.getKey())
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            found.add(new HandDeployed(
                    "PROCESS",
                    process.getKey(),
                    process.getVersion(),
                    id,
                    latest != null && !latest.getDeploymentId().equals(id)));
        });
        repository.createDecisionDefinitionQuery().deploymentId(id).list().forEach(decision -> {
            var latest = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decision.getKey())
                    .withoutTenantId()
                    .latestVersion()
                    .singleResult();
            found.add(new HandDeployed(
                    "DECISION",
                    decision.getKey(),
                    decision.getVersion(),
                    id,
                    latest != null && !latest.getDeploymentId().equals(id)));
        });
        if (repository.getDeploymentResourceNames(id).stream().anyMatch(name -> name.endsWith("form"))) {
            found.add(new HandDeployed("FORM", "", 0, id, true));
        }
    }

    /** The program deploys everything together, under its own name. */
    static boolean isOwn(RepositoryService repository, Deployment deployment) {
        if (!ModelDeployment.NAME.equals(deployment.getName())
                || !ModelDeployment.NAME.equals(deployment.getSource())
                || deployment.getTenantId() != null) {
            return false;
        }
        var names = repository.getDeploymentResourceNames(deployment.getId());
        return WHOLE.stream().allMatch(end -> names.stream().anyMatch(name -> name.endsWith(end)));
    }
}
