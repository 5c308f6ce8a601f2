package vn.kntc.calendar.web;

import vn.kntc.shared.InvalidInput;

/** A year as it was typed or stands in an address. */
final class YearText {

    private YearText() {}

    /** @throws InvalidInput if it is no year of four digits */
    static int read(String field, String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new InvalidInput(field, "Năm phải gồm bốn chữ số, ví dụ 2026.");
        }
        return Integer.parseInt(text.strip());
    }
}
