package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** A running clock that is counted again after something about it changed, with the steps and warnings that hang on it. */
final class CountedClock {

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final Law law;
    private final ClockRules rules;
    private final ClockSteps steps;
    private final Warnings warnings;
    private final ClockCounting counting;

    CountedClock(
            JdbcClient jdbc,
            ClockRows rows,
            Law law,
            ClockRules rules,
            WorkCalendar calendar,
            ClockSteps steps,
            Warnings warnings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.law = law;
        this.rules = rules;
        this.steps = steps;
        this.warnings = warnings;
        this.counting = new ClockCounting(law, calendar);
    }

    /** @throws InvalidInput if no such clock runs */
    ClockRow active(CaseNumber caseNumber, String key) {
        return rows.active(caseNumber, key)
                .orElseThrow(() -> new InvalidInput(
                        "clock",
                        "Hồ sơ " + caseNumber + " không có thời hạn \"" + law.deadlineName(key) + "\" đang chạy."));
    }

    void move(ClockDate date) {
        var moved = steps.move(List.of(date));
        if (!moved.problems().isEmpty()) {
            // the decision would stand while a task shows the old date: whoever keeps the models has to look first
            throw new InvalidInput("clock", moved.problems().get(0).sentence());
        }
    }

    /** Counts the clock as it stands and gives its steps the date. */
    StatutoryClock recount(ClockRow row) {
        var statutory = row.clock();
        var count = counting.count(row);
        rows.recounted(Map.of(row, count), Map.of(statutory.key(), ClockTerms.of(statutory.key(), law, rules)));
        move(row.date(count.due()));
        rows.tell(statutory.caseNumber());
        warnings.entered(statutory.caseNumber(), statutory.key(), count.due());
        return rows.get(row.id());
    }

    /** Its last day if it had these pauses; nothing is changed. */
    LocalDate due(ClockRow row, List<ClockPause> pauses) {
        return counting.count(row, pauses).due();
    }

    void setState(long id, ClockState state) {
        jdbc.sql("update kntc.statutory_clock set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }
}
