package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.clock.process.StubbedDueDates;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.models.Models;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.TestPostgres;

/** One diagram on an engine of its own, with the program's steps and a room that a test gives; remembers what was walked. */
final class WalkedDiagram implements AutoCloseable {

    static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    static final UserId OFFICER = new UserId("can-bo.nhanhoa");

    private final SteppedProcess contract;
    private final TestWorkshop workshop;
    private ProcessEngine engine;
    private final Set<String> walked = new TreeSet<>();
    private final Set<String> nodes = new TreeSet<>();

    WalkedDiagram(SteppedProcess contract, String file, Object room, Map<Object, Object> beans) {
        this.contract = contract;
        this.workshop = new TestWorkshop(contract);
        var dataSource = new DriverManagerDataSource(TestPostgres.newDatabase(file.replace('-', '_')));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(file + "-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(beans));
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(workshop.reader(), StubbedDueDates.reader((keys, own) -> null))));
        engine = configuration.buildProcessEngine();
        workshop.open(engine, room, OFFICER, NUMBER);
        deploy(file + ".bpmn");
    }

    private void deploy(String file) {
        var model = Bpmn.readModelFromStream(WalkedDiagram.class.getResourceAsStream("/processes/" + file));
        model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(node.getId()));
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((name, content) -> {
            if (name.endsWith(".form")) {
                deployment.addInputStream(name, new ByteArrayInputStream(content));
            }
        });
        deployment.addModelInstance(file, model).deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    TestWorkshop workshop() {
        return workshop;
    }

    ProcessInstance start(Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(contract.key(), NUMBER.value(), variables);
    }

    Task open(String id) {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(id);
        return task;
    }

    void complete(String id, Map<String, Object> form) {
        engine.getTaskService().complete(open(id).getId(), form);
    }

    void endsAt(ProcessInstance instance, String end) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly(end);
    }

    /** After each test. */
    void remember() {
        engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .finished()
                .list()
                .forEach(activity -> walked.add(activity.getActivityId()));
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "test over"));
        workshop.reset();
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
