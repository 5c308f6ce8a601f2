package vn.kntc.clock;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.law.ClockRules;
import vn.kntc.law.Law;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;

/** The clocks that count now: finds one, counts it anew and gives its steps the date. */
final class RunningClocks {

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final Law law;
    private final ClockRules rules;
    private final ClockCounting counting;
    private final ClockSteps steps;
    private final Warnings warnings;

    RunningClocks(
            JdbcClient jdbc,
            ClockRows rows,
            Law law,
            ClockRules rules,
            ClockCounting counting,
            ClockSteps steps,
            Warnings warnings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.law = law;
        this.rules = rules;
        this.counting = counting;
        this.steps = steps;
        this.warnings = warnings;
    }

    /** @throws InvalidInput where no such clock runs or is paused */
    ClockRow active(CaseNumber caseNumber, String key) {
        return rows.active(caseNumber, key)
                .orElseThrow(() -> new InvalidInput(
                        "clock",
                        "Hồ sơ " + caseNumber + " không có thời hạn \"" + law.deadlineName(key) + "\" đang chạy."));
    }

    /** @throws InvalidInput where a step cannot take the date */
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
        var count = counting.count(
                statutory.key(), statutory.from(), row.facts(), statutory.pauses(), statutory.extensions());
        rows.recounted(Map.of(row, count), Map.of(statutory.key(), ClockTerms.of(statutory.key(), law, rules)));
        move(row.date(count.due()));
        rows.tell(statutory.caseNumber());
        warnings.entered(statutory.caseNumber(), statutory.key(), count.due());
        return rows.get(row.id());
    }

    void setState(long id, ClockState state) {
        jdbc.sql("update kntc.statutory_clock set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }
}
