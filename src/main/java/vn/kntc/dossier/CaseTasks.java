package vn.kntc.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/** The tasks of the cases, as the engine keeps them. */
public interface CaseTasks {

    /**
     * The case of a task that the signed-in person may see.
     *
     * @throws vn.kntc.shared.NotFound if there is no such task, or the person may not see it
     */
    CaseNumber caseOf(String taskId);

    /** Every open task of a case, oldest first, whosever they are; the caller has checked that the person may see the case. */
    List<OpenTask> openTasks(CaseNumber caseNumber);

    /**
     * Name and holder of the open tasks of these cases, oldest first and each once, whosever they are, in a number of queries that does not grow
     * with the cases; a case without any is left out. The caller has checked that the person may see the cases.
     */
    Map<CaseNumber, List<OpenTask.Step>> openSteps(Collection<CaseNumber> caseNumbers);

    /**
     * Takes a task from who holds it and gives it to another, or back to its group; the caller has checked that he may.
     *
     * @param to null for the group
     * @throws vn.kntc.shared.NotFound if the case has no such open task
     * @throws vn.kntc.shared.InvalidInput if somebody else holds it by now
     */
    void give(CaseNumber caseNumber, String taskId, UserId from, UserId to);

    /**
     * Where the signed-in person may go on in a case: the oldest open task that is his, or is offered to one of his groups and taken by
     * nobody; empty where there is none.
     */
    Optional<NextTask> next(CaseNumber caseNumber);

    /** A task to go on with. */
    record NextTask(String id, String name) {}

    /** Those of the tasks that the signed-in person may see, in a number of queries that does not grow with them. */
    List<TaskOnCard> visible(Collection<String> taskIds);
}
