package vn.kntc.calendar.web;

import java.util.Arrays;
import vn.kntc.calendar.DayEntry;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.EnteredDay;
import vn.kntc.calendar.TypedDate;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/** A day as it was typed, right or wrong, so that a refused form keeps what stood in it. */
record DayForm(String date, String kind, String name, String source, String noticeYear) {

    /** What a form leaves out is nothing typed. */
    DayForm {
        date = date == null ? "" : date;
        kind = kind == null ? "" : kind;
        name = name == null ? "" : name;
        source = source == null ? "" : source;
        noticeYear = noticeYear == null ? "" : noticeYear;
    }

    static DayForm empty() {
        return new DayForm("", "", "", "", "");
    }

    /** To correct that row; what only proposed it does not settle it, so its document is asked for anew. */
    static DayForm of(EnteredDay day) {
        return new DayForm(
                ShownDay.of(day.date()),
                day.kind().name(),
                day.name(),
                day.settled() ? day.source() : "",
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
        if (noticeYear.isBlank()) {
            return null;
        }
        return YearText.read("noticeYear", noticeYear);
    }
}
