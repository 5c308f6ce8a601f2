package vn.kntc.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.execution.ExecutionAct.Begun;
import vn.kntc.execution.ExecutionAct.Closed;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.execution.ExecutionAct.Duty;
import vn.kntc.execution.ExecutionAct.Performed;
import vn.kntc.execution.ExecutionAct.Progressed;
import vn.kntc.execution.ExecutionAct.Way;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.LoggedCase;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.UserId;

/** One execution: what its log of acts tells, and nothing besides. */
final class Execution extends LoggedCase {

    private ExecutionStage stage = ExecutionStage.NEW;

    /** @param acts of this procedure, oldest first */
    Execution(CaseEntry entry, List<RecordedAct> acts) {
        super(entry);
        acts.forEach(this::record);
    }

    @Override
    public void record(RecordedAct recorded) {
        stage.require(recorded.act());
        stage = next(recorded.act());
        keep(recorded);
    }

    private static ExecutionStage next(Act act) {
        if (act instanceof Begun || act instanceof ExecutionAct.RedirectionAsked) {
            return ExecutionStage.DIRECT;
        }
        if (act instanceof Directed directed) {
            return switch (directed.way()) {
                case DIRECT -> ExecutionStage.ISSUE_DIRECTION;
                case SELF -> ExecutionStage.FOLLOW;
                case NOTHING -> ExecutionStage.ENDED;
            };
        }
        if (act instanceof ExecutionAct.CompletionProposed || act instanceof ExecutionAct.Reviewed) {
            return ExecutionStage.CLOSE;
        }
        if (act instanceof Closed closed) {
            return closed.closing() == Closing.CLOSE ? ExecutionStage.ENDED : ExecutionStage.FOLLOW;
        }
        return besides(act);
    }

    private static ExecutionStage besides(Act act) {
        if (act instanceof ExecutionAct.UrgingAsked) {
            return ExecutionStage.ISSUE_URGING;
        }
        if (act instanceof ExecutionAct.ReviewAsked) {
            return ExecutionStage.ISSUE_REVIEW;
        }
        return act instanceof ExecutionAct.NotPerformed ? ExecutionStage.ENFORCE : ExecutionStage.FOLLOW;
    }

    ExecutionStage stage() {
        return stage;
    }

    Begun begun() {
        return last(Begun.class).orElseThrow();
    }

    /** As the direction that holds has them; none before there is one. */
    List<Duty> duties() {
        return last(Directed.class).map(Directed::duties).orElse(List.of());
    }

    DueFigures due() {
        return last(Directed.class).map(Directed::figures).orElse(DueFigures.NONE);
    }

    /** As the last report has them. */
    DoneFigures done() {
        return last(Progressed.class).map(Progressed::figures).orElse(DoneFigures.NONE);
    }

    /** Duties that were performed since the direction that holds, by number. */
    Map<Integer, Performed> performed() {
        var performed = new TreeMap<Integer, Performed>();
        for (var recorded : acts()) {
            if (recorded.act() instanceof Directed) {
                performed.clear();
            }
            if (recorded.act() instanceof Progressed report) {
                report.performed().forEach(one -> performed.put(one.number(), one));
            }
        }
        return performed;
    }

    /** A duty that is still to be performed. */
    record OpenDuty(int number, Duty duty) {}

    /** In the order of their numbers. */
    List<OpenDuty> open() {
        var performed = performed();
        var open = new ArrayList<OpenDuty>();
        for (int number = 1; number <= duties().size(); number++) {
            if (!performed.containsKey(number)) {
                open.add(new OpenDuty(number, duties().get(number - 1)));
            }
        }
        return List.copyOf(open);
    }

    boolean allDone() {
        return open().isEmpty() && done().amounts().reaches(due().amounts());
    }

    /** The earliest day of what is still to be performed; that of the report where all is. */
    LocalDate nextDue() {
        return open().stream()
                .map(one -> one.duty().dueOn())
                .min(Comparator.naturalOrder())
                .orElseGet(() -> last(Directed.class).map(Directed::reportBy).orElseThrow());
    }

    /** A direction has been given that calls for something. */
    boolean directed() {
        return last(Directed.class).filter(one -> one.way() != Way.NOTHING).isPresent();
    }

    /** How often whoever has to act was urged by letter. */
    int urged() {
        return (int) happened()
                .filter(act ->
                        act instanceof PaperIssued issued && ExecutionPaper.of(issued) == ExecutionPaper.URGING_ISSUED)
                .count();
    }

    /** A plan of persuasion was decided on. */
    boolean persuaded() {
        return happened()
                .anyMatch(act -> act instanceof ExecutionAct.Enforced enforced
                        && enforced.enforcement() == ExecutionAct.Enforcement.PERSUADE);
    }

    /** It ends because who may review the resolution has done so. */
    boolean reviewed() {
        return happened()
                .filter(act -> act instanceof ExecutionAct.CompletionProposed || act instanceof ExecutionAct.Reviewed)
                .reduce((earlier, later) -> later)
                .filter(ExecutionAct.Reviewed.class::isInstance)
                .isPresent();
    }

    /** The resolver who directed. */
    Optional<UserId> director() {
        return lastRecorded(Directed.class).map(RecordedAct::by);
    }
}
