package vn.kntc.handling.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** What officers answered to questions that only the forms know: acts in the log of the case, in the words of the form. */
@Component
public class StepExtras {

    private final ActLog log;
    private final Clock clock;

    StepExtras(ActLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * The step as its diagram has it.
     *
     * @param process key of the process that the task belongs to
     * @param task its id
     * @param name as the officer read it
     */
    public record At(String process, String task, String name) {}

    /** A step that no room knows was done; the timeline says so even where nothing was answered. */
    public void done(CaseNumber caseNumber, At step, List<ExtraAnswer> answers, UserId by) {
        append(caseNumber, step, false, answers, by);
    }

    /** More was answered in a step than its record knows. */
    public void added(CaseNumber caseNumber, At step, List<ExtraAnswer> answers, UserId by) {
        append(caseNumber, step, true, answers, by);
    }

    private void append(CaseNumber caseNumber, At step, boolean added, List<ExtraAnswer> answers, UserId by) {
        var done = new StepDone(LocalDate.now(clock), step.task(), step.name(), added, answers);
        log.append(caseNumber, StepActs.KINDS.within(step.process()), new RecordedAct(done, by, clock.instant()));
    }

    /** Oldest first, whatever the process. */
    public List<RecordedAct> of(CaseNumber caseNumber) {
        return log.of(caseNumber, StepActs.KINDS);
    }
}
