package vn.kntc.handling.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.kntc.handling.book.TextWorkbook.Column;

/** What a register looks like when it is printed from Excel. */
class TextWorkbookTest {

    private static final List<String> TITLES =
            List.of("Ủy ban nhân dân phường Nhân Hòa", "SỔ TIẾP CÔNG DÂN", "Từ ngày 01/11/2026 đến ngày 30/11/2026");

    private static Sheet printed(int columns, int width) throws IOException {
        var heads = IntStream.range(0, columns)
                .mapToObj(index -> new Column("Cột " + index, width))
                .toList();
        var cells = IntStream.range(0, columns).mapToObj(String::valueOf).toList();
        var bytes = new TextWorkbook("Sổ", TITLES, heads, List.of(cells, cells)).bytes();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    @Test
    void liesOnOnePageInWidthWithItsHeadOnEach() throws IOException {
        var sheet = printed(10, 12);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight())
                .as("as many pages as it needs")
                .isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().getFirstRow())
                .as("heads of the columns")
                .isEqualTo(3);
        assertThat(sheet.getRepeatingRows().getLastRow()).as("their numbers").isEqualTo(4);
        assertThat(sheet.getFooter().getCenter()).isEqualTo("Trang &P/&N");
        assertThat(sheet.getRow(5).getCell(0).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.NONE);
    }

    @Test
    void isPrintedOnA3WhereA4IsTooSmallToRead() throws IOException {
        assertThat(printed(10, 17).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(printed(10, 18).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
    }

    /** Twelve characters wide: "Nhận đơn, đề | xuất thụ lý" are two lines and a row of three words each takes as many as it needs. */
    @Test
    void noTextIsCut() throws IOException {
        var columns = List.of(new Column("Kết quả", 13), new Column("Số", 5));
        var rows = List.of(
                List.of("Đã thụ lý", "1"), List.of("Nhận đơn, đề xuất thụ lý", "2"), List.of("a\nb\nc", "1234567890"));
        var bytes = new TextWorkbook("Sổ", TITLES, columns, rows).bytes();
        var sheet = new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(14.5f);
        assertThat(sheet.getRow(6).getHeightInPoints()).isEqualTo(29f);
        assertThat(sheet.getRow(7).getHeightInPoints()).isEqualTo(43.5f);
    }
}
