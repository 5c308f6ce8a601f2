package vn.kntc.maintenance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.ContextClosedEvent;
import vn.kntc.confidentiality.IdentityKeys;
import vn.kntc.confidentiality.KeyChange;
import vn.kntc.database.DatabaseAccess;
import vn.kntc.report.ReportRebuild;
import vn.kntc.shared.SealedColumns;
import vn.kntc.shared.StartRefused;

/**
 * The words after {@code java -jar kntc.jar}: with one of them the program does that and ends, without pages, engine or jobs.
 *
 * <p>Ends with 0 when it is done, 1 when something failed on the way, 2 for words that make no command, 3 when it refused; in all
 * cases but 0 nothing is changed.
 */
public final class Commands {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String HOW =
            """
            Cách dùng:
              java -jar kntc.jar                  chạy chương trình
              java -jar kntc.jar backup TỆP       sao lưu toàn bộ dữ liệu vào một tệp mới (chương trình có thể đang chạy)
              java -jar kntc.jar restore TỆP      phục hồi bản sao lưu vào cơ sở dữ liệu trống
              java -jar kntc.jar rekey            đổi khóa danh tính (dừng chương trình trước)
              java -jar kntc.jar rebuild-reports  dựng lại số liệu báo cáo từ các hồ sơ""";

    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether there is a word among the arguments; those that begin with {@code --} are settings. */
    public static boolean areAmong(String... arguments) {
        return Arrays.stream(arguments).anyMatch(Commands::isWord);
    }

    /** @return the exit code of the program */
    public static int run(String... arguments) {
        return new Commands(console(FileDescriptor.out), console(FileDescriptor.err)).carryOut(arguments);
    }

    private enum Command {
        BACKUP(2),
        RESTORE(2),
        REKEY(1),
        REBUILD_REPORTS(1);

        private final int words;

        Command(int words) {
            this.words = words;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Command> of(List<String> words) {
            return Arrays.stream(values())
                    .filter(command -> command.word().equals(words.get(0)))
                    .filter(command -> command.words == words.size())
                    .findFirst();
        }
    }

    /** Scanned for what rooms keep sealed, and for nothing else. Not annotated as a configuration, so that the program never finds it. */
    @ComponentScan(
            basePackages = "vn.kntc",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SealedColumns.class))
    static class Settings {}

