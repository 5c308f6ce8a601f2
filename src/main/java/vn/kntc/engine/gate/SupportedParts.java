package vn.kntc.engine.gate;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Nothing stands in a diagram that the program does not know: no script, no class, no foreign service, no step of another kind. */
final class SupportedParts implements DiagramRule {

    private static final Set<String> BESIDE_THE_PROCESS = Set.of(
            "process", "message", "escalation", "collaboration", "category", "documentation", "extensionElements");
    private static final Set<String> BESIDE_THE_STEPS =
            Set.of("documentation", "extensionElements", "laneSet", "textAnnotation", "association", "group");
    private static final Set<String> OF_A_POOL =
            Set.of("participant", "documentation", "textAnnotation", "association", "group");
    private static final Set<String> OF_THE_PROCESS = Set.of(
            "id",
            "name",
            "isExecutable",
            "isClosed",
            "processType",
            "camunda:historyTimeToLive",
            "camunda:versionTag",
            "camunda:isStartableInTasklist",
            "camunda:candidateStarterGroups");
    private static final Set<String> OF_THE_FILE =
            Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion");

    /** What stands inside the parts that a kind may have, and what may be set there. */
    private static final Map<String, Set<String>> OF_PARTS = Map.ofEntries(
            Map.entry("documentation", Set.of("id", "textFormat")),
            Map.entry("incoming", Set.of()),
            Map.entry("outgoing", Set.of()),
            Map.entry("extensionElements", Set.of()),
            Map.entry("conditionExpression", Set.of("id")),
            Map.entry("messageEventDefinition", Set.of("id", "messageRef")),
            Map.entry("escalationEventDefinition", Set.of("id", "escalationRef")),
            Map.entry("terminateEventDefinition", Set.of("id")),
            Map.entry("timerEventDefinition", Set.of("id")),
            Map.entry("timeDate", Set.of("id")),
            Map.entry("timeDuration", Set.of("id")),
            Map.entry("timeCycle", Set.of("id")),
            Map.entry("camunda:taskListener", Set.of("event", "delegateExpression")),
            Map.entry("camunda:executionListener", Set.of("event", "delegateExpression")),
            Map.entry("camunda:properties", Set.of()),
            Map.entry("camunda:property", Set.of("id", "name", "value")),
            Map.entry("camunda:in", Set.of("businessKey", "source", "target")),
            Map.entry("camunda:out", Set.of("source", "target")),
            Map.entry("camunda:failedJobRetryTimeCycle", Set.of()));

    private static final Map<String, Set<String>> IN_PARTS = Map.of(
            "timerEventDefinition", Set.of("timeDate", "timeDuration", "timeCycle"),
            "camunda:properties", Set.of("camunda:property"));

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private static final String SCRIPT = "mã lệnh (script)";
    private static final String GROUPS =
            "giao việc đích danh người, trong khi việc phải giao cho nhóm (Candidate groups)";
    private static final String OTHER_FORM = "biểu mẫu không phải Camunda Form gắn theo mã (formRef)";
    private static final String REPEATED = "bước lặp nhiều lần (multi instance, loop)";
    private static final String TABLE = "bảng quyết định được hỏi thẳng từ sơ đồ (decisionRef)";
    private static final String OUTSIDE = "việc giao cho chương trình ngoài (external, type, topic)";

