package vn.kntc.law.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A second, independent reading of the small part of FEEL that the tables use, to reason over all cells quickly. */
record Cell(String text) {

    private static final Pattern DAY =
            Pattern.compile("(?:<|>=) date and time\\(\"(\\d{4}-\\d{2}-\\d{2})T00:00:00\"\\)");

    boolean allows(Object value) {
        if (text.isEmpty()) {
            return true;
        }
        if (value instanceof Date) {
            var limit = Fact.day(day().orElseThrow());
            return text.startsWith(">=") ? !((Date) value).before(limit) : ((Date) value).before(limit);
        }
        if (value instanceof Integer number) {
            if (text.startsWith(">=")) {
                return number >= bound(2);
            }
            if (text.startsWith("<")) {
                return number < bound(1);
            }
            if (text.startsWith("[")) {
                return number >= range()[0] && number <= range()[1];
            }
        }
        if (text.startsWith(">= \"")) {
            return String.valueOf(value).compareTo(quoted()) >= 0;
        }
        if (text.startsWith("< \"")) {
            return String.valueOf(value).compareTo(quoted()) < 0;
        }
        return parts().contains(String.valueOf(value));
    }

    /** The day that the cell names: it says either {@code < day} or {@code >= day}. */
    Optional<LocalDate> day() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var limit = DAY.matcher(text);
        if (!limit.matches()) {
            throw new IllegalArgumentException("not read as a day: " + text);
        }
        return Optional.of(LocalDate.parse(limit.group(1)));
    }

    /** Numbers at which the answer of this cell can change, and their neighbours. */
    List<Integer> edges() {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.startsWith("[")) {
            return List.of(range()[0] - 1, range()[0], range()[1], range()[1] + 1);
        }
        int bound = text.startsWith(">=") ? bound(2) : text.startsWith("<") ? bound(1) : Integer.parseInt(text);
        return List.of(bound - 1, bound, bound + 1);
    }

    /** Both ends of {@code [2..4]}, which belong to it. */
    private int[] range() {
        return Arrays.stream(text.substring(1, text.length() - 1).split("\\.\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The one code that a comparison names. */
    private String quoted() {
        return text.substring(text.indexOf('"') + 1, text.length() - 1);
    }

    private int bound(int from) {
        return Integer.parseInt(text.substring(from).strip());
    }

    private List<String> parts() {
        return Arrays.stream(text.split(","))
                .map(part -> part.strip().replace("\"", ""))
                .toList();
    }
}
