package vn.kntc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.StartRefused;

/** The embedded server that is started beside everything else never outlives the start. */
class ServerAheadIT {

    private final GenericApplicationContext context = new GenericApplicationContext();

    @TempDir
    Path home;

    @Test
    void itAnswersUntilTheProgramStops() {
        begin("");
        context.refresh();
        var server = context.getBean(EmbeddedServer.class);

        assertThat(one(server)).isEqualTo(1);
        context.close();

        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void itEndsWithAStartThatFailsBeforeAnybodyAskedForIt() {
        // made before the server's own bean
        context.registerBean("first", Object.class, () -> {
            throw new StartRefused("một lỗi khác");
        });
        begin("");

        assertThatThrownBy(context::refresh).rootCause().hasMessage("một lỗi khác");

        assertThat(home.resolve("postgres.ready")).exists();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void whatKeepsItFromStartingIsSaidInItsSentence() throws Exception {
        Files.writeString(home.resolve("postgres"), "không phải một thư mục");
        begin("");

        assertThatThrownBy(context::refresh)
                .hasStackTraceContaining(StartRefused.class.getName())
                .hasStackTraceContaining("Không khởi động được cơ sở dữ liệu kèm theo trong thư mục");
    }

    @Test
    void nobodyNeedsItWhereADatabaseIsGiven() {
        begin("jdbc:postgresql://127.0.0.1:1/kntc");
        context.refresh();

        assertThat(context.containsBean(ServerAhead.BEAN)).isFalse();
        assertThat(home).isEmptyDirectory();
    }

    private void begin(String database) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("kntc.var-directory", home.toString(), StartConditions.DATABASE, database)));
        new ServerAhead()
                .onApplicationEvent(
                        new ApplicationContextInitializedEvent(new SpringApplication(), new String[0], context));
    }

    private static int one(EmbeddedServer server) {
        return JdbcClient.create(
                        new DriverManagerDataSource(server.jdbcUrl(), EmbeddedServer.USER, server.accessPassword()))
                .sql("select 1")
                .query(Integer.class)
                .single();
    }
}
