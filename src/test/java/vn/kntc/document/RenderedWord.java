package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import vn.kntc.shared.AgencyId;

/** A document drawn up from its template without a database, and what a reader sees of it: one line a paragraph. */
public final class RenderedWord {

    private static final FormCatalogue CATALOGUE = new FormCatalogue();
    private static final WordRenderer RENDERER = new WordRenderer();
    private static final Pattern TAG = Pattern.compile("\\{\\{[?/]?([\\w.]+)}}");

    private final List<String> lines;

    private RenderedWord(byte[] word) {
        lines = lines(word);
    }

    /** Letterhead of UBND phường Nhân Hòa, signed by its chairman. */
    public static Letterhead letterhead(String... recipients) {
        return new Letterhead(
                new AgencyId("nhanhoa"),
                "Ủy ban nhân dân tỉnh Bắc Ninh",
                "Ủy ban nhân dân phường Nhân Hòa",
                "UBND",
                "VP",
                "Nhân Hòa",
                null,
                "Chủ tịch",
                "Nguyễn Thị Hồng Vân",
                List.of(recipients));
    }

    public static RenderedWord issued(OfficialDocument content, Letterhead letterhead, int ordinal, LocalDate on) {
        return kept(content.form(), bytes(content, letterhead, ordinal, on));
    }

    /** The Word file itself. */
    static byte[] bytes(OfficialDocument content, Letterhead letterhead, int ordinal, LocalDate on) {
        var form = CATALOGUE.form(content.form());
        String number = form.carriesNumber() ? form.number(ordinal, letterhead) : null;
        return RENDERER.render(form, content, letterhead, number, on);
    }

    public static RenderedWord draft(OfficialDocument content, Letterhead letterhead) {
        var form = CATALOGUE.form(content.form());
        String number = form.carriesNumber() ? form.blankNumber(letterhead) : null;
        return kept(content.form() + "-draft", RENDERER.render(form, content, letterhead, number, null));
    }

    static RenderedWord of(byte[] word) {
        return new RenderedWord(word);
    }

    /** What a reader sees, one paragraph a line. */
    public String text() {
        return String.join("\n", lines);
    }

    public List<String> lines() {
        return lines;
    }

    /** Tags of the template, dotted ones by their first part, without the suffixes that {@link Scope} adds. */
    public static Set<String> tagsOf(String form) {
        var tags = new HashSet<String>();
        for (String line : lines(RENDERER.template(form))) {
            var matcher = TAG.matcher(line);
            while (matcher.find()) {
                for (String part : matcher.group(1).split("\\.")) {
                    tags.add(part);
                    tags.add(part.replaceAll("(Closed|Absent|Present)$", "")
                            .replaceAll("(Upper|Lower|InWords|About|Matter)$", ""));
                }
            }
        }
        return tags;
    }

    private static RenderedWord kept(String name, byte[] word) {
        try {
            // kept for whoever wants to look at the pages: target/documents
            var folder = Files.createDirectories(Path.of("target", "documents"));
            var caller = StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getMethodName)
                    .filter(method -> !Set.of("kept", "issued", "draft").contains(method))
                    .findFirst()
                    .orElse(""));
            Files.write(folder.resolve(name + "-" + caller + ".docx"), word);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new RenderedWord(word);
    }

    private static List<String> lines(byte[] word) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var lines = new ArrayList<String>();
            var faults = new ArrayList<XmlError>();
            document.getDocument().validate(new XmlOptions().setErrorListener(faults));
            assertThat(faults).isEmpty();
            document.getHeaderList().forEach(header -> collect(header.getBodyElements(), lines));
            collect(document.getBodyElements(), lines);
            return lines;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void collect(List<IBodyElement> elements, List<String> lines) {
        for (var element : elements) {
            if (element.getElementType() == BodyElementType.PARAGRAPH) {
                lines.add(((XWPFParagraph) element).getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> {
                    // no fault in the schema, but Word calls a file damaged whose cells hold no paragraph
                    assertThat(cell.getCTTc().getPArray()).isNotEmpty();
                    collect(cell.getBodyElements(), lines);
                }));
            }
        }
    }
}
