package vn.kntc.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.calendar.DayUnit;

/**
 * What a card of the task list prints of a task.
 *
 * @param due last day, or null where nothing is waited for: the clock of the step was met, paused or fell away
 * @param daysLeft in {@code unit}; 0 on the last day, negative after it; null where {@code due} is
 * @param paused true while the clock of the step is paused
 * @param pausedBy what paused it, for example "Đang tạm đình chỉ", or null
 * @param article statutory basis, or null
 * @param clockName Vietnamese name of the deadline, or null where no statutory clock stands behind the task
 */
public record TaskCard(
        String id,
        String caseNumber,
        LocalDate due,
        Integer daysLeft,
        DayUnit unit,
        String unitLabel,
        Urgency urgency,
        boolean paused,
        String pausedBy,
        String article,
        String summary,
        String clockName,
        List<String> doubts) {}
