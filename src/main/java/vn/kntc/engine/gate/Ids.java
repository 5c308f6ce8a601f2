package vn.kntc.engine.gate;

import java.util.HashSet;
import java.util.stream.Stream;

/** Every id is there once; steps are named by the convention, not by the editor. */
final class Ids implements DiagramRule {

    @Override
    public void check(Diagram diagram) {
        var seen = new HashSet<String>();
        Stream.concat(Stream.of(diagram.definitions()), Diagram.below(diagram.definitions()))
                .filter(element -> !Diagram.CAMUNDA.equals(element.getNamespaceURI()))
                .map(Diagram::id)
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .forEach(id ->
                        diagram.refuse("dùng mã “" + id + "” cho hai phần tử; hãy đặt mã riêng cho từng phần tử."));
        Diagram.children(diagram.definitions(), Diagram.BPMN, "message")
                .filter(message -> !Diagram.id(message).matches("message_[a-z][A-Za-z0-9]*"))
                .forEach(message -> diagram.refuse("khai báo thông điệp “" + message.getAttribute("name") + "” với mã “"
                        + Diagram.id(message) + "” không theo quy ước; hãy đặt mã dạng message_tenThongDiep."));
        Diagram.children(diagram.definitions(), Diagram.BPMN, "escalation")
                .filter(escalation -> !Diagram.id(escalation).matches("escalation_[a-z][A-Za-z0-9]*"))
                .forEach(escalation -> diagram.refuse("khai báo sự kiện báo lên với mã “" + Diagram.id(escalation)
                        + "” không theo quy ước; hãy đặt mã dạng escalation_tenViec."));
        diagram.elements().forEach(element -> {
            var kind = Kinds.of(element.getLocalName());
            if (kind != null && !Diagram.id(element).matches(kind.prefix() + "_[a-z][A-Za-z0-9]*")) {
                var example = kind.prefix().replaceAll("[(]([a-zA-Z]+).*", "$1");
                diagram.refuse(
                        element,
                        "có mã “" + Diagram.id(element)
                                + "” không theo quy ước; hãy đặt mã có nghĩa bằng tiếng Anh, dạng " + example
                                + "_tenBuoc.");
            }
        });
    }
}
