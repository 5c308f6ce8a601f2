package vn.kntc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The last touch on a filled template: makes paragraphs of the line ends of texts (a manual line break in a justified paragraph
 * would be stretched), leaves out the lines whose value is absent, and refuses a template with tags nobody filled.
 */
final class FinishedWord {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FinishedWord() {}

    static byte[] of(byte[] filled) {
        var finished = new ByteArrayOutputStream(filled.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(filled));
                var out = new ZipOutputStream(finished)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(holdsText(entry.getName()) ? finish(content) : content);
                out.closeEntry();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return finished.toByteArray();
    }

    private static boolean holdsText(String part) {
        return part.equals("word/document.xml") || part.matches("word/(header|footer)[^/]*\\.xml");
    }

    private static byte[] finish(byte[] part) throws IOException {
        try {
            Document xml = builder().parse(new ByteArrayInputStream(part));
            for (var paragraph : elements(xml.getDocumentElement(), "p")) {
                finish(paragraph);
            }
            elements(xml.getDocumentElement(), "tc").forEach(FinishedWord::endWithParagraph);
            var out = new ByteArrayOutputStream(part.length);
            var transformer = TransformerFactory.newInstance().newTransformer();
            xml.setXmlStandalone(true);
            transformer.transform(new DOMSource(xml), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | ParserConfigurationException | TransformerException cause) {
            throw new IllegalStateException("the filled template is no Word file", cause);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }

    private static void finish(Element paragraph) {
        var texts = elements(paragraph, "t");
        var whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        if (whole.indexOf("{{") >= 0 || whole.indexOf("}}") >= 0) {
            throw new IllegalStateException(
                    "Tệp mẫu còn trường chưa điền được; hãy kiểm tra cách viết {{…}} trong tệp mẫu.");
        }
        if (whole.indexOf(String.valueOf(CleanText.ABSENT)) >= 0) {
            leaveOut(paragraph);
            return;
        }
        dropRepeatedWords(texts);
        dropDoubledStops(texts);
        if (whole.indexOf(String.valueOf(CleanText.PARAGRAPH)) >= 0) {
            split(paragraph);
        }
        for (var text : texts) {
            if (text.getTextContent().indexOf(CleanText.APART) >= 0) {
                setText(text, text.getTextContent().replace(String.valueOf(CleanText.APART), ""));
            }
        }
    }

    /** Word takes a file for damaged in which a cell does not end with a paragraph. */
    private static void endWithParagraph(Element cell) {
        var children = childElements(cell);
        if (children.isEmpty() || !"p".equals(children.get(children.size() - 1).getLocalName())) {
            cell.appendChild(cell.getOwnerDocument().createElementNS(WORD, "w:p"));
        }
    }

    /** People begin their texts with the words that stand before them in the template. */
    private static void dropRepeatedWords(List<Element> texts) {
        var before = new StringBuilder();
        for (var text : texts) {
            String content = text.getTextContent();
            if (!before.isEmpty() && !content.isEmpty()) {
                String kept = Phrase.unrepeated(before.toString(), content);
                if (!kept.equals(content)) {
                    content = kept;
                    setText(text, content);
                }
            }
            before.append(content);
        }
    }

    /** People end their texts with a full stop, and so does the template after them. */
    private static void dropDoubledStops(List<Element> texts) {
        char before = ' ';
        for (var text : texts) {
            String content = text.getTextContent();
            if (content.isEmpty()) {
                continue;
            }
            boolean stopped = before == '.' || before == ';';
            if (stopped && (content.charAt(0) == ';' || content.charAt(0) == '.')) {
                content = content.substring(1);
                setText(text, content);
            }
            before = content.isEmpty() ? before : content.charAt(content.length() - 1);
        }
    }

    private static void leaveOut(Element paragraph) {
        var parent = paragraph.getParentNode();
        boolean lastOfCell =
                "tc".equals(parent.getLocalName()) && children(parent, "p").size() == 1;
        boolean endsSection = !elements(paragraph, "sectPr").isEmpty();
        if (lastOfCell || endsSection) {
            children(paragraph, "r").forEach(paragraph::removeChild);
        } else {
            parent.removeChild(paragraph);
        }
    }

    /** Gives each line a paragraph like the one it stood in. */
    private static void split(Element paragraph) {
        var pieces = new ArrayList<Element>();
        var piece = emptyCopy(paragraph);
        pieces.add(piece);
        for (var child : childElements(paragraph)) {
            if ("pPr".equals(child.getLocalName())) {
                continue;
            }
            var lines = lines(child);
            for (int line = 0; line < lines.size(); line++) {
                if (line > 0) {
                    piece = emptyCopy(paragraph);
                    pieces.add(piece);
                }
                piece.appendChild(lines.get(line));
            }
        }
        pieces.forEach(done -> paragraph.getParentNode().insertBefore(done, paragraph));
        paragraph.getParentNode().removeChild(paragraph);
        for (var done : pieces) {
            for (var text : elements(done, "t")) {
                setText(text, text.getTextContent().replace(String.valueOf(CleanText.APART), ""));
            }
        }
    }

    /** The run, once for each line of its text; itself where it holds a single one. */
    private static List<Element> lines(Element run) {
        var texts = elements(run, "t");
        if (texts.size() != 1 || texts.get(0).getTextContent().indexOf(CleanText.PARAGRAPH) < 0) {
            return List.of(run);
        }
        var runs = new ArrayList<Element>();
        for (String line : texts.get(0).getTextContent().split(String.valueOf(CleanText.PARAGRAPH), -1)) {
            var copy = (Element) run.cloneNode(true);
            setText(elements(copy, "t").get(0), line);
            runs.add(copy);
        }
        return runs;
    }

    private static Element emptyCopy(Element paragraph) {
        var copy = (Element) paragraph.cloneNode(false);
        for (var properties : children(paragraph, "pPr")) {
            copy.appendChild(properties.cloneNode(true));
        }
        return copy;
    }

    private static void setText(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(WORD, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> children(Node parent, String name) {
        return childElements(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    private static List<Element> childElements(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
