package vn.kntc.database;

import java.util.Arrays;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.kntc.shared.StartRefused;

/**
 * Sets the zone of the whole program, chooses the demonstration where nobody has chosen anything, and refuses a production start that lacks its database or its
 * identity key, before anything else is started.
 */
final class StartConditions implements EnvironmentPostProcessor, Ordered {

    static final String DATABASE = "spring.datasource.url";
    static final String IDENTITY_KEY = "kntc.identity.key";
    private static final String DEMONSTRATION = "demo";
    private static final String PRODUCTION = "production";

    /** After the configuration files and the active profiles are known. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // the engine writes its dates without a zone: read in another one, the last day of a deadline would be another
        // day
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        boolean ownDatabase = has(environment, DATABASE);
        if (environment.getActiveProfiles().length == 0 && !ownDatabase) {
            environment.addActiveProfile(DEMONSTRATION);
        }
        if (Arrays.asList(environment.getActiveProfiles()).contains(DEMONSTRATION)) {
            // known passwords: reachable from this machine only, unless SERVER_ADDRESS says otherwise
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("demonstration", Map.of("server.address", "127.0.0.1")));
        }
        if (Arrays.asList(environment.getActiveProfiles()).contains(PRODUCTION)) {
            if (Arrays.asList(environment.getActiveProfiles()).contains(DEMONSTRATION)) {
                throw new StartRefused("Không thể chạy dữ liệu trình diễn (demo) trong môi trường production: "
                        + "hãy bỏ “demo” khỏi SPRING_PROFILES_ACTIVE.");
            }
            if (!ownDatabase) {
                throw new StartRefused("Thiếu cơ sở dữ liệu: môi trường production cần đặt SPRING_DATASOURCE_URL, "
                        + "SPRING_DATASOURCE_USERNAME và SPRING_DATASOURCE_PASSWORD.");
            }
            if (!has(environment, IDENTITY_KEY)) {
                throw new StartRefused("Thiếu khóa danh tính: môi trường production cần đặt KNTC_IDENTITY_KEY "
                        + "(base64 của 32 byte ngẫu nhiên).");
            }
        }
    }

    private static boolean has(ConfigurableEnvironment environment, String property) {
        String value = environment.getProperty(property);
        return value != null && !value.isBlank();
    }
}
