package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.KntcIT;

/** Requests that no client library would send: the answer is still a problem with a Vietnamese sentence, without the server's name. */
@KntcIT
class RefusedByServerIT {

    private final int port;

    RefusedByServerIT(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/law/deadlines/..%2f",
                "/api/law/deadlines/%00",
                "/api/law/deadlines/%2e%2e%5c",
                "/api/law/deadlines/{KEY}",
                "/api/law/deadlines/|",
                "/ho-so/%2f%2f"
            })
    void anAddressThatCannotBeOneIsRefusedWithASentence(String address) throws IOException {
        assertRefused(send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void aHeadThatIsTooLongIsRefusedWithASentence() throws IOException {
        assertRefused(send("GET /api/law/decisions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                + "A".repeat(200_000) + "\r\nConnection: close\r\n\r\n"));
    }

    private static void assertRefused(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("Content-Type: application/problem+json", "\"status\":400", "không");
        assertThat(answer).doesNotContain("<html", "Tomcat", "Exception");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(120_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException answeredAlready) {
                // the server need not read a head to its end before it refuses it; the answer is there
            }
            return answer(socket);
        }
    }

    /** All that came, even where the server then cut the connection because more was being sent than it wanted to read. */
    private static String answer(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException cut) {
            // what was there before is complete or the assertions say so
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
