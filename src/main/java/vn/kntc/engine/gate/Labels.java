package vn.kntc.engine.gate;

import org.w3c.dom.Element;

/** What officers read is Vietnamese. */
final class Labels implements DiagramRule {

    @Override
    public void check(Diagram diagram) {
        diagram.elements().forEach(element -> {
            var label = element.getAttribute("name");
            if (!Names.composed(label)) {
                diagram.refuse(
                        element,
                        "có nhãn viết bằng chữ Unicode tách dấu (NFD); hãy gõ lại nhãn bằng bộ gõ Unicode dựng sẵn.");
            }
            if (!element.getLocalName().equals(Diagram.FLOW)) {
                requireVietnamese(diagram, element, label);
            }
        });
    }

    private static void requireVietnamese(Diagram diagram, Element element, String label) {
        if (label.isBlank()) {
            diagram.refuse(element, "phải có nhãn; hãy ghi nhãn tiếng Việt ở ô Name.");
        } else if (!Names.vietnamese(label)) {
            diagram.refuse(element, "có nhãn không phải tiếng Việt có dấu; hãy ghi lại nhãn ở ô Name.");
        }
    }
}
