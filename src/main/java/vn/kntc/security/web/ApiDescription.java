package vn.kntc.security.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is common to all calls in the description of the API at {@code /v3/api-docs}: what it is for, how to sign in, how it refuses. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";
    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Dữ liệu gửi lên không hợp lệ; detail là một câu nêu điều sai",
            "401", "Chưa đăng nhập, hoặc tài khoản hay mật khẩu không đúng");

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo")
                        .version("1")
                        .description("Tra cứu thời hạn, thẩm quyền, hướng xử lý theo pháp luật (/api/law);"
                                + " nộp đơn và xem hồ sơ (/api/petitions, /api/cases). Ngày có dạng yyyy-MM-dd,"
                                + " theo giờ Việt Nam. Câu trả lời không bao giờ chứa danh tính người trong đơn."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)
                                        .description("Tài khoản và mật khẩu của hệ thống")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> api.getPaths().values().forEach(path -> path.readOperations()
                .forEach(operation -> REFUSALS.forEach((status, description) -> operation
                        .getResponses()
                        .addApiResponse(
                                status,
                                new ApiResponse().description(description).content(problem())))));
    }

    private static Content problem() {
        Schema<?> schema = new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("Một câu tiếng Việt"));
        return new Content().addMediaType(PROBLEM, new MediaType().schema(schema));
    }
}
