package vn.kntc.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kntc.handling.book.BookParameters;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.reception.LogRow;
import vn.kntc.reception.LogSheet;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Office;

/** The reception log as it comes out of the printer: lying, every column on the sheet, its heads on each. */
class LogPrintTest {

    private static final AgencyId NHANHOA = new AgencyId("nhanhoa");
    private static final int VISITS = 60;

    @Test
    void everyPageHasAllColumnsUnderTheirHeads(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("so-tiep-cong-dan.xlsx");
        Files.write(file, workbook());
        try (var pdf = Loader.loadPDF(Office.pdf(file).toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, VISITS / 3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var box = pdf.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).as("page " + page + " lies").isGreaterThan(box.getHeight());
                assertThat(text(pdf, page))
                        .as("page " + page)
                        .contains("STT", "Ngày tiếp", "Họ tên,", "Giấy tờ", "Theo dõi", "Ghi chú", "Yêu cầu,", "xử lý")
                        .contains("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")
                        .contains("Trang " + page + "/" + pdf.getNumberOfPages());
            }
            var all = text(pdf, 0);
            IntStream.rangeClosed(1, VISITS).forEach(number -> assertThat(all)
                    .as("first and last column of line " + number)
                    .contains("NGƯỜI" + number + "A", "CUỐI" + number + "Z"));
        }
    }

    /** @param page 0 for all */
    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(pdf).replaceAll("[ \\t]+", " ");
    }

    private static byte[] workbook() {
        var agency = new Agency(
                NHANHOA,
                AgencyLevel.COMMUNE,
                "Ủy ban nhân dân phường Nhân Hòa",
                "UBND",
                null,
                "Nhân Hòa",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                null,
                true);
        var rows = IntStream.rangeClosed(1, VISITS).mapToObj(LogPrintTest::row).toList();
        var asked = BookParameters.of("/so-tiep-cong-dan", Map.of(), List.of(NHANHOA), LocalDate.of(2026, 12, 31));
        return LogWorkbook.of(new LogSheet(agency, rows, rows.size(), false), asked)
                .download("so")
                .getBody();
    }

    private static LogRow row(int number) {
        return new LogRow(
                number,
                new CaseNumber("NHANHOA-2026-%06d".formatted(number)),
                LocalDate.of(2026, 12, 1),
                "NGƯỜI" + number + "A, tổ dân phố Cửa Đình, phường Nhân Hòa",
                "Căn cước 027183004455",
                "Khiếu nại phương án bồi thường khi thu hồi đất làm đường vành đai qua cánh đồng.",
                "Khiếu nại",
                12,
                "Ủy ban nhân dân phường",
                true,
                "Giám đốc Sở Xây dựng tỉnh Bắc Ninh, phiếu số 15/PHD-UBND",
                "Ủy ban nhân dân phường, văn bản số 16/TB-UBND",
                "Đã trả lời công dân ngày 14/12/2026: cần thêm thời gian kiểm tra, xác minh.",
                "Phiên tiếp ngày 16/12/2026, lãnh đạo trực tiếp tiếp",
                "Đã gửi đơn tháng 6 năm 2026, chưa được trả lời.",
                "Đề nghị kiểm đếm lại.",
                "Nhận đơn, 2 tài liệu; lập thành đơn CUỐI" + number + "Z",
                false);
    }
}
