package vn.kntc.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;

/** The one PostgreSQL server of a test run; each Spring context or engine gets a database of its own in it. */
public final class TestPostgres {

    private static volatile boolean closedBySpring;
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** JDBC address of a new, empty database; the engine's tables go to schema camunda, ours to kntc. */
    public static synchronized String newDatabase(String name) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException cause) {
            throw new IllegalStateException("cannot create test database " + name, cause);
        }
        return SERVER.getJdbcUrl("postgres", name) + "&currentSchema=camunda,kntc";
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "80")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!closedBySpring) {
                    close(server);
                }
            }));
            return server;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** An engine whose database is gone waits half a minute for it, so a run with Spring contexts closes them first. */
    static synchronized void closeAfterSpring() {
        if (!closedBySpring) {
            closedBySpring = true;
            SpringApplication.getShutdownHandlers().add(() -> close(SERVER));
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
