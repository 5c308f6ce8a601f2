package vn.kntc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.shared.InvalidInput;

/** What may stand in a schedule that everybody reads. */
class OpenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ sơ VOCUONG-2026-000123",
                "hồ sơ vocuong – 2026 – 000123 về đất",
                "Công dân có CCCD 027185004321",
                "CCCD 027 185 004 321",
                "căn cước 027.185.004.321",
                "CMND 125345678",
                "Gọi 0912.345.699",
                "ĐT: (0222) 3821-234",
                "+84 912 345 699",
                "ĐT 02 38 2123 45",
                "số ０９１２３４５６９９",
                "từ 2021-2025, gọi 0912345699",
            })
    void numbersOfCasesPapersAndPhonesAreRefused(String text) {
        assertThatThrownBy(() -> OpenText.require("contents", List.of("Về đất đai", text)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("contents"))
                .hasMessageContaining("Nội dung này được công khai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kiến nghị về giao thông",
                "Bồi thường theo Quyết định số 1234/QĐ-UBND ngày 16/12/2026",
                "Họp ngày 16-12-2026 và 18.12.2026",
                "Kế hoạch đầu tư công 2021-2025, 2026 – 2030",
                "Dự án 1.500.000.000 đồng",
                "Thửa đất số 123, tờ bản đồ 45, 1.234 m2",
                "Nghị định 154/2026/NĐ-CP, Luật 136/2025/QH15",
                "Trưởng Công an phường; 02 công chức",
            })
    void wordsDaysYearsAndSumsPass(String text) {
        assertThatCode(() -> OpenText.require("contents", text)).doesNotThrowAnyException();
    }
}
