package vn.kntc.engine.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.kntc.engine.ProcessContract;
import vn.kntc.engine.ProcessStep;
import vn.kntc.engine.ProcessVariable;

/**
 * A call activity calls the process that the program expects there, or whatever process a decision table sends the case to, under the
 * same case number, hands it what it needs, and takes its results back.
 */
final class CalledProcesses implements DiagramRule {

    private static final Set<String> CASE_NUMBER =
            Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");

    private final Contracts contracts;

    CalledProcesses(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Diagram diagram) {
        diagram.elements("callActivity").forEach(call -> call(diagram, call));
    }

    private void call(Diagram diagram, Element call) {
        var key = call.getAttribute("calledElement").strip();
        var step = contracts.steps(diagram).stream()
                .filter(one ->
                        one.event().equals(ProcessStep.CALL) && one.element().equals(Diagram.id(call)))
                .findFirst();
        var called = called(diagram, call, key, step);
        if (called.isEmpty()) {
            return;
        }
        if (step.isEmpty()) {
            diagram.refuse(
                    call,
                    "gọi quy trình khác ở chỗ mà chương trình chưa biết (mã " + Diagram.id(call)
                            + "); hãy bỏ bước này.");
        } else if (!step.get().target().equals(key)) {
            diagram.refuse(
                    call,
                    "gọi quy trình “" + key + "”; ở đây phải gọi “" + step.get().target() + "”.");
        }
        if (!Set.of("", "latest").contains(Diagram.camunda(call, "calledElementBinding"))) {
            diagram.refuse(call, "phải gọi bản mới nhất của quy trình; hãy chọn Binding là latest.");
        }
        if (mappings(call, "in").noneMatch(in -> CASE_NUMBER.contains(in.getAttribute("businessKey")))) {
            diagram.refuse(
                    call,
                    "không truyền số hồ sơ sang quy trình được gọi; hãy ghi Business key là"
                            + " #{execution.processBusinessKey}.");
        }
        called.forEach(process -> given(diagram, call, process));
        called.forEach(process -> results(
                diagram,
                call,
                process.variableNames(),
                step.map(ProcessStep::results).orElse(List.of())));
    }

    /** The one process that the diagram names, or all that the table names where the program lets a variable say which. */
    private List<ProcessContract> called(Diagram diagram, Element call, String key, Optional<ProcessStep> step) {
        boolean byTable = step.filter(known ->
                        known.target().startsWith("${") && known.target().equals(key))
                .isPresent();
        var called = new ArrayList<ProcessContract>();
        for (var one : byTable ? contracts.routed() : Set.of(key)) {
            if (contracts.of(one) == null) {
                diagram.refuse(
                        call,
                        byTable
                                ? "đi theo bảng quyết định, nhưng bảng ghi quy trình “" + one
                                        + "” mà chương trình không có; hãy sửa cột kết quả của bảng."
                                : "gọi quy trình “" + one
                                        + "” mà chương trình không có; hãy ghi lại mã quy trình ở ô Called element.");
            } else {
                called.add(contracts.of(one));
            }
        }
        return called;
    }

    private void results(Diagram diagram, Element call, Set<String> of, List<String> wanted) {
        var back = new HashSet<String>();
        mappings(call, "out").forEach(out -> {
            var source = out.getAttribute("source");
            var target = out.getAttribute("target");
            back.add(target);
            if (!of.contains(source)) {
                diagram.refuse(
                        call,
                        "lấy về biến “" + source + "” mà quy trình được gọi không có; hãy sửa ở mục Out mappings.");
            }
            if (contracts.variable(diagram, target).isEmpty()) {
                diagram.refuse(
                        call, "ghi vào biến “" + target + "” mà quy trình này không có; hãy sửa ở mục Out mappings.");
            }
        });
        mappings(call, "in").filter(in -> !in.hasAttribute("businessKey")).forEach(in -> {
            if (contracts.variable(diagram, in.getAttribute("source")).isEmpty()
                    || !of.contains(in.getAttribute("target"))) {
                diagram.refuse(
                        call,
                        "truyền biến “" + in.getAttribute("source")
                                + "” mà một trong hai quy trình không có; hãy sửa ở mục In mappings.");
            }
        });
        wanted.stream()
                .filter(result -> !back.contains(result))
                .forEach(result -> diagram.refuse(
                        call,
                        "không lấy về kết quả “" + result
                                + "” của quy trình được gọi; hãy ghi lại ở mục Out mappings."));
    }

    /** What the called process cannot do without is handed over. */
    private static void given(Diagram diagram, Element call, ProcessContract process) {
        var given = mappings(call, "in").map(in -> in.getAttribute("target")).toList();
        process.needs().stream()
                .map(ProcessVariable::name)
                .filter(name -> !given.contains(name))
                .sorted()
                .forEach(name -> diagram.refuse(
                        call,
                        "không truyền biến “" + name + "” mà quy trình “" + process.key()
                                + "” cần; hãy ghi lại ở mục In mappings."));
    }

    private static Stream<Element> mappings(Element call, String way) {
        return Diagram.extensions(call).filter(extension -> Diagram.is(extension, Diagram.CAMUNDA, way));
    }
}
