package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import vn.kntc.shared.StartRefused;

class IdentityKeySourceTest {

    @TempDir
    Path directory;

    private Path file;
    private MockEnvironment environment;

    @BeforeEach
    void prepare() {
        file = directory.resolve("var/identity.key");
        environment = new MockEnvironment()
                .withProperty("kntc.var-directory", directory.resolve("var").toString());
    }

    @Test
    void takesTheConfiguredKeyAndLeavesNoFile() {
        var expected = AesGcmSealerTest.key(7);
        environment.setProperty("kntc.identity.key", " " + expected.base64() + "\n");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/kntc");

        var key = IdentityKeySource.from(environment).key(true);

        assertThat(key.bytes()).isEqualTo(expected.bytes());
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("malformedKeys")
    void refusesAMalformedKeyWithoutRepeatingIt(String malformed) {
        environment.setProperty("kntc.identity.key", malformed);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> IdentityKeySource.from(environment))
                .withMessage(
                        "Khóa danh tính trong KNTC_IDENTITY_KEY không đúng dạng: phải là 32 byte viết bằng base64.")
                .satisfies(refused -> assertThat(refused.action()).doesNotContain(malformed));
    }

    static Stream<String> malformedKeys() {
        return Stream.of(
                "không phải base64",
                Base64.getEncoder().encodeToString(new byte[31]),
                Base64.getEncoder().encodeToString(new byte[33]),
                "====");
    }

    @Test
    void refusesAnOwnDatabaseWithoutKey() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/kntc");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> IdentityKeySource.from(environment))
                .withMessageStartingWith("Chương trình không khởi động vì chưa có khóa danh tính (KNTC_IDENTITY_KEY)");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesProductionWithoutKey() {
        environment.setActiveProfiles("production");

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> IdentityKeySource.from(environment));
    }

    @Test
    void makesAKeyOnceForTheEmbeddedDatabase() throws IOException {
        var first = IdentityKeySource.from(environment).key(false);
        var second = IdentityKeySource.from(environment).key(true);

        assertThat(second.bytes()).isEqualTo(first.bytes()).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void closesAFileThatOthersCouldRead() throws IOException {
        IdentityKeySource.from(environment).key(false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        IdentityKeySource.from(environment).key(true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makesNoNewKeyForDataThatTheLostOneSealed() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> IdentityKeySource.from(environment).key(true))
                .withMessageContaining("identity.key");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "abc");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> IdentityKeySource.from(environment).key(false))
                .withMessageEndingWith("không đúng dạng: phải là 32 byte viết bằng base64.");
        assertThat(file).hasContent("abc");
    }

    @Test
    void agreesOnOneKeyWhenSeveralStartAtOnce() throws Exception {
        int starts = 8;
        var barrier = new CyclicBarrier(starts);
        var pool = Executors.newFixedThreadPool(starts);
        try {
            Callable<String> start = () -> {
                barrier.await();
                return new KeyFile(file)
                        .read()
                        .orElseGet(new KeyFile(file)::create)
                        .base64();
            };
            var keys = pool.invokeAll(Stream.generate(() -> start).limit(starts).toList());

            var first = keys.get(0).get();
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void saysNothingOfItself() {
        var key = AesGcmSealerTest.key(9);

        assertThat(key.toString()).isEqualTo("IdentityKey").doesNotContain(key.base64());
        assertThat(Arrays.asList(new IdentityKeySource(key, new KeyFile(file)).toString()))
                .noneMatch(text -> text.contains(key.base64()));
    }
}
