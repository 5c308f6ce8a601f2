package vn.kntc.engine.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A diagram as its file says it. Read as plain XML, since the engine's own reader stops, in English, at the first thing it does not
 * like.
 */
final class Diagram {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final String FLOW = "sequenceFlow";

    private static final Set<String> CONTAINERS = Set.of("subProcess", "transaction", "adHocSubProcess");

    private final String file;
    private final Element definitions;
    private final Element process;
    private final List<Element> elements;
    private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Element> byId;
    private final Map<String, List<Element>> bySource;
    private final Map<String, List<Element>> byTarget;
    private final Faults faults;

    private Diagram(String file, Element definitions, Element process, Faults faults) {
        this.file = file;
        this.definitions = definitions;
        this.process = process;
        this.faults = faults;
        this.elements = new ArrayList<>();
        collect(process, elements);
        known.addAll(elements);
        this.byId = elements.stream()
                .filter(element -> !id(element).isEmpty())
                .collect(Collectors.toMap(Diagram::id, element -> element, (first, second) -> first));
        this.bySource = elements(FLOW).collect(Collectors.groupingBy(flow -> flow.getAttribute("sourceRef")));
        this.byTarget = elements(FLOW).collect(Collectors.groupingBy(flow -> flow.getAttribute("targetRef")));
    }

    /** @return empty where the file holds no process that anything could be said of */
    static Optional<Diagram> read(String file, byte[] xml, Faults faults) {
        try {
            var definitions = parse(xml);
            if (!is(definitions, BPMN, "definitions")) {
                faults.add(said(file, "không phải sơ đồ BPMN; hãy vẽ và lưu bằng Camunda Modeler, loại BPMN diagram."));
                return Optional.empty();
            }
            var processes = children(definitions, BPMN, "process").toList();
            if (processes.size() != 1) {
                faults.add(said(
                        file,
                        "phải chứa đúng một quy trình, tệp này có " + processes.size()
                                + "; hãy vẽ mỗi quy trình trong một tệp riêng."));
            }
            return processes.stream().findFirst().map(process -> new Diagram(file, definitions, process, faults));
        } catch (SAXException | IOException unreadable) {
            faults.add(said(file, unreadable(xml, unreadable)));
            return Optional.empty();
        } catch (ParserConfigurationException noParser) {
            throw new IllegalStateException(noParser);
        }
    }

    private static Element parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // throws what is fatal, prints nothing
        return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static String unreadable(byte[] xml, Exception failure) {
        if (new String(xml, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            return "chứa khai báo DOCTYPE, là chỗ có thể kéo tệp khác vào; hãy xóa khai báo đó.";
        }
        var line = failure instanceof SAXParseException at && at.getLineNumber() > 0
                ? " (dòng " + at.getLineNumber() + ")"
                : "";
        return "không đọc được vì không phải XML nguyên vẹn, mã UTF-8" + line
                + "; hãy lưu lại bằng Camunda Modeler, không sửa bằng tay.";
    }

    private static String said(String file, String sentence) {
        return "Sơ đồ " + file + " " + sentence;
    }

    /** @param sentence what is wrong with the whole file and what to do */
    void refuse(String sentence) {
        faults.add(said(file, sentence));
    }

    /** @param sentence what is wrong with the element and what to do; begins with the verb */
    void refuse(Element element, String sentence) {
        faults.add("Sơ đồ " + file + ": " + who(element) + " " + sentence);
    }

    String file() {
        return file;
    }

    Element definitions() {
        return definitions;
    }

    Element process() {
        return process;
    }

    String key() {
        return id(process);
    }

    /** Steps, events, gateways and flows of every depth, in the order of the file. */
    List<Element> elements() {
        return elements;
    }

    Stream<Element> elements(String kind) {
        return elements.stream().filter(element -> element.getLocalName().equals(kind));
    }

    /** Whether it is one of {@link #elements()}. */
    boolean holds(Element element) {
        return known.contains(element);
    }

    /** @return null where there is none */
    Element find(String id) {
        return byId.get(id);
    }

    List<Element> flowsOutOf(Element node) {
        return bySource.getOrDefault(id(node), List.of());
    }

    List<Element> flowsInto(Element node) {
        return byTarget.getOrDefault(id(node), List.of());
    }

    /** How a sentence speaks of the element: by its label, by its id only where it has none. */
    String who(Element element) {
        if (element == process) {
            return "quy trình";
        }
        var noun = Kinds.noun(element.getLocalName());
        var label = element.getAttribute("name").strip();
        if (element.getLocalName().equals(FLOW)) {
            var ends = " từ “" + label(element.getAttribute("sourceRef")) + "” đến “"
                    + label(element.getAttribute("targetRef")) + "”";
            return noun + (label.isEmpty() ? "" : " “" + label + "”") + ends;
        }
        return label.isEmpty() ? noun + " chưa có nhãn (mã " + id(element) + ")" : noun + " “" + label + "”";
    }

    private String label(String id) {
        var element = find(id);
        var label = element == null ? "" : element.getAttribute("name").strip();
        return label.isEmpty() ? id : label;
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static Stream<Element> children(Node parent) {
        var list = parent.getChildNodes();
        var found = new ArrayList<Element>();
        for (int i = 0; i < list.getLength(); i++) {
            if (list.item(i) instanceof Element child) {
                found.add(child);
            }
        }
        return found.stream();
    }

    static Stream<Element> children(Node parent, String namespace, String name) {
        return children(parent).filter(child -> is(child, namespace, name));
    }

    /** Every element below, of every depth. */
    static Stream<Element> below(Element parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    static Stream<Element> extensions(Element element) {
        return children(element, BPMN, "extensionElements").flatMap(Diagram::children);
    }

    /** @return empty where it is not set */
    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute).strip();
    }

    /** Values of the extension properties of that name, in the order of the file. */
    static List<String> properties(Element element, String name) {
        return extensions(element)
                .filter(extension -> is(extension, CAMUNDA, "properties"))
                .flatMap(properties -> children(properties, CAMUNDA, "property"))
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value").strip())
                .toList();
    }

    /** @return empty where it is missing */
    static String text(Element parent, String name) {
        return children(parent, BPMN, name)
                .findFirst()
                .map(Element::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    static Stream<Element> eventDefinitions(Element event) {
        return children(event).filter(child -> child.getLocalName().endsWith("EventDefinition"));
    }

    /** The scope that an element lies in, process or subprocess. */
    static Element scope(Element element) {
        return (Element) Objects.requireNonNull(element.getParentNode());
    }

    private static void collect(Element scope, List<Element> found) {
        children(scope).filter(Diagram::isFlowElement).forEach(element -> {
            found.add(element);
            if (CONTAINERS.contains(element.getLocalName())) {
                collect(element, found);
            }
        });
    }

    private static boolean isFlowElement(Element element) {
        var kind = element.getLocalName();
        return BPMN.equals(element.getNamespaceURI())
                && (CONTAINERS.contains(kind)
                        || kind.equals(FLOW)
                        || kind.equals("task")
                        || kind.equals("callActivity")
                        || kind.endsWith("Task")
                        || kind.endsWith("Event")
                        || kind.endsWith("Gateway"));
    }
}
