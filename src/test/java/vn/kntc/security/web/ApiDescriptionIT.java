package vn.kntc.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.testing.Browser;
import vn.kntc.testing.KntcIT;

/** The API describes itself, in Vietnamese, with every call of the contract. */
@KntcIT
class ApiDescriptionIT {

    private final Browser program;

    @Autowired
    ApiDescriptionIT(@Value("${local.server.port}") int port) {
        this.program = new Browser(port);
    }

    private JsonNode description() throws JsonProcessingException {
        var answer = program.get("/v3/api-docs", Browser.basic("clerk.nhanhoa"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "get, /api/law/regime, Giai đoạn pháp luật",
        "get, /api/law/calendar/{date}, ngày làm việc",
        "get, /api/law/deadlines, thời hạn",
        "post, /api/law/deadlines/{key}, thời hạn",
        "get, /api/law/decisions, quyết định",
        "post, /api/law/decisions/{id}, quyết định",
        "post, /api/petitions, đơn",
        "get, /api/cases/{caseNumber}, hồ sơ",
        "get, /api/cases, hồ sơ"
    })
    void everyCallOfTheContractIsThere(String method, String path, String word) throws JsonProcessingException {
        var call = description().path("paths").path(path).path(method);
        assertThat(call.isMissingNode()).isFalse();
        assertThat(call.path("summary").asText()).containsIgnoringCase(word);
        assertThat(call.path("tags")).isNotEmpty();
        assertThat(call.path("responses").path("400").path("content").has("application/problem+json"))
                .isTrue();
        assertThat(call.path("responses").has("401")).isTrue();
    }

    @Test
    void itNamesTheProgramAndHowToSignIn() throws JsonProcessingException {
        var description = description();
        assertThat(description.path("info").path("title").asText()).contains("khiếu nại, tố cáo");
        assertThat(description.path("info").path("description").asText()).contains("yyyy-MM-dd");
        var basic = description.path("components").path("securitySchemes").path("basic");
        assertThat(basic.path("type").asText()).isEqualTo("http");
        assertThat(basic.path("scheme").asText()).isEqualTo("basic");
        assertThat(description.path("security").get(0).has("basic")).isTrue();
    }

    @Test
    void itShowsTheWayOfAskingOnly() throws JsonProcessingException {
        var question = description()
                .path("paths")
                .path("/api/law/deadlines/{key}")
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        assertThat(question).isNotEmpty();
        var fields = description().at(question.substring(1)).path("properties");
        assertThat(fields.has("from")).isTrue();
        assertThat(fields.has("facts")).isTrue();
        assertThat(fields.size()).isEqualTo(2);
    }
}
