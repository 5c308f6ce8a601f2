package vn.kntc.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/**
 * Takes keys and passwords out of Spring's environment once everything that needs them has read them, before the port opens: whatever
 * later reaches the environment finds none. Every source is replaced by a copy without them, since one and the same key may stand in a
 * variable, on the command line, in the JSON of {@code SPRING_APPLICATION_JSON} and in a file.
 */
@Component
class SecretsForgotten implements SmartInitializingSingleton {

    private static final Pattern SECRET_NAME =
            Pattern.compile("password|passwd|secret|token|credential|(identity|private|api|access|encryption)key");

    /** In an address of a database. */
    private static final Pattern SECRET_PARAMETER = Pattern.compile("(?i)((?:password|pwd|sslkey)=)[^&;\\s]*");

    /** Shorter ones are words that stand in other values too, such as a password equal to the program's name. */
    private static final int FOUND_INSIDE = 8;

    private static final int SHORTEST = 4;

    /** Java itself reads the passwords of its certificate stores whenever it opens a connection. */
    private static final String OF_THE_RUNTIME = "javax.net.ssl.";

    private final ConfigurableEnvironment environment;

    SecretsForgotten(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var sources = environment.getPropertySources();
        List<EnumerablePropertySource<?>> readable = sources.stream()
                .filter(source -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
                .<EnumerablePropertySource<?>>mapMulti((source, take) -> {
                    if (source instanceof EnumerablePropertySource<?> listed) {
                        take.accept(listed);
                    }
                })
                .toList();
        Set<String> secrets = new HashSet<>();
        readable.forEach(source -> collect(source, secrets));
        readable.forEach(source -> sources.replace(source.getName(), without(source, secrets)));
        for (String name : System.getProperties().stringPropertyNames()) {
            // the environment hands these out as they are
            if (isSecret(name) && !name.startsWith(OF_THE_RUNTIME)) {
                System.clearProperty(name);
            } else if (holds(System.getProperty(name), secrets)) {
                System.setProperty(name, masked(System.getProperty(name), secrets));
            }
        }
    }

    private void collect(EnumerablePropertySource<?> source, Set<String> secrets) {
        for (String name : source.getPropertyNames()) {
            String value = isSecret(name) ? environment.resolvePlaceholders(text(source.getProperty(name))) : "";
            if (value.length() >= SHORTEST && !value.equals("true") && !value.equals("false")) {
                secrets.add(value);
            }
        }
    }

    private static PropertySource<?> without(EnumerablePropertySource<?> source, Set<String> secrets) {
        Map<String, Object> kept = new HashMap<>();
        for (String name : source.getPropertyNames()) {
            Object value = source.getProperty(name);
            if (!isSecret(name) && value != null && !secrets.contains(text(value))) {
                boolean unlike = !(value instanceof CharSequence) || !holds(value.toString(), secrets);
                kept.put(name, unlike ? value : masked(value.toString(), secrets));
            }
        }
        return StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME.equals(source.getName())
                ? new SystemEnvironmentPropertySource(source.getName(), kept)
                : new MapPropertySource(source.getName(), kept);
    }

    private static boolean holds(String value, Set<String> secrets) {
        return !masked(value, secrets).equals(value);
    }

    private static String masked(String value, Set<String> secrets) {
        String masked = SECRET_PARAMETER.matcher(value).replaceAll("$1***");
        for (String secret : secrets) {
            if (secret.length() >= FOUND_INSIDE) {
                masked = masked.replace(secret, "***");
            }
        }
        return masked;
    }

    /** However it is spelt: {@code kntc.identity.key}, {@code KNTC_IDENTITY_KEY}, {@code kntc.identityKey}. */
    private static boolean isSecret(String name) {
        return SECRET_NAME
                .matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .find();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
