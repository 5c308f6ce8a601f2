package vn.kntc.clock.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.engine.UsableInModels;
import vn.kntc.shared.CaseNumber;

/**
 * The bean {@code clock} of the models, for example {@code ${clock.dayAfter(execution,'COMPLAINT_EFFECT')}}. Due dates of tasks follow
 * from their property {@code clock}; that they are written out is of diagrams from before.
 *
 * <p>Public, because the expression language calls methods of public classes only.
 */
@Component("clock")
@UsableInModels
public class ClockExpressions {

    /** What is paused ends on no day yet, and nothing is due by what fell away. */
    private static final Set<ClockState> SILENT = EnumSet.of(ClockState.PAUSED, ClockState.CANCELLED);

    private final Clocks clocks;
    private final ClockMoments moments;

    ClockExpressions(Clocks clocks, WorkCalendar calendar) {
        this.clocks = clocks;
        this.moments = new ClockMoments(calendar);
    }

    /**
     * The last second of the due date of the newest clock of that key, for due dates of user tasks; none while the clock is paused.
     *
     * @throws IllegalStateException if the case has no such clock: the model asks before the clock has been started
     */
    public Date dueDate(DelegateExecution execution, String key) {
        var clock = newest(execution, key);
        return clock.state() == ClockState.PAUSED ? null : moments.lastSecond(clock.due());
    }

    /**
     * As {@link #dueDate}, but no later than a day that was set for this one step, such as the deadline of a report: the earlier of
     * both counts.
     *
     * @param own day as yyyy-MM-dd
     * @throws IllegalStateException as for {@link #dueDate}
     */
    public Date dueDateWithin(DelegateExecution execution, String key, String own) {
        var statutory = dueDate(execution, key);
        var set = moments.lastSecond(LocalDate.parse(own));
        return statutory == null || statutory.before(set) ? statutory : set;
    }

    /**
     * The first moment of the day after the due date, for timers that wait for a period to be over, such as the legal effect; a day that
     * never comes while the clock is paused.
     *
     * @throws IllegalStateException as for {@link #dueDate}
     */
    public Date dayAfter(DelegateExecution execution, String key) {
        var clock = newest(execution, key);
        return clock.state() == ClockState.PAUSED ? ClockMoments.never() : moments.dayAfter(clock.due());
    }

    /**
     * The last second of the due date of the clock that counts among several ({@link StatutoryClock#earliest}); none while it is paused.
     *
     * @param own day of the step's own as yyyy-MM-dd, which counts where it is earlier, or null
     * @throws IllegalStateException if the case has none of them
     */
    Date dueDateAmong(DelegateExecution execution, List<String> keys, String own) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        var clock = clocks.earliest(caseNumber, keys)
                .orElseThrow(() -> new IllegalStateException("Hồ sơ " + caseNumber + " chưa có thời hạn nào trong "
                        + keys + ": mô hình phải khởi động thời hạn trước khi dùng đến nó."));
        return earlier(SILENT.contains(clock.state()) ? null : moments.lastSecond(clock.due()), own);
    }

    /** The same of a step for which the law may set no period: of the clocks only what is open counts, and where none is, its own day. */
    Date dueDateIfAny(DelegateExecution execution, List<String> keys, String own) {
        var statutory = clocks.earliest(new CaseNumber(execution.getProcessBusinessKey()), keys)
                .filter(clock -> clock.open() && clock.state() != ClockState.PAUSED)
                .map(clock -> moments.lastSecond(clock.due()));
        return earlier(statutory.orElse(null), own);
    }

    private Date earlier(Date statutory, String own) {
        var set = own == null ? null : moments.lastSecond(LocalDate.parse(own));
        return statutory == null || set != null && set.before(statutory) ? set : statutory;
    }

    private StatutoryClock newest(DelegateExecution execution, String key) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        return clocks.find(caseNumber, key)
                .orElseThrow(() -> new IllegalStateException("Hồ sơ " + caseNumber + " chưa có thời hạn " + key
                        + ": mô hình phải khởi động thời hạn trước khi dùng đến nó."));
    }
}
