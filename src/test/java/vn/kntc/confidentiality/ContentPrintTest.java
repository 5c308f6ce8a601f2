package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Petitions made by hand: the same one as people hand it in again, and others about the same subject. */
class ContentPrintTest {

    private static final String LAND = read("thu-hoi-dat");
    private static final String OTHER_LAND = read("thu-hoi-dat-ho-khac");
    private static final String SAME_ROAD = read("thu-hoi-dat-cung-du-an");
    private static final String WASTE = read("rac-thai");

    private static String read(String name) {
        try (var file = ContentPrintTest.class.getResourceAsStream("/likeness/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static ContentPrint print(String text) {
        return print(text, 1, "nhanhoa");
    }

    private static ContentPrint print(String text, int key, String agency) {
        return ContentPrint.of(
                text, new AesGcmSealer(AesGcmSealerTest.key(key)).digests().numbers(agency));
    }

    private static int likeness(String one, String other) {
        return print(one).likeness(print(other));
    }

    private static boolean found(String one, String other) {
        return Arrays.stream(print(one).bands())
                .anyMatch(band -> Arrays.stream(print(other).bands()).anyMatch(same -> same == band));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private static String reordered(String text) {
        var paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        Collections.reverse(paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** A scanner reads about every so many words with one wrong letter. */
    private static String misread(String text, int every) {
        var chance = new Random(7);
        return Arrays.stream(text.split(" "))
                .map(word -> chance.nextInt(every) == 0 ? misread(word, chance) : word)
                .collect(Collectors.joining(" "));
    }

    private static String misread(String word, Random chance) {
        int at = chance.nextInt(word.length());
        return word.substring(0, at) + "rnlcix".charAt(chance.nextInt(6)) + word.substring(at + 1);
    }

    @Test
    void theSameTextIsTheSameHoweverItIsWritten() {
        assertThat(likeness(LAND, LAND)).isEqualTo(100);
        assertThat(likeness(LAND, withoutAccents(LAND))).isEqualTo(100);
        assertThat(likeness(LAND, LAND.toUpperCase(java.util.Locale.ROOT).replace(",", " ;")))
                .isEqualTo(100);
        assertThat(likeness(LAND, Normalizer.normalize(LAND, Normalizer.Form.NFD)))
                .isEqualTo(100);
    }

    @Test
    void itIsFoundAgainReorderedLengthenedAndMisread() {
        var longer = LAND
                + "\n\nĐơn này tôi gửi lần thứ hai vì lần trước nộp ở bộ phận một cửa đã quá một tháng mà chưa thấy trả lời, mong"
                + " lãnh đạo quan tâm xem xét.";
        for (var again : List.of(reordered(LAND), longer, misread(LAND, 12))) {
            assertThat(likeness(LAND, again)).as(again).isGreaterThanOrEqualTo(50);
            assertThat(found(LAND, again)).as(again).isTrue();
        }
        var worst = withoutAccents(misread(reordered(longer), 15));
        assertThat(likeness(LAND, worst)).isGreaterThanOrEqualTo(33);
        assertThat(found(LAND, worst)).isTrue();
        assertThat(likeness(LAND, reordered(LAND))).isGreaterThanOrEqualTo(90);
        assertThat(likeness(LAND, longer)).isGreaterThanOrEqualTo(75);
    }

    @Test
    void othersOnTheSameSubjectAreOthers() {
        for (var other : List.of(OTHER_LAND, SAME_ROAD, WASTE)) {
            assertThat(likeness(LAND, other)).as(other).isLessThan(25);
        }
        assertThat(likeness(OTHER_LAND, SAME_ROAD)).isLessThan(25);
    }

    @Test
    void aPartOfItIsLikeItInPart() {
        var half = LAND.substring(0, LAND.indexOf("\n\n", LAND.length() / 2));
        assertThat(likeness(LAND, half)).isBetween(40, 85);
    }

    @Test
    void onlyTheKeyAndTheAgencyMakeTwoPrintsComparable() {
        assertThat(print(LAND).likeness(print(LAND, 2, "nhanhoa"))).isLessThan(5);
        assertThat(print(LAND).likeness(print(LAND, 1, "vocuong"))).isLessThan(5);
    }

    @Test
    void aTextOfTwoWordsHasNoPrint() {
        var empty = print("");
        assertThat(empty.bands()).isEmpty();
        assertThat(print("hai chữ").likeness(empty)).isZero();
        assertThat(print("vừa ba chữ").bands()).hasSize(32);
    }

    /** Twenty thousand words, the longest petition that is taken in, in the time of one answer. */
    @Test
    void aLongTextTakesNoLongerThanAnAnswer() {
        var text = "Gia đình tôi đề nghị xem xét. ".repeat(3_000) + LAND;
        long begun = System.nanoTime();
        assertThat(print(text).signature()).hasSize(ContentPrint.HASHES);
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }
}
