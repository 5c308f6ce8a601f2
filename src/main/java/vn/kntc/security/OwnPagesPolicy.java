package vn.kntc.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Content security policy of our own pages; the engine's web apps set theirs, and a download may set a stricter one. */
final class OwnPagesPolicy implements HeaderWriter {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().startsWith("/camunda/") && !response.containsHeader(HEADER)) {
            response.setHeader(HEADER, POLICY);
        }
    }
}
