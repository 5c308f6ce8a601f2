package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a machine made of a name, an address or a number is still found; what only sounds a little like it is not. */
class MisreadWordsTest {

    private static final MisreadWords PERSON = new MisreadWords(List.of(new Identity(
            PartyRole.PETITIONER,
            "Đặng Thị Quế Hường",
            "Số 47, ngách 19/6 phố Lý Quốc Sư",
            IdType.CITIZEN_CARD,
            "027191006653",
            "0968135790",
            null,
            null)));

    private static String telling(String read) {
        var words = List.of(read.split(" "));
        return PERSON.telling(words).stream().mapToObj(words::get).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi là Đặng Thị Quế Hường ở đây | Đặng Thị Quế Hường",
                "Tôi là Dang Thi Que Huong ở đây | Dang Thi Que Huong",
                "Tôi là Hường Quế Thị Đặng ở đây | Hường Quế Thị Đặng",
                "bà Thị Quê Hườmg ký tên | Thị Quê Hườmg",
                "bà Hường ký tên | Hường",
                "ở phố Lý Quôc Sự nhé | phố Lý Quôc Sự",
                "ở phô Lý Quốc Sử nhé | phô Lý Quốc Sử",
                "số 027191006653 cấp | 027191006653",
                "số 027191006658 cấp | 027191006658",
                "gọi 0968 135 790 nhé | 0968 135 790",
                "gọi +84968135790 nhé | +84968135790",
                "gọi 096 8l35 790 nhé | 096 8l35 790"
            })
    void marksWhatTheMachineMadeOfIt(String read, String telling) {
        assertThat(telling(read)).isEqualTo(telling);
    }

    @Test
    void leavesAloneWhatNobodyIsMeantBy() {
        assertThat(telling("Tố cáo ông Trưởng phòng Kinh tế thu phí 125.000 đồng ngày 03/07/2026 theo hướng dẫn số 4"))
                .isEmpty();
    }

    /** "Thu phí" is "khu phố" with a letter changed in each word. */
    @Test
    void takesNoTwoWordsForOthersAtOnce() {
        var person = new MisreadWords(List.of(
                new Identity(PartyRole.PETITIONER, "Trần Thị Bưởi Hồng", "Tổ 3, khu phố Mỏ", null, null, null)));
        assertThat(person.telling(List.of("việc", "thu", "phí", "trông", "xe")).isEmpty())
                .isTrue();
        assertThat(person.telling(List.of("ở", "khu", "phô", "Mỏ")).cardinality())
                .isEqualTo(3);
    }

    @Test
    void countsOneEditOnly() {
        assertThat(MisreadWords.oneEdit("huong", "hung")).isTrue();
        assertThat(MisreadWords.oneEdit("huong", "huonh")).isTrue();
        assertThat(MisreadWords.oneEdit("huong", "huongg")).isTrue();
        assertThat(MisreadWords.oneEdit("huong", "huong")).isTrue();
        assertThat(MisreadWords.oneEdit("huong", "huyen")).isFalse();
        assertThat(MisreadWords.oneEdit("huong", "hu")).isFalse();
        assertThat(MisreadWords.oneEdit("", "h")).isTrue();
    }
}
