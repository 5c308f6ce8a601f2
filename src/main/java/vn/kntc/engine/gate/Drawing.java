package vn.kntc.engine.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every element is drawn, once, with a place and a size; nothing is drawn that is not there. */
final class Drawing implements DiagramRule {

    @Override
    public void check(Diagram diagram) {
        var planes = Diagram.children(diagram.definitions(), Diagram.DRAWING, "BPMNDiagram")
                .flatMap(drawn -> Diagram.children(drawn, Diagram.DRAWING, "BPMNPlane"))
                .toList();
        if (planes.isEmpty()) {
            diagram.refuse("không có hình vẽ (BPMNDI) nên không ai xem được; hãy vẽ lại và lưu bằng Camunda Modeler.");
            return;
        }
        var known = Stream.concat(
                        Stream.of(diagram.definitions()),
                        Diagram.below(diagram.definitions())
                                .filter(element -> !Diagram.DRAWING.equals(element.getNamespaceURI())))
                .map(Diagram::id)
                .collect(Collectors.toSet());
        var drawn = new HashSet<String>();
        planes.forEach(plane -> {
            if (!known.contains(plane.getAttribute("bpmnElement"))) {
                diagram.refuse("có hình vẽ của một quy trình không có trong tệp; hãy lưu lại bằng Camunda Modeler.");
            }
            Diagram.children(plane).forEach(shape -> shape(diagram, shape, known, drawn));
        });
        diagram.elements().stream()
                .filter(element -> !drawn.contains(Diagram.id(element)))
                .forEach(
                        element -> diagram.refuse(element, "không có trong hình vẽ; hãy vẽ lại bằng Camunda Modeler."));
    }

    private static void shape(Diagram diagram, Element shape, Set<String> known, Set<String> drawn) {
        var id = shape.getAttribute("bpmnElement");
        var element = diagram.find(id);
        if (!known.contains(id)) {
            diagram.refuse("có hình vẽ của phần tử “" + id + "” không có trong quy trình; hãy xóa hình đó.");
        } else if (element != null && !drawn.add(id)) {
            diagram.refuse(element, "được vẽ hai lần; hãy xóa một hình.");
        } else if (element != null && !placed(shape, element)) {
            diagram.refuse(element, "có hình vẽ thiếu vị trí hoặc kích thước; hãy vẽ lại bằng Camunda Modeler.");
        }
    }

    private static boolean placed(Element shape, Element element) {
        if (element.getLocalName().equals(Diagram.FLOW)) {
            var points = Diagram.children(shape, Diagram.POINTS, "waypoint").toList();
            return points.size() >= 2 && points.stream().allMatch(point -> number(point, "x") && number(point, "y"));
        }
        return Diagram.children(shape, Diagram.BOUNDS, "Bounds")
                .findFirst()
                .filter(bounds -> number(bounds, "x") && number(bounds, "y"))
                .filter(bounds -> positive(bounds, "width") && positive(bounds, "height"))
                .isPresent();
    }

    private static boolean number(Element element, String attribute) {
        return element.getAttribute(attribute).matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static boolean positive(Element element, String attribute) {
        return number(element, attribute) && Double.parseDouble(element.getAttribute(attribute)) > 0;
    }
}
