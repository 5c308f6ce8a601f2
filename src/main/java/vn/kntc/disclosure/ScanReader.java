package vn.kntc.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;

/**
 * Has scans read by {@link ScanChild}: a process of its own that gets neither the environment with its keys nor more memory and time than a scan
 * needs.
 */
@Component
class ScanReader {

    private static final int SECONDS = 60;
    /** A page is read three times. */
    private static final int READING_SECONDS = 180;

    private static final int LARGEST_ANSWER = 200_000_000;
    private static final int HEAD = 3 * Integer.BYTES;
    private static final String FIELD = "scan";

    /** Where a program in one file has its classes. */
    private static final String IN_ONE_FILE = "BOOT-INF/classes/";

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /**
     * @param pages of the whole scan
     * @param width of the page's picture in points; 0 for a copy
     * @param content a picture of one page, or the stripped copy
     */
    record Read(int pages, int width, int height, byte[] content) {}

    /**
     * A picture of a page.
     *
     * @param number from 1
     * @throws InvalidInput where the file cannot be read, is locked or too large
     */
    Read page(byte[] file, int number) {
        return run("PAGE", file, out -> out.writeInt(number));
    }

    /** Pictures of all pages with the boxes drawn into them, as PDF. @throws InvalidInput as above */
    Read strip(byte[] file, List<BlackBox> boxes) {
        return run("STRIP", file, out -> {
            out.writeInt(boxes.size());
            for (var box : boxes) {
                for (int part : new int[] {box.page(), box.left(), box.top(), box.right(), box.bottom()}) {
                    out.writeInt(part);
                }
            }
        });
    }

    /**
     * The words of a page.
     *
     * @param number from 1
     * @param tesseract where the program lies
     * @throws InvalidInput as above, and where the page takes too long
     */
    PageText.Page words(byte[] file, int number, Path tesseract) {
        var read = run(List.of("WORDS", tesseract.toString()), file, out -> out.writeInt(number), READING_SECONDS);
        try (var in = new DataInputStream(new ByteArrayInputStream(read.content()))) {
            var words = new ArrayList<PageText.Word>();
            for (int left = read.height(); left > 0; left--) {
                words.add(new PageText.Word(
                        in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readUTF()));
            }
            return new PageText.Page(words, read.width());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Order {
        void write(DataOutputStream out) throws IOException;
    }

    private static Read run(String mode, byte[] file, Order order) {
        return run(List.of(mode), file, order, SECONDS);
    }

    private static Read run(List<String> mode, byte[] file, Order order, int seconds) {
        try {
            var builder = new ProcessBuilder(command(mode)).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            var child = builder.start();
            var late = new CompletableFuture<Void>();
            child.onExit().orTimeout(seconds, TimeUnit.SECONDS).whenComplete((ended, timeout) -> {
                if (timeout != null) {
                    child.descendants().forEach(ProcessHandle::destroyForcibly);
                    child.destroyForcibly();
                }
                late.complete(null);
            });
            tell(child, order(file, order));
            var answer = child.getInputStream().readNBytes(LARGEST_ANSWER);
            late.join();
            return read(child.waitFor(), answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a scan was read", stopped);
        }
    }

    private static byte[] order(byte[] file, Order order) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length + 64);
        var out = new DataOutputStream(bytes);
        out.writeInt(file.length);
        out.write(file);
        order.write(out);
        return bytes.toByteArray();
    }

    /** One that died before it had read all says so by its end. */
    private static void tell(Process child, byte[] order) {
        try (var out = child.getOutputStream()) {
            out.write(order);
        } catch (IOException died) {
            child.destroyForcibly();
        }
    }

    private static Read read(int outcome, byte[] answer) {
        if (outcome == 0 && answer.length >= HEAD) {
            var bytes = ByteBuffer.wrap(answer);
            return new Read(
                    bytes.getInt(), bytes.getInt(), bytes.getInt(), Arrays.copyOfRange(answer, HEAD, answer.length));
        }
        throw new InvalidInput(
                FIELD,
                switch (outcome) {
                    case ScanChild.LOCKED -> "Tệp có mật khẩu mở; hãy bỏ mật khẩu rồi nộp lại vào hồ sơ.";
                    case ScanChild.UNREADABLE ->
                        "Không đọc được tệp này như bản quét; hãy gửi JPEG, PNG, PDF hoặc in ra quét lại.";
                    default -> "Tệp quá lớn hoặc quá phức tạp để lập bản lược bỏ; hãy in ra quét lại.";
                });
    }

    private static List<String> command(List<String> mode) {
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        boolean oneFile = isOneFile(classPath);
        if (oneFile) {
            command.add("-Dloader.main=" + ScanChild.class.getName());
        }
        command.addAll(List.of("-cp", classPath, oneFile ? LAUNCHER : ScanChild.class.getName()));
        command.addAll(mode);
        return command;
    }

    private static boolean isOneFile(String classPath) {
        if (classPath.contains(File.pathSeparator) || !classPath.endsWith(".jar")) {
            return false;
        }
        try (var jar = new ZipFile(classPath)) {
            return jar.getEntry(IN_ONE_FILE) != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
