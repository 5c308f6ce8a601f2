package vn.kntc.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.kntc.organization.Agency;
import vn.kntc.report.ReportSheet;

/** A table as a workbook, laid out as it is printed: merged heads, the row of numbers, figures as numbers, doubts and signatures below. */
final class TableWorkbook {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int CHARACTER = 256;
    private static final int UNIT_WIDTH = 30;
    private static final int FIGURE_WIDTH = 9;
    private static final int NOTE_WIDTH = 14;
    private static final float HEAD_HEIGHT = 48;

    private final ReportSheet sheet;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet page;
    private final CellStyle head = style(true, true, HorizontalAlignment.CENTER);
    private final CellStyle text = style(false, true, HorizontalAlignment.LEFT);
    private final CellStyle figure = style(false, true, HorizontalAlignment.RIGHT);
    private final CellStyle sum = style(true, true, HorizontalAlignment.RIGHT);
    private final CellStyle title = style(true, false, HorizontalAlignment.CENTER);
    private final CellStyle plain = style(false, false, HorizontalAlignment.LEFT);
    private int next;

    private TableWorkbook(ReportSheet sheet) {
        this.sheet = sheet;
        this.page = book.createSheet(sheet.table().code());
    }

    static ResponseEntity<byte[]> download(ReportSheet sheet, String fileName) {
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
                .body(bytes(sheet));
    }

    static byte[] bytes(ReportSheet sheet) {
        var workbook = new TableWorkbook(sheet);
        try (workbook.book;
                var written = new ByteArrayOutputStream()) {
            workbook.fill();
            workbook.book.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int columns() {
        return 1 + sheet.table().columns().size() + (sheet.table().noteColumn() == null ? 0 : 1);
    }

    private void fill() {
        var agency = sheet.rows().get(0).agency();
        if (agency.superiorName() != null) {
            line(agency.superiorName(), plain);
        }
        line(agency.name(), style(true, false, HorizontalAlignment.LEFT));
        line("Biểu số: " + sheet.table().sign() + " (" + sheet.table().circular() + ")", plain);
        line(sheet.table().name().toUpperCase(java.util.Locale.forLanguageTag("vi")), title);
        line(sheet.question().period(), title);
        int first = next;
        heads();
        page.createFreezePane(1, next);
        page.setRepeatingRows(new CellRangeAddress(first, next - 1, -1, -1));
        sheet.rows().forEach(row -> figures(row.agency().name(), row.cells(), text, figure));
        if (sheet.rows().size() > 1) {
            figures("Tổng cộng", sheet.total(), head, sum);
        }
        next++;
        sheet.checks().stream()
                .filter(check -> !check.holds())
                .forEach(check -> line(
                        "Chưa khớp: " + check.check() + (check.because() == null ? "" : " (" + check.because() + ")"),
                        plain));
        doubts().forEach(doubt -> line(doubt, plain));
        sign(agency);
        setUp();
    }

    private List<String> doubts() {
        var doubts = new ArrayList<>(sheet.table().doubts());
        sheet.table().columns().stream()
                .filter(column -> column.doubt() != null)
                .forEach(column -> doubts.add("Cột " + column.code() + ": " + column.doubt()));
        return doubts;
    }

    private void line(String words, CellStyle style) {
        var row = page.createRow(next);
        var cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        page.addMergedRegion(new CellRangeAddress(next, next, 0, columns() - 1));
        next++;
    }

    private void heads() {
        var merged = TableHead.of(sheet.table());
        int last = columns() - 1;
        for (int level = 0; level < merged.depth(); level++) {
            var row = page.createRow(next + level);
            row.setHeightInPoints(HEAD_HEIGHT);
            for (int column = 0; column <= last; column++) {
                row.createCell(column).setCellStyle(head);
            }
        }
        page.getRow(next).getCell(0).setCellValue("Đơn vị");
        merge(next, next + merged.depth() - 1, 0, 0);
        for (int level = 0; level < merged.depth(); level++) {
            for (var cell : merged.rows().get(level)) {
                int column = 1 + cell.column();
                page.getRow(next + level).getCell(column).setCellValue(cell.text());
                merge(next + level, next + level + cell.height() - 1, column, column + cell.width() - 1);
            }
        }
        if (sheet.table().noteColumn() != null) {
            page.getRow(next).getCell(last).setCellValue("Ghi chú");
            merge(next, next + merged.depth() - 1, last, last);
        }
        next += merged.depth();
        var numbers = page.createRow(next++);
        put(numbers, 0, "MS", head);
        for (int column = 0; column < sheet.table().columns().size(); column++) {
            put(numbers, 1 + column, sheet.table().columns().get(column).code(), head);
        }
        if (sheet.table().noteColumn() != null) {
            put(numbers, last, sheet.table().noteColumn(), head);
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            page.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private void figures(String name, Map<String, BigDecimal> cells, CellStyle names, CellStyle numbers) {
        var row = page.createRow(next++);
        put(row, 0, name, names);
        int column = 1;
        for (var value : cells.values()) {
            var cell = row.createCell(column++);
            cell.setCellStyle(numbers);
            if (value != null) {
                cell.setCellValue(value.doubleValue());
            }
        }
        if (sheet.table().noteColumn() != null) {
            put(row, column, "", names);
        }
    }

    private static void put(XSSFRow row, int column, String words, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** Who draws the table up on the left, the head on the right (Điều 8, 13 Nghị định 30/2020/NĐ-CP). */
    private void sign(Agency agency) {
        next++;
        int half = columns() / 2;
        var row = page.createRow(next);
        put(row, 0, "NGƯỜI LẬP BIỂU", title);
        put(row, half, agency.signerTitle(), title);
        merge(next, next, 0, half - 1);
        merge(next, next, half, columns() - 1);
        next++;
    }

    private void setUp() {
        page.setColumnWidth(0, UNIT_WIDTH * CHARACTER);
        for (int column = 1; column < columns(); column++) {
            page.setColumnWidth(column, FIGURE_WIDTH * CHARACTER);
        }
        if (sheet.table().noteColumn() != null) {
            page.setColumnWidth(columns() - 1, NOTE_WIDTH * CHARACTER);
        }
        page.setFitToPage(true);
        page.setHorizontallyCenter(true);
        var print = page.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(columns() > 20 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private CellStyle style(boolean bold, boolean framed, HorizontalAlignment where) {
        var style = book.createCellStyle();
        style.setAlignment(where);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(framed);
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        style.setFont(font);
        var border = framed ? BorderStyle.THIN : BorderStyle.NONE;
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        return style;
    }
}