    int carryOut(String... arguments) {
        List<String> words = Arrays.stream(arguments).filter(Commands::isWord).toList();
        var command = Command.of(words);
        if (command.isEmpty()) {
            err.println("Không hiểu lệnh “" + String.join(" ", words) + "”.");
            err.println(HOW);
            return USAGE;
        }
        ConfigurableApplicationContext settings;
        try {
            settings = new SpringApplicationBuilder(Settings.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(Arrays.stream(arguments)
                            .filter(argument -> !isWord(argument))
                            .toArray(String[]::new));
        } catch (StartRefused told) {
            return REFUSED; // the sentence is on the console already
        }
        try (settings) {
            switch (command.get()) {
                case BACKUP -> backup(settings, Path.of(words.get(1)));
                case RESTORE -> restore(settings, Path.of(words.get(1)));
                case REKEY -> rekey(settings);
                case REBUILD_REPORTS -> rebuildReports(settings);
            }
            return DONE;
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            if (refused.action() != null) {
                err.println(refused.action());
            }
            return REFUSED;
        } catch (IOException | SQLException | RuntimeException failure) {
            err.println(sentence(failure));
            LOG.debug("the command failed", failure);
            return FAILED;
        }
    }

    private void backup(ConfigurableApplicationContext settings, Path file) throws IOException, SQLException {
        var keys = IdentityKeys.of(settings.getEnvironment());
        try (var access = DatabaseAccess.shared(settings.getEnvironment())) {
            closeAtTheEnd(settings, access);
            out.println("Đang sao lưu…");
            var manifest = new Backup(access.dataSource(), keys, Clock.systemUTC()).write(file, version());
            out.println("Đã sao lưu " + manifest.tables().size() + " bảng, " + manifest.rows() + " dòng vào "
                    + file.toAbsolutePath().normalize() + ", và đã đọc kiểm tra lại tệp này.");
            out.println("Bản sao lưu KHÔNG chứa khóa danh tính (" + keys.place()
                    + "): hãy cất một bản của khóa ở nơi khác; thiếu khóa thì không phục hồi được danh tính.");
        }
    }

    private void restore(ConfigurableApplicationContext settings, Path file) throws IOException, SQLException {
        var keys = IdentityKeys.of(settings.getEnvironment());
        try (var backup = BackupFile.open(file)) {
            out.println("Đang kiểm tra bản sao lưu…");
            var restore = new Restore(backup, keys);
            restore.check();
            try (var access = DatabaseAccess.toFill(settings.getEnvironment())) {
                closeAtTheEnd(settings, access);
                out.println("Đang phục hồi…");
                for (var left : restore.into(access.dataSource())) {
                    out.println("Không phục hồi bảng " + left + ": bảng này không phải của chương trình.");
                }
            }
            out.println("Đã phục hồi " + backup.manifest().tables().size() + " bảng, "
                    + backup.manifest().rows() + " dòng. Bây giờ có thể chạy chương trình.");
        }
    }

    private void rekey(ConfigurableApplicationContext settings) {
        var owners = settings.getBeanProvider(SealedColumns.class);
        try (var access = DatabaseAccess.alone(settings.getEnvironment())) {
            closeAtTheEnd(settings, access);
            out.println("Đang mã hóa lại dữ liệu bằng khóa mới…");
            var outcome = change(settings, access, owners);
            out.println(
                    outcome.sealed() == 0
                            ? "Dữ liệu đã được mã hóa bằng khóa mới từ lần chạy trước."
                            : "Đã mã hóa lại " + outcome.sealed() + " mục bằng khóa mới.");
            out.println(
                    outcome.oldKey() == null
                            ? "Từ nay đặt khóa mới vào KNTC_IDENTITY_KEY và bỏ KNTC_NEW_IDENTITY_KEY. Vẫn giữ khóa cũ: các bản sao lưu trước đây cần nó."
                            : "Khóa mới đã nằm trong tệp identity.key. Khóa cũ được giữ ở " + outcome.oldKey()
                                    + ": các bản sao lưu trước đây cần nó.");
            out.println("Hãy sao lưu lại dữ liệu và cất một bản của khóa mới ở nơi khác.");
        }
    }

    /** Only who knows the acts can count them: the program does it, at once where it runs, else when it starts. */
    private void rebuildReports(ConfigurableApplicationContext settings) {
        try (var access = DatabaseAccess.shared(settings.getEnvironment())) {
            closeAtTheEnd(settings, access);
            ReportRebuild.ask(access.dataSource());
            out.println(
                    "Đã yêu cầu dựng lại số liệu báo cáo: chương trình đang chạy làm trong vòng nửa phút, chương trình đang dừng"
                            + " làm khi khởi động. Số liệu cũ vẫn xem được trong lúc ấy.");
        }
    }

    private static KeyChange.Outcome change(
            ConfigurableApplicationContext settings, DatabaseAccess access, ObjectProvider<SealedColumns> owners) {
        return new KeyChange(
                        settings.getEnvironment(),
                        access.dataSource(),
                        owners.stream().toList())
                .change();
    }

    /** Ctrl-C closes the settings too, and with them the server that was started for the command. */
    private static void closeAtTheEnd(ConfigurableApplicationContext settings, DatabaseAccess access) {
        settings.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                access.close();
            }
        });
    }

    private static String version() {
        return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("chưa đóng gói");
    }

    /** What PostgreSQL or the system says is English, and may quote rows: only its kind is told. */
    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sentence(sql.getSQLState());
            }
            if (cause instanceof AccessDeniedException denied) {
                return "Không có quyền đọc hoặc ghi " + denied.getFile() + ".";
            }
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return "Không đọc hoặc ghi được tệp, có thể đĩa đã đầy hoặc bị lỗi. Không có gì thay đổi.";
        }
        return "Lệnh dừng vì một lỗi của chương trình (" + failure.getClass().getSimpleName()
                + "). Không có gì thay đổi. Chạy lại với --logging.level.vn.kntc=debug để ghi chi tiết cho người hỗ trợ.";
    }

    private static String sentence(String sqlState) {
        return switch (sqlState) {
            case "08001", "08004", "08006" ->
                "Không kết nối được cơ sở dữ liệu, hoặc kết nối bị ngắt giữa chừng: hãy xem máy chủ cơ sở dữ liệu rồi chạy lại lệnh.";
            case "28000", "28P01" ->
                "Cơ sở dữ liệu không nhận tên hoặc mật khẩu (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD).";
            case "3D000" -> "Không có cơ sở dữ liệu mang tên ghi trong SPRING_DATASOURCE_URL.";
            case "42501" ->
                "Tài khoản cơ sở dữ liệu thiếu quyền: tài khoản này phải được tạo, hoặc là chủ của hai lược đồ kntc và camunda.";
            case "42P01" -> "Cơ sở dữ liệu chưa có dữ liệu của KNTC.";
            case "55P03" -> "Có chương trình khác đang dùng dữ liệu: dừng mọi chương trình KNTC rồi chạy lại.";
            case "53100" -> "Máy chủ cơ sở dữ liệu hết chỗ trên đĩa. Không có gì thay đổi.";
            default -> "Cơ sở dữ liệu không làm được (mã lỗi " + sqlState + " của PostgreSQL). Không có gì thay đổi.";
        };
    }

    private static boolean isWord(String argument) {
        return !argument.startsWith("--");
    }

    private static PrintStream console(FileDescriptor descriptor) {
        Charset charset = System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
