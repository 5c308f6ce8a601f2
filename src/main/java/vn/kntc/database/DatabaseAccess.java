package vn.kntc.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kntc.shared.StartRefused;

/**
 * The database that the configuration names, for a command of the administrator: an own one, or the embedded one, whose server is
 * started for the command where no program runs. Each connection is a new one; there is no pool.
 */
public final class DatabaseAccess implements AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final String STOP_FIRST = "Hãy dừng mọi chương trình KNTC rồi chạy lại lệnh này.";

    private final DataSource dataSource;
    private final EmbeddedServer server;
    private boolean closed;

    private DatabaseAccess(DataSource dataSource, EmbeddedServer server) {
        this.dataSource = dataSource;
        this.server = server;
    }

    /**
     * Beside the running program, or without one.
     *
     * @throws StartRefused if there are no data yet
     */
    public static DatabaseAccess shared(Environment environment) {
        if (isOwn(environment)) {
            return own(environment);
        }
        Path home = home(environment);
        requireData(home);
        return isRunning(home) ? running(home) : embedded(home);
    }

    /** @throws StartRefused if a program, or anybody else, works on the database, or there are no data yet */
    public static DatabaseAccess alone(Environment environment) {
        if (!isOwn(environment)) {
            requireData(home(environment));
            return embedded(home(environment));
        }
        var access = own(environment);
        access.refuseOtherSessions();
        return access;
    }

    /**
     * For data to come; the folder of an embedded database is made if need be.
     *
     * @throws StartRefused if a program uses the folder of the embedded database
     */
    public static DatabaseAccess toFill(Environment environment) {
        return isOwn(environment) ? own(environment) : embedded(home(environment));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Stops the server if it was started for this. May be called twice. */
    @Override
    public synchronized void close() {
        if (!closed && server != null) {
            server.close();
        }
        closed = true;
    }

    private void refuseOtherSessions() {
        List<String> others = JdbcClient.create(dataSource)
                .sql(
                        """
                        select distinct application_name || coalesce(' (' || host(client_addr) || ')', '')
                        from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                            and backend_type = 'client backend'
                        order by 1
                        """)
                .query(String.class)
                .list();
        if (!others.isEmpty()) {
            throw new StartRefused(
                    "Cơ sở dữ liệu đang có kết nối khác: " + String.join(", ", others) + ".", STOP_FIRST);
        }
    }

    private static boolean isOwn(Environment environment) {
        return !environment.getProperty(StartConditions.DATABASE, "").isBlank();
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getProperty("kntc.var-directory", "var"))
                .toAbsolutePath()
                .normalize();
    }

    private static void requireData(Path home) {
        if (!Files.exists(home.resolve("postgres/PG_VERSION"))) {
            throw new StartRefused(
                    "Thư mục " + home + " chưa có dữ liệu của KNTC.",
                    "Chạy lệnh ở thư mục của chương trình, hoặc đặt KNTC_VAR_DIRECTORY (PostgreSQL kèm theo), SPRING_DATASOURCE_URL (PostgreSQL của cơ quan).");
        }
    }

    private static boolean isRunning(Path home) {
        try (var file = FileChannel.open(
                        home.resolve("kntc.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException sameProgram) {
            return true;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static DatabaseAccess own(Environment environment) {
        return new DatabaseAccess(
                new DriverManagerDataSource(
                        environment.getRequiredProperty(StartConditions.DATABASE),
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", "")),
                null);
    }

    private static DatabaseAccess embedded(Path home) {
        var server = new EmbeddedServer(home);
        return new DatabaseAccess(
                new DriverManagerDataSource(server.jdbcUrl(), EmbeddedServer.USER, server.accessPassword()), server);
    }

    /** The server of another program on the folder: its port stands in the file that PostgreSQL keeps of itself. */
    private static DatabaseAccess running(Path home) {
        Path state = home.resolve("postgres/postmaster.pid");
        Path password = home.resolve("postgres.password");
        try {
            List<String> lines = Files.exists(state) ? Files.readAllLines(state) : List.of();
            if (lines.size() <= PORT_LINE || !Files.exists(password)) {
                throw new StartRefused(
                        "Chương trình KNTC đang khởi động hoặc đang dừng: hãy chạy lại lệnh sau ít giây.");
            }
            var url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
            return new DatabaseAccess(
                    new DriverManagerDataSource(
                            url, EmbeddedServer.USER, Files.readString(password).strip()),
                    null);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
