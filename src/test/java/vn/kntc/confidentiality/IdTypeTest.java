package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTypeTest {

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_CARD, 027190001234, true",
        "CITIZEN_CARD, 02719000123, false",
        "CITIZEN_CARD, 0271900012345, false",
        "CITIZEN_CARD, 027 190 001 234, false",
        "CITIZEN_CARD, 02719000123A, false",
        "CITIZEN_CERTIFICATE, 027190001234, true",
        "CITIZEN_CERTIFICATE, 027190, false",
        "PERSONAL_NUMBER, 027190001234, true",
        "PERSONAL_NUMBER, 125123456, false",
        "IDENTITY_CARD, 125123456, true",
        "IDENTITY_CARD, 125123456789, true",
        "IDENTITY_CARD, 1251234567, false",
        "PASSPORT, B1234567, true",
        "PASSPORT, AB12345678, true",
        "PASSPORT, c123456, true",
        "PASSPORT, B12345, false",
        "PASSPORT, ABC1234567, false",
        "PASSPORT, 12345678, false",
        "CITIZEN_CARD, '', false"
    })
    void knowsTheFormatOfANumber(IdType type, String number, boolean wellFormed) {
        assertThat(type.isWellFormed(number)).isEqualTo(wellFormed);
    }

    @Test
    void refusesNoNumberAndForeignDigits() {
        assertThat(Arrays.stream(IdType.values())).noneMatch(type -> type.isWellFormed(null));
        assertThat(IdType.CITIZEN_CARD.isWellFormed("٠٢٧١٩٠٠٠١٢٣٤")).isFalse();
    }
}
