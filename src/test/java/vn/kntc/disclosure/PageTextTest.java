package vn.kntc.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the machine reads of a typed sheet, straight, askew and with specks, and that it tells where it read too little. */
class PageTextTest {

    private static final String[] LINES = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ĐƠN TỐ CÁO",
        "Tôi là Đặng Thị Quế Hường, ở ngách 19 phố Lý Quốc Sư.",
        "Điện thoại 0968 135 790, căn cước số 027191006653.",
        "Tôi tố cáo ông Trưởng phòng Kinh tế thu phí không có biên lai.",
        "Đề nghị cơ quan xem xét, giải quyết theo quy định của pháp luật."
    };

    private final ScanReader reader = new ScanReader();

    @BeforeEach
    void needsTesseract() {
        TypedPage.requireTesseract();
    }

    static Stream<TypedPage> sheets() {
        return Stream.of(
                new TypedPage(LINES),
                new TypedPage(LINES).askew(2.5),
                new TypedPage(LINES).askew(-1.5).specked(4000));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void readsTypedSheets(TypedPage sheet) throws IOException {
        var page = reader.words(sheet.png(), 1, TypedPage.TESSERACT);
        var first = text(page, 0);
        assertThat(first).contains("Quế Hường", "027191006653", "Lý Quốc Sư");
        assertThat(page.unread()).as("hundredths of ink not read").isLessThan(5);
    }

    @Test
    void placesWordsWhereTheyStandThoughTheSheetLiesAskew() throws IOException {
        var straight = place(reader.words(new TypedPage(LINES).png(), 1, TypedPage.TESSERACT));
        int[] line = TypedPage.line(3);
        assertThat(straight.top()).isBetween(line[0] - 40, line[0] + 60);
        assertThat(straight.bottom()).isBetween(line[1] - 80, line[1] + 40);
        var askew = place(reader.words(new TypedPage(LINES).askew(2.5).png(), 1, TypedPage.TESSERACT));
        // to the right of the middle the line has gone down, by tan 2.5° of the distance
        double middle = (straight.left() + straight.right()) / 2.0 - 5000;
        double down = Math.tan(Math.toRadians(2.5)) * middle * TypedPage.WIDTH / TypedPage.HEIGHT;
        double across = Math.tan(Math.toRadians(2.5))
                * (5000 - (straight.top() + straight.bottom()) / 2.0)
                * TypedPage.HEIGHT
                / TypedPage.WIDTH;
        assertThat((askew.top() + askew.bottom()) / 2.0)
                .isBetween(
                        (straight.top() + straight.bottom()) / 2.0 + down - 60,
                        (straight.top() + straight.bottom()) / 2.0 + down + 60);
        assertThat((askew.left() + askew.right()) / 2.0)
                .isBetween(middle + 5000 + across - 60, middle + 5000 + across + 60);
    }

    @Test
    void tellsThatAPageWasNotRead() throws IOException {
        assertThat(reader.words(new TypedPage(LINES).scribbled().png(), 1, TypedPage.TESSERACT)
                        .unread())
                .isGreaterThanOrEqualTo(5);
        assertThat(reader.words(new TypedPage().png(), 1, TypedPage.TESSERACT))
                .as("an empty sheet")
                .isEqualTo(new PageText.Page(List.of(), 0));
    }

    private static PageText.Word place(PageText.Page page) {
        return page.words().stream()
                .filter(word -> word.reading() == 0 && word.text().contains("027191006653"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PageText.Page page, int reading) {
        return page.words().stream()
                .filter(word -> word.reading() == reading)
                .map(PageText.Word::text)
                .collect(Collectors.joining(" "));
    }
}
