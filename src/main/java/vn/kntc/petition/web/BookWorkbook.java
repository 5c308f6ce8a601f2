package vn.kntc.petition.web;

import java.util.List;
import vn.kntc.handling.book.BookParameters;
import vn.kntc.handling.book.TextWorkbook;
import vn.kntc.handling.book.TextWorkbook.Column;
import vn.kntc.petition.PetitionBook.Line;
import vn.kntc.petition.PetitionBook.Sheet;
import vn.kntc.shared.ShownDay;

/** The register of petitions as a workbook, with the columns of the page. */
final class BookWorkbook {

    private static final List<Column> COLUMNS = List.of(
            new Column("Số", 22),
            new Column("Ngày nhận", 12),
            new Column("Số đến", 10),
            new Column("Dấu bưu điện", 12),
            new Column("Nguồn đơn", 14),
            new Column("Người nộp đơn", 22),
            new Column("Tóm tắt nội dung", 36),
            new Column("Loại đơn", 15),
            new Column("Hướng xử lý", 22),
            new Column("Văn bản", 26),
            new Column("Kết quả", 28),
            new Column("Đính chính, ghi chú", 22));

    private BookWorkbook() {}

    static TextWorkbook of(Sheet book, BookParameters asked) {
        return new TextWorkbook(
                "Sổ đơn",
                asked.titles(book.agency().name(), "SỔ ĐƠN"),
                COLUMNS,
                book.lines().stream().map(BookWorkbook::cells).toList());
    }

    private static List<String> cells(Line line) {
        return List.of(
                line.caseNumber().value(),
                ShownDay.of(line.receivedOn()),
                line.arrivalNumber(),
                line.postmark(),
                line.channel(),
                line.people(),
                line.summary(),
                line.kind(),
                line.route(),
                line.papers(),
                line.outcome(),
                line.note());
    }
}
