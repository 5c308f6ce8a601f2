package vn.kntc.clock.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.clock.ClockCall.Kind;
import vn.kntc.clock.ClockNotifications;
import vn.kntc.clock.ClockNotifications.Entry;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.OwnDays;
import vn.kntc.clock.OwnDays.OwnDay;

/** Puts what was told together for its page, in the words of the house. */
@Component
class NotificationPages {

    private static final int LINES_A_PAGE = 30;

    private final ClockNotifications notifications;
    private final OwnDays ownDays;
    private final Clock clock;

    NotificationPages(ClockNotifications notifications, OwnDays ownDays, Clock clock) {
        this.notifications = notifications;
        this.ownDays = ownDays;
        this.clock = clock;
    }

    /** @param page from 0 */
    Sheet sheet(boolean all, int page) {
        var found = notifications.sheet(all, page, LINES_A_PAGE);
        return new Sheet(
                all,
                notifications.hasAgency(),
                notifications.ofAllGroups(),
                found.total(),
                page + 1,
                found.pages(),
                page == 0
                        ? ownDays.near().stream()
                                .map(NotificationPages::ownLine)
                                .toList()
                        : List.of(),
                found.entries().stream().map(this::line).toList());
    }

    private static OwnLine ownLine(OwnDay day) {
        return new OwnLine(
                day.caseNumber().value(),
                day.step(),
                day.due(),
                left("Chưa xong", day.left(), "ngày làm việc"),
                day.left() < 0 ? "red" : "amber",
                day.left() < 0 ? "Quá hạn" : "Sắp hết hạn");
    }

    private Line line(Entry entry) {
        var told = entry.told();
        boolean missed = told.kind() == Kind.ESCALATION;
        return new Line(
                told.caseNumber().value(),
                entry.name(),
                missed ? "Quá hạn" : entry.waiting() ? "Sắp hết thời gian chờ" : "Sắp hết hạn",
                missed ? "red" : "amber",
                told.due(),
                told.sentence(),
                LocalDateTime.ofInstant(told.at(), clock.getZone()),
                standing(entry),
                urgency(entry),
                entry.left() != null && entry.movedSince() ? entry.due() : null,
                entry.state() == ClockState.MET || entry.state() == ClockState.MISSED ? entry.metOn() : null);
    }

    private static String standing(Entry entry) {
        if (entry.left() != null) {
            return left(entry);
        }
        return switch (entry.state()) {
            case MET -> entry.metOn() == null ? "Đã hết thời gian chờ" : "Đã xong ngày";
            case MISSED -> "Đã xong trễ, ngày";
            case PAUSED -> "Đang tạm dừng";
            default -> "Không còn áp dụng";
        };
    }

    private static String left(Entry entry) {
        return left(
                entry.waiting() ? "Đang chờ" : "Chưa xong",
                entry.left(),
                entry.unit() == DayUnit.WORKING_DAY ? "ngày làm việc" : "ngày");
    }

    private static String left(String begin, int left, String unit) {
        if (left < 0) {
            return begin + ", quá hạn " + -left + " " + unit;
        }
        return begin + (left == 0 ? ", hôm nay là ngày cuối" : ", còn " + left + " " + unit);
    }

    private static String urgency(Entry entry) {
        if (entry.left() == null) {
            return "none";
        }
        return entry.left() < 0 ? "red" : "amber";
    }

    /**
     * @param all true where those are listed too whose clock no longer runs
     * @param ofAllGroups true for a manager
     * @param number of this page, from 1; {@code pages}: how many there are
     * @param ownDays steps that are due by a day of their own, on the first page
     */
    record Sheet(
            boolean all,
            boolean hasAgency,
            boolean ofAllGroups,
            long total,
            int number,
            long pages,
            List<OwnLine> ownDays,
            List<Line> lines) {}

    /** An open step that no clock keeps. @param colour of the badge, besides its words */
    record OwnLine(String caseNumber, String step, LocalDate due, String standing, String colour, String badge) {}

    /**
     * @param badge what was told, in two or three words
     * @param colour of the badge, besides its words
     * @param standing how the clock stands today
     * @param dueNow the due date where it is another than was spoken of and is still waited for, or null
     * @param doneOn or null
     */
    record Line(
            String caseNumber,
            String name,
            String badge,
            String colour,
            LocalDate due,
            String sentence,
            LocalDateTime at,
            String standing,
            String urgency,
            LocalDate dueNow,
            LocalDate doneOn) {}
}
