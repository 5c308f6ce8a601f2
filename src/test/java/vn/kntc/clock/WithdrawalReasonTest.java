package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.shared.InvalidInput;

class WithdrawalReasonTest {

    @Test
    void isKeptComposedOnOneLineAndUpToThreeHundredCharacters() {
        assertThat(WithdrawalReason.read("  Ghi nhầm\r\n  ngày ")).isEqualTo("Ghi nhầm ngày");
        var longest = "ộ".repeat(300);
        assertThat(WithdrawalReason.read(Normalizer.normalize(longest, Normalizer.Form.NFD)))
                .isEqualTo(longest);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t ", "a\u0000b", "a\u202Eb", "a\u200Bb", "a\uD800b"})
    void mustBeThereAndPrintable(String typed) {
        assertThatThrownBy(() -> WithdrawalReason.read(typed)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 1_201, 1_000_000})
    void mustNotBeLonger(int length) {
        assertThatThrownBy(() -> WithdrawalReason.read("x".repeat(length)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("tối đa 300 ký tự");
    }
}
