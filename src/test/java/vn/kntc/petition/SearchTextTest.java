package vn.kntc.petition;

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
}
