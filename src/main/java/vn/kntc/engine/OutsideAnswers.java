package vn.kntc.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks what comes by the engine's own interfaces, and answers there in Vietnamese whatever goes wrong: the engine answers in English,
 * tells its own faults, and takes for a fault of the server much that is one of the sender. Who sends a wrong token against forged
 * requests is told so; the engine's filter would end his session.
 */
final class OutsideAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideAnswers.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String WEB_APPS = "/camunda/";

    /** Answered by a thread of its own, which carries no mark. */
    private static final String LONG_POLLING = "/external-task/fetchAndLock";

    private static final String WRONG_TOKEN =
            "Trang này đã mở quá lâu hoặc mở từ phiên trước nên lần gửi này chưa được ghi nhận. Hãy tải lại trang rồi"
                    + " làm lại.";

    private final ObjectMapper json;

    OutsideAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OutsideCall.begin();
        try {
            if (lacksToken(request)) {
                write(response, new RefusedOutside(HttpServletResponse.SC_FORBIDDEN, WRONG_TOKEN));
            } else if (request.getRequestURI().endsWith(LONG_POLLING)) {
                write(response, new RefusedOutside(HttpServletResponse.SC_FORBIDDEN, OutsideCommands.NOT_TAKEN));
            } else if (asksForPage(request)) {
                chain.doFilter(request, response);
            } else {
                answer(request, response, chain);
            }
        } finally {
            OutsideCall.end();
        }
    }

    private static boolean lacksToken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (READING.contains(request.getMethod()) || !request.getRequestURI().startsWith(WEB_APPS) || session == null) {
            return false;
        }
        Object token = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token == null || !token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME));
    }

    /** Pages of the web apps, their scripts and styles: what is missing there is told by the program's own page. */
    private static boolean asksForPage(HttpServletRequest request) {
        return request.getRequestURI().startsWith(WEB_APPS)
                && !request.getRequestURI().startsWith(WEB_APPS + "api/");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var held = new HeldBackErrors(response);
        try {
            chain.doFilter(request, held);
        } catch (ServletException | RuntimeException failure) {
            LOG.error("{} {} failed", request.getMethod(), request.getServletPath(), failure);
            if (response.isCommitted()) {
                return;
            }
            write(response, RefusedOutside.fault());
            return;
        }
        if (response.isCommitted() || held.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            held.finish();
            return;
        }
        if ("vi".equals(response.getHeader(HttpHeaders.CONTENT_LANGUAGE))) {
            held.pass();
            return;
        }
        boolean sending = !READING.contains(request.getMethod());
        write(
                response,
                RefusedOutside.of(held.getStatus(), OutsideCall.failure().orElse(null), sending));
    }

    private void write(HttpServletResponse response, RefusedOutside refused) throws IOException {
        response.resetBuffer();
        response.setStatus(refused.status());
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "vi");
        byte[] body = json.writeValueAsBytes(Map.of("type", "Refused", "message", refused.sentence()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Lets a good answer through as it is written, and keeps the words of an error back. */
    private static final class HeldBackErrors extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream words = new ByteArrayOutputStream();
        private PrintWriter writer;

        HeldBackErrors(HttpServletResponse response) {
            super(response);
        }

        private boolean error() {
            return getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!error()) {
                super.flushBuffer();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new Switch(error() ? null : super.getOutputStream());
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (!error()) {
                return super.getWriter();
            }
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(words, StandardCharsets.UTF_8));
            }
            return writer;
        }

        void finish() throws IOException {
            if (!getResponse().isCommitted() && words.size() > 0) {
                pass();
            }
        }

        void pass() throws IOException {
            if (writer != null) {
                writer.flush();
            }
            getResponse().setContentLength(words.size());
            getResponse().getOutputStream().write(words.toByteArray());
        }

        private final class Switch extends ServletOutputStream {

            private final ServletOutputStream open;

            Switch(ServletOutputStream open) {
                this.open = open;
            }

            @Override
            public void write(int one) throws IOException {
                if (open == null) {
                    words.write(one);
                } else {
                    open.write(one);
                }
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (open == null) {
                    words.write(bytes, from, length);
                } else {
                    open.write(bytes, from, length);
                }
            }

            @Override
            public void flush() throws IOException {
                if (open != null) {
                    open.flush();
                }
            }

            @Override
            public boolean isReady() {
                return open == null || open.isReady();
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                if (open != null) {
                    open.setWriteListener(listener);
                }
            }
        }
    }
}
