package vn.kntc.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second, over a connection of its own, whether it still answers: the pool would let each request wait for its
 * whole time limit before it is told.
 */
@Component
class DatabaseWatch implements SmartLifecycle {

    private static final int SECONDS_BETWEEN = 1;
    private static final int SECONDS_TO_ANSWER = 1;

    private final DatabaseState state;
    private final String url;
    private final Properties access = new Properties();
    private ScheduledExecutorService clockwork;
    private Connection connection;

    DatabaseWatch(JdbcConnectionDetails details, DatabaseState state) {
        this.state = state;
        this.url = details.getJdbcUrl();
        access.setProperty("connectTimeout", Integer.toString(SECONDS_TO_ANSWER));
        access.setProperty("loginTimeout", Integer.toString(SECONDS_TO_ANSWER));
        access.setProperty("socketTimeout", Integer.toString(SECONDS_TO_ANSWER));
        if (details.getUsername() != null) {
            access.setProperty("user", details.getUsername());
        }
        if (details.getPassword() != null) {
            access.setProperty("password", details.getPassword());
        }
    }

    @Override
    public synchronized void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "kntc-database-watch");
            thread.setDaemon(true);
            return thread;
        });
        clockwork.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** One failed question is looked into with a fresh connection before it counts: the old one may have been closed by an operator. */
    void look() {
        if (answers() || answers()) {
            state.found();
        } else {
            state.lost();
        }
    }

    private boolean answers() {
        try {
            if (connection == null) {
                connection = DriverManager.getConnection(url, access);
            }
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
        } catch (SQLException unreachable) {
            // told by the answer
        }
        forget();
        return false;
    }

    private void forget() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException broken) {
            // it is of no use any more either way
        } finally {
            connection = null;
        }
    }

    @Override
    public synchronized void stop() {
        clockwork.shutdownNow();
        clockwork = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
