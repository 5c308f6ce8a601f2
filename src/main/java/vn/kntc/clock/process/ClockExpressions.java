package vn.kntc.clock.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.calendar.Period;
import vn.kntc.calendar.WorkCalendar;
import vn.kntc.clock.Clocks;
import vn.kntc.shared.CaseNumber;

/**
 * The bean {@code clock} of the models, for example {@code ${clock.dueDate(execution,'COMPLAINT_ACCEPT')}}.
 *
 * <p>Public, because the expression language calls methods of public classes only.
 */
@Component("clock")
public class ClockExpressions {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final Period ONE_DAY = new Period(1, DayUnit.CALENDAR_DAY, Direction.AT_LEAST);

    private final Clocks clocks;
    private final WorkCalendar calendar;

    ClockExpressions(Clocks clocks, WorkCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * The last second of the due date of the newest clock of that key, for due dates of user tasks.
     *
     * @throws IllegalStateException if the case has no such clock: the model asks before the clock has been started
     */
    public Date dueDate(DelegateExecution execution, String key) {
        return Date.from(due(execution, key).atTime(LAST_SECOND).atZone(VIETNAM).toInstant());
    }

    /**
     * The first moment of the day after the due date, for timers that wait for a period to be over, such as the legal effect.
     *
     * @throws IllegalStateException as for {@link #dueDate}
     */
    public Date dayAfter(DelegateExecution execution, String key) {
        var next = calendar.count(due(execution, key), ONE_DAY).due();
        return Date.from(next.atStartOfDay(VIETNAM).toInstant());
    }

    private LocalDate due(DelegateExecution execution, String key) {
        var caseNumber = new CaseNumber(execution.getProcessBusinessKey());
        return clocks.find(caseNumber, key)
                .orElseThrow(() -> new IllegalStateException("Hồ sơ " + caseNumber + " chưa có thời hạn " + key
                        + ": mô hình phải khởi động thời hạn trước khi dùng đến nó."))
                .due();
    }
}
