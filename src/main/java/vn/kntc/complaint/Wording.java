package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Locale;
import vn.kntc.shared.ShownDay;

/** How sentences of this room print a day. */
final class Wording {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Wording() {}

    static String day(LocalDate date) {
        return ShownDay.of(date);
    }
}
