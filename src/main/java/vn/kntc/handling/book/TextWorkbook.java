package vn.kntc.handling.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A register (sổ) as an Excel workbook of one sheet. Every cell is a text, so that nothing that somebody typed is reckoned as a formula.
 *
 * @param name of the sheet
 * @param titles lines above the head: agency, name of the register, period
 * @param columns at least one
 * @param rows as many cells each as there are columns
 */
public record TextWorkbook(String name, List<String> titles, List<Column> columns, List<List<String>> rows) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int CHARACTER = 256;

    /** In characters: what is wider is printed on A3, where it can still be read. */
    private static final int WIDEST_ON_A4 = 170;

    /** In points: a line of text, and the highest row that Excel knows. */
    private static final float LINE = 14.5f;

    private static final float HIGHEST = 409;

    /** In inches. */
    private static final double MARGIN = 0.4;

    /** @param width in characters */
    public record Column(String head, int width) {}

    /** To be kept as a file and in no cache. @param fileName without its ending; no name of anybody */
    public ResponseEntity<byte[]> download(String fileName) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName + ".xlsx")
                                .build()
                                .toString())
                .body(bytes());
    }

    byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            fill(book);
            book.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(XSSFWorkbook book) {
        var sheet = book.createSheet(name);
        var title = style(book, true);
        title.setWrapText(false);
        border(title, BorderStyle.NONE);
        titles.forEach(line -> row(sheet, List.of(line), title));
        var bold = style(book, true);
        var heads = columns.stream().map(Column::head).toList();
        tall(row(sheet, heads, bold), heads);
        var numbers = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
            numbers.add(String.valueOf(column + 1));
        }
        row(sheet, numbers, bold);
        int head = sheet.getPhysicalNumberOfRows();
        sheet.createFreezePane(0, head);
        var plain = style(book, false);
        rows.forEach(cells -> tall(row(sheet, cells, plain), cells));
        setUp(sheet, head);
    }

    /** As it is printed: lying, all columns on one page, the heads of the columns on each, pages numbered. @param head rows above the rows */
    private void setUp(Sheet sheet, int head) {
        sheet.setRepeatingRows(new CellRangeAddress(head - 2, head - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        boolean wide = columns.stream().mapToInt(Column::width).sum() > WIDEST_ON_A4;
        print.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, 2 * MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        sheet.getFooter().setCenter("Trang " + HeaderFooter.page() + "/" + HeaderFooter.numPages());
    }

    private static CellStyle style(XSSFWorkbook book, boolean bold) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        border(style, BorderStyle.THIN);
        return style;
    }

    private static void border(CellStyle style, BorderStyle line) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
    }

    private Row row(Sheet sheet, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column));
        }
        return row;
    }

    /** High enough for its longest cell: not every program finds that out by itself, and what does not fit is not printed. */
    private void tall(Row row, List<String> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            most = Math.max(most, lines(cells.get(column), columns.get(column).width() - 1));
        }
        row.setHeightInPoints(Math.min(most * LINE, HIGHEST));
    }

    /** How many lines a text takes, broken between words where it can be. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (var paragraph : text.split("\\R", -1)) {
            int used = 0;
            lines++;
            for (var word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                lines += Math.max(0, word.length() - 1) / Math.max(1, width);
                used += word.length() + (used > 0 ? 1 : 0);
            }
        }
        return lines;
    }
}
