package vn.kntc.complaint.process;

import static vn.kntc.engine.ProcessVariable.text;

import org.springframework.stereotype.Component;
import vn.kntc.complaint.Amendments;
import vn.kntc.engine.ProcessVariable;
import vn.kntc.handling.step.StepTable;

/** Business contract of {@code complaint-obstacle.bpmn}, which an instance of a complaint calls, and what is done at its step. */
@Component
final class ComplaintObstacle extends AmendmentPart {

    static final String KEY = "complaintObstacle";

    /** Number of the case, for the columns of task lists. */
    static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");

    /** What stands against acceptance now goes back to the form of acceptance, which may be open. */
    static final ProcessVariable<String> GROUNDS_FOUND = ComplaintFirstInstance.GROUNDS_FOUND;

    static final ProcessVariable<String> GROUNDS_DOUBTS = ComplaintFirstInstance.GROUNDS_DOUBTS;

    static final StepTable<Amendments> TABLE =
            StepTable.of(Amendments.class, on -> on.form("recordObstacle", ObstacleEntry.class)
                    .does((amendments, step) -> {
                        var grounds = amendments.showObstacles(
                                step.caseNumber(), step.entry().shown(), step.by());
                        step.set(GROUNDS_FOUND, String.join(" ", grounds.codes()));
                        step.set(GROUNDS_DOUBTS, String.join("\n\n", grounds.doubts()));
                    }));

    ComplaintObstacle() {
        super(KEY, TABLE, CASE_NUMBER, GROUNDS_FOUND, GROUNDS_DOUBTS);
    }
}
