package vn.kntc.engine.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kntc.engine.ClockKeys;
import vn.kntc.engine.ModelCheck;
import vn.kntc.engine.OfficerGroups;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.RoutedProcesses;
import vn.kntc.engine.TableCodes;

/**
 * Every rule that diagrams and forms keep to: the build's tests, the start and each deployment ask here, so that a file passes all three
 * or none. Each file is parsed once.
 */
public final class ModelRules implements ModelCheck {

    private final Contracts contracts;

    /** @param facts what a field of a form may begin with ({@link vn.kntc.engine.KnownFacts#facts}) */
    public ModelRules(
            List<ProcessContract> contracts,
            ClockKeys clocks,
            OfficerGroups groups,
            RoutedProcesses routed,
            TableCodes listed,
            Map<String, Set<String>> facts) {
        this.contracts = new Contracts(contracts, clocks, groups, routed, listed, facts);
    }

    @Override
    public List<String> faults(Map<String, byte[]> files, boolean whole) {
        var faults = new Faults();
        var sorted = new TreeMap<>(files);
        var forms = new ArrayList<Form>();
        sorted.forEach((file, content) -> {
            if (file.endsWith(".form")) {
                Form.read(file, content, faults).ifPresent(forms::add);
            }
        });
        var formIds = forms.stream().map(Form::id).collect(Collectors.toSet());
        var rules = List.of(
                new ProcessHead(contracts),
                new SupportedParts(),
                new Ids(),
                new Labels(),
                new Events(contracts),
                new Escalations(),
                new Flows(),
                new Branches(contracts),
                new UserTasks(contracts, formIds),
                new ClockDates(contracts),
                new CalledBeans(contracts),
                new CalledProcesses(contracts),
                new StartForms(contracts, files),
                new Expressions(),
                new Drawing());
        var processes = new HashMap<String, String>();
        var used = new HashSet<String>();
        sorted.forEach((file, content) -> {
            if (file.endsWith(".bpmn")) {
                Diagram.read(file, content, faults).ifPresent(diagram -> {
                    twice(processes, diagram.key(), file, "Sơ đồ ", faults);
                    rules.forEach(rule -> rule.check(diagram));
                    diagram.elements("userTask").forEach(task -> used.add(Diagram.camunda(task, "formRef")));
                });
            }
        });
        var formRules = List.of(
                new FormHead(contracts, used),
                new FormParts(contracts),
                new FormFields(contracts),
                new FormConditions(contracts));
        var ids = new HashMap<String, String>();
        forms.forEach(form -> {
            twice(ids, form.id(), form.file(), "Biểu mẫu ", faults);
            formRules.forEach(rule -> rule.check(form));
        });
        if (whole) {
            missing(sorted, faults);
        }
        return faults.all();
    }

    private static void twice(Map<String, String> seen, String id, String file, String kind, Faults faults) {
        var first = seen.putIfAbsent(id, file);
        if (first != null && !id.isEmpty()) {
            faults.add(kind + file + " mang mã “" + id + "” đã có ở tệp " + first + "; hãy xóa một trong hai tệp.");
        }
    }

    private void missing(Map<String, byte[]> files, Faults faults) {
        var there = new HashSet<String>();
        files.keySet().forEach(file -> there.add(Names.base(file)));
        contracts.keys().stream()
                .map(key -> Names.kebab(key) + ".bpmn")
                .filter(file -> !there.contains(file))
                .forEach(file -> faults.add(
                        "Thiếu sơ đồ " + file + " mà chương trình cần; hãy đặt lại tệp này vào thư mục processes."));
    }
}
