package vn.kntc.engine.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.kntc.engine.ProcessStep;

/**
 * At each element the diagram calls the beans that the program has for it: none dropped, none misspelt, none elsewhere. What is done
 * when a user task is completed the diagram does not say: it follows from the id, and a task that the program does not know is kept
 * in the words of its form.
 */
final class CalledBeans implements DiagramRule {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*([a-z][A-Za-z0-9]*)\\s*}");
    private static final Set<String> LISTENERS = Set.of("taskListener", "executionListener");
    private static final Set<String> DELEGATES = Set.of("serviceTask", "businessRuleTask");
    private static final Set<String> NOT_CALLED = Set.of(ProcessStep.CALL, ProcessStep.COMPLETE);
    private static final Map<String, String> WHEN = Map.of(
            ProcessStep.COMPLETE,
            "khi hoàn thành (complete)",
            "create",
            "khi công việc mở ra (create)",
            "start",
            "khi bắt đầu (start)",
            "end",
            "khi kết thúc (end)",
            ProcessStep.EXECUTE,
            "khi thực hiện (delegate expression)");

    private final Contracts contracts;

    CalledBeans(Contracts contracts) {
        this.contracts = contracts;
    }

    private record Call(String event, String bean) {}

    @Override
    public void check(Diagram diagram) {
        var contract = contracts.of(diagram);
        if (contract == null) {
            return;
        }
        var places = new HashSet<String>();
        Stream.concat(Stream.of(diagram.process()), diagram.elements().stream()).forEach(element -> {
            places.add(Diagram.id(element));
            element(diagram, element, wanted(contract.steps(), Diagram.id(element)));
        });
        contract.steps().stream()
                .map(ProcessStep::element)
                .filter(id -> !places.contains(id))
                .distinct()
                .forEach(id -> diagram.refuse("thiếu phần tử mã “" + id
                        + "” mà chương trình làm việc ở đó; hãy giữ lại phần tử này với đúng mã của nó."));
    }

    private static List<Call> wanted(List<ProcessStep> steps, String element) {
        return steps.stream()
                .filter(step -> step.element().equals(element))
                .filter(step -> !NOT_CALLED.contains(step.event()))
                .map(step -> new Call(step.event(), step.target()))
                .toList();
    }

    private static void element(Diagram diagram, Element element, List<Call> wanted) {
        var found = found(element);
        if (DELEGATES.contains(element.getLocalName()) && wanted.isEmpty()) {
            diagram.refuse(
                    element,
                    "là bước mà chương trình chưa biết (mã " + Diagram.id(element)
                            + "); bước mới phải được bổ sung vào chương trình trước khi đưa vào sơ đồ.");
            return;
        }
        var missing = new ArrayList<>(wanted);
        var surplus = new ArrayList<Call>();
        found.forEach(call -> {
            if (!missing.remove(call)) {
                surplus.add(call);
            }
        });
        for (var call : surplus) {
            var instead = missing.stream()
                    .filter(other -> other.event().equals(call.event()))
                    .findFirst();
            if (instead.isPresent()) {
                missing.remove(instead.get());
                diagram.refuse(
                        element,
                        "gọi “" + call.bean() + "” " + when(call.event()) + "; ở đây phải gọi ${"
                                + instead.get().bean() + "}.");
            } else {
                diagram.refuse(
                        element,
                        "gọi thêm “" + call.bean() + "” " + when(call.event())
                                + ", chương trình không có việc này ở đây; hãy bỏ đi.");
            }
        }
        missing.forEach(call -> diagram.refuse(
                element,
                "không gọi bước của chương trình " + when(call.event()) + "; hãy ghi lại ${" + call.bean() + "}."));
    }

    private static String when(String event) {
        return WHEN.getOrDefault(event, "ở sự kiện “" + event + "”");
    }

    private static List<Call> found(Element element) {
        var found = new ArrayList<Call>();
        Diagram.extensions(element)
                .filter(extension -> Diagram.CAMUNDA.equals(extension.getNamespaceURI())
                        && LISTENERS.contains(extension.getLocalName()))
                .map(listener ->
                        new Call(listener.getAttribute("event"), bean(listener.getAttribute("delegateExpression"))))
                .forEach(found::add);
        var delegate = Diagram.camunda(element, "delegateExpression");
        if (!delegate.isEmpty()) {
            found.add(new Call(ProcessStep.EXECUTE, bean(delegate)));
        }
        return found;
    }

    /** The name of the bean, or, where it is no plain name, what is written. */
    private static String bean(String expression) {
        var bean = BEAN.matcher(expression.strip());
        return bean.matches() ? bean.group(1) : expression;
    }
}
