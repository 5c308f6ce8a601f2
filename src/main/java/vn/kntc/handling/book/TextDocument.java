package vn.kntc.handling.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.kntc.handling.book.TextWorkbook.Column;

/**
 * A list as a Word document: A4 lying, the heads of its columns on each page. For meetings, where it is read, marked and kept.
 *
 * @param agency whose list it is
 * @param title of the list
 * @param lines below the title, and below the table where there is none
 * @param columns at least one; their widths are shares of the page
 * @param rows as many cells each as there are columns
 * @param empty what stands there instead of a table without rows
 */
public record TextDocument(
        String agency, String title, List<String> lines, List<Column> columns, List<List<String>> rows, String empty) {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String FONT = "Times New Roman";
    private static final int BODY = 12;
    private static final int HEAD = 14;

    /** In twentieths of a point: A4, and a margin of 20 mm. */
    private static final long LONG_SIDE = 16838;

    private static final long SHORT_SIDE = 11906;
    private static final long MARGIN = 1134;
    private static final long WIDTH = LONG_SIDE - 2 * MARGIN;

    /** To be kept as a file and in no cache. @param fileName without its ending; no name of anybody */
    public ResponseEntity<byte[]> download(String fileName) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName + ".docx")
                                .build()
                                .toString())
                .body(bytes());
    }

    byte[] bytes() {
        try (var word = new XWPFDocument();
                var written = new ByteArrayOutputStream()) {
            fill(word);
            word.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(XWPFDocument word) {
        lay(word);
        say(word.createParagraph(), agency, BODY, true, ParagraphAlignment.LEFT);
        say(word.createParagraph(), title, HEAD, true, ParagraphAlignment.CENTER);
        lines.forEach(line -> say(word.createParagraph(), line, BODY, false, ParagraphAlignment.CENTER));
        if (rows.isEmpty()) {
            say(word.createParagraph(), empty, BODY, false, ParagraphAlignment.LEFT);
        } else {
            table(word);
        }
    }

    private static void lay(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setOrient(STPageOrientation.LANDSCAPE);
        page.setW(BigInteger.valueOf(LONG_SIDE));
        page.setH(BigInteger.valueOf(SHORT_SIDE));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private void table(XWPFDocument word) {
        var table = word.createTable(rows.size() + 1, columns.size());
        table.setWidth(String.valueOf(WIDTH));
        keepWidths(table);
        row(table, 0, columns.stream().map(Column::head).toList(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            row(table, row + 1, rows.get(row), false);
        }
    }

    /** Without a grid of fixed columns LibreOffice makes all of them equally wide. */
    private void keepWidths(XWPFTable table) {
        var whole = table.getCTTbl();
        whole.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = whole.getTblGrid() == null ? whole.addNewTblGrid() : whole.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < columns.size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        }
    }

    /** In twentieths of a point. */
    private long width(int column) {
        return columns.get(column).width()
                * WIDTH
                / columns.stream().mapToInt(Column::width).sum();
    }

    private void row(XWPFTable table, int index, List<String> cells, boolean bold) {
        table.getRow(index).setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            var cell = table.getRow(index).getCell(column);
            cell.setWidth(String.valueOf(width(column)));
            say(cell.getParagraphs().get(0), cells.get(column), BODY, bold, ParagraphAlignment.LEFT);
        }
    }

    private static void say(XWPFParagraph paragraph, String text, int size, boolean bold, ParagraphAlignment where) {
        paragraph.setAlignment(where);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
