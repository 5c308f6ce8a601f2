package vn.kntc.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kntc.shared.StartRefused;

/**
 * A PostgreSQL server of our own, started and stopped with the program, with its data kept in one folder. Durable (the library
 * would switch {@code fsync} and synchronous commits off), reachable from this machine only, and only with a password.
 *
 * <p>One program a folder: a lock that the operating system clears when the program dies. A server that a killed program left
 * running is found by its pid file and stopped before ours starts, so that there are never two on one folder.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String USER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OUR_ACCESS_RULES = "# kntc: password only, this machine only\n"
            + "host all all 127.0.0.1/32 scram-sha-256\n"
            + "host all all ::1/128 scram-sha-256\n";

    private final Path home;
    private final Path data;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final String password;
    private final int port;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    /** @param home folder that holds {@code postgres/}, the password and the lock */
    EmbeddedServer(Path home) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("postgres");
        try {
            Files.createDirectories(this.home);
            this.lockFile = FileChannel.open(
                    this.home.resolve("kntc.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            this.lock = lockOrRefuse();
            stopServerLeftBehind();
            setAsideUnfinishedData();
            this.password = password();
            this.server = start(0, PATIENCE);
            this.port = server.getPort();
            closeToStrangers();
            Files.writeString(this.home.resolve("postgres.ready"), "");
        } catch (IOException failure) {
            throw new StartRefused(
                    "Không khởi động được cơ sở dữ liệu kèm theo trong thư mục " + this.home + ": "
                            + failure.getMessage(),
                    failure);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Ends when the server's process ends, whoever ended it; done already where there is none. */
    CompletableFuture<ProcessHandle> end() throws IOException {
        return postmaster().map(ProcessHandle::onExit).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Whether the program is stopping it, so that its end is no accident. */
    boolean isClosing() {
        return closing;
    }

    /**
     * Starts the server again on the same port, after it died under the running program.
     *
     * @param patience how long it may take until it answers
     * @throws IOException if it does not come up, or the port is held by another
     */
    void restart(Duration patience) throws IOException {
        server.close(); // of the library's object only its file lock is left
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            // the library would make a new, empty database there
            throw new IOException("thư mục dữ liệu " + data + " không còn nguyên vẹn");
        }
        stopServerLeftBehind();
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress("127.0.0.1", port));
        }
        server = start(port, patience);
        closeToStrangers();
    }

    String accessPassword() {
        return password;
    }

    /** Stops the server and waits until it is really gone, however long its last checkpoint takes. */
    @Override
    public void close() {
        closing = true;
        try {
            ProcessHandle postmaster = postmaster().orElse(null);
            server.close();
            if (postmaster != null && postmaster.isAlive()) {
                awaitEnd(postmaster, PATIENCE);
            }
            lock.release();
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileLock lockOrRefuse() throws IOException {
        FileLock held;
        try {
            held = lockFile.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            held = null;
        }
        if (held == null) {
            throw new StartRefused("Một chương trình KNTC khác đang dùng thư mục dữ liệu " + home
                    + ": hãy dừng chương trình đó, hoặc đặt KNTC_VAR_DIRECTORY là một thư mục khác.");
        }
        return held;
    }

    private void stopServerLeftBehind() throws IOException {
        ProcessHandle left = postmaster().orElse(null);
        if (left == null) {
            return; // PostgreSQL itself clears a pid file whose process is gone
        }
        LOG.warn("Máy chủ PostgreSQL của lần chạy trước vẫn còn (tiến trình {}), đang dừng lại.", left.pid());
        left.destroy();
        if (!awaitEnd(left, Duration.ofSeconds(10))) {
            // the first signal waits for its clients; the second one does not
            if (System.getProperty("os.name").startsWith("Windows")) {
                left.destroyForcibly();
            } else {
                new ProcessBuilder("kill", "-INT", Long.toString(left.pid())).start();
            }
            if (!awaitEnd(left, Duration.ofSeconds(20))) {
                throw new StartRefused("Máy chủ PostgreSQL của lần chạy trước (tiến trình " + left.pid()
                        + ") không dừng: hãy dừng tiến trình đó rồi chạy lại.");
            }
        }
    }

    /** The live server on our data folder, whoever started it; another program that got the same pid is not ours. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (lines.size() < 2 || !lines.get(0).strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        boolean ourFolder =
                Path.of(lines.get(1).strip()).toAbsolutePath().normalize().equals(data);
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> ourFolder)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.matches(".*[/\\\\]postgres(\\.exe)?"))
                        .orElse(false));
    }

    /** A first start that was killed leaves half a database; no case can have been acknowledged in it, yet it is kept. */
    private void setAsideUnfinishedData() throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        boolean finished = Files.exists(home.resolve("postgres.ready"))
                // a data folder put back from a backup without our mark: its access rules are ours
                || (Files.exists(rules) && Files.readString(rules).equals(OUR_ACCESS_RULES));
        if (finished || !Files.isDirectory(data)) {
            return;
        }
        for (int attempt = 1; ; attempt++) {
            Path aside = home.resolve("postgres.unfinished-" + attempt);
            if (!Files.exists(aside)) {
                Files.move(data, aside);
                LOG.warn("Lần tạo cơ sở dữ liệu trước chưa xong, đã chuyển sang {}.", aside);
                return;
            }
        }
    }

    private String password() throws IOException {
        Path file = home.resolve("postgres.password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String fresh = HexFormat.of().formatHex(random);
        Path draft = home.resolve("postgres.password.new");
        Files.deleteIfExists(draft);
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, fresh);
        Files.move(draft, file);
        return fresh;
    }

    /** @param onPort 0 for any that is free */
    private EmbeddedPostgres start(int onPort, Duration patience) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(onPort)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("jit", "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", password)
                    .setPGStartupWait(patience)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IllegalStateException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** Until this has run once, anybody on this machine could sign in to the database. */
    private void closeToStrangers() throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var answer = statement.executeQuery("show data_directory")) {
                answer.next();
                if (!Path.of(answer.getString(1)).toRealPath().equals(data.toRealPath())) {
                    throw new StartRefused(
                            "Cổng của cơ sở dữ liệu kèm theo đang do một máy chủ khác giữ: hãy chạy lại.");
                }
            }
            if (!Files.readString(rules).equals(OUR_ACCESS_RULES)) {
                statement.execute("alter role " + USER + " password '" + password + "'"); // hex of our own making
                Files.writeString(rules, OUR_ACCESS_RULES);
                statement.execute("select pg_reload_conf()");
            }
        } catch (SQLException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
