package vn.kntc.calendar.web;

import java.util.List;
import vn.kntc.calendar.CalendarImpact;
import vn.kntc.calendar.CalendarTrial;
import vn.kntc.shared.Seen;

/**
 * What the page tells of a change before it is saved.
 *
 * @param seen see {@link Seen}
 */
record CalendarPreview(CalendarImpact impact, String seen) {

    static CalendarPreview of(CalendarPanel panel, CalendarTrial trial) {
        return new CalendarPreview(trial.impact(), digest(panel, trial));
    }

    private static String digest(CalendarPanel panel, CalendarTrial trial) {
        var form = panel.form();
        var impact = trial.impact();
        var told = List.of(
                panel.kind(),
                panel.row() == null ? "" : String.valueOf(panel.row().id()),
                panel.year(),
                form.date(),
                form.kind(),
                form.name(),
                form.source(),
                form.noticeYear(),
                panel.source(),
                panel.because(),
                String.valueOf(trial.revision()),
                String.valueOf(impact.moved()),
                String.valueOf(impact.cases()),
                String.valueOf(impact.overdue()),
                String.valueOf(impact.noLongerOverdue()));
        return Seen.of(told).digest();
    }
}
