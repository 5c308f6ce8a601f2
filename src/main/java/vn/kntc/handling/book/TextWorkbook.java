package vn.kntc.handling.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
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
        titles.forEach(line -> row(sheet, List.of(line), title));
        var bold = style(book, true);
        row(sheet, columns.stream().map(Column::head).toList(), bold);
        var numbers = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
            numbers.add(String.valueOf(column + 1));
        }
        row(sheet, numbers, bold);
        sheet.createFreezePane(0, sheet.getPhysicalNumberOfRows());
        var plain = style(book, false);
        rows.forEach(cells -> row(sheet, cells, plain));
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
        return style;
    }

    private static void row(Sheet sheet, List<String> cells, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column));
        }
    }
}
