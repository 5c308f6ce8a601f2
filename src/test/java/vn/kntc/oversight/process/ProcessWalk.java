package vn.kntc.oversight.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
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
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
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

/** One diagram of this room on an engine of a test, walked by its forms; what it walked is remembered. */
final class ProcessWalk implements AutoCloseable {

    static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000124");
    static final UserId OFFICER = new UserId("can-bo.nhanhoa");
    static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final Set<String> walked = new TreeSet<>();
    private final SteppedProcess process;
    private ProcessEngine engine;
    private final BpmnModelInstance model;

    /** @param room what the steps are done by */
    ProcessWalk(SteppedProcess process, String file, Object room) {
        this(process, file, room, Map.of());
    }

    /** @param beans of the diagram besides the listener that every one has */
    ProcessWalk(SteppedProcess process, String file, Object room, Map<String, Object> beans) {
        this.process = process;
        var workshop = new TestWorkshop(process);
        var dataSource = new DriverManagerDataSource(
                TestPostgres.newDatabase(process.key().toLowerCase()));
        new JdbcTemplate(dataSource).execute("create schema camunda");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(process.key() + "-test");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        var all = new HashMap<Object, Object>(beans);
        all.put("beginOversightListener", new BeginOversightListener());
        configuration.setBeans(all);
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(workshop.reader(), StubbedDueDates.reader(ProcessWalk::due))));
        engine = configuration.buildProcessEngine();
        workshop.open(engine, room, OFFICER, NUMBER);
        model = Bpmn.readModelFromStream(ProcessWalk.class.getResourceAsStream("/processes/" + file));
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach((name, content) -> {
            if (name.endsWith(".form")) {
                deployment.addInputStream(name, new ByteArrayInputStream(content));
            }
        });
        deployment.addModelInstance(file, model).deploy();
    }

    private static Date due(List<String> keys, String own) {
        return own == null
                ? null
                : Date.from(LocalDate.parse(own).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    ProcessInstance start() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "walked"));
        return engine.getRuntimeService().startProcessInstanceByKey(process.key(), NUMBER.value());
    }

    Task open(String task, String group) {
        var open = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(open.getTaskDefinitionKey()).isEqualTo("userTask_" + task);
        assertThat(engine.getTaskService().getIdentityLinksForTask(open.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly(group);
        return open;
    }

    /** @param form field, value, field, value … */
    void complete(String task, String group, Object... form) {
        var fields = new HashMap<String, Object>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put((String) form[i], form[i + 1]);
        }
        engine.getTaskService().complete(open(task, group).getId(), fields);
    }

    void assertDue(String task, String group, String day) {
        assertThat(open(task, group).getDueDate()).isEqualTo(due(List.of(), day));
    }

    void assertEndedAt(ProcessInstance instance, String end) {
        var done = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list();
        done.stream().map(HistoricActivityInstance::getActivityId).forEach(walked::add);
        assertThat(done)
                .filteredOn(activity -> activity.getActivityType().equals("noneEndEvent"))
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly("endEvent_" + end);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    /** Together the walks came by every element. */
    @Override
    public void close() {
        try {
            assertThat(walked)
                    .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                            .map(FlowNode::getId)
                            .toList());
        } finally {
            engine.close();
            engine = null; // its mappings are large, and the class of the test stays
        }
    }
}
