package vn.kntc.calendar.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.kntc.calendar.CalendarImpact;
import vn.kntc.calendar.CalendarTrial;

/**
 * What the page tells of a change before it is saved.
 *
 * @param seen goes with the form to the server and back: it stands for this very change, this calendar and these figures. It is no
 *     secret; it shows that a person had them before their eyes
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
        var text = new StringBuilder();
        // with its length before it, no value can pass for the end of one and the beginning of the next
        told.forEach(value -> text.append(value.length()).append(':').append(value));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java knows SHA-256", cause);
        }
    }
}
