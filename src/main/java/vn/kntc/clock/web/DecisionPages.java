package vn.kntc.clock.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.clock.ClockDecision;
import vn.kntc.clock.ClockPause;
import vn.kntc.clock.ClockStanding;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.RecordedDecision;
import vn.kntc.clock.Recording;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.law.PauseGround;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Officers;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Puts a clock and the decisions about it together for its page. */
@Component
class DecisionPages {

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
                standing.withdrawable()
                        .map(last -> new Last(last.entry(), last.decision().on(), what(last.decision())))
                        .orElse(null),
                standing.decisions().stream()
                        .filter(decision -> decision.withdrawn() != null)
                        .map(this::withdrawn)
                        .toList(),
                records);
    }

    DecisionPreview preview(List<String> typed, StatutoryClock before, StatutoryClock after) {
        return DecisionPreview.of(typed, before, after, clocks.daysLeft(after));
    }

    /** What is said after a decision was recorded. */
    static String done(StatutoryClock after) {
        return after.state() == ClockState.PAUSED
                ? "Đã ghi quyết định. Thời hạn đang tạm dừng."
                : "Đã ghi quyết định. Hạn mới: " + ShownDay.of(after.due()) + ".";
    }

    /** What is said after a decision was withdrawn. */
    static String undone(StatutoryClock after) {
        return (after.state() == ClockState.PAUSED
                        ? "Đã rút quyết định ghi nhầm. Thời hạn lại tạm dừng."
                        : "Đã rút quyết định ghi nhầm. Hạn: " + ShownDay.of(after.due()) + ".")
                + " Nếu có quyết định đúng, hãy ghi lại ngay.";
    }

    private Withdrawn withdrawn(RecordedDecision decision) {
        var withdrawal = decision.withdrawn();
        return new Withdrawn(
                decision.decision().on(),
                what(decision.decision()),
                by(decision.recorded()),
                at(decision.recorded().at()),
                by(withdrawal.by(), withdrawal.at()),
                at(withdrawal.at()),
                withdrawal.because());
    }

    private static String what(ClockDecision decision) {
        if (decision instanceof ClockDecision.Suspension suspension) {
            return "Tạm dừng do " + suspension.ground().label() + ", Quyết định số " + suspension.number();
        }
        if (decision instanceof ClockDecision.Extension extension) {
            return "Gia hạn (vụ việc " + extension.grade().label() + "), Quyết định số " + extension.number();
        }
        return "Tiếp tục" + (decision.number() == null ? "" : ", văn bản số " + decision.number());
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
                + ShownDay.of(statutory.metOn());
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
                    at(pause.recorded().at())));
            if (pause.to() != null) {
                lines.add(new Line(
                        pause.to(),
                        "Tiếp tục" + paper(pause),
                        null,
                        List.of(),
                        List.of(),
                        by(pause.resumed()),
                        at(pause.resumed().at())));
            }
        }
        for (var extension : statutory.extensions()) {
            lines.add(new Line(
                    extension.on(),
                    "Gia hạn lần " + extension.number() + " (vụ việc "
                            + extension.grade().label() + "), Quyết định số " + extension.decisionNumber(),
                    "Hạn từ " + ShownDay.of(extension.previousDue()) + " thành " + ShownDay.of(extension.due()),
                    extension.basis(),
                    extension.doubts(),
                    by(extension.recorded()),
                    at(extension.recorded().at())));
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

    private String by(Recording recorded) {
        return by(recorded.by(), recorded.at());
    }

    private String by(UserId officer, Instant then) {
        return officer.equals(UserId.SYSTEM)
                ? "Hệ thống"
                : officers.get(officer, then).fullName();
    }

    private LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    /**
     * @param state how the clock stands today, in words
     * @param lines what was decided, oldest first
     * @param last what may be withdrawn, or null
     * @param withdrawn what was withdrawn, in the order of recording
     * @param records true for who may record decisions
     */
    record DecisionPage(
            ClockStanding standing,
            String agencyName,
            String state,
            List<Line> lines,
            Last last,
            List<Withdrawn> withdrawn,
            boolean records) {}

    /**
     * The decision recorded last.
     *
     * @param entry {@link RecordedDecision#entry}
     * @param on its date
     */
    record Last(long entry, LocalDate on, String what) {

        public boolean is(WithdrawalEntry withdrawal) {
            return withdrawal != null && String.valueOf(entry).equals(withdrawal.decision());
        }
    }

    /**
     * A decision whose recording was withdrawn.
     *
     * @param on its date
     * @param by who had recorded it
     * @param at when that was, in the time of the house
     */
    record Withdrawn(
            LocalDate on,
            String what,
            String by,
            LocalDateTime at,
            String withdrawnBy,
            LocalDateTime withdrawnAt,
            String because) {}

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
