package vn.kntc.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each Spring context of the tests a database of its own on the one test server. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static int contexts;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.closeAfterSpring();
        String url = TestPostgres.newDatabase("context_" + ++contexts);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "")));
    }
}
