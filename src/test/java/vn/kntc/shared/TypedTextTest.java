package vn.kntc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u00a0",
                "\u200b",
                "\u3000\t",
                "\ufeff\u2060",
                "\u00ad",
                "\u202f\n",
                "\u200e\u200f",
                "...",
                "–",
                "\u2800",
                "\u3164",
                "\u115f",
                "\u034f"
            })
    void nothingIsLeftOfWhatNobodySees(String typed) {
        assertThat(TypedText.of(typed)).isEmpty();
    }

    @Test
    void blanksAreOneKindAndTheUnseenFallsAway() {
        assertThat(TypedText.of("\u00a0Khiếu\u00a0nại\u200b đất\u3000đai\n ")).isEqualTo("Khiếu nại đất đai");
        assertThat(TypedText.of("dòng một\n\ndòng hai")).isEqualTo("dòng một\n\ndòng hai");
        assertThat(TypedText.of(null)).isEmpty();
        assertThat(TypedText.within(" a\u00a0")).isEqualTo(" a ");
    }

    @Test
    void numbersAndDaysArePlain() {
        assertThat(TypedText.plain("０２７–１９０\u2011001 234")).isEqualTo("027-190-001 234");
        assertThat(TypedText.plain("０３／０７／２０２６")).isEqualTo("03/07/2026");
    }
}
