package vn.kntc.handling.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "0912–345–678",
                "(0222) 3822 123",
                "0222-3822-123",
                "+84 (0)912 345 678",
                "+84912345678",
                "84912345678",
                "0912345678, 0987654321",
                "0912345678 / 0987654321",
                "0912345678; 0987654321",
                "0912 345 678 - 0987 654 321",
                "0912345678 hoặc 0987654321",
                "0912345678-0987654321",
                "0912345678 0987654321",
                "0912345678 & 0987654321",
                "02223822123#12",
                "0912345678 và 0987654321",
                "(0222) 3822 123 máy lẻ 12",
                "0222 3822 123 (nhánh 5)",
                "0222 3822 123 ext. 105",
                "0222 3822 123 x12",
                "0912345678 (con trai)",
                "ĐT: 0912345678",
                "Zalo 0912\u00a0345\u00a0678",
                "０９１２３４５６７８"
            })
    void peopleWriteThemInManyWays(String typed) {
        assertThat(PhoneNumbers.areSome(PhoneNumbers.kept(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "không có",
                "0912345678, 12",
                "091234567O",
                "09123456789012345678",
                "0912 abc",
                "+",
                "12/34"
            })
    void whatCannotBeOneIsTold(String typed) {
        assertThat(PhoneNumbers.areSome(PhoneNumbers.kept(typed))).isFalse();
    }

    @Test
    void aSingleNumberIsKeptByItsDigits() {
        assertThat(PhoneNumbers.kept(" (0222) 3822\u00a0123 ")).isEqualTo("02223822123");
        assertThat(PhoneNumbers.kept("0912.345.678, 0987.654.321")).isEqualTo("0912.345.678, 0987.654.321");
        assertThat(PhoneNumbers.kept("\u00a0")).isEmpty();
    }
}
