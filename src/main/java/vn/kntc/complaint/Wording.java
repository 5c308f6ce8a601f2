package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How sentences of this room print a day. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Wording() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
