package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hash = new PasswordHash();

    @Test
    void everySignCountsAlsoBeyondWhatBcryptReads() {
        String base = "một câu dài hơn bảy mươi hai byte để xem phần sau của nó có còn được tính đến hay là không";
        String kept = hash.encrypt(base + "a" + "salt");
        assertThat(hash.check(base + "a" + "salt", kept)).isTrue();
        assertThat(hash.check(base + "b" + "salt", kept)).isFalse();
        assertThat(hash.check(base + "a" + "pepper", kept)).isFalse();
    }

    @Test
    void aLetterTypedAsTwoSignsIsTheSameLetter() {
        String kept = hash.encrypt("ghế tre uống trà");
        assertThat(hash.check(Normalizer.normalize("ghế tre uống trà", Normalizer.Form.NFD), kept))
                .isTrue();
    }

    @Test
    void knowsItsOwn() {
        assertThat(hash.isCurrent("{bcrypt}" + hash.encrypt("x"))).isTrue();
        assertThat(hash.isCurrent("{SHA-512}n1c6vmKzBcdrE")).isFalse();
        assertThat(hash.isCurrent("{bcrypt}$2a$04$abcdefghijklmnopqrstuv")).isFalse();
        assertThat(hash.isCurrent(null)).isFalse();
    }
}
