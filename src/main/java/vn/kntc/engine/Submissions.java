package vn.kntc.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;

/** What officers submit passes here: routing variables cannot be forged, and refusals come out as one sentence. */
final class Submissions {

    private final Set<String> routing;

    /** @param routing names of the variables that only a room's own listener may set */
    Submissions(Set<String> routing) {
        this.routing = routing;
    }

    <T> T take(Map<String, Object> variables, Supplier<T> submission) {
        if (variables != null) {
            for (String name : variables.keySet()) {
                if (routing.contains(name)) {
                    throw new SubmissionRefused(
                            400, name, "Trường “" + name + "” do hệ thống xác định, không nhận từ biểu mẫu.", null);
                }
            }
        }
        try {
            return submission.get();
        } catch (RuntimeException failure) {
            throw sentenceOf(failure);
        }
    }

    private static RuntimeException sentenceOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return new SubmissionRefused(
                        409,
                        "",
                        "Hồ sơ vừa được người khác xử lý. Hãy tải lại danh sách công việc rồi làm lại.",
                        failure);
            }
            if (cause instanceof InvalidInput invalid) {
                return new SubmissionRefused(400, invalid.field(), invalid.getMessage(), invalid);
            }
            if (cause instanceof NotPermitted refused) {
                return new SubmissionRefused(403, "", refused.getMessage(), refused);
            }
            if (cause instanceof NotFound missing) {
                return new SubmissionRefused(404, "", missing.getMessage(), missing);
            }
        }
        return failure;
    }
}
