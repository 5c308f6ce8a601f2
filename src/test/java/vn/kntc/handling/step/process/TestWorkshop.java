package vn.kntc.handling.step.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.confidentiality.Vault;
import vn.kntc.engine.TestForms;
import vn.kntc.handling.step.ExtraAnswer;
import vn.kntc.handling.step.HeardExtras;
import vn.kntc.handling.step.SteppedProcess;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The workshop on an engine of a test: the steps are the program's own, what they keep is noted here. */
public final class TestWorkshop {

    private static final Instant NOW = Instant.parse("2026-07-29T02:00:00Z");

    private final AtomicReference<StepWork> work = new AtomicReference<>();
    private final List<SteppedProcess> processes;
    private final Vault vault = mock(Vault.class);
    private final Map<String, String> checked = new LinkedHashMap<>();
    private final List<ExtraAnswer> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    public TestWorkshop(SteppedProcess... processes) {
        this.processes = List.of(processes);
    }

    /** To be given to the engine before it is built. */
    public BpmnParseListener reader() {
        return new AttachedSteps(processes, work::get);
    }

    /** @param room what the steps are done by */
    public void open(ProcessEngine engine, Object room, UserId officer, CaseNumber caseNumber) {
        open(engine, Map.of("room", room), officer, caseNumber);
    }

    /** @param rooms what the steps are done by, each by a name of its own */
    public void open(ProcessEngine engine, Map<String, Object> rooms, UserId officer, CaseNumber caseNumber) {
        reset();
        work.set(new StepWork(
                new TestForms(engine, officer, caseNumber),
                TestForms.deployed(engine),
                vault,
                HeardExtras.by(kept, told, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"))),
                new StaticListableBeanFactory(rooms)));
    }

    /** Forgets what was noted, and refuses nothing any more. */
    public void reset() {
        checked.clear();
        kept.clear();
        told.clear();
        checkNames("");
    }

    /** A name is found wherever that field is filled in. */
    public void refuse(String field) {
        checkNames(field);
    }

    private void checkNames(String refused) {
        doAnswer(call -> {
                    var words = call.<OwnWords>getArgument(1).byField();
                    if (words.containsKey(refused)) {
                        throw new InvalidInput(refused, "Nội dung này có danh tính.");
                    }
                    checked.putAll(words);
                    return null;
                })
                .when(vault)
                .requireNeutral(any(), any(OwnWords.class));
    }

    /** What was checked for names, by field. */
    public Map<String, String> checked() {
        return checked;
    }

    /** What no record knew. */
    public List<ExtraAnswer> kept() {
        return kept;
    }

    /** Acts on the timeline. */
    public List<String> told() {
        return told;
    }
}