    /** What legal staff would call it, for what they are likely to have meant. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("camunda:class", "lớp Java (camunda:class)"),
            Map.entry("class", "lớp Java (camunda:class)"),
            Map.entry("camunda:expression", "biểu thức thay cho bước của chương trình (camunda:expression)"),
            Map.entry("expression", "biểu thức thay cho bước của chương trình (camunda:expression)"),
            Map.entry("camunda:connector", "kết nối ra ngoài (connector)"),
            Map.entry("camunda:inputOutput", "bảng vào ra (input/output mapping)"),
            Map.entry("camunda:script", SCRIPT),
            Map.entry("script", SCRIPT),
            Map.entry("language", SCRIPT),
            Map.entry("camunda:resource", SCRIPT),
            Map.entry("camunda:formData", OTHER_FORM),
            Map.entry("camunda:formKey", OTHER_FORM),
            Map.entry("camunda:formRefVersion", "một phiên bản cố định của biểu mẫu (formRefVersion)"),
            Map.entry("camunda:assignee", GROUPS),
            Map.entry("camunda:candidateUsers", GROUPS),
            Map.entry("humanPerformer", GROUPS),
            Map.entry("potentialOwner", GROUPS),
            Map.entry("multiInstanceLoopCharacteristics", REPEATED),
            Map.entry("standardLoopCharacteristics", REPEATED),
            Map.entry("camunda:decisionRef", TABLE),
            Map.entry("camunda:type", OUTSIDE),
            Map.entry("camunda:topic", OUTSIDE),
            Map.entry("camunda:asyncBefore", "bước chạy sau (asynchronous)"),
            Map.entry("camunda:asyncAfter", "bước chạy sau (asynchronous)"),
            Map.entry("errorEventDefinition", "sự kiện lỗi"),
            Map.entry("error", "sự kiện lỗi"),
            Map.entry("signalEventDefinition", "tín hiệu (signal)"),
            Map.entry("signal", "tín hiệu (signal)"),
            Map.entry("escalation", "sự kiện báo lên (escalation)"),
            Map.entry("escalationEventDefinition", "sự kiện báo lên (escalation)"),
            Map.entry("conditionalEventDefinition", "sự kiện theo điều kiện"),
            Map.entry("compensateEventDefinition", "sự kiện bù trừ (compensation)"),
            Map.entry("linkEventDefinition", "sự kiện nối (link)"),
            Map.entry("cancelEventDefinition", "sự kiện hủy (cancel)"),
            Map.entry("camunda:field", "giá trị truyền cho bước (field injection)"));

    @Override
    public void check(Diagram diagram) {
        var definitions = diagram.definitions();
        attributes(diagram, diagram.process(), definitions, OF_THE_FILE);
        attributes(diagram, diagram.process(), diagram.process(), OF_THE_PROCESS);
        Diagram.children(definitions)
                .filter(child -> !Diagram.DRAWING.equals(child.getNamespaceURI()))
                .filter(child -> !BESIDE_THE_PROCESS.contains(name(child)))
                .forEach(child -> refuse(diagram, diagram.process(), name(child)));
        Diagram.children(definitions, Diagram.BPMN, "collaboration").forEach(pool -> pool(diagram, pool));
        extensions(diagram, diagram.process(), Set.of("camunda:properties", "camunda:executionListener"));
        Diagram.children(diagram.process())
                .filter(child -> !diagram.holds(child))
                .filter(child -> !BESIDE_THE_STEPS.contains(name(child)))
                .forEach(child -> refuse(diagram, diagram.process(), name(child)));
        diagram.elements().forEach(element -> element(diagram, element));
    }

    private static void pool(Diagram diagram, Element pool) {
        var inside = Diagram.children(pool).toList();
        if (inside.stream().anyMatch(child -> !OF_A_POOL.contains(name(child)))
                || inside.stream()
                                .filter(child -> name(child).equals("participant"))
                                .count()
                        > 1) {
            diagram.refuse("vẽ nhiều bên tham gia (pool) hoặc thông điệp giữa các bên, chương trình không chạy;"
                    + " hãy chỉ để một quy trình.");
        }
    }

    private static void element(Diagram diagram, Element element) {
        var kind = Kinds.of(element.getLocalName());
        if (kind == null) {
            diagram.refuse(
                    element,
                    "thuộc loại mà chương trình không chạy; hãy thay bằng công việc, bước tự động của chương trình,"
                            + " nút rẽ nhánh hoặc nút song song.");
            return;
        }
        attributes(diagram, element, element, kind.attributes());
        extensions(diagram, element, kind.extensions());
        Diagram.children(element).forEach(child -> {
            if (kind.inside().contains(name(child))) {
                part(diagram, element, child);
            } else if (!diagram.holds(child)
                    && !(kind.name().equals("subProcess") && BESIDE_THE_STEPS.contains(name(child)))) {
                refuse(diagram, element, name(child));
            }
        });
    }

    private static void extensions(Diagram diagram, Element element, Set<String> allowed) {
        Diagram.extensions(element).forEach(extension -> {
            if (allowed.contains(name(extension))) {
                part(diagram, element, extension);
            } else {
                refuse(diagram, element, name(extension));
            }
        });
    }

    private static void part(Diagram diagram, Element element, Element part) {
        var name = name(part);
        attributes(diagram, element, part, OF_PARTS.getOrDefault(name, Set.of()));
        if (name.equals("extensionElements")) {
            return; // looked at with the element
        }
        Diagram.children(part).forEach(child -> {
            if (IN_PARTS.getOrDefault(name, Set.of()).contains(name(child))) {
                part(diagram, element, child);
            } else {
                refuse(diagram, element, name(child));
            }
        });
    }

    private static void attributes(Diagram diagram, Element owner, Element element, Set<String> allowed) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            var name = name(attribute);
            if (!Set.of("xmlns", "xsi", "modeler").contains(name.split(":")[0]) && !allowed.contains(name)) {
                refuse(diagram, owner, name);
            }
        }
    }

    private static void refuse(Diagram diagram, Element element, String name) {
        var called = CALLED.get(name);
        diagram.refuse(
                element,
                called == null
                        ? "có “" + name + "” mà chương trình không dùng; hãy bỏ phần đó trong Camunda Modeler."
                        : "dùng " + called + ", chương trình không chạy; hãy bỏ phần đó trong Camunda Modeler.");
    }

    private static String name(org.w3c.dom.Node node) {
        var namespace = node.getNamespaceURI();
        if (namespace == null || namespace.equals(Diagram.BPMN)) {
            return node.getLocalName();
        }
        return switch (namespace) {
            case Diagram.CAMUNDA -> "camunda:" + node.getLocalName();
            case XSI -> "xsi:" + node.getLocalName();
            case MODELER -> "modeler:" + node.getLocalName();
            case "http://www.w3.org/2000/xmlns/" -> "xmlns:" + node.getLocalName();
            default -> node.getNodeName();
        };
    }
}
