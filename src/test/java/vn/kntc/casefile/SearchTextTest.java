package vn.kntc.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void forgetsAccentsCaseAndGaps() {
        assertThat(SearchText.of("  Đền bù   GIẢI PHÓNG\nmặt bằng ở Nhân Hòa "))
                .isEqualTo("den bu giai phong mat bang o nhan hoa");
    }

    @Test
    void readsBothUnicodeForms() {
        var text = "Khiếu nại về đường Ngọc Hân";
        assertThat(SearchText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(SearchText.of(text))
                .isEqualTo("khieu nai ve duong ngoc han");
    }

    @Test
    void splitsIntoWords() {
        assertThat(SearchText.words(" Đất  Đai ")).containsExactly("dat", "dai");
        assertThat(SearchText.words(" ")).isEmpty();
        assertThat(SearchText.words(null)).isEmpty();
    }

    @Test
    void findsLookAlikesApostrophesBlanksAndDashesAlike() {
        assertThat(SearchText.of("Đồng bào H’Mông ở xã Ðặng Xá"))
                .isEqualTo(SearchText.of("đồng bào H'Mông ở\u00A0xã Đặng\u200B Xá"))
                .isEqualTo("dong bao hmong o xa dang xa");
        assertThat(SearchText.of("Quyết định 125–2026")).isEqualTo(SearchText.of("Quyết định 125-2026"));
        assertThat(SearchText.words("125–2026")).containsExactly("125", "2026");
        assertThat(SearchText.words("%")).containsExactly("%");
    }
}
