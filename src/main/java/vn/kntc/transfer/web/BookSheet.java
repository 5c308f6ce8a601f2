package vn.kntc.transfer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.kntc.shared.ShownDay;
import vn.kntc.transfer.TransferBook.Line;

/** The book as an Excel sheet; every cell is text, so that no cell is reckoned as a formula. */
final class BookSheet {

    private static final List<String> HEAD = List.of(
            "STT",
            "Số hồ sơ",
            "Loại đơn",
            "Tóm tắt",
            "Số phiếu chuyển",
            "Ngày ban hành",
            "Nơi nhận",
            "Hồ sơ tại nơi nhận",
            "Tình trạng",
            "Chờ từ ngày",
            "Số lần đôn đốc",
            "Đôn đốc gần nhất",
            "Kết quả",
            "Ngày nhận kết quả");

    private BookSheet() {}

    static byte[] of(List<Line> lines) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Sổ chuyển đơn");
            fill(sheet.createRow(0), HEAD);
            for (int number = 1; number <= lines.size(); number++) {
                fill(sheet.createRow(number), cells(number, lines.get(number - 1)));
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static List<String> cells(int number, Line line) {
        return List.of(
                String.valueOf(number),
                line.caseNumber().value(),
                line.kind().label(),
                line.summary(),
                text(line.slipNumber()),
                day(line.issuedOn()),
                line.receiver(),
                text(line.receivingCase()),
                line.standing(),
                day(line.waitingSince()),
                String.valueOf(line.urged()),
                day(line.urgedOn()),
                text(line.result()),
                day(line.resultOn()));
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : ShownDay.of(day);
    }
}
