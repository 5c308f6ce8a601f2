package vn.kntc.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** {@code java -jar target/kntc.jar} on a free port and a folder of its own. */
final class Program implements AutoCloseable {

    /** A program that gets so little done in so long stands still; on a busy machine a start may take minutes. */
    private static final Duration STANDSTILL = Duration.ofSeconds(120);

    private static final Duration LEAST_WORK = Duration.ofSeconds(1);

    private final Path folder;
    private final Map<String, String> environment;
    private final Path jar;
    private final int port = freePort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private Process process;
    private int starts;

    Program(Path folder, Map<String, String> environment) {
        this(folder, environment, packaged());
    }

    /** @param jar another one than the build's */
    Program(Path folder, Map<String, String> environment, Path jar) {
        this.folder = folder;
        this.environment = environment;
        this.jar = jar;
    }

    static Path packaged() {
        return Path.of(System.getProperty("kntc.jar", "target/kntc.jar")).toAbsolutePath();
    }

    /** Starts it and waits until it answers; returns how long that took. */
    Duration start() {
        long begin = System.nanoTime();
        launch();
        awaitWhileItWorks(this::healthy);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits as long as the program lives and gets something done. */
    void awaitWhileItWorks(BooleanSupplier condition) {
        var worked = Duration.ZERO;
        long since = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the program ended: " + log());
            }
            var now = process.info().totalCpuDuration().orElse(Duration.ZERO);
            if (now.minus(worked).compareTo(LEAST_WORK) >= 0) {
                worked = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STANDSTILL.toNanos()) {
                throw new IllegalStateException("the program stands still: " + log());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Waits until it ends by itself; returns what it printed. */
    String awaitEnd() throws InterruptedException {
        // it either ends or shows that it goes on; a busy machine only makes both take longer
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the program goes on although it should end: " + log());
        }
        return log();
    }

    /** Starts it and waits until it ends by itself; returns what it printed. */
    String startAndEnd() throws InterruptedException {
        launch();
        return awaitEnd();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** As the power goes: no signal handler runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private void launch() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = List.of(java.toString(), "-Xmx600m", "-jar", jar.toString());
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("KNTC_"));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("KNTC_DEMO_CASES", "false");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("log-" + ++starts + ".txt").toFile());
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String log() {
        try {
            return Files.readString(folder.resolve("log-" + starts + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private boolean healthy() {
        try {
            return get(null, "/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** @param account signs in with the demonstration's password; null for nobody */
    HttpResponse<String> get(String account, String path) {
        return send(request(account, path).GET().build());
    }

    HttpResponse<String> post(String account, String path, String json) {
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String account, String path) {
        var request = HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofMinutes(5));
        if (account != null) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    long memoryInMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Stops as an operator does. */
    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
