package vn.kntc.engine.gate;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Expressions stand only where a rule reads them; in a label or a note the engine would evaluate them too. */
final class Expressions implements DiagramRule {

    private static final Set<String> ATTRIBUTES =
            Set.of("delegateExpression", "dueDate", "candidateGroups", "businessKey", "calledElement");
    private static final Set<String> TEXTS = Set.of("conditionExpression", "timeDate", "timeDuration", "timeCycle");

    @Override
    public void check(Diagram diagram) {
        scan(diagram, diagram.process(), diagram.process());
        diagram.elements().forEach(element -> scan(diagram, element, element));
        Diagram.children(diagram.definitions(), Diagram.BPMN, "message")
                .filter(message -> evaluated(message.getAttribute("name")))
                .forEach(message -> refuse(diagram, diagram.process(), message.getAttribute("name")));
    }

    /** Everything that belongs to the element itself, not to the elements inside it. */
    private static void scan(Diagram diagram, Element owner, Element part) {
        var attributes = part.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!ATTRIBUTES.contains(attribute.getLocalName()) && evaluated(attribute.getValue())) {
                refuse(diagram, owner, attribute.getValue());
            }
        }
        if (!TEXTS.contains(part.getLocalName())) {
            texts(part).filter(Expressions::evaluated).forEach(text -> refuse(diagram, owner, text.strip()));
        }
        Diagram.children(part).filter(child -> !diagram.holds(child)).forEach(child -> scan(diagram, owner, child));
    }

    private static Stream<String> texts(Element part) {
        return Stream.iterate(part.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }

    private static boolean evaluated(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static void refuse(Diagram diagram, Element owner, String text) {
        var shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        diagram.refuse(owner, "có biểu thức “" + shown + "” ở chỗ chỉ được ghi chữ thường; hãy bỏ biểu thức.");
    }
}
