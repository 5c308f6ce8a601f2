package vn.kntc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Keys and passwords, wherever they were given, are in no property source after the start. */
class SecretsForgottenTest {

    private static final String KEY = "a250Yy10ZXN0LWtleS0wMTIzNDU2Nzg5MDEyMzQ1Njc=";
    private static final String PASSWORD = "mat-khau-cua-co-so-du-lieu";

    @Test
    void noSourceHoldsASecretHoweverItWasGiven() {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "KNTC_IDENTITY_KEY",
                                KEY,
                                "SPRING_DATASOURCE_PASSWORD",
                                PASSWORD,
                                "SPRING_APPLICATION_JSON",
                                "{\"kntc\":{\"identity\":{\"key\":\"" + KEY + "\"}}}",
                                "SERVER_PORT",
                                "8081",
                                "SPRING_DATASOURCE_URL",
                                "jdbc:postgresql://may/kntc?user=a&password=khac&ssl=true")));
        sources.addFirst(new SimpleCommandLinePropertySource(
                "--kntc.identityKey=" + KEY, "--spring.datasource.hikari.password=" + PASSWORD, "--server.port=8082"));
        sources.addLast(new MapPropertySource(
                "file",
                Map.of(
                        "kntc.admin.password", "${KNTC_ADMIN_PASSWORD:mat-khau-quan-tri}",
                        "server.ssl.key-store-password", "kho-khoa",
                        "copy.of.it", "mat-khau-quan-tri",
                        "kntc.var-directory", "var")));

        new SecretsForgotten(environment).afterSingletonsInstantiated();

        for (var source : sources) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                assertThat(String.valueOf(source.getProperty(name)))
                        .as(source.getName() + " " + name)
                        .doesNotContain(KEY, PASSWORD, "mat-khau-quan-tri", "kho-khoa", "password=khac");
            }
        }
        assertThat(environment.getProperty("kntc.identity.key")).isNull();
        assertThat(environment.getProperty("spring.datasource.password")).isNull();
        assertThat(environment.getProperty("server.port")).isEqualTo("8082");
        assertThat(environment.getProperty("SERVER_PORT")).isEqualTo("8081");
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://may/kntc?user=a&password=***&ssl=true");
        assertThat(environment.getProperty("kntc.var-directory")).isEqualTo("var");
    }
}
