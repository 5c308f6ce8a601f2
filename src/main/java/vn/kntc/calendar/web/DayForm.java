package vn.kntc.calendar.web;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.TypedDate;
import vn.kntc.shared.InvalidInput;

/** A day as it was typed, right or wrong, so that a refused form keeps what stood in it. */
record DayForm(String date, String kind, String name, String source, String noticeYear) {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static DayForm empty() {
        return new DayForm("", "", "", "", "");
    }

    static DayForm of(EnteredDay day) {
        return new DayForm(
                SPOKEN.format(day.date()),
                day.kind().name(),
                day.name(),
                day.source(),
                String.valueOf(day.noticeYear()));
    }

    /** @throws InvalidInput with the first thing that is wrong */
    DayEntry read() {
        return new DayEntry(
                TypedDate.read("date", date),
                Arrays.stream(DayKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                name,
                source,
                year());
    }

    private Integer year() {
        if (noticeYear == null || noticeYear.isBlank()) {
            return null;
        }
        return YearText.read("noticeYear", noticeYear);
    }
}
