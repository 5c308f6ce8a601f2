package vn.kntc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** An address that no honest client writes: 400 with a problem in Vietnamese that repeats nothing of it. */
@Component
class RejectedProblem implements RequestRejectedHandler {

    private final ProblemAnswer answer;

    RejectedProblem(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        answer.write(
                response,
                HttpStatus.BAD_REQUEST,
                "Yêu cầu không hợp lệ",
                "Địa chỉ của yêu cầu có ký tự không được phép.");
    }
}
