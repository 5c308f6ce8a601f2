package vn.kntc.session;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.shared.UserId;

/**
 * When and where an agency receives citizens every day (tiếp công dân thường xuyên, khoản 4 Điều 24 Luật Tiếp công dân).
 *
 * @param morning null where nobody is received then; one of both is there
 * @param contact of the desk, or null
 * @param by who set it, and @param at when; null before it is kept
 */
public record DailyHours(
        String place, List<DayOfWeek> weekdays, Span morning, Span afternoon, String contact, UserId by, Instant at) {

    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    /** A part of the day. */
    public record Span(LocalTime from, LocalTime to) {

        String shown() {
            return "từ " + words(from) + " đến " + words(to);
        }

        private static String words(LocalTime time) {
            return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
        }
    }

    /** "thứ Hai". */
    public static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    /** "các ngày thứ Hai, thứ Ba; sáng từ 07 giờ 30 phút đến 11 giờ 30 phút, chiều từ …". */
    public String shown() {
        var days = weekdays.stream().sorted().map(DailyHours::name).collect(Collectors.joining(", "));
        var parts = Stream.of(part("sáng", morning), part("chiều", afternoon))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return (weekdays.size() == 1 ? "ngày " : "các ngày ") + days + "; " + parts;
    }

    private static String part(String name, Span span) {
        return span == null ? "" : name + " " + span.shown();
    }
}
