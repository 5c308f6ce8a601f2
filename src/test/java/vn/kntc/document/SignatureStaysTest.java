package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.testing.Office;

/** The block of signature and recipients never stands alone on a page: the last words of the paper go with it. */
class SignatureStaysTest {

    private static final Letterhead LETTERHEAD = RenderedWord.letterhead();

    static Stream<PaperRow> rows() {
        return PaperRows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withTheLastWords(PaperRow row) throws IOException {
        for (var paper : List.of(row.full(), row.bare())) {
            var word = RenderedWord.bytes(paper, LETTERHEAD, 7, PaperRow.FULL_DAY);
            try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
                var elements = document.getBodyElements();
                // the first table is the letterhead
                var blocks = elements.stream()
                        .filter(XWPFTable.class::isInstance)
                        .skip(1)
                        .toList();
                assertThat(blocks).isNotEmpty();
                blocks.forEach(block -> {
                    staysTogether(document, (XWPFTable) block);
                    lastWordsBefore(document, elements, elements.indexOf(block));
                });
            }
        }
    }

    private static void lastWordsBefore(XWPFDocument document, List<IBodyElement> elements, int block) {
        for (int i = block - 1; i >= 0; i--) {
            if (!(elements.get(i) instanceof XWPFParagraph paragraph)) {
                return; // a block below another one
            }
            assertThat(keepsNext(document, paragraph))
                    .as("“%s” stays with the block below", paragraph.getText())
                    .isTrue();
            if (!paragraph.getText().isBlank()) {
                return;
            }
        }
    }

    private static void staysTogether(XWPFDocument document, XWPFTable block) {
        var rows = block.getRows();
        rows.forEach(row -> assertThat(row.isCantSplitRow()).isTrue());
        rows.subList(0, rows.size() - 1)
                .forEach(row -> assertThat(row.getCell(0).getParagraphs())
                        .as("“%s” stays with the row below", row.getCell(0).getText())
                        .anyMatch(paragraph -> keepsNext(document, paragraph)));
    }

    private static boolean keepsNext(XWPFDocument document, XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetKeepNext()) {
            return true;
        }
        var style = document.getStyles().getStyle(paragraph.getStyleID());
        var properties = style == null ? null : style.getCTStyle().getPPr();
        return properties != null && properties.isSetKeepNext();
    }

    /** What the page breaks of a word processor make of it. */
    @ParameterizedTest
    @MethodSource("rows")
    void inThePagesThatLibreOfficeMakes(PaperRow row, @TempDir Path folder) throws IOException, InterruptedException {
        var word = folder.resolve(row.form() + ".docx");
        Files.write(word, RenderedWord.bytes(row.full(), LETTERHEAD, 7, PaperRow.FULL_DAY));
        try (var pdf = Loader.loadPDF(Office.pdf(word).toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(withoutPageNumber(stripper.getText(pdf)))
                        .as("page " + page + " of " + row.form() + " is more than the signature")
                        .doesNotStartWith("Nơi nhận:");
            }
        }
    }

    private static String withoutPageNumber(String page) {
        return page.strip().replaceFirst("^\\d+\\s+", "");
    }
}
