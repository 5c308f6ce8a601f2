package vn.kntc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.shared.InvalidInput;

/** What is typed is that day or a sentence at the field, never another day. */
class TypedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/11/2026",
                " 29-11-2026 ",
                "29.11.2026",
                "2026-11-29",
                "29\u201011\u20102026",
                "\uff12\uff19/11/2026",
                "29/11/2026\u00a0"
            })
    void isThatDay(String typed) {
        assertThat(TypedDate.read("on", typed)).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/11/2026",
                "2026-11-31",
                "29/02/2026",
                "30/02/2028",
                "0/1/2026",
                "1/13/2026",
                "29/11/26",
                "mai",
                "\u00a0"
            })
    void isASentence(String typed) {
        assertThatThrownBy(() -> TypedDate.read("on", typed))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(told -> assertThat(told.field()).isEqualTo("on"));
    }
}
