package vn.kntc.handling.step.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.models.Models;
import vn.kntc.testing.TestPostgres;

/** An engine of its own for the tests of a process: the program's diagrams, forms and steps; it remembers what was walked. */
public final class TestEngine implements AutoCloseable {

    private ProcessEngine engine;
    private final Set<String> walked = new TreeSet<>();
    private final Set<String> nodes = new TreeSet<>();

    /**
     * @param name of the engine and its database, for example {@code feedback-process}
     * @param beans that diagrams name; further ones may be put in later
     * @param due of the keys that a step names, and of the day of its own, as {@link StubbedDueDates} has it
     */
    public TestEngine(
            String name, Map<Object, Object> beans, TestWorkshop workshop, BiFunction<List<String>, String, Date> due) {
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase(name.replace('-', '_')));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name + "-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(workshop.reader(), StubbedDueDates.reader(due))));
        this.engine = configuration.buildProcessEngine();
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Diagrams of the program, by file without its end, with all its forms. Each of their elements has to be walked. */
    public void deploy(String... diagrams) {
        deploy(List.of(diagrams), Map.of());
    }

    /** @param others by a name of their own: what calls these diagrams, or stands for what they call; not counted */
    public void deploy(List<String> diagrams, Map<String, BpmnModelInstance> others) {
        deploy("/processes/", diagrams, others);
    }

    /** @param folder of the class path: that of today, or that of diagrams from before */
    public void deployFrom(String folder, String diagram) {
        deploy(folder, List.of(diagram), Map.of());
    }

    private void deploy(String folder, List<String> diagrams, Map<String, BpmnModelInstance> others) {
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                deployment.addInputStream(file, new ByteArrayInputStream(content));
            }
        });
        for (var diagram : diagrams) {
            var model = Bpmn.readModelFromStream(TestEngine.class.getResourceAsStream(folder + diagram + ".bpmn"));
            model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(node.getId()));
            deployment.addModelInstance(diagram + ".bpmn", model);
        }
        others.forEach((name, model) -> deployment.addModelInstance(name + ".bpmn", model));
        deployment.deploy();
    }

    /** After each test. */
    public void remember() {
        var history = engine.getHistoryService();
        history.createHistoricActivityInstanceQuery()
                .finished()
                .list()
                .forEach(activity -> walked.add(activity.getActivityId()));
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over"));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
    }

    /** After all tests. */
    @Override
    public void close() {
        try {
            assertThat(walked).as("every element was walked").containsAll(nodes);
        } finally {
            engine.close();
            engine = null; // its mappings are large, and the class of the test stays
        }
    }
}
