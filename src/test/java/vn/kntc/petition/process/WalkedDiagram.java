package vn.kntc.petition.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.handling.step.process.TestEngine;
import vn.kntc.handling.step.process.TestWorkshop;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** One diagram on an engine of its own, with the program's steps and a room that a test gives; remembers what was walked. */
final class WalkedDiagram implements AutoCloseable {

    static final CaseNumber NUMBER = new CaseNumber("NHANHOA-2026-000123");
    static final UserId OFFICER = new UserId("petition-officer.nhanhoa");

    private final SteppedProcess contract;
    private final TestWorkshop workshop;
    private final TestEngine bench;
    private final ProcessEngine engine;

    WalkedDiagram(SteppedProcess contract, String file, Object room, Map<Object, Object> beans) {
        this(contract, file, "/processes/", room, beans);
    }

    /** @param folder of the diagram: that of today, or that of diagrams from before */
    WalkedDiagram(SteppedProcess contract, String file, String folder, Object room, Map<Object, Object> beans) {
        this.contract = contract;
        this.workshop = new TestWorkshop(contract);
        this.bench = new TestEngine(file, new HashMap<>(beans), workshop, (keys, own) -> null);
        this.engine = bench.engine();
        workshop.open(engine, room, OFFICER, NUMBER);
        bench.deployFrom(folder, file);
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
        bench.remember();
        workshop.reset();
    }

    /** After all tests. */
    @Override
    public void close() {
        bench.close();
    }
}
