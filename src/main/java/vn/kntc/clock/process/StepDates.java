package vn.kntc.clock.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.kntc.clock.ClockDate;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.clock.process.ClockUses.Use;

/** Which date a step of the engine gets from the clocks that it hangs on. */
final class StepDates {

    private final CaseInstances instances;
    private final ClockMoments moments;

    StepDates(CaseInstances instances, ClockMoments moments) {
        this.instances = instances;
        this.moments = moments;
    }

    /** An open task or a timer that hangs on a clock; one of both is null. */
    record Step(TaskEntity task, JobEntity timer, Use use) {

        String instance() {
            return task == null ? timer.getProcessInstanceId() : task.getProcessInstanceId();
        }

        ExecutionEntity execution() {
            return task == null ? timer.getExecution() : task.getExecution();
        }

        /** While a clock is paused its tasks show no date; a timer needs one. */
        Date withoutEnd() {
            return task == null ? ClockMoments.never() : null;
        }

        boolean moveTo(Date date) {
            if (StepDates.same(date, task == null ? timer.getDuedate() : task.getDueDate())) {
                return false;
            }
            if (task == null) {
                timer.setDuedate(date);
            } else {
                task.setDueDateWithoutCascade(date);
            }
            return true;
        }
    }

    /** @param moment null for a task without date */
    record Found(Date moment) {}

    /** A date that the model does not tell; the other steps get theirs all the same. */
    static final class Untold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untold(Use use, String why) {
            super("Bước “" + use.step() + "” chưa đặt lại được hạn: " + why + ".");
        }
    }

    /** Gives the step the date that the clocks tell; false where it has it already, or where no clock says anything about it. */
    boolean move(
            Step step,
            Map<String, ClockDate> clocks,
            Map<String, Map<String, String>> variables,
            List<StatutoryClock> ofCase) {
        var date = date(step, clocks, variables, ofCase);
        return date != null && step.moveTo(date.moment());
    }

    /**
     * @param variables of the steps' instances: instance, name, text
     * @param ofCase all clocks of the case where the step names several
     * @return null where no clock of those that were named says anything about the step
     */
    Found date(
            Step step,
            Map<String, ClockDate> clocks,
            Map<String, Map<String, String>> variables,
            List<StatutoryClock> ofCase) {
        var use = step.use();
        if (use.expression() != null) {
            return new Found(evaluate(step));
        }
        var ofInstance = variables.getOrDefault(step.instance(), Map.of());
        var clock = clock(use, clocks, ofInstance, ofCase);
        if (clock == null) {
            return null;
        }
        var statutory = clock.paused() ? step.withoutEnd() : moment(use, clock.due());
        return new Found(
                use.ownVariable() == null
                        ? statutory
                        : earlier(statutory, own(use, ofInstance.get(use.ownVariable()))));
    }

    private Date moment(Use use, LocalDate due) {
        return use.dayAfter() ? moments.dayAfter(due) : moments.lastSecond(due);
    }

    /** @param statutory null while the clock is paused, so that the task shows no date */
    private static Date earlier(Date statutory, Date own) {
        return statutory == null || statutory.before(own) ? statutory : own;
    }

    /** The clock that the step is due by, if it is among those that moved. */
    private static ClockDate clock(
            Use use, Map<String, ClockDate> moved, Map<String, String> ofInstance, List<StatutoryClock> ofCase) {
        if (use.keyVariable() != null) {
            return moved.get(key(use, ofInstance));
        }
        if (use.keys().size() == 1) {
            return moved.get(use.keys().get(0));
        }
        if (use.keys().stream().noneMatch(moved::containsKey)) {
            return null;
        }
        return StatutoryClock.earliest(ofCase, use.keys())
                .map(clock -> new ClockDate(clock.caseNumber(), clock.key(), clock.due(), silent(clock.state())))
                .orElse(null);
    }

    /** What is paused ends on no day yet, and nothing is due by what fell away. */
    private static boolean silent(ClockState state) {
        return state == ClockState.PAUSED || state == ClockState.CANCELLED;
    }

    private static String key(Use use, Map<String, String> ofInstance) {
        var key = ofInstance.get(use.keyVariable());
        if (key == null) {
            throw new Untold(use, "chưa có biến " + use.keyVariable());
        }
        return key;
    }

    private Date own(Use use, String day) {
        try {
            return moments.lastSecond(LocalDate.parse(day == null ? "" : day));
        } catch (DateTimeParseException noDay) {
            throw new Untold(use, "biến " + use.ownVariable() + " không phải một ngày");
        }
    }

    private Date evaluate(Step step) {
        try {
            return (Date) instances.evaluate(step.use().expression(), step.execution());
        } catch (ProcessEngineException failed) {
            throw new Untold(step.use(), "biểu thức ngày trong mô hình không tính được");
        }
    }

    // the database hands out timestamps, which never equal a plain date
    private static boolean same(Date wanted, Date present) {
        return wanted == null || present == null ? wanted == present : wanted.getTime() == present.getTime();
    }
}
