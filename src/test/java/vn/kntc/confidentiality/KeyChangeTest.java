package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.SealedColumns;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.StartRefused;
import vn.kntc.testing.RoomDatabase;

class KeyChangeTest {

    private static final String OLD = AesGcmSealerTest.key(1).base64();
    private static final String NEW = AesGcmSealerTest.key(2).base64();
    private static final String TEXT = "Tôi là Nguyễn Thị Hòa.";
    private static RoomDatabase room;

    @TempDir
    Path folder;

    private final UUID deposit = UUID.randomUUID();

    @BeforeAll
    static void migrate() {
        room = RoomDatabase.create("confidentiality_change");
    }

    @BeforeEach
    void deposit() {
        room.template().execute("delete from kntc.vault_deposit; delete from kntc.vault_key_check");
        var sealer = new AesGcmSealer(AesGcmSealerTest.key(1));
        new KeyCheck(room.client()).require(sealer);
        var deposits = deposits(sealer);
        var people = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Identity(PartyRole.PETITIONER, "Người " + number, null, null, null, null))
                .toList();
        deposits.put(deposit, people, TEXT, Instant.EPOCH);
        deposits.bind(deposit, new CaseNumber("NHANHOA-2026-000001"), Instant.EPOCH);
        deposits.correct(new CaseNumber("NHANHOA-2026-000001"), "Người 4");
    }

    @Test
    void sealsEverythingAnew() {
        var outcome = change(own(OLD, NEW));

        assertThat(outcome).isEqualTo(new KeyChange.Outcome(6, null));
        assertReadableWith(2);
        assertThat(new KeyCheck(room.client()).opens(new AesGcmSealer(AesGcmSealerTest.key(1))))
                .isFalse();
        assertThatThrownBy(() -> deposits(new AesGcmSealer(AesGcmSealerTest.key(1)))
                        .petitionText(new CaseNumber("NHANHOA-2026-000001")))
                .hasMessageContaining("another key");
    }

    @Test
    void takesFingerprintsAnew() {
        var first = new CaseNumber("NHANHOA-2026-000001");
        var again = new CaseNumber("NHANHOA-2026-000002");
        var old = new AesGcmSealer(AesGcmSealerTest.key(1));
        var person = new Identity(PartyRole.PETITIONER, "Người 1", null, null, null, null);
        var second = UUID.randomUUID();
        deposits(old).put(second, List.of(person), TEXT, Instant.EPOCH);
        deposits(old).bind(second, again, Instant.EPOCH);
        fingerprints(old).takeSome(10);
        var before = prints();
        assertThat(before).hasSize(2);

        change(own(OLD, NEW));

        assertThat(prints()).hasSize(2).doesNotContainAnyElementsOf(before);
        var likeness = fingerprints(new AesGcmSealer(AesGcmSealerTest.key(2))).of(again);
        assertThat(likeness).extracting(Likenesses.Likeness::other).containsExactly(first);
        assertThat(likeness.get(0).content()).isEqualTo(100);
    }

    private static List<String> prints() {
        return room.client()
                .sql("select people::text || signature::text || bands::text from kntc.vault_fingerprint")
                .query(String.class)
                .list();
    }

    private Fingerprints fingerprints(AesGcmSealer sealer) {
        return new Fingerprints(room.client(), deposits(sealer), sealer.digests());
    }

    @Test
    void onceMoreItFindsNothingToDo() {
        change(own(OLD, NEW));

        assertThat(change(own(OLD, NEW)).sealed()).isZero();
        assertThat(change(own(NEW, NEW)).sealed()).isZero();
        assertReadableWith(2);
    }

    /** The server ends the connection, as the death of the program would, after some rows and before others. */
    @Test
    void cutOffInTheMiddleItHasNotBegun() {
        for (int rows = 1; rows <= 6; rows++) {
            int last = rows;
            var seen = new int[1];
            SealedColumns killing = () -> new VaultColumns()
                    .columns().stream()
                            .map(column ->
                                    new SealedColumns.Column(column.table(), column.name(), column.key(), key -> {
                                        if (++seen[0] == last) {
                                            endOtherSessions();
                                        }
                                        return column.context().apply(key);
                                    }))
                            .toList();

            assertThatThrownBy(
                    () -> new KeyChange(own(OLD, NEW), dataSource(), List.of(killing, elsewhere())).change());

            assertReadableWith(1);
        }
        assertThat(change(own(OLD, NEW)).sealed()).isEqualTo(6);
        assertReadableWith(2);
    }

    @Test
    void aKeyFileGivesWayAndIsKept() throws Exception {
        var home = keyFile(OLD);

        var outcome = change(embedded(null));

        assertThat(outcome.oldKey())
                .isEqualTo(home.resolve("identity.key.old-1"))
                .hasContent(OLD + "\n");
        assertThat(home.resolve("identity.key.new")).doesNotExist();
        for (String file : List.of("identity.key", "identity.key.old-1")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file))))
                    .isEqualTo("rw-------");
        }
        var sealer = sealerAtStart();
        assertThat(deposits(sealer).petitionText(new CaseNumber("NHANHOA-2026-000001")))
                .contains(TEXT);

        assertThat(change(embedded(null)).oldKey()).isEqualTo(home.resolve("identity.key.old-2"));
    }

    @Test
    void aKeyFileTakesAGivenKey() throws Exception {
        var home = keyFile(OLD);
        Files.writeString(
                home.resolve("identity.key.new"), AesGcmSealerTest.key(9).base64()); // of an earlier try

        change(embedded(NEW));

        assertThat(home.resolve("identity.key")).hasContent(NEW + "\n");
        assertReadableWith(2);
    }

    /** Killed after the data were sealed anew and before the files changed places. */
    @Test
    void theNextStartOrTheNextTryFinishesWhatWasCutOff() throws Exception {
        for (boolean start : new boolean[] {true, false}) {
            Path home = keyFile(Files.exists(folder.resolve("var")) ? NEW : OLD);
            if (start) {
                change(embedded(NEW));
            }
            Files.move(
                    home.resolve("identity.key"),
                    home.resolve("identity.key.new"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(home.resolve("identity.key"), OLD);

            if (start) {
                sealerAtStart();
            } else {
                assertThat(change(embedded(null)).sealed()).isZero();
            }

            assertThat(home.resolve("identity.key")).hasContent(NEW);
            assertThat(home.resolve("identity.key.new")).doesNotExist();
            assertReadableWith(2);
        }
    }

    @Test
    void withoutANewKeyNothingHappens() {
        refused(own(OLD, ""), "Chưa có khóa mới");
        refused(own(OLD, "too short"), "Khóa mới trong KNTC_NEW_IDENTITY_KEY không đúng dạng");
        refused(own(AesGcmSealerTest.key(3).base64(), NEW), "Khóa đang dùng không mở được dữ liệu");
        refused(embedded(null), "Không tìm thấy tệp khóa danh tính");
        assertReadableWith(1);
    }

    @Test
    void aRowThatIsDamagedStopsItAndIsNamed() {
        room.client()
                .sql("update kntc.vault_identity set sealed = '\\x0102' where party_no = 2")
                .update();

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> change(own(OLD, NEW)))
                .withMessageContaining("kntc.vault_identity (" + deposit + ", 2) đã hỏng");

        assertThat(new KeyCheck(room.client()).opens(new AesGcmSealer(AesGcmSealerTest.key(1))))
                .isTrue();
    }

    @Test
    void aColumnThatNobodyNamesStopsIt() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new KeyChange(own(OLD, NEW), dataSource(), List.of(new VaultColumns())).change())
                .withMessageContaining(
                        "kntc.case_file.sealed_content, kntc.case_file.sealed_name, kntc.document.sealed, kntc.form_draft.sealed");
        assertReadableWith(1);
    }

    private void refused(Environment environment, String sentence) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> change(environment))
                .withMessageContaining(sentence);
    }

    private KeyChange.Outcome change(Environment environment) {
        return new KeyChange(environment, dataSource(), List.of(new VaultColumns(), elsewhere())).change();
    }

    /** Columns of other rooms; their tables are empty here. */
    private static SealedColumns elsewhere() {
        return () -> Stream.of(
                        "document.sealed",
                        "case_file.sealed_name",
                        "case_file.sealed_content",
                        "form_draft.sealed",
                        "stripped_copy.sealed")
                .map(name -> name.split("\\."))
                .map(name -> new SealedColumns.Column(
                        "kntc." + name[0],
                        name[1],
                        name[0].equals("form_draft") ? List.of("account", "place") : List.of("id"),
                        key -> ""))
                .toList();
    }

    private void endOtherSessions() {
        // not the data source of the change: its transaction would be asked to end all others
        var url = ((DriverManagerDataSource) dataSource()).getUrl();
        new JdbcTemplate(new DriverManagerDataSource(url))
                .queryForList(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    }

    private void assertReadableWith(int key) {
        var deposits = deposits(new AesGcmSealer(AesGcmSealerTest.key(key)));
        var number = new CaseNumber("NHANHOA-2026-000001");
        assertThat(deposits.identities(number).stream().map(deposits::open).map(Identity::name))
                .containsExactly("Người 1", "Người 2", "Người 3");
        assertThat(deposits.petitionText(number)).contains(TEXT);
        assertThat(deposits.corrections(number)).containsExactly("Người 4");
        new KeyCheck(room.client()).require(new AesGcmSealer(AesGcmSealerTest.key(key)));
    }

    private Sealer sealerAtStart() {
        return new VaultConfiguration().sealer(embedded(null), room.client());
    }

    private SealedDeposits deposits(Sealer sealer) {
        return new SealedDeposits(JdbcClient.create(dataSource()), new JdbcTemplate(dataSource()), sealer);
    }

    private DataSource dataSource() {
        return room.template().getDataSource();
    }

    private Path keyFile(String key) throws IOException {
        Path home = Files.createDirectories(folder.resolve("var"));
        Files.writeString(home.resolve("identity.key"), key + "\n", StandardCharsets.US_ASCII);
        return home;
    }

    private Environment embedded(String next) {
        var environment = new MockEnvironment()
                .withProperty("kntc.var-directory", folder.resolve("var").toString());
        if (next != null) {
            environment.setProperty("kntc.new-identity-key", next);
        }
        return environment;
    }

    private static Environment own(String key, String next) {
        var environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource(
                        "variables",
                        Map.of(
                                "SPRING_DATASOURCE_URL", "jdbc:postgresql://own",
                                "KNTC_IDENTITY_KEY", key,
                                "KNTC_NEW_IDENTITY_KEY", next)));
        return environment;
    }
}
