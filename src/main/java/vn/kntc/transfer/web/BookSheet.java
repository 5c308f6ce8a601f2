package vn.kntc.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.kntc.handling.book.TextWorkbook;
import vn.kntc.handling.book.TextWorkbook.Column;
import vn.kntc.shared.ShownDay;
import vn.kntc.transfer.TransferBook;
import vn.kntc.transfer.TransferBook.Line;

/** The book as an Excel sheet. */
final class BookSheet {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6),
            new Column("Số hồ sơ", 22),
            new Column("Loại đơn", 14),
            new Column("Tóm tắt", 32),
            new Column("Số phiếu chuyển, văn bản giao", 16),
            new Column("Ngày ban hành", 12),
            new Column("Nơi nhận", 22),
            new Column("Hồ sơ tại nơi nhận", 22),
            new Column("Tình trạng", 18),
            new Column("Chờ từ ngày", 12),
            new Column("Số lần đôn đốc", 9),
            new Column("Đôn đốc gần nhất", 12),
            new Column("Kết quả", 28),
            new Column("Ngày nhận kết quả", 12));

    private BookSheet() {}

    static TextWorkbook of(List<Line> lines, TransferBook.Question question) {
        return new TextWorkbook(
                "Sổ chuyển đơn",
                List.of("SỔ CHUYỂN ĐƠN", period(question)),
                COLUMNS,
                IntStream.range(0, lines.size())
                        .mapToObj(index -> cells(index + 1, lines.get(index)))
                        .toList());
    }

    /** Which lines are in it, for its head. */
    static String period(TransferBook.Question question) {
        return question.awaitedOnly()
                ? "Các đơn còn chờ kết quả"
                : "Từ ngày " + ShownDay.of(question.from()) + " đến ngày " + ShownDay.of(question.to());
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
