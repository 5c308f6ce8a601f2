package vn.kntc.reception.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.kntc.reception.LogRow;
import vn.kntc.reception.LogSheet;
import vn.kntc.shared.ShownDay;

/** The log as a workbook: the 13 columns of Mẫu 03/TCD and the three of khoản 2 Điều 25 Luật Tiếp công dân. Every cell is a text: nothing computes. */
final class LogWorkbook {

    /** As the form heads them; the page and the print use the same. */
    static final List<String> HEADS = List.of(
            "STT",
            "Ngày tiếp",
            "Họ tên, địa chỉ",
            "Giấy tờ tùy thân",
            "Tóm tắt nội dung vụ việc",
            "Loại",
            "Số người có cùng nội dung",
            "Cơ quan đã giải quyết",
            "Thuộc thẩm quyền",
            "Hướng dẫn đến cơ quan, số văn bản",
            "Cơ quan thụ lý, số văn bản chuyển",
            "Theo dõi kết quả",
            "Ghi chú",
            "Quá trình giải quyết trước đó",
            "Yêu cầu, đề nghị",
            "Việc tiếp nhận, xử lý");

    private static final int HEAD_ROW = 3;
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(6, 12, 30, 22, 40, 16, 10, 22, 10, 28, 28, 36, 32, 32, 30, 26);

    private LogWorkbook() {}

    static byte[] of(LogSheet log, LocalDate from, LocalDate to) {
        try (var book = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Sổ tiếp công dân");
            var bold = style(book, true);
            var plain = style(book, false);
            var heading = style(book, true);
            heading.setWrapText(false);
            title(sheet, log, from, to, heading);
            head(sheet, bold);
            for (int index = 0; index < log.rows().size(); index++) {
                row(sheet.createRow(HEAD_ROW + 2 + index), cells(log.rows().get(index)), plain);
            }
            book.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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

    private static void title(Sheet sheet, LogSheet log, LocalDate from, LocalDate to, CellStyle bold) {
        row(sheet.createRow(0), List.of(log.agency().name()), bold);
        row(sheet.createRow(1), List.of("SỔ TIẾP CÔNG DÂN"), bold);
        row(sheet.createRow(2), List.of("Từ ngày " + ShownDay.of(from) + " đến ngày " + ShownDay.of(to)), bold);
    }

    private static void head(Sheet sheet, CellStyle bold) {
        row(sheet.createRow(HEAD_ROW), HEADS, bold);
        var numbers = sheet.createRow(HEAD_ROW + 1);
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
            var cell = numbers.createCell(column);
            cell.setCellStyle(bold);
            cell.setCellValue(String.valueOf(column + 1));
        }
        sheet.createFreezePane(0, HEAD_ROW + 2);
    }

    private static void row(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column));
        }
    }

    static List<String> cells(LogRow row) {
        return List.of(
                String.valueOf(row.number()),
                ShownDay.of(row.on()),
                row.people(),
                row.papers(),
                row.content() + " (số " + row.caseNumber() + ")",
                row.kind(),
                String.valueOf(row.group()),
                row.settledBy(),
                row.competent() ? "x" : "",
                row.guidedTo(),
                row.acceptedBy(),
                row.result(),
                row.note(),
                row.priorHandling(),
                row.requests(),
                row.processing());
    }
}
