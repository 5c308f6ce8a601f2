package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kntc.shared.StartRefused;

/** A table that is broken anywhere is refused with sentences, all of them at once; nothing else comes out, whatever is missing. */
class BrokenTablesDecisionTest {

    private static final MemoizingFeelEngine FEEL = new MemoizingFeelEngine();
    private static final KnownLaw CITED = Known.SHIPPED;
    /** Every kind of table: deadlines, a dated one, one that works its results out, one that the program asks by itself. */
    private static final Set<String> THOROUGHLY = Set.of(
            "complaint-deadlines.dmn",
            "check-complaint-admissibility.dmn",
            "schedule-reports.dmn",
            "describe-deadline.dmn");

    private static final int OTHERWISE = 12;

    @ParameterizedTest
    @MethodSource("vn.kntc.law.decision.TableShapeDecisionTest#files")
    void whateverIsMissingOrTooMuchIsASentence(Path file) throws Exception {
        var xml = Files.readAllBytes(file);
        var edits = new ArrayList<>(edits(xml).entrySet());
        if (!THOROUGHLY.contains(file.getFileName().toString())) {
            Collections.shuffle(edits, new Random(file.getFileName().hashCode()));
            edits = new ArrayList<>(edits.subList(0, Math.min(OTHERWISE, edits.size())));
        }
        assertThat(edits).isNotEmpty();
        for (var edit : edits) {
            var document = read(xml);
            edit.getValue().accept(document);
            assertRefusedOrAnswers(edit.getKey(), write(document));
        }
    }

