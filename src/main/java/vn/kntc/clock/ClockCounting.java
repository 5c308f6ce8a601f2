package vn.kntc.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.kntc.calendar.CalendarDay;
import vn.kntc.calendar.CountedPeriod;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.RollRule;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.DeadlineAnswer;
import vn.kntc.law.Law;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.ShownDay;

/**
 * Counts a clock from its start over its pauses and extensions, always from the beginning, so that counting again after a holiday was
 * added gives what counting for the first time would have given.
 *
 * <p>A pause belongs to the period in which it began: it shifts the end of that period, and an extension counts from the end so
 * shifted. Time still paused shifts nothing before the day of resumption is known.
 */
final class ClockCounting {

    private final Law law;
    private final WorkCalendar calendar;

    ClockCounting(Law law, WorkCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** With all that happened to it, and never beyond the day that another law sets. */
    ClockCount count(ClockRow row) {
        return count(row, row.clock().pauses());
    }

    /** The same as if it had these pauses. */
    ClockCount count(ClockRow row, List<ClockPause> pauses) {
        var clock = row.clock();
        var count = count(clock.key(), clock.from(), row.facts(), pauses, clock.extensions());
        return row.cap() == null ? count : row.cap().limit(count);
    }

    /**
     * @param pauses oldest first
     * @param extensions oldest first; their due dates are counted anew
     */
    ClockCount count(
            String key,
            LocalDate from,
            Map<String, Boolean> facts,
            List<ClockPause> pauses,
            List<ClockExtension> extensions) {
        var answer = law.deadline(key, from, facts);
        if (pauses.isEmpty() && extensions.isEmpty()) {
            return new ClockCount(
                    answer,
                    answer.unrolledDue(),
                    answer.due(),
                    answer.skipped().stream().map(CalendarDay::date).toList(),
                    answer.doubts(),
                    answer.explanation(),
                    List.of());
        }
        var count = new Count(answer);
        var waiting = new ArrayList<>(pauses);
        var counted = new ArrayList<ClockExtension>();
        for (var extension : extensions) {
            while (!waiting.isEmpty() && !waiting.get(0).from().isAfter(count.due)) {
                count.pause(waiting.remove(0));
            }
            counted.add(count.extend(extension));
        }
        waiting.forEach(count::pause);
        return new ClockCount(
                answer,
                count.unrolledDue,
                count.due,
                List.copyOf(count.skipped),
                List.copyOf(count.doubts),
                count.explanation.toString(),
                List.copyOf(counted));
    }

    /** Days until the due date in the clock's unit; 0 on the last day, negative after it. */
    static int daysLeft(WorkCalendar calendar, LocalDate today, LocalDate due, DayUnit unit) {
        if (unit != DayUnit.WORKING_DAY) {
            return WorkCalendar.daysBetween(today, due);
        }
        int left = calendar.workingDaysBetween(today, due);
        // on the weekend after its last day a clock is late already, though no working day has passed
        return today.isAfter(due) ? Math.min(left, -1) : left;
    }

    /** The period that is being counted at the moment, and what was said so far. */
    private final class Count {

        private final TreeSet<LocalDate> skipped = new TreeSet<>();
        private final LinkedHashSet<String> doubts = new LinkedHashSet<>();
        private final StringBuilder explanation;
        private RollRule roll;
        private DayUnit unit;
        private LocalDate unrolledDue;
        private LocalDate due;

        Count(DeadlineAnswer answer) {
            explanation = new StringBuilder(answer.explanation());
            take(answer);
        }

        private void take(DeadlineAnswer answer) {
            unit = answer.unit();
            roll = answer.roll();
            unrolledDue = answer.unrolledDue();
            due = answer.due();
            answer.skipped().forEach(day -> skipped.add(day.date()));
            doubts.addAll(answer.doubts());
        }

        private void pause(ClockPause pause) {
            doubts.addAll(pause.doubts());
            var why = "%s theo Quyết định số %s (%s)"
                    .formatted(pause.ground().label(), pause.decisionNumber(), String.join("; ", pause.basis()));
            if (pause.to() == null) {
                explanation.append(
                        " Đang tạm dừng từ ngày %s do %s; thời gian tạm dừng không tính vào thời hạn, ngày hết hạn mới được xác định khi tiếp tục."
                                .formatted(ShownDay.of(pause.from()), why));
                return;
            }
            boolean working = unit == DayUnit.WORKING_DAY;
            int days = working
                    ? calendar.workingDaysBetween(pause.from(), pause.to())
                    : WorkCalendar.daysBetween(pause.from(), pause.to());
            explanation.append(" Tạm dừng từ ngày %s do %s, tiếp tục từ ngày %s%s: không tính %d %s"
                    .formatted(
                            ShownDay.of(pause.from()),
                            why,
                            ShownDay.of(pause.to()),
                            resumedBy(pause),
                            days,
                            working ? "ngày làm việc" : "ngày"));
            if (days > 0) {
                shift(working ? due : unrolledDue, days, working);
            }
            explanation.append(", thời hạn kết thúc vào ngày %s.".formatted(ShownDay.of(due)));
        }

        private static String resumedBy(ClockPause pause) {
            if (pause.resumeDecisionNumber() == null) {
                return "";
            }
            return " theo %s số %s"
                    .formatted(
                            pause.ground() == PauseGround.SUSPENSION ? "Quyết định" : "văn bản",
                            pause.resumeDecisionNumber());
        }

        private void shift(LocalDate from, int days, boolean working) {
            var counted = calendar.count(
                    from,
                    new Period(
                            days,
                            working ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY,
                            Direction.AFTER,
                            working ? RollRule.NONE : roll));
            unrolledDue = counted.unrolledDue();
            due = counted.due();
            counted.skipped().forEach(day -> skipped.add(day.date()));
            doubts.addAll(counted.doubts());
            explanation.append(holidays(counted));
        }

        private ClockExtension extend(ClockExtension extension) {
            var previousDue = due;
            var answer = law.deadline(extension.key(), previousDue, Map.of());
            take(answer);
            doubts.addAll(extension.doubts());
            explanation.append(" Gia hạn lần %d theo Quyết định số %s ngày %s (%s): %s"
                    .formatted(
                            extension.number(),
                            extension.decisionNumber(),
                            ShownDay.of(extension.on()),
                            String.join("; ", extension.basis()),
                            answer.explanation()));
            return new ClockExtension(
                    extension.number(),
                    extension.key(),
                    extension.grade(),
                    extension.decisionNumber(),
                    extension.on(),
                    previousDue,
                    due,
                    extension.basis(),
                    extension.doubts(),
                    extension.recorded());
        }

        private static String holidays(CountedPeriod counted) {
            var days = counted.skipped().stream()
                    .map(day -> ShownDay.of(day.date()) + " (" + (day.name() == null ? "ngày nghỉ" : day.name()) + ")")
                    .toList();
            return days.isEmpty() ? "" : ", bỏ qua ngày không làm việc " + String.join(", ", days);
        }
    }
}
