package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.StartRefused;
import vn.kntc.testing.TestPostgres;

/** The program's start as far as the key decides on it, with Boot's own order of beans and its report of failures. */
@ExtendWith(OutputCaptureExtension.class)
class IdentityKeyAtStartIT {

    // not annotated as a configuration, so that no scan of the whole program finds it
    @Import(VaultConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Program {}

    @Test
    void refusesAnOwnDatabaseWithoutKeyBeforeTouchingIt(CapturedOutput output) {
        assertThatThrownBy(() -> start("jdbc:postgresql://127.0.0.1:1/absent", ""))
                .isInstanceOf(StartRefused.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("Chương trình không khởi động vì chưa có khóa danh tính (KNTC_IDENTITY_KEY)")
                .contains("openssl rand -base64 32")
                .doesNotContain("\tat vn.kntc");
    }

    @Test
    void refusesAKeyThatDoesNotMatchTheData(CapturedOutput output) {
        var url = TestPostgres.newDatabase("confidentiality_start");
        start(url, AesGcmSealerTest.key(1).base64());

        assertThatThrownBy(() -> start(url, AesGcmSealerTest.key(2).base64()))
                .hasRootCauseInstanceOf(StartRefused.class);

        assertThat(output)
                .contains("Khóa danh tính không khớp với dữ liệu")
                .doesNotContain(AesGcmSealerTest.key(2).base64())
                .doesNotContain("\tat vn.kntc");
        start(url, AesGcmSealerTest.key(1).base64());
    }

    private static void start(String url, String key) {
        var builder = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + url,
                        "kntc.identity.key=" + key,
                        "spring.flyway.schemas=kntc,camunda",
                        "spring.flyway.default-schema=kntc",
                        "spring.main.banner-mode=off");
        try (var context = builder.run()) {
            assertThat(context.getBean(Sealer.class)).isInstanceOf(AesGcmSealer.class);
        }
    }
}
