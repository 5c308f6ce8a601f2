package vn.kntc.clock;

import java.time.Instant;
import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/**
 * A group was told that a deadline comes or has passed (cảnh báo, báo quá hạn).
 *
 * @param due the due date that was spoken of
 * @param group id of the role that was told
 */
public record ClockNotification(
        long id,
        CaseNumber caseNumber,
        String key,
        ClockCall.Kind kind,
        LocalDate due,
        String group,
        Instant at,
        String sentence) {}
