package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonInOfficeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Văn Mẫu, Phó Chánh Thanh tra | Nguyễn Văn Mẫu",
                "Tổ trưởng: Ông Nguyễn Văn Mẫu, thanh tra viên | Nguyễn Văn Mẫu",
                "Trưởng đoàn – bà Đoàn Thị Kim-Chi | Đoàn Thị Kim-Chi",
                "Phó Đức Mẫu | Phó Đức Mẫu",
                "H’Mai Niê | H’Mai Niê",
                "Phó Chánh Thanh tra tỉnh | ''",
                "Chánh Thanh Tra | ''",
                "Phó Trưởng Phòng, Phòng Kinh tế | ''",
                "Công chức Địa chính | ''",
                "Lãnh đạo phòng, Phòng Kinh tế | ''"
            })
    void aReportIsSignedByAPersonAndNotByAnOffice(String entered, String name) {
        assertThat(PersonInOffice.ofLine(entered).signature()).isEqualTo(name);
    }
}
