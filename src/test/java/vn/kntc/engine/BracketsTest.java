package vn.kntc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không có ngoặc",
                "thôn Giữa (nay là xã Phật Tích)",
                "[a] {b} “c” ((d))",
                "a) diện tích; b) đơn giá",
                "1) diện tích\n2) đơn giá (bảng giá 2026)",
                "i) một, ii) hai",
                "(1) một (2) hai",
                "Theo điểm a) khoản 1"
            })
    void areInOrder(String text) {
        assertThat(Brackets.balance(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã trả lời (công văn số 5",
                "thôn Giữa nay là xã Phật Tích)",
                "(a] b",
                "{{ten",
                "“chưa đóng",
                "a) diện tích (thiếu"
            })
    void areNot(String text) {
        assertThat(Brackets.balance(text)).isFalse();
    }
}
