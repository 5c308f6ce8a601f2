package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.kntc.database.DatabaseState;

/** While the database does not answer, nothing waits for it: each request is told at once, in Vietnamese. */
class UnavailableDatabaseTest {

    private final DatabaseState database = mock(DatabaseState.class);
    private final UnavailableDatabase filter = new UnavailableDatabase(database, new ProblemAnswer(new ObjectMapper()));

    @Test
    void tellsProgramsAndPeopleWithoutAskingTheDatabase() throws Exception {
        var answer = answer("/api/cases", "application/json", asked -> {
            throw new AssertionError("it went on");
        });
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(words(answer)).contains("Cơ sở dữ liệu tạm thời không trả lời");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");

        var page = answer("/ho-so", "text/html", asked -> {
            throw new AssertionError("it went on");
        });
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(words(page)).contains("Cơ sở dữ liệu tạm thời không trả lời");
    }

    @Test
    void letsHealthAnswerItself() throws Exception {
        assertThat(answer("/actuator/health", "application/json", asked -> asked.setStatus(299))
                        .getStatus())
                .isEqualTo(299);
    }

    @Test
    void tellsTheRequestUnderWhichItDied() throws Exception {
        given(database.isAvailable()).willReturn(true, false);
        var answer = answer("/api/cases", "application/json", asked -> {
            throw new IllegalStateException("broken pipe");
        });
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(words(answer)).contains("chưa được thực hiện").doesNotContain("broken pipe");
    }

    private interface Rest {
        void goOn(MockHttpServletResponse response);
    }

    private MockHttpServletResponse answer(String path, String accept, Rest rest) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", accept);
        var response = new MockHttpServletResponse();
        FilterChain chain = (asked, answered) -> rest.goOn(response);
        filter.doFilter(request, response, chain);
        return response;
    }

    private static String words(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
