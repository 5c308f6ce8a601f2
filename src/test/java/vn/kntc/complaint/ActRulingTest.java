package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActRulingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AMEND_PART | Sửa diện tích thu hồi thành 187,5 m²       | diện tích thu hồi thành 187,5 m²
                    AMEND_PART | sửa đổi một phần Quyết định số 45/QĐ-UBND | Quyết định số 45/QĐ-UBND
                    CANCEL_ALL | Hủy Quyết định số 125/QĐ-UBND             | Quyết định số 125/QĐ-UBND
                    CANCEL_ALL | Hủy bỏ toàn bộ Quyết định số 125          | Quyết định số 125
                    KEEP       | Giữ nguyên Quyết định số 7                | Quyết định số 7
                    STOP_ACT   | chấm dứt việc đổ đất                      | việc đổ đất
                    KEEP       | Quyết định số 7                           | Quyết định số 7
                    AMEND_PART | Sửa                                       | Sửa
                    """)
    void saysItsVerbOnce(ActRuling ruling, String typed, String printed) {
        assertThat(ruling.object(typed)).isEqualTo(printed);
    }
}
