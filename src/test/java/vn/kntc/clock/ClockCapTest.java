package vn.kntc.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A last day that another law sets (khoản 2 Điều 42 Luật Tố cáo). */
class ClockCapTest {

    private static final ClockCap CAP = new ClockCap(LocalDate.of(2026, 12, 12), "Luật Xử lý vi phạm hành chính");

    private static ClockCount count(LocalDate due) {
        return new ClockCount(
                null,
                due,
                due,
                List.of(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 13)),
                List.of("Cần xác nhận."),
                "Ba mươi ngày.",
                List.of());
    }

    /** Saturday 12/12/2026 is not rolled to Monday: the other law sets the day itself. */
    @Test
    void aPeriodThatWouldEndLaterEndsOnThatDayAndSaysWhy() {
        var capped = CAP.limit(count(LocalDate.of(2026, 12, 25)));
        assertThat(capped.due()).isEqualTo("2026-12-12");
        assertThat(capped.unrolledDue()).isEqualTo("2026-12-12");
        assertThat(capped.skipped()).containsExactly(LocalDate.of(2026, 12, 6));
        assertThat(capped.doubts()).containsExactly("Cần xác nhận.");
        assertThat(capped.explanation())
                .isEqualTo("Ba mươi ngày. Pháp luật khác đặt ngày cuối là 12/12/2026 (Luật Xử lý vi phạm hành chính),"
                        + " đến trước ngày 25/12/2026; ngày đến trước là ngày cuối.");
    }

    @Test
    void aPeriodThatEndsBeforeOrOnThatDayStaysAsItIsCounted() {
        var before = count(LocalDate.of(2026, 12, 11));
        var on = count(LocalDate.of(2026, 12, 12));
        assertThat(CAP.limit(before)).isSameAs(before);
        assertThat(CAP.limit(on)).isSameAs(on);
    }
}
