package vn.kntc.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.handling.book.TextDocument;
import vn.kntc.handling.book.TextWorkbook.Column;
import vn.kntc.shared.ShownDay;
import vn.kntc.transfer.TransferBook.Line;

/** What is still awaited, as the document that the monthly meeting gets. Names nobody. */
final class MeetingList {

    private static final String TITLE = "DANH SÁCH ĐƠN ĐÃ CHUYỂN, ĐÃ GIAO CHƯA CÓ KẾT QUẢ";

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8),
            new Column("Hồ sơ", 16),
            new Column("Nội dung", 24),
            new Column("Loại đơn", 11),
            new Column("Nơi nhận", 21),
            new Column("Phiếu chuyển, văn bản giao", 15),
            new Column("Chờ từ ngày", 13),
            new Column("Đã đôn đốc", 9),
            new Column("Việc phải làm", 18));

    private MeetingList() {}

    /** @param owed what is owed for a line, or null */
    static TextDocument of(String agency, List<Line> lines, LocalDate today, Function<Line, String> owed) {
        return new TextDocument(
                agency,
                TITLE,
                List.of(
                        "Phục vụ giao ban xử lý đơn ngày 10 hằng tháng; lập ngày " + ShownDay.of(today),
                        "Ngày giao ban theo kế hoạch của địa phương. Danh sách không có danh tính của người nộp đơn."),
                COLUMNS,
                IntStream.range(0, lines.size())
                        .mapToObj(index -> cells(index + 1, lines.get(index), owed.apply(lines.get(index))))
                        .toList(),
                "Không còn đơn nào đã chuyển hoặc đã giao mà chưa có kết quả.");
    }

    private static List<String> cells(int number, Line line, String owed) {
        return List.of(
                String.valueOf(number),
                line.caseNumber().value(),
                line.summary(),
                line.kind().label(),
                receiver(line),
                (line.slipNumber() == null ? "không số," : line.slipNumber()) + " ngày " + ShownDay.of(line.issuedOn()),
                line.waitingSince() == null ? "chưa gửi" : ShownDay.of(line.waitingSince()),
                line.urged() + " lần",
                Objects.toString(owed, ""));
    }

    private static String receiver(Line line) {
        return String.join(
                "; ",
                Stream.of(
                                line.receiver(),
                                line.assigned() ? line.standing() : null,
                                line.receivingCase() == null
                                        ? null
                                        : "hồ sơ " + line.receivingCase() + ": " + line.receivingState())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
