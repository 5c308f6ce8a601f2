package vn.kntc.engine;

import java.lang.reflect.Field;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * What is refused of a command that is taken from outside in general. The engine's commands tell nobody what they were given, so
 * their fields are read as they lie.
 */
final class OutsideDetails {

    static final String TRIED_AGAIN_ONLY =
            "Việc chạy nền chỉ được cho chạy lại từng việc đã lỗi (số lần thử từ 1); không đổi giờ, không dừng, không đổi cả loạt.";
    static final String NO_ID = "Thiếu tên tài khoản (id) trong nội dung gửi.";

    private OutsideDetails() {}

    /** Why this very command is not taken, or empty. */
    static Optional<SubmissionRefused> refusal(Command<?> command) {
        if (command instanceof SetJobRetriesCmd retries && !triesOneAgain(retries)) {
            return Optional.of(new SubmissionRefused(403, "", TRIED_AGAIN_ONLY, null));
        }
        if (command instanceof SaveUserCmd saved && hasNoId(saved)) {
            return Optional.of(new SubmissionRefused(400, "id", NO_ID, null));
        }
        return Optional.empty();
    }

    private static boolean triesOneAgain(SetJobRetriesCmd command) {
        return value(command, "jobId") != null
                && value(command, "jobDefinitionId") == null
                && Boolean.FALSE.equals(value(command, "isDueDateSet"))
                && value(command, "retries") instanceof Integer retries
                && retries > 0;
    }

    private static boolean hasNoId(SaveUserCmd command) {
        return value(command, "user") instanceof User user && user.getId() == null;
    }

    private static Object value(Object command, String name) {
        try {
            Field field = command.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(command);
        } catch (ReflectiveOperationException otherEngine) {
            throw new IllegalStateException(
                    "the engine's " + command.getClass().getSimpleName() + " is another one", otherEngine);
        }
    }
}
