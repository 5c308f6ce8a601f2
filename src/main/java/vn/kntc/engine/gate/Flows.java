package vn.kntc.engine.gate;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Every step is entered and left, and no flow leads nowhere. */
final class Flows implements DiagramRule {

    @Override
    public void check(Diagram diagram) {
        diagram.elements(Diagram.FLOW).forEach(flow -> flow(diagram, flow));
        var reached = reached(diagram);
        diagram.elements().stream()
                .filter(element -> !element.getLocalName().equals(Diagram.FLOW))
                .forEach(node -> node(diagram, node, reached));
    }

    private static void flow(Diagram diagram, Element flow) {
        for (var end : List.of("sourceRef", "targetRef")) {
            var node = diagram.find(flow.getAttribute(end));
            if (node == null || node.getLocalName().equals(Diagram.FLOW)) {
                diagram.refuse(flow, "trỏ tới phần tử không có trong sơ đồ; hãy vẽ lại đường nối này.");
            } else if (Diagram.scope(node) != Diagram.scope(flow)) {
                diagram.refuse(flow, "đi xuyên qua khung quy trình con; hãy nối trong cùng một khung.");
            }
        }
    }

    private static void node(Diagram diagram, Element node, Set<Element> reached) {
        var kind = node.getLocalName();
        var into = diagram.flowsInto(node);
        var outOf = diagram.flowsOutOf(node);
        boolean begins = kind.equals("startEvent") || kind.equals("boundaryEvent") || triggered(node);
        boolean ends = kind.equals("endEvent") || triggered(node);
        if (into.isEmpty() && !begins) {
            diagram.refuse(node, "không có đường nối đi vào; hãy nối từ bước trước.");
        } else if (!into.isEmpty() && begins) {
            diagram.refuse(node, "không được có đường nối đi vào; hãy bỏ đường nối đó.");
        } else if (!into.isEmpty() && !reached.contains(node)) {
            diagram.refuse(node, "không đi tới được từ sự kiện bắt đầu; hãy nối lại các bước trước nó.");
        }
        if (outOf.isEmpty() && !ends) {
            diagram.refuse(
                    node,
                    "không có đường nối đi ra, quy trình sẽ dừng ở đây; hãy nối tới bước sau hoặc sự kiện kết thúc.");
        } else if (!outOf.isEmpty() && ends) {
            diagram.refuse(node, "không được có đường nối đi ra; hãy bỏ đường nối đó.");
        } else if (outOf.size() > 1 && !kind.endsWith("Gateway")) {
            diagram.refuse(node, "có nhiều đường nối đi ra; hãy rẽ nhánh bằng một nút rẽ nhánh hoặc nút song song.");
        }
        written(diagram, node, "incoming", into);
        written(diagram, node, "outgoing", outOf);
    }

    /** Modeler writes each flow at its two ends too; an end that stayed behind shows that the file was cut by hand. */
    private static void written(Diagram diagram, Element node, String end, List<Element> flows) {
        Diagram.children(node, Diagram.BPMN, end)
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(id -> flows.stream().noneMatch(flow -> Diagram.id(flow).equals(id)))
                .forEach(id -> diagram.refuse(
                        node,
                        "còn ghi đường nối “" + id
                                + "” không nối với nó; hãy vẽ lại đường nối trong Camunda Modeler."));
    }

    /** What no flow enters counts as a beginning here, or one flow that is missing would be told of every step after it. */
    private static Set<Element> reached(Diagram diagram) {
        var reached = new HashSet<Element>();
        var open = new ArrayDeque<>(diagram.elements().stream()
                .filter(element -> !element.getLocalName().equals(Diagram.FLOW))
                .filter(element -> element.getLocalName().equals("startEvent")
                        || diagram.flowsInto(element).isEmpty())
                .toList());
        while (!open.isEmpty()) {
            var node = open.pop();
            if (reached.add(node)) {
                diagram.flowsOutOf(node).stream()
                        .map(flow -> diagram.find(flow.getAttribute("targetRef")))
                        .filter(next -> next != null)
                        .forEach(open::push);
            }
        }
        return reached;
    }

    static boolean triggered(Element node) {
        return node.getLocalName().equals("subProcess") && "true".equals(node.getAttribute("triggeredByEvent"));
    }
}
