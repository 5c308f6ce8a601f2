package vn.kntc.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.dao.ConcurrencyFailureException;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;

/** What officers submit passes here: routing variables cannot be forged, and refusals come out as one sentence. */
final class Submissions {

    static final String NOT_OWN =
            "Công việc này không thuộc nhiệm vụ của tài khoản đang đăng nhập, hoặc đã có người khác nhận.";
    static final String TAKEN = "Công việc này vừa được người khác nhận. Hãy tải lại danh sách công việc.";

    static final String CROSSED = "Hồ sơ vừa được người khác xử lý cùng lúc nên lần gửi này chưa được ghi nhận."
            + " Hãy tải lại danh sách công việc; nếu công việc vẫn còn, hãy gửi lại.";
    static final String GONE =
            "Công việc này không còn nữa, có thể đã có người khác hoàn thành. Hãy tải lại danh sách công việc.";

    /** The engine gives this refusal no type of its own. */
    private static final String OF_ANOTHER_TENANT = "ENGINE-13034";

    private static final Set<String> PLAIN_TYPES =
            Set.of("string", "boolean", "integer", "long", "short", "double", "null", "date");
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Set<String> routing;

    /** @param routing names of the variables that only a room's own listener may set */
    Submissions(Set<String> routing) {
        this.routing = routing;
    }

    void take(Map<String, Object> variables, Runnable submission) {
        take(variables, () -> {
            submission.run();
            return null;
        });
    }

    <T> T take(Map<String, Object> variables, Supplier<T> submission) {
        if (variables != null) {
            for (String name : variables.keySet()) {
                if (routing.contains(name)) {
                    throw new SubmissionRefused(
                            400, name, "Trường “" + name + "” do hệ thống xác định, không nhận từ biểu mẫu.", null);
                }
                requireFormValue(name, variables);
            }
        }
        try {
            return submission.get();
        } catch (RuntimeException failure) {
            throw sentenceOf(failure);
        }
    }

    /** Forms post texts, numbers, answers and lists; any other value would be made into an object of the sender's choice, or a file. */
    private static void requireFormValue(String name, Map<String, Object> variables) {
        Object value = variables instanceof VariableMap map ? map.getValueTyped(name) : variables.get(name);
        if (value instanceof TypedValue typed && !isFormValue(typed)) {
            throw new SubmissionRefused(
                    400, name, "Trường “" + name + "” có kiểu dữ liệu mà biểu mẫu không nhận.", null);
        }
    }

    private static boolean isFormValue(TypedValue value) {
        if (value.getType() == null) {
            return !(value.getValue() instanceof Map) && !(value.getValue() instanceof Collection);
        }
        return PLAIN_TYPES.contains(value.getType().getName())
                || "json".equals(value.getType().getName())
                        && value instanceof SerializableValue list
                        && isJson(list.getValueSerialized());
    }

    private static boolean isJson(String text) {
        try {
            return text == null || JSON.readTree(text) != null;
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    /** The refusal in our words, or the failure itself where we have none for it. */
    static RuntimeException sentenceOf(RuntimeException failure) {
        if (failure instanceof SubmissionRefused) {
            return failure;
        }
        if (failure instanceof TaskAlreadyClaimedException) {
            return new SubmissionRefused(409, "", TAKEN, failure);
        }
        if (failure instanceof AuthorizationException) {
            // the engine's own sentence is English and names ids
            return new SubmissionRefused(403, "", NOT_OWN, failure);
        }
        if (failure instanceof NullValueException
                && String.valueOf(failure.getMessage()).endsWith("task is null")) {
            return new SubmissionRefused(409, "", GONE, failure);
        }
        if (failure instanceof ProcessEngineException
                && String.valueOf(failure.getMessage()).startsWith(OF_ANOTHER_TENANT)) {
            return new SubmissionRefused(403, "", NOT_OWN, failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException) {
                return new SubmissionRefused(409, "", CROSSED, failure);
            }
            if (cause instanceof AlreadyDone || cause instanceof OutOfOrder) {
                return new SubmissionRefused(409, "", cause.getMessage(), failure);
            }
            if (cause instanceof SQLException sql && isCrossing(sql.getSQLState())) {
                return new SubmissionRefused(409, "", CROSSED, failure);
            }
            if (cause instanceof InvalidInput invalid) {
                return new SubmissionRefused(
                        400,
                        invalid.field(),
                        invalid.getMessage(),
                        invalid.question().orElse(null),
                        invalid);
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

    /** Two steps made the same row, or one took away what the other builds on: class 23, integrity; class 40, rolled back. */
    private static boolean isCrossing(String sqlState) {
        return sqlState != null && (sqlState.startsWith("23") || sqlState.startsWith("40"));
    }
}
