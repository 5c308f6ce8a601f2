package vn.kntc.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kntc.casefile.CaseKind;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Office;
import vn.kntc.transfer.TransferBook;

/** The list for the monthly meeting as it comes out of the printer: lying, its heads on each page, nothing cut off at the edge. */
class MeetingListInOfficeTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 12, 10);
    private static final int LINES = 40;

    @Test
    void everyPageLiesUnderItsHeads(@TempDir Path folder) throws IOException, InterruptedException {
        try (var pdf = printed(
                folder,
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(MeetingListInOfficeTest::line)
                        .toList())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, LINES / 4);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var box = pdf.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).as("page " + page + " lies").isGreaterThan(box.getHeight());
                assertThat(text(pdf, page)).as("page " + page).contains("STT", "Hồ sơ", "Nội dung", "Nơi nhận", "Việc");
            }
            var all = text(pdf, 0);
            IntStream.rangeClosed(1, LINES).forEach(number -> assertThat(all)
                    .as("first and last column of line " + number)
                    .contains("NỘI" + number + "A", "VIỆC" + number + "Z"));
            assertThat(all).contains("DANH SÁCH ĐƠN ĐÃ CHUYỂN", "lập ngày 10/12/2026");
        }
    }

    @Test
    void whereNothingIsAwaitedItSaysSo(@TempDir Path folder) throws IOException, InterruptedException {
        try (var pdf = printed(folder, List.of())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(text(pdf, 0)).contains("Không còn đơn nào đã chuyển").doesNotContain("STT");
        }
    }

    private static PDDocument printed(Path folder, List<TransferBook.Line> lines)
            throws IOException, InterruptedException {
        var file = folder.resolve("danh-sach-giao-ban.docx");
        Files.write(
                file,
                MeetingList.of("Ủy ban nhân dân phường Nhân Hòa", lines, MEETING, MeetingListInOfficeTest::owed)
                        .download("danh-sach-giao-ban")
                        .getBody());
        return Loader.loadPDF(Office.pdf(file).toFile());
    }

    private static String owed(TransferBook.Line line) {
        return "Báo kết quả cho công dân VIỆC" + line.caseNumber().value().replaceFirst(".*-0*", "") + "Z";
    }

    private static TransferBook.Line line(int number) {
        return new TransferBook.Line(
                new CaseNumber("NHANHOA-2026-%06d".formatted(number)),
                CaseKind.COMPLAINT,
                "NỘI" + number + "A, khiếu nại phương án bồi thường khi thu hồi đất làm đường vành đai",
                number + "/PC-UBND",
                LocalDate.of(2026, 10, 5),
                "Ủy ban nhân dân phường Võ Cường",
                new CaseNumber("VOCUONG-2026-%06d".formatted(number)),
                "Đang giải quyết",
                null,
                LocalDate.of(2026, 10, 6),
                1,
                LocalDate.of(2026, 11, 6),
                false,
                true,
                null,
                null,
                false);
    }

    /** @param page 0 for all */
    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
