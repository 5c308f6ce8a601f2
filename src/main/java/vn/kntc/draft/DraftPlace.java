package vn.kntc.draft;

/** The form that a draft belongs to; one draft an account and place. */
public record DraftPlace(String value) {

    private static final String TASK = "task:";

    /** The form of an open task. */
    public static DraftPlace ofTask(String taskId) {
        return new DraftPlace(TASK + taskId);
    }

    /** The start form of a process. */
    public static DraftPlace ofStart(String processKey) {
        return new DraftPlace("start:" + processKey);
    }

    String taskId() {
        return value.substring(TASK.length());
    }
}
