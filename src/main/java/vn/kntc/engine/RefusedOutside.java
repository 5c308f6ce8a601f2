package vn.kntc.engine;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * How a refusal of the engine is told to whoever called its own interfaces.
 *
 * @param status of HTTP
 * @param sentence Vietnamese; repeats nothing that was sent
 */
record RefusedOutside(int status, String sentence) {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int FAULT = 500;

    /** Class 22 of SQL: a value that the database cannot take, such as a zero character in a text. */
    private static final String DATA_EXCEPTION = "22";

    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưĂĐƠƯ\u1EA0-\u1EF9]");

    static RefusedOutside fault() {
        return new RefusedOutside(FAULT, sentence(FAULT));
    }

    /**
     * @param failure what the engine threw, or null where it was never asked
     * @param sending whether the request brings something: where the engine was never asked, it is what was sent that could not be read
     */
    static RefusedOutside of(int status, RuntimeException failure, boolean sending) {
        if (failure instanceof SubmissionRefused refused) {
            return new RefusedOutside(refused.getResponse().getStatus(), refused.getMessage());
        }
        if (failure instanceof BadUserRequestException
                && VIETNAMESE.matcher(String.valueOf(failure.getMessage())).find()) {
            // what our own gates say against a model
            return new RefusedOutside(BAD_REQUEST, failure.getMessage());
        }
        if (failure instanceof AuthorizationException) {
            return new RefusedOutside(FORBIDDEN, sentence(FORBIDDEN));
        }
        if (failure != null && Submissions.sentenceOf(failure) instanceof SubmissionRefused refused) {
            return new RefusedOutside(refused.getResponse().getStatus(), refused.getMessage());
        }
        boolean theirs = failure == null ? sending : isOfTheSender(failure);
        int told = status >= FAULT && theirs ? BAD_REQUEST : status;
        return new RefusedOutside(told, sentence(told));
    }

    private static boolean isOfTheSender(RuntimeException failure) {
        if (failure instanceof ProcessEngineException && failure.getCause() == null) {
            return true;
        }
        // the engine looks up what was named and does not look whether it found it
        if (failure instanceof NullPointerException) {
            return failure.getStackTrace().length > 0
                    && failure.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ELException) {
                return true; // a stored filter names what expressions do not reach
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu gửi lên thiếu hoặc sai dữ liệu nên chưa thay đổi gì.";
            case 401 -> "Chưa đăng nhập, hoặc phiên làm việc đã hết. Hãy đăng nhập lại.";
            case 403 -> "Tài khoản đang đăng nhập không có quyền làm việc này.";
            case 404 -> "Không tìm thấy mục này, có thể đã được xử lý xong hoặc không thuộc quyền xem của tài khoản.";
            case 405 -> "Địa chỉ này không nhận kiểu yêu cầu đã gửi.";
            case 406 -> "Không trả lời được ở dạng mà yêu cầu muốn nhận.";
            case 409 -> Submissions.CROSSED;
            case 413 -> "Nội dung gửi lên lớn quá mức cho phép.";
            case 415 -> "Địa chỉ này không nhận loại nội dung đã gửi.";
            default ->
                status < FAULT
                        ? "Không thực hiện được yêu cầu này."
                        : "Hệ thống gặp lỗi và chưa thay đổi gì. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.";
        };
    }
}
