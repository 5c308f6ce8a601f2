package vn.kntc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import vn.kntc.shared.StartRefused;

/**
 * Deploys {@code processes/}, {@code decisions/} and {@code forms/} as one deployment, whole and only if something changed: the
 * engine's own "changed files only" would leave a process in a deployment that lacks its forms.
 */
final class ModelDeployment {

    private static final Map<String, String[]> MODELS = Map.of(
            "processes", new String[] {"bpmn"}, "decisions", new String[] {"dmn"}, "forms", new String[] {"form", "html"
            });

    private static final String MEND = "Sửa tệp này trong Camunda Modeler rồi khởi động lại chương trình.";

    private final ResourcePatternResolver resources;

    ModelDeployment(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    void deploy(RepositoryService repository) {
        var builder = repository.createDeployment().name("kntc").source("kntc").enableDuplicateFiltering(false);
        boolean any = false;
        for (var models : MODELS.entrySet()) {
            for (String extension : models.getValue()) {
                for (Resource resource : find(models.getKey(), extension)) {
                    try {
                        builder.addInputStream(
                                models.getKey() + "/" + resource.getFilename(), resource.getInputStream());
                        any = true;
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }
            }
        }
        if (any) {
            deploy(builder);
        }
    }

    /** @throws StartRefused with what the engine or a gate says against a model */
    private static void deploy(DeploymentBuilder models) {
        try {
            models.deploy();
        } catch (BadUserRequestException refused) {
            throw new StartRefused(refused.getMessage(), MEND);
        } catch (ParseException unreadable) {
            var report = unreadable.getResorceReports().get(0);
            throw new StartRefused(
                    "Không nạp được " + report.getResourceName() + ": "
                            + report.getErrors().stream()
                                    .map(problem -> "dòng " + problem.getLine() + ": " + problem.getMessage())
                                    .collect(Collectors.joining("; ")),
                    MEND);
        }
    }

    private Resource[] find(String folder, String extension) {
        try {
            // the same folder may also stand elsewhere on the class path, as in tests
            Resource[] found = resources.getResources("classpath*:/" + folder + "/*." + extension);
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
