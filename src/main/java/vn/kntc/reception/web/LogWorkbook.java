package vn.kntc.reception.web;

import java.util.List;
import vn.kntc.handling.book.BookParameters;
import vn.kntc.handling.book.TextWorkbook;
import vn.kntc.handling.book.TextWorkbook.Column;
import vn.kntc.reception.LogRow;
import vn.kntc.reception.LogSheet;
import vn.kntc.shared.ShownDay;

/** The log as a workbook: the 13 columns of Mẫu 03/TCD and the three of khoản 2 Điều 25 Luật Tiếp công dân. */
final class LogWorkbook {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6),
            new Column("Ngày tiếp", 12),
            new Column("Họ tên, địa chỉ", 22),
            new Column("Giấy tờ tùy thân", 16),
            new Column("Tóm tắt nội dung vụ việc", 30),
            new Column("Loại", 12),
            new Column("Số người có cùng nội dung", 9),
            new Column("Cơ quan đã giải quyết", 15),
            new Column("Thuộc thẩm quyền", 9),
            new Column("Hướng dẫn đến cơ quan, số văn bản", 18),
            new Column("Cơ quan thụ lý, số văn bản chuyển", 18),
            new Column("Theo dõi kết quả", 24),
            new Column("Ghi chú", 24),
            new Column("Quá trình giải quyết trước đó", 18),
            new Column("Yêu cầu, đề nghị", 18),
            new Column("Việc tiếp nhận, xử lý", 18));

    private LogWorkbook() {}

    static TextWorkbook of(LogSheet log, BookParameters asked) {
        return new TextWorkbook(
                "Sổ tiếp công dân",
                asked.titles(log.agency().name(), "SỔ TIẾP CÔNG DÂN"),
                COLUMNS,
                log.rows().stream().map(LogWorkbook::cells).toList());
    }

    private static List<String> cells(LogRow row) {
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
