package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a petition's text tells who wrote it, in whatever form it is written. */
class TellingWordsTest {

    private static final Identity DENOUNCER = new Identity(
            PartyRole.PETITIONER,
            "Đặng Quỳnh Xuân Thư",
            "Số 12, đường Trần Hưng Đạo, phường Nhân Hòa, tỉnh Bắc Ninh",
            IdType.CITIZEN_CARD,
            "027190001234",
            "0912345678");
    private static final String RESPONDENT = "Lê Văn Tám";

    private static String left(String text) {
        var words = new TellingWords(text, List.of(DENOUNCER));
        return words.left(words.telling());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đặng Quỳnh Xuân Thư",
                "ĐẶNG QUỲNH XUÂN THƯ",
                "đặng quỳnh xuân thư",
                "dang quynh xuan thu",
                "Đ.Q.X.Thư",
                "bà Thư",
                "027190001234",
                "027 190 001 234",
                "0912345678",
                "0912.345.678",
                "+84 912 345 678",
                "số 12 đường Trần Hưng Đạo",
                "so 12, duong Tran Hung Dao"
            })
    void isLeftOut(String telling) {
        for (var written : List.of(telling, Normalizer.normalize(telling, Normalizer.Form.NFD))) {
            var left = left("Tôi tố cáo ông " + RESPONDENT + " thu tiền sai quy định. Người làm đơn: " + written
                    + " , kính mong xem xét.");
            assertThat(new TellingWords(left, List.of(DENOUNCER)).tells(left)).isFalse();
            assertThat(left).contains(RESPONDENT, "thu tiền sai quy định", "xem xét", TellingWords.LEFT_OUT);
            assertThat(Normalizer.normalize(left, Normalizer.Form.NFC))
                    .doesNotContain("Quỳnh", "quynh", "190", "912", "345", "Hưng", "Hung");
        }
    }

    @Test
    void isFoundAcrossLinesAndInALongText() {
        var filler = "Ủy ban đã thu phí trông giữ xe của các hộ kinh doanh trong chợ. ".repeat(60);
        var left = left(filler + "\nTôi là Đặng Quỳnh\nXuân Thư ở chợ.\n" + filler);
        assertThat(left).doesNotContain("Quỳnh", "Xuân").contains("thu phí trông giữ xe", "ở chợ.");
        assertThat(left.lines().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void leavesAPlainTextAlone() {
        var plain = "Ông " + RESPONDENT + " thu tiền của các hộ.\n\nĐề nghị làm rõ.";
        assertThat(left(plain)).isEqualTo(plain);
        assertThat(left("")).isEmpty();
    }

    @Test
    void proposesTheGivenNameAloneButDoesNotInsistOnIt() {
        var words = new TellingWords("Chị Hòa gọi Thư ra chợ.", List.of(DENOUNCER));
        assertThat(IntStream.range(0, words.count())
                        .filter(words.telling()::get)
                        .mapToObj(words::word))
                .containsExactly("Thư");
        assertThat(words.tells(words.left(new BitSet()))).isFalse();
    }
}
