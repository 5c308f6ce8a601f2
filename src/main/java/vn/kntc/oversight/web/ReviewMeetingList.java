package vn.kntc.oversight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.kntc.handling.book.TextDocument;
import vn.kntc.handling.book.TextWorkbook.Column;
import vn.kntc.oversight.OversightBook.MeetingLine;
import vn.kntc.shared.ShownDay;

/** Crowded, complex and long cases as the document that the monthly meeting gets. Names nobody. */
final class ReviewMeetingList {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 5),
            new Column("Hồ sơ", 17),
            new Column("Nội dung", 28),
            new Column("Diện", 14),
            new Column("Đơn vị chủ trì", 18),
            new Column("Phải xong", 11),
            new Column("Tình trạng", 18),
            new Column("Diễn biến gần nhất", 28));

    private ReviewMeetingList() {}

    static TextDocument of(String agency, List<MeetingLine> lines, LocalDate today) {
        return new TextDocument(
                agency,
                "DANH SÁCH VỤ VIỆC ĐÔNG NGƯỜI, PHỨC TẠP, KÉO DÀI",
                List.of(
                        "Phục vụ cuộc họp giải quyết đơn ngày 10 hằng tháng; lập ngày " + ShownDay.of(today),
                        "Ngày họp theo kế hoạch của địa phương. Danh sách không có danh tính của người dân."),
                COLUMNS,
                IntStream.range(0, lines.size())
                        .mapToObj(index -> cells(index + 1, lines.get(index)))
                        .toList(),
                "Không còn vụ việc nào đang rà soát.");
    }

    private static List<String> cells(int number, MeetingLine line) {
        return List.of(
                String.valueOf(number),
                line.caseNumber().value(),
                line.subject(),
                String.join(", ", line.grounds()),
                line.leadUnit(),
                line.dueOn() == null ? "" : ShownDay.of(line.dueOn()),
                line.stage(),
                line.developments());
    }
}