    /** Each kind of element once dropped, doubled, emptied; each kind of attribute once dropped, emptied, changed. */
    private static Map<String, Consumer<Document>> edits(byte[] xml) throws Exception {
        var edits = new LinkedHashMap<String, Consumer<Document>>();
        var all = elements(read(xml));
        var kinds = new LinkedHashMap<String, Integer>();
        for (int i = 1; i < all.size(); i++) {
            var element = all.get(i);
            kinds.putIfAbsent(kind(element), i);
        }
        kinds.forEach((kind, at) -> {
            edits.put("without " + kind, document -> {
                var element = elements(document).get(at);
                element.getParentNode().removeChild(element);
            });
            edits.put("without any " + kind, document -> elements(document).stream()
                    .filter(element -> kind.equals(kind(element)))
                    .toList()
                    .forEach(element -> element.getParentNode().removeChild(element)));
            edits.put("twice " + kind, document -> {
                var element = elements(document).get(at);
                var copy = (Element) element.cloneNode(true);
                elements(copy).forEach(part -> part.removeAttribute("id"));
                element.getParentNode().insertBefore(copy, element);
            });
            edits.put("empty " + kind, document -> {
                var element = elements(document).get(at);
                while (element.hasChildNodes()) {
                    element.removeChild(element.getFirstChild());
                }
            });
        });
        var attributes = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            for (int a = 0; a < all.get(i).getAttributes().getLength(); a++) {
                attributes.putIfAbsent(
                        all.get(i).getNodeName() + "@"
                                + all.get(i).getAttributes().item(a).getNodeName(),
                        i);
            }
        }
        attributes.forEach((kind, at) -> {
            var name = kind.substring(kind.indexOf('@') + 1);
            edits.put("without " + kind, document -> elements(document).get(at).removeAttribute(name));
            for (var value : List.of("", "x", "một hai", "-1")) {
                edits.put(
                        kind + "=" + value,
                        document -> elements(document).get(at).setAttribute(name, value));
            }
        });
        return edits;
    }

    private static String kind(Element element) {
        return element.getParentNode().getNodeName() + "/" + element.getNodeName();
    }

    private static void assertRefusedOrAnswers(String edit, byte[] xml) {
        DecisionTables tables;
        try {
            tables = DecisionTables.load(Map.of("decisions/x.dmn", xml), Known.SHIPPED);
        } catch (StartRefused refused) {
            assertThat(refused.getMessage().lines())
                    .as(edit)
                    .allMatch(line -> line.startsWith("Bảng quyết định decisions/x.dmn: ") && line.endsWith("."));
            assertThat(refused).as(edit).hasNoCause();
            assertThat(refused.getMessage()).as(edit).doesNotContain("máy quyết định không nhận", "null", "Exception");
            assertThatThrownBy(() -> TableCheck.require("decisions/x.dmn", xml, FEEL, CITED))
                    .isInstanceOf(TableRefused.class)
                    .hasMessage(refused.getMessage());
            return;
        } catch (RuntimeException other) {
            fail(edit, other);
            return;
        }
        var random = new Random(7);
        for (var table : tables.all()) {
            var space = FactSpace.of(table);
            for (int i = 0; i < 5; i++) {
                assertThat(table.evaluate(space.random(random))).as(edit).isNotNull();
            }
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndInEveryFile() throws IOException {
        var deadlines = text("complaint-deadlines")
                .replaceFirst("camunda:versionTag=\"", "camunda:versionTag=\"v")
                .replaceFirst("<description>Điều 9 Luật Khiếu nại</description>", "<description>Điều 9</description>")
                .replaceFirst("<text>90</text>", "<text>chín mươi</text>")
                .replaceFirst("<text>\"COMPLAINT_SUE\"</text>", "<text>\"COMPLAINT_SEU\"</text>");
        var route = text("route-petition").replace("<text>\"ACCEPT\"</text>", "<text>\"ACEPT\"</text>");

        assertThatThrownBy(() -> DecisionTables.load(
                        new TreeMap<>(Map.of("decisions/a.dmn", bytes(deadlines), "decisions/b.dmn", bytes(route))),
                        Known.SHIPPED))
                .isInstanceOf(StartRefused.class)
                .satisfies(refused -> {
                    var sentences = refused.getMessage().lines().toList();
                    assertThat(sentences).hasSizeGreaterThanOrEqualTo(6).allMatch(line -> line.endsWith("."));
                    assertThat(sentences.get(0)).contains("decisions/a.dmn: thiếu nhãn phiên bản");
                    assertThat(sentences)
                            .anyMatch(line -> line.contains("a.dmn: dòng 1: căn cứ “Điều 9” chưa nêu văn bản"))
                            .anyMatch(line -> line.contains("a.dmn: dòng 1, cột “Số lượng”: không hiểu chín"))
                            .anyMatch(line -> line.contains("mã \"COMPLAINT_SEU\" không nằm trong"))
                            .filteredOn(line -> line.contains("b.dmn") && line.contains("\"ACEPT\""))
                            .hasSize(4);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "without rule/inputEntry | dòng 1: có 3 ô điều kiện nhưng bảng có 4 cột điều kiện",
                "without rule/outputEntry | dòng 1: có 3 ô kết quả nhưng bảng có 4 cột kết quả",
                "twice rule/inputEntry | dòng 1: có 5 ô điều kiện nhưng bảng có 4 cột điều kiện",
                "twice rule/outputEntry | dòng 1: có 5 ô kết quả nhưng bảng có 4 cột kết quả",
                "empty decisionTable/rule | không đọc được, đây không phải một tệp DMN 1.3 nguyên vẹn; chỗ sai nằm trong phần <rule>",
                "without any decisionTable/rule | bảng chưa có dòng nào",
                "without any decisionTable/input | bảng chưa có cột điều kiện",
                "without any decisionTable/output | đọc được",
                "without inputExpression@typeRef | phải có kiểu string, integer, boolean hoặc date",
                "without output@typeRef | phải có kiểu string, integer hoặc boolean",
                "without output@name | phải có tên đơn",
                "without input@label | thiếu nhãn tiếng Việt",
                "without rule@id | thiếu mã dòng (id)",
                "without decision@id | mã (id)",
                "without decision@camunda:historyTimeToLive | thời gian lưu lịch sử",
                "without input/inputExpression | không đọc được, đây không phải một tệp DMN 1.3 nguyên vẹn; chỗ sai nằm ngay trước phần <inputValues>",
                "without input@id | cột “Thời hạn” thiếu mã (id)",
                "without rule/description | dòng 1: ô mô tả chưa ghi điều luật"
            })
    void namesWhatIsMissing(String edit, String sentence) throws Exception {
        var xml = bytes(text("complaint-deadlines"));
        var document = read(xml);
        edits(xml).get(edit).accept(document);
        assertThat(String.join("\n", TableCheck.faults("x.dmn", write(document), FEEL, CITED)))
                .contains(sentence);
    }

    /** A table that the program asks by itself is asked by a day where it has one, and never by any column that only its author knows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "describe-deadline | key | on | date | không dùng được cột “on”",
                "complaint-deadlines | complex | on | string | chỉ cột “on” (ngày của việc đang xét) có kiểu date",
                "allow-clock-pause | ground | cause | string | chương trình không có dữ kiện này",
                "limit-extensions | regime | giaiDoan | string | thiếu cột điều kiện “regime”",
                "describe-deadline | key | deadline | string | thiếu cột điều kiện “key”",
            })
    void refusesAColumnThatIsNeverAsked(String table, String column, String other, String type, String sentence)
            throws IOException {
        var xml = text(table)
                .replaceFirst(
                        "typeRef=\"\\w+\">(\\s*)<text>" + column + "</text>",
                        "typeRef=\"" + type + "\">$1<text>" + other + "</text>");
        assertThat(xml).isNotEqualTo(text(table));
        assertThat(String.join("\n", TableCheck.faults("x.dmn", bytes(xml), FEEL, CITED)))
                .contains(sentence);
    }

    @Test
    void aDayInACellOfADeadlineTableIsRefused() throws IOException {
        for (var cell : List.of("&lt; date and time(\"2027-01-01T00:00:00\")", "&gt;= date(\"2027-01-01\")")) {
            var xml = text("complaint-deadlines").replaceFirst("<text>true</text>", "<text>" + cell + "</text>");
            assertThat(String.join("\n", TableCheck.faults("x.dmn", bytes(xml), FEEL, CITED)))
                    .contains("ngày");
        }
    }

    @ParameterizedTest
    @CsvSource({"inputEntry", "outputEntry", "inputExpression", "inputValues", "definitions"})
    void aCellInAnotherLanguageIsRefused(String element) throws IOException {
        var xml = text("complaint-deadlines")
                .replaceFirst("<" + element + " ", "<" + element + " expressionLanguage=\"javascript\" ");
        assertThat(String.join("\n", TableCheck.faults("x.dmn", bytes(xml), FEEL, CITED)))
                .contains("chỉ được viết bằng FEEL");
    }

    private static List<Element> elements(Node node) {
        var found = new ArrayList<Element>();
        if (node instanceof Element element) {
            found.add(element);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.addAll(elements(child));
        }
        return found;
    }

    private static Document read(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static byte[] write(Document document) throws Exception {
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static String text(String table) throws IOException {
        return Files.readString(Path.of("decisions/" + table + ".dmn"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
