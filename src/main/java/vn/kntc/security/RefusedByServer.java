package vn.kntc.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/**
 * What the server itself refuses, an address that cannot be one or a head that is too long, never reaches our pages: here it is answered
 * in Vietnamese too, as a problem, since programs send such things more often than browsers do.
 *
 * <p>Public, with a constructor of its own, because the server makes it by name.
 */
public final class RefusedByServer extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private static final int FIRST_FAULT_OF_OURS = 500;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        // as in the server's own: something was written already, or somebody else reports
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean theirs = status < FIRST_FAULT_OF_OURS;
        var sentence = theirs
                ? "Yêu cầu gửi lên không đúng dạng nên máy chủ không nhận: địa chỉ hoặc phần đầu có ký tự không cho phép, hoặc quá dài."
                : "Máy chủ không phục vụ được yêu cầu này. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.";
        var problem =
                "{\"type\":\"about:blank\",\"title\":\"" + (theirs ? "Yêu cầu không hợp lệ" : "Không thực hiện được")
                        + "\",\"status\":" + status + ",\"detail\":\"" + sentence + "\"}";
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
