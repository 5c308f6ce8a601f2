package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.kntc.shared.StartRefused;
import vn.kntc.testing.RoomDatabase;

class KeyCheckTest {

    @Test
    void acceptsOnlyTheKeyThatWasUsedFirst() {
        var check = new KeyCheck(RoomDatabase.create("confidentiality_key").client());
        var right = new AesGcmSealer(AesGcmSealerTest.key(1));
        var wrong = new AesGcmSealer(AesGcmSealerTest.key(2));

        assertThat(check.exists()).isFalse();
        check.require(right);
        assertThat(check.exists()).isTrue();
        check.require(right);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check.require(wrong))
                .withMessage(
                        "Khóa danh tính không khớp với dữ liệu: cơ sở dữ liệu này đã được mã hóa bằng một khóa khác.");
        check.require(right);
    }
}
