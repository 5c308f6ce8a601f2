package vn.kntc.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kntc.engine.HandDeployments.HandDeployed;
import vn.kntc.shared.StartRefused;

/**
 * Deploys {@code processes/}, {@code decisions/} and {@code forms/} as one deployment, whole, if something changed or if anything was
 * deployed by hand since: the engine's own "changed files only" would leave a process in a deployment that lacks its forms, and what
 * came by hand would stay the newest.
 */
final class ModelDeployment {

    static final String NAME = "kntc";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String MEND = "Sửa tệp này trong Camunda Modeler rồi khởi động lại chương trình.";

    private final ShippedModels shipped;
    private final ModelCheck check;

    ModelDeployment(ShippedModels shipped, ModelCheck check) {
        this.shipped = shipped;
        this.check = check;
    }

    /** @throws StartRefused with everything that is wrong with the models */
    void deploy(RepositoryService repository) {
        if (shipped.files().isEmpty()) {
            return;
        }
        var faults = check.faults(shipped.files(), true);
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults), MEND);
        }
        if (!isNewest(repository)) {
            deployAll(repository);
        }
        new HandDeployments(repository).all().forEach(found -> putAside(repository, found));
    }

    /** Whether the newest deployment of all is the program's own and holds exactly these files. */
    private boolean isNewest(RepositoryService repository) {
        var newest = repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        return !newest.isEmpty()
                && HandDeployments.isOwn(repository, newest.get(0))
                && holdsTheSame(repository, newest.get(0))
                && isLatest(repository, newest.get(0));
    }

    private boolean holdsTheSame(RepositoryService repository, Deployment deployment) {
        Map<String, byte[]> there = repository.getDeploymentResources(deployment.getId()).stream()
                .collect(Collectors.toMap(
                        org.camunda.bpm.engine.repository.Resource::getName,
                        org.camunda.bpm.engine.repository.Resource::getBytes));
        return there.keySet().equals(shipped.files().keySet())
                && there.entrySet().stream()
                        .allMatch(file ->
                                Arrays.equals(file.getValue(), shipped.files().get(file.getKey())));
    }

    /** A clock that was set back may have made a deployment by hand look older than it is. */
    private static boolean isLatest(RepositoryService repository, Deployment deployment) {
        Set<String> own = repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).list().stream()
                .map(process -> process.getKey())
                .collect(Collectors.toSet());
        return repository.createProcessDefinitionQuery().withoutTenantId().latestVersion().list().stream()
                .filter(process -> own.contains(process.getKey()))
                .allMatch(process -> process.getDeploymentId().equals(deployment.getId()));
    }

    private void deployAll(RepositoryService repository) {
        var models = repository.createDeployment().name(NAME).source(NAME);
        shipped.files()
                .forEach((file, content) -> models.addInputStream(file, new java.io.ByteArrayInputStream(content)));
        try {
            models.deploy();
        } catch (BadUserRequestException refused) {
            throw new StartRefused(refused.getMessage(), MEND);
        } catch (ParseException unreadable) {
            throw new StartRefused(sentences(unreadable), MEND);
        }
    }

    /** The engine's own words are English; where it stumbled is said in ours. */
    private static String sentences(ParseException unreadable) {
        return unreadable.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(problem -> {
                    var element = problem.getMainElementId();
                    return "Không nạp được " + report.getResourceName() + ": "
                            + (element == null ? "một phần tử" : "phần tử mã “" + element + "”") + " ở dòng "
                            + problem.getLine()
                            + " không đúng quy tắc BPMN mà máy quy trình đọc được; hãy vẽ lại phần tử này.";
                }))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Names it in the log, and lets no case begin by a procedure that the program does not know. */
    private static void putAside(RepositoryService repository, HandDeployed found) {
        if (found.superseded()) {
            LOG.warn(
                    "Mô hình nạp tay {} {} phiên bản {} (lần triển khai {}) đã được thay bằng mô hình của chương trình",
                    found.kind(),
                    found.key(),
                    found.version(),
                    found.deployment());
            return;
        }
        if (found.kind().equals("PROCESS")) {
            activeOf(repository, found).forEach(repository::suspendProcessDefinitionById);
        }
        LOG.warn(
                "Mô hình nạp tay {} {} phiên bản {} (lần triển khai {}) không phải của chương trình; không bắt đầu hồ"
                        + " sơ mới theo mô hình này",
                found.kind(),
                found.key(),
                found.version(),
                found.deployment());
    }

    private static List<String> activeOf(RepositoryService repository, HandDeployed found) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(found.deployment())
                .processDefinitionKey(found.key())
                .active()
                .list()
                .stream()
                .map(process -> process.getId())
                .toList();
    }
}
