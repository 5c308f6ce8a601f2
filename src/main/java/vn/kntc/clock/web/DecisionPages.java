package vn.kntc.clock.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.clock.ClockPause;
import vn.kntc.clock.ClockStanding;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.Recording;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.PauseGround;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officers;
import vn.kntc.shared.UserId;

/** Puts a clock and the decisions about it together for its page. */
@Component
class DecisionPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Clocks clocks;
    private final Officers officers;
    private final Agencies agencies;
    private final Clock clock;

    DecisionPages(Clocks clocks, Officers officers, Agencies agencies, Clock clock) {
        this.clocks = clocks;
        this.officers = officers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param records true for who may record decisions */
    DecisionPage page(ClockStanding standing, boolean records) {
        var statutory = standing.clock();
        return new DecisionPage(
                standing,
                agencies.get(statutory.caseNumber().agency()).name(),
                state(statutory),
                lines(statutory),
                records);
    }

    DecisionPreview preview(List<String> typed, StatutoryClock before, StatutoryClock after) {
        return DecisionPreview.of(typed, before, after, clocks.daysLeft(after));
    }

    /** What is said after a decision was recorded. */
    static String done(StatutoryClock after) {
        return after.state() == ClockState.PAUSED
                ? "Đã ghi quyết định. Thời hạn đang tạm dừng."
                : "Đã ghi quyết định. Hạn mới: " + DAY.format(after.due()) + ".";
    }

    private String state(StatutoryClock statutory) {
        if (statutory.state() == ClockState.CANCELLED) {
            return "Không còn áp dụng";
        }
        if (statutory.state() == ClockState.PAUSED) {
            return "Đang tạm dừng";
        }
        if (statutory.open()) {
            int left = clocks.daysLeft(statutory);
            var unit = statutory.unit() == DayUnit.WORKING_DAY ? "ngày làm việc" : "ngày";
            return left < 0
                    ? "Quá hạn " + -left + " " + unit
                    : left == 0 ? "Hôm nay là ngày cuối" : "Còn " + left + " " + unit;
        }
        if (statutory.metOn() == null) {
            return "Đã hết thời gian chờ";
        }
        return (statutory.state() == ClockState.MISSED ? "Đã xong trễ, ngày " : "Đã xong ngày ")
                + DAY.format(statutory.metOn());
    }

    private List<Line> lines(StatutoryClock statutory) {
        var lines = new ArrayList<Line>();
        for (var pause : statutory.pauses()) {
            lines.add(new Line(
                    pause.from(),
                    "Tạm dừng do " + pause.ground().label() + ", Quyết định số " + pause.decisionNumber(),
                    pause.to() == null ? "Chưa tiếp tục" : null,
                    pause.basis(),
                    pause.doubts(),
                    by(pause.recorded()),
                    at(pause.recorded())));
            if (pause.to() != null) {
                lines.add(new Line(
                        pause.to(),
                        "Tiếp tục" + paper(pause),
                        null,
                        List.of(),
                        List.of(),
                        by(pause.resumed()),
                        at(pause.resumed())));
            }
        }
        for (var extension : statutory.extensions()) {
            lines.add(new Line(
                    extension.on(),
                    "Gia hạn lần " + extension.number() + " (vụ việc "
                            + extension.grade().label() + "), Quyết định số " + extension.decisionNumber(),
                    "Hạn từ " + DAY.format(extension.previousDue()) + " thành " + DAY.format(extension.due()),
                    extension.basis(),
                    extension.doubts(),
                    by(extension.recorded()),
                    at(extension.recorded())));
        }
        lines.sort(Comparator.comparing(Line::on));
        return List.copyOf(lines);
    }

    private static String paper(ClockPause pause) {
        if (pause.resumeDecisionNumber() == null) {
            return "";
        }
        return (pause.ground() == PauseGround.SUSPENSION ? ", Quyết định số " : ", văn bản số ")
                + pause.resumeDecisionNumber();
    }

    private String by(Recording recording) {
        return recording.by().equals(UserId.SYSTEM)
                ? "Hệ thống"
                : officers.get(recording.by()).fullName();
    }

    private LocalDateTime at(Recording recording) {
        return LocalDateTime.ofInstant(recording.at(), clock.getZone());
    }

    /**
     * @param state how the clock stands today, in words
     * @param lines what was decided, oldest first
     * @param records true for who may record decisions
     */
    record DecisionPage(ClockStanding standing, String agencyName, String state, List<Line> lines, boolean records) {}

    /**
     * A decision that was recorded.
     *
     * @param on its date
     * @param effect what it did, or null where {@code what} says it
     * @param at when it was recorded, in the time of the house
     */
    record Line(
            LocalDate on,
            String what,
            String effect,
            List<String> basis,
            List<String> doubts,
            String by,
            LocalDateTime at) {}
}
