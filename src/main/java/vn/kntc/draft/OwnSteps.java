package vn.kntc.draft;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kntc.shared.CaseNumber;

/** The forms that the signed-in person may fill in, as the engine knows them. */
public interface OwnSteps {

    /** @throws vn.kntc.shared.NotFound unless the task is open and the person holds it, or may take it while nobody does */
    void requireTask(String taskId);

    /** @throws vn.kntc.shared.NotFound unless the person may start this process */
    void requireStart(String processKey);

    /** The case of a task of the person's own. */
    CaseNumber caseOf(String taskId);

    /** Fields of the task's form that want to begin with something known. */
    List<AskedField> askedBy(String taskId);

    /** Those of these tasks that are still open, whosever they are. */
    Set<String> open(Collection<String> taskIds);

    /**
     * A field, or a list, with a custom property {@code prefill}.
     *
     * @param fact name of what it asks for, as {@link vn.kntc.engine.KnownFacts} names it, or {@code today}
     * @param longest characters that the field takes, or rows that the list takes; 0 where it has no limit
     * @param row of a list the fields of each row; empty for a single field
     */
    record AskedField(String key, String fact, int longest, List<AskedField> row) {}
}
