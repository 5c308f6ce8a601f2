package vn.kntc.security.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.kntc.engine.SubmissionRefused;
import vn.kntc.shared.AlreadyDone;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.NotPermitted;
import vn.kntc.shared.OutOfOrder;

/**
 * Every error of our HTTP interfaces as {@code application/problem+json} whose {@code detail} is one Vietnamese sentence. What a
 * sender wrote is never repeated, and what went wrong inside is logged, not told.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidInput invalid) {
        var problem = problem(HttpStatus.BAD_REQUEST, "Dữ liệu không hợp lệ", invalid.getMessage());
        problem.setProperty("field", invalid.field());
        invalid.question().ifPresent(question -> problem.setProperty("question", question));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(SubmissionRefused refused) {
        var problem = problem(
                HttpStatus.valueOf(refused.getResponse().getStatus()), "Dữ liệu không hợp lệ", refused.getMessage());
        problem.setProperty("field", refused.field());
        if (refused.question() != null) {
            problem.setProperty("question", refused.question());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> torn(MultipartException torn) {
        return answer(problem(
                HttpStatus.BAD_REQUEST,
                "Dữ liệu không hợp lệ",
                "Không đọc được các tệp và nội dung vừa gửi; hãy gửi lại."));
    }

    @ExceptionHandler
    ResponseEntity<Object> done(AlreadyDone done) {
        return answer(problem(HttpStatus.CONFLICT, "Đã thực hiện", done.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> early(OutOfOrder early) {
        return answer(problem(HttpStatus.CONFLICT, "Chưa đến bước này", early.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(NotFound missing) {
        return answer(problem(HttpStatus.NOT_FOUND, "Không tìm thấy", missing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(NotPermitted refused) {
        return answer(problem(HttpStatus.FORBIDDEN, "Không có quyền", refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException denied) {
        return answer(problem(
                HttpStatus.FORBIDDEN, "Không có quyền", "Tài khoản đang đăng nhập không có quyền làm việc này."));
    }

    /** The database died under this request, or no connection was to be had. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class
    })
    ResponseEntity<Object> unreachable(RuntimeException failure) {
        LOG.warn("the database was not reachable: {}", failure.getClass().getSimpleName());
        return answer(problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Cơ sở dữ liệu không trả lời",
                "Cơ sở dữ liệu tạm thời không trả lời nên yêu cầu này chưa được thực hiện. Hãy thử lại sau ít phút."));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(RuntimeException failure, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), failure);
        return answer(problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Lỗi hệ thống",
                "Hệ thống gặp lỗi và chưa thay đổi gì. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getMostSpecificCause() instanceof InvalidInput invalid) {
            return invalid(invalid);
        }
        String sentence = unreadable.getMostSpecificCause() instanceof JsonProcessingException
                ? "Nội dung gửi lên không phải là JSON đúng dạng mà lệnh này nhận."
                : "Không đọc được nội dung gửi lên.";
        return answer(problem(HttpStatus.BAD_REQUEST, "Dữ liệu không hợp lệ", sentence));
    }

    /** All the framework's own refusals: unknown path, method, media type, missing or mistyped parameter. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("{} failed", ((ServletWebRequest) request).getRequest().getServletPath(), failure);
        }
        String sentence =
                switch (status.value()) {
                    case 404 -> "Không có địa chỉ này.";
                    case 405 -> "Địa chỉ này không nhận kiểu yêu cầu đã gửi.";
                    case 406 -> "Không trả lời được ở dạng mà yêu cầu muốn nhận.";
                    case 413 -> "Nội dung gửi lên lớn quá mức cho phép: mỗi tệp tối đa 20 MB.";
                    case 415 -> "Địa chỉ này không nhận loại nội dung đã gửi.";
                    case 400 -> "Tham số của yêu cầu bị thiếu hoặc sai kiểu.";
                    default -> "Không thực hiện được yêu cầu này.";
                };
        var answer = answer(problem(HttpStatus.valueOf(status.value()), "Yêu cầu không hợp lệ", sentence));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    private static ProblemDetail problem(HttpStatus status, String title, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
