package vn.kntc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Not signed in: 401 with a problem in Vietnamese, never a redirect. */
@Component
class UnauthorizedProblem implements AuthenticationEntryPoint {

    private final ProblemAnswer answer;

    UnauthorizedProblem(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"KNTC\", charset=\"UTF-8\"");
        answer.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Chưa đăng nhập",
                "Chưa đăng nhập, hoặc tài khoản hay mật khẩu không đúng.");
    }
}
