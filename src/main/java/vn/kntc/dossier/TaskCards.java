package vn.kntc.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.calendar.DayUnit;
import vn.kntc.casefile.CaseRecord;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.security.CurrentUser;
import vn.kntc.shared.CaseNumber;

/** Answers for all cards of a task list at once. */
@Service
public class TaskCards {

    private final CaseTasks tasks;
    private final Clocks clocks;
    private final ClockReadings readings;
    private final CaseRecords cases;
    private final CurrentUser user;

    TaskCards(CaseTasks tasks, Clocks clocks, ClockReadings readings, CaseRecords cases, CurrentUser user) {
        this.tasks = tasks;
        this.clocks = clocks;
        this.readings = readings;
        this.cases = cases;
        this.user = user;
    }

    /** Cards of those tasks that the signed-in person may see, in the order asked; unknown and foreign ids are left out. */
    @Transactional(readOnly = true)
    public List<TaskCard> of(Collection<String> taskIds) {
        var agencies = user.agencies();
        var visible = tasks.visible(taskIds).stream()
                .filter(task -> agencies.contains(task.caseNumber().agency()))
                .collect(Collectors.toMap(TaskOnCard::id, task -> task));
        var caseNumbers = visible.values().stream().map(TaskOnCard::caseNumber).collect(Collectors.toSet());
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        var clocksOfCases = clocks.of(caseNumbers);
        var records = cases.of(caseNumbers);
        return taskIds.stream()
                .distinct()
                .map(visible::get)
                .filter(Objects::nonNull)
                .map(task -> card(
                        task,
                        clocksOfCases.getOrDefault(task.caseNumber(), List.of()),
                        summary(records.get(task.caseNumber()))))
                .toList();
    }

    /** The task of that case that the signed-in person may go on with; empty for a case of another agency too. */
    @Transactional(readOnly = true)
    public Optional<CaseTasks.NextTask> next(CaseNumber caseNumber) {
        return user.agencies().contains(caseNumber.agency()) ? tasks.next(caseNumber) : Optional.empty();
    }

    private static String summary(CaseRecord record) {
        return record == null ? null : record.summary();
    }

    private TaskCard card(TaskOnCard task, List<StatutoryClock> ofCase, String summary) {
        var statutory = StatutoryClock.earliest(ofCase, task.clocks()).orElse(null);
        // a step may have an earlier day of its own, such as the deadline of a report: that is what its officer works
        // to
        boolean ownDay = statutory != null && task.due() != null && task.due().isBefore(statutory.due());
        // of a clock that fell away, such as that of a first round, nothing is told: no day of it counts any longer
        if (statutory == null || ownDay || statutory.state() == ClockState.CANCELLED) {
            return cardWithoutClock(task, summary);
        }
        var reading = readings.read(statutory);
        var article = task.article() == null ? String.join("; ", statutory.basis()) : task.article();
        return new TaskCard(
                task.id(),
                task.caseNumber().value(),
                reading.waiting() ? statutory.due() : null,
                reading.daysLeft(),
                statutory.unit(),
                reading.unitLabel(),
                reading.urgency(),
                statutory.state() == ClockState.PAUSED,
                pausedBy(statutory),
                article,
                summary,
                statutory.name(),
                statutory.doubts());
    }

    private static String pausedBy(StatutoryClock statutory) {
        return statutory.pauses().stream()
                .filter(pause -> pause.to() == null)
                .map(pause -> "Đang " + pause.ground().label())
                .findFirst()
                .orElse(null);
    }

    private TaskCard cardWithoutClock(TaskOnCard task, String summary) {
        var due = task.due();
        return new TaskCard(
                task.id(),
                task.caseNumber().value(),
                due,
                due == null ? null : readings.daysUntil(due),
                DayUnit.CALENDAR_DAY,
                ClockReading.unitLabel(DayUnit.CALENDAR_DAY),
                due == null ? Urgency.NONE : readings.urgencyOf(due),
                false,
                null,
                task.article(),
                summary,
                null,
                List.of());
    }
}
