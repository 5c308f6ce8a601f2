package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AesGcmSealerTest {

    private static final byte[] CLEAR = "Nguyễn Thị Hòa".getBytes(StandardCharsets.UTF_8);

    private final AesGcmSealer sealer = new AesGcmSealer(key(1));

    @Test
    void opensWhatItSealed() {
        var sealed = sealer.seal(CLEAR, "identity:1");

        assertThat(sealer.open(sealed, "identity:1")).isEqualTo(CLEAR);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Hòa");
    }

    @Test
    void sealsTheSameTwiceDifferently() {
        assertThat(sealer.seal(CLEAR, "identity:1")).isNotEqualTo(sealer.seal(CLEAR, "identity:1"));
    }

    @Test
    void opensNothingInAnotherPlace() {
        var sealed = sealer.seal(CLEAR, "identity:1");

        assertThatIllegalStateException().isThrownBy(() -> sealer.open(sealed, "identity:2"));
    }

    @Test
    void opensNothingWithAnotherKey() {
        var sealed = sealer.seal(CLEAR, "identity:1");

        assertThatIllegalStateException().isThrownBy(() -> new AesGcmSealer(key(2)).open(sealed, "identity:1"));
    }

    @Test
    void opensNothingThatWasAltered() {
        var sealed = sealer.seal(CLEAR, "identity:1");
        for (int index = 0; index < sealed.length; index++) {
            var altered = sealed.clone();
            altered[index] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> sealer.open(altered, "identity:1"));
        }
        assertThatIllegalStateException().isThrownBy(() -> sealer.open(new byte[0], "identity:1"));
        assertThatIllegalStateException().isThrownBy(() -> sealer.open(Arrays.copyOf(sealed, 10), "identity:1"));
    }

    static IdentityKey key(int fill) {
        var bytes = new byte[IdentityKey.LENGTH];
        Arrays.fill(bytes, (byte) fill);
        return IdentityKey.of(bytes);
    }
}
