package vn.kntc.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the embedded server again when it dies under the running program: three tries, each after three times the wait before. If
 * none helps, the program ends with a sentence and an exit code, so that whoever watches it (systemd, say) sees it.
 */
final class ServerRevival implements SmartLifecycle {

    /** The program's exit code where its database cannot be had again; EX_IOERR of sysexits. */
    static final int EXIT_CODE = 74;

    private static final Logger LOG = LoggerFactory.getLogger(ServerRevival.class);
    private static final int TRIES = 3;
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final EmbeddedServer server;
    private final DatabaseState state;
    private final Duration firstWait;
    private final Duration patience;
    private volatile boolean running;

    ServerRevival(EmbeddedServer server, DatabaseState state, Duration firstWait, Duration patience) {
        this.server = server;
        this.state = state;
        this.firstWait = firstWait;
        this.patience = patience;
    }

    @Override
    public void start() {
        running = true;
        awaitDeath();
    }

    private void awaitDeath() {
        try {
            server.end().thenRunAsync(this::revive, work -> new Thread(work, "kntc-database-revival").start());
        } catch (IOException unreadable) {
            LOG.error("Không theo dõi được máy chủ PostgreSQL kèm theo: {}", unreadable.getMessage());
        }
    }

    private void revive() {
        if (!running || server.isClosing()) {
            return;
        }
        state.lost();
        var wait = firstWait;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            LOG.error(
                    "Máy chủ PostgreSQL kèm theo đã dừng bất thường; khởi động lại, lần {} trong {}.", attempt, TRIES);
            LockSupport.parkNanos(wait.toNanos());
            if (!running || server.isClosing()) {
                return;
            }
            try {
                server.restart(patience);
                LOG.warn("Máy chủ PostgreSQL kèm theo đã chạy lại.");
                awaitDeath();
                return;
            } catch (IOException | RuntimeException failure) {
                LOG.error("Lần khởi động lại thứ {} không thành: {}", attempt, failure.getMessage());
            }
            wait = wait.multipliedBy(3);
        }
        giveUp();
    }

    private static void giveUp() {
        LOG.error(
                "Không khởi động lại được máy chủ PostgreSQL kèm theo sau {} lần; chương trình dừng với mã {}."
                        + " Hãy xem đĩa còn chỗ không và nhật ký PostgreSQL trong thư mục dữ liệu, rồi chạy lại; dữ liệu đã xác nhận vẫn còn.",
                TRIES,
                EXIT_CODE);
        var last = new Thread(
                () -> {
                    LockSupport.parkNanos(TO_STOP.toNanos());
                    Runtime.getRuntime().halt(EXIT_CODE);
                },
                "kntc-last-stop");
        last.setDaemon(true);
        last.start();
        Runtime.getRuntime().exit(EXIT_CODE);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
