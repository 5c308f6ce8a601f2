package vn.kntc.handling.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.InvalidInput;

class ActDayTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 7, 8);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    private static void require(LocalDate on) {
        new ActDay("sentOn", on).requireBetween(BEFORE, "ngày ban hành", TODAY);
    }

    @Test
    void liesNeitherInTheFutureNorBeforeWhatItRestsOn() {
        assertThatCode(() -> require(BEFORE)).doesNotThrowAnyException();
        assertThatCode(() -> require(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(TODAY.plusDays(1)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("sentOn"))
                .hasMessage("Ngày đã nhập không được sau ngày hôm nay.");
        assertThatThrownBy(() -> require(BEFORE.minusDays(1)))
                .hasMessage("Ngày đã nhập không được trước ngày 08/07/2026 (ngày ban hành).");
    }
}
