package vn.kntc.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kntc.database.DatabaseState;

/** While the database does not answer, everybody is told so at once, instead of waiting for a connection and an English error. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnavailableDatabase extends OncePerRequestFilter {

    static final String SENTENCE =
            "Cơ sở dữ liệu tạm thời không trả lời nên yêu cầu này chưa được thực hiện. Hãy thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.";

    private static final String SECONDS_TO_RETRY = "5";

    private final DatabaseState database;
    private final ProblemAnswer answer;

    UnavailableDatabase(DatabaseState database, ProblemAnswer answer) {
        this.database = database;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!database.isAvailable()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (database.isAvailable() || response.isCommitted()) {
                throw failure;
            }
            response.reset(); // it died under this request
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            answer.write(response, HttpStatus.SERVICE_UNAVAILABLE, "Cơ sở dữ liệu không trả lời", SENTENCE);
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><title>Tạm ngừng</title>"
                        + "<h1>Tạm thời chưa làm việc được</h1><p>" + SENTENCE + "</p></html>");
    }
}
