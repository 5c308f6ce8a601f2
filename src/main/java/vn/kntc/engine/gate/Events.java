package vn.kntc.engine.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** A process begins once, waits for what the program can tell it, and knows no other message. */
final class Events implements DiagramRule {

    private static final Set<String> ACTIVITIES =
            Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "subProcess");

    private final Contracts contracts;

    Events(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void check(Diagram diagram) {
        starts(diagram, diagram.process());
        diagram.elements("subProcess").forEach(scope -> starts(diagram, scope));
        diagram.elements("startEvent").forEach(start -> start(diagram, start));
        diagram.elements("boundaryEvent").forEach(event -> boundary(diagram, event));
        diagram.elements("intermediateCatchEvent").forEach(event -> oneDefinition(diagram, event));
        messages(diagram);
    }

    private static void starts(Diagram diagram, Element scope) {
        var starts = diagram.elements("startEvent")
                .filter(start -> Diagram.scope(start) == scope)
                .count();
        if (starts != 1) {
            diagram.refuse(scope, "phải có đúng một sự kiện bắt đầu, hiện có " + starts + "; hãy vẽ lại chỗ bắt đầu.");
        }
    }

    private static void start(Diagram diagram, Element start) {
        var definitions = Diagram.eventDefinitions(start).count();
        if (Flows.triggered(Diagram.scope(start))) {
            oneDefinition(diagram, start);
        } else if (definitions != 0) {
            diagram.refuse(
                    start,
                    "tự bắt đầu theo giờ hoặc theo thông điệp, chương trình không bắt đầu hồ sơ như vậy; hãy đổi thành"
                            + " sự kiện bắt đầu thường.");
        }
    }

    private static void boundary(Diagram diagram, Element event) {
        var host = diagram.find(event.getAttribute("attachedToRef"));
        if (host == null || !ACTIVITIES.contains(host.getLocalName())) {
            diagram.refuse(event, "không gắn vào bước nào; hãy gắn lại vào viền của một công việc hoặc quy trình con.");
        }
        oneDefinition(diagram, event);
    }

    private static void oneDefinition(Diagram diagram, Element event) {
        if (Diagram.eventDefinitions(event).count() != 1) {
            diagram.refuse(event, "phải chờ đúng một thứ, thông điệp hoặc mốc thời gian; hãy chọn lại loại sự kiện.");
        }
    }

    private void messages(Diagram diagram) {
        var contract = contracts.of(diagram);
        var names = new HashMap<String, String>();
        Diagram.children(diagram.definitions(), Diagram.BPMN, "message").forEach(message -> {
            var name = message.getAttribute("name");
            names.put(Diagram.id(message), name);
            if (contract != null && !contract.messages().contains(name)) {
                diagram.refuse("khai báo thông điệp “" + name
                        + "” mà chương trình không gửi; hãy bỏ hoặc sửa lại tên thông điệp.");
            }
        });
        var awaited = awaited(diagram, names);
        if (contract != null) {
            contract.messages().stream()
                    .filter(name -> !awaited.contains(name))
                    .sorted()
                    .forEach(name -> diagram.refuse("không chờ thông điệp “" + name
                            + "” mà chương trình gửi; hãy giữ lại sự kiện chờ thông điệp này."));
        }
    }

    private static Set<String> awaited(Diagram diagram, Map<String, String> names) {
        var awaited = new HashSet<String>();
        diagram.elements().forEach(event -> Diagram.eventDefinitions(event)
                .filter(definition -> definition.getLocalName().equals("messageEventDefinition"))
                .forEach(definition -> {
                    var name = names.get(definition.getAttribute("messageRef"));
                    if (name == null) {
                        diagram.refuse(
                                event,
                                "chờ một thông điệp không có trong sơ đồ; hãy chọn lại ở ô Global message reference.");
                    } else if (!awaited.add(name)) {
                        diagram.refuse(
                                event,
                                "chờ thông điệp “" + name
                                        + "” đã có sự kiện khác chờ; mỗi thông điệp chỉ chờ ở một nơi.");
                    }
                }));
        return awaited;
    }
}
