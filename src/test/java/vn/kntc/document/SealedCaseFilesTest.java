package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.casefile.Ledgers;
import vn.kntc.document.CaseFiles.Kind;
import vn.kntc.shared.CaseActed;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.Sealer;
import vn.kntc.shared.UserId;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.RoomDatabase;

class SealedCaseFilesTest {

    private static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final byte[] SCAN = SampleFiles.pdf("Nguyễn Thị Hòa");
    private static final byte[] PLAN = SampleFiles.pdf("Phương án bồi thường");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static RoomDatabase database;

    private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    private final UUID depositId = UUID.randomUUID();
    private final CaseNumber caseNumber = nextCase();

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("document_files");
    }

    @BeforeEach
    void forgetUnbound() {
        database.client()
                .sql("delete from kntc.case_file where case_number is null")
                .update();
    }

    @Test
    void keepsAFileAndShowsItByANeutralLabel() throws Exception {
        var file = files().add(caseNumber, Kind.EVIDENCE, "Sổ đỏ bà Hòa.pdf", SCAN, OFFICER);

        assertThat(file)
                .isEqualTo(new CaseFile(
                        file.id(),
                        caseNumber,
                        "Tệp 1 – Tài liệu, bằng chứng",
                        "application/pdf",
                        SCAN.length,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(SCAN)),
                        OFFICER,
                        NOW));
        assertThat(files().get(file.id())).isEqualTo(file);
        assertThat(files().of(caseNumber)).containsExactly(file);
        assertThat(files().of(nextCase())).isEmpty();
        assertThat(events)
                .containsExactly(new CaseActed(caseNumber, OFFICER, NOW, "Thêm Tệp 1 – Tài liệu, bằng chứng"));
    }

    @Test
    void opensAFileAndLogsWho() {
        var file = files().add(caseNumber, Kind.EVIDENCE, "Sổ đỏ bà Hòa.pdf", SCAN, OFFICER);

        var opened = files().open(file.id(), RESOLVER);

        assertThat(opened.name()).isEqualTo("Sổ đỏ bà Hòa.pdf");
        assertThat(opened.mediaType()).isEqualTo("application/pdf");
        assertThat(opened.content()).isEqualTo(SCAN);
        assertThat(openings()).containsExactly(file.id() + " " + RESOLVER);
        for (var change : List.of(
                "update kntc.file_opening set opened_by = 'khác'",
                "delete from kntc.file_opening",
                "truncate kntc.file_opening")) {
            assertThatThrownBy(() -> database.client().sql(change).update()).hasMessageContaining("only ever added to");
        }
    }

    @Test
    void tellsThatThereIsNone() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files().get(UUID.randomUUID()))
                .withMessage("Không có tệp này trong hồ sơ.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files().open(UUID.randomUUID(), OFFICER));
        assertThat(openings()).isEmpty();
    }

    @Test
    void showsADepositedFileToNobodyBeforeItIsBound() {
        files().addToDeposit(depositId, Kind.PETITION_SCAN, "đơn.pdf", SCAN, OFFICER);
        var id = database.client()
                .sql("select id from kntc.case_file where deposit_id = ?")
                .param(depositId)
                .query(UUID.class)
                .single();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files().get(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files().open(id, OFFICER));
    }

    @Test
    void givesTheFilesOfADepositToTheCaseInTheirOrder() {
        files().addToDeposit(depositId, Kind.PETITION_SCAN, "đơn.pdf", SCAN, OFFICER);
        files().addToDeposit(depositId, Kind.PETITION_SCAN, "đơn lần nữa.pdf", SCAN, OFFICER);
        files().addToDeposit(depositId, Kind.EVIDENCE, "phương án.pdf", PLAN, OFFICER);

        inTransaction(() -> files().bind(depositId, caseNumber));
        inTransaction(() -> files().bind(depositId, caseNumber));
        files().add(caseNumber, Kind.OTHER, "khác.pdf", SCAN, RESOLVER);

        assertThat(files().of(caseNumber))
                .extracting(CaseFile::label)
                .containsExactly("Tệp 1 – Bản quét đơn", "Tệp 2 – Tài liệu, bằng chứng", "Tệp 3 – Tài liệu khác");
        assertThat(files().open(files().of(caseNumber).get(0).id(), OFFICER).name())
                .isEqualTo("đơn.pdf");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> files().bind(depositId, nextCase()))
                .withMessage("Các tệp này đã thuộc một hồ sơ khác.");
    }

    @Test
    void bindsADepositWithoutFilesAndOneWhoseFileTheCaseHas() {
        files().bind(UUID.randomUUID(), caseNumber);
        var file = files().add(caseNumber, Kind.PETITION_SCAN, "đơn.pdf", SCAN, OFFICER);
        files().addToDeposit(depositId, Kind.PETITION_SCAN, "đơn.pdf", SCAN, OFFICER);

        inTransaction(() -> files().bind(depositId, caseNumber));

        assertThat(files().of(caseNumber)).containsExactly(file);
        assertThat(files().discardUnbound()).isZero();
    }

    @Test
    void takesTheSameContentOfTheSameKindOnce() {
        var first = files().add(caseNumber, Kind.EVIDENCE, "sổ đỏ.pdf", SCAN, OFFICER);

        assertThat(files().add(caseNumber, Kind.EVIDENCE, "tên khác.pdf", SCAN, RESOLVER))
                .isEqualTo(first);
        var other = files().add(caseNumber, Kind.PETITION_SCAN, "sổ đỏ.pdf", SCAN, OFFICER);
        assertThat(files().of(caseNumber)).containsExactly(first, other);
        assertThat(events).hasSize(2);
    }

    @Test
    void numbersFilesWithoutGapOrDoubleWhenManyArriveAtOnce() throws Exception {
        int uploads = 8;
        var barrier = new CyclicBarrier(uploads);
        var pool = Executors.newFixedThreadPool(uploads);
        try {
            // each content twice, as by a double click
            var outcomes = pool.invokeAll(IntStream.range(0, uploads)
                    .mapToObj(index -> (Callable<CaseFile>) () -> {
                        barrier.await();
                        return database.transaction().execute(status -> files().add(
                                        caseNumber,
                                        Kind.EVIDENCE,
                                        "x.pdf",
                                        SampleFiles.pdf("Tài liệu " + index / 2),
                                        OFFICER));
                    })
                    .toList());
            for (int index = 0; index < uploads; index += 2) {
                assertThat(outcomes.get(index).get())
                        .isEqualTo(outcomes.get(index + 1).get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(files().of(caseNumber))
                .extracting(CaseFile::label)
                .containsExactly(
                        "Tệp 1 – Tài liệu, bằng chứng",
                        "Tệp 2 – Tài liệu, bằng chứng",
                        "Tệp 3 – Tài liệu, bằng chứng",
                        "Tệp 4 – Tài liệu, bằng chứng");
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        var runs = SampleFiles.beginning("MZ\u0090\0\3\0\0\0");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> files().add(caseNumber, Kind.EVIDENCE, "ảnh bà Hòa.jpg", runs, OFFICER))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Hòa"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> files().addToDeposit(depositId, Kind.EVIDENCE, "x.exe", SCAN, OFFICER));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> files().addToDeposit(depositId, Kind.EVIDENCE, "x.pdf", new byte[0], OFFICER));

        assertThat(files().of(caseNumber)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void discardsWhatNoCaseCameForWithinADay() {
        filesAt(NOW.minus(Duration.ofHours(25))).addToDeposit(depositId, Kind.PETITION_SCAN, "cũ.pdf", SCAN, OFFICER);
        filesAt(NOW.minus(Duration.ofHours(23))).addToDeposit(depositId, Kind.PETITION_SCAN, "mới.pdf", PLAN, OFFICER);
        var bound = UUID.randomUUID();
        filesAt(NOW.minus(Duration.ofHours(25)))
                .addToDeposit(bound, Kind.PETITION_SCAN, "của hồ sơ.pdf", SCAN, OFFICER);
        files().bind(bound, caseNumber);

        assertThat(files().discardUnbound()).isEqualTo(1);
        assertThat(files().discardUnbound()).isZero();

        files().bind(depositId, nextCase());
        assertThat(files().of(caseNumber)).hasSize(1);
    }

    @Test
    void writesNeitherContentNorNameInClear() {
        files().addToDeposit(depositId, Kind.PETITION_SCAN, "Đơn bà Hòa.pdf", SCAN, OFFICER);
        var file = files().add(caseNumber, Kind.EVIDENCE, "Sổ đỏ bà Hòa.pdf", SCAN, OFFICER);
        files().open(file.id(), OFFICER);
        var scan = new ClearTextScan(database.client());

        assertThat(scan.tablesHolding("kntc", file.sha256())).containsExactly("case_file");
        for (var secret : List.of("Hòa", "Nguyễn", "Sổ đỏ", "%PDF")) {
            assertThat(scan.tablesHolding("kntc", secret))
                    .as("tables with the seed")
                    .isEmpty();
        }
    }

    @Test
    void opensNothingThatWasMovedFromAnotherFile() {
        var first = files().add(caseNumber, Kind.EVIDENCE, "1.pdf", SCAN, OFFICER);
        var second = files().add(caseNumber, Kind.EVIDENCE, "2.pdf", PLAN, OFFICER);
        database.client()
                .sql(
                        """
                        update kntc.case_file set sealed_content =
                            (select sealed_content from kntc.case_file where id = ?) where id = ?
                        """)
                .params(second.id(), first.id())
                .update();

        assertThatThrownBy(() -> inTransaction(() -> files().open(first.id(), OFFICER)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(openings()).isEmpty();
    }

    @Test
    void keepsAFileOfTheLargestSize() {
        var largest = Arrays.copyOf(SCAN, AcceptableFiles.LARGEST);

        var file = files().add(caseNumber, Kind.EVIDENCE, "lớn.pdf", largest, OFFICER);

        assertThat(file.size()).isEqualTo(20L * 1024 * 1024);
        assertThat(database.client()
                        .sql("select octet_length(sealed_content) from kntc.case_file where id = ?")
                        .param(file.id())
                        .query(Long.class)
                        .single())
                .isGreaterThan(file.size());
        // so that the scan for clear text need not read it
        database.client()
                .sql("delete from kntc.case_file where id = ?")
                .param(file.id())
                .update();
    }

    private List<String> openings() {
        return database.client()
                .sql("select file_id || ' ' || opened_by from kntc.file_opening where case_number = ? order by id")
                .param(caseNumber.value())
                .query(String.class)
                .list();
    }

    private static void inTransaction(Runnable work) {
        database.transaction().executeWithoutResult(status -> work.run());
    }

    private SealedCaseFiles files() {
        return filesAt(NOW);
    }

    private SealedCaseFiles filesAt(Instant instant) {
        var clock = Clock.fixed(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
        return new SealedCaseFiles(
                database.client(), new MaskingSealer(), Ledgers.lock(database.client()), clock, events::add);
    }

    private static CaseNumber nextCase() {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(NUMBERS.incrementAndGet()));
    }

    /** Stands for the vault's, which this room must not know: hides the bytes and is bound to the context. */
    private static final class MaskingSealer implements Sealer {

        @Override
        public byte[] seal(byte[] clear, String context) {
            var sealed = new byte[clear.length + 4];
            System.arraycopy(HexFormat.of().parseHex("%08x".formatted(context.hashCode())), 0, sealed, 0, 4);
            for (int index = 0; index < clear.length; index++) {
                sealed[index + 4] = (byte) (clear[index] ^ 0x5a);
            }
            return sealed;
        }

        @Override
        public byte[] open(byte[] sealed, String context) {
            var head = new String(HexFormat.of().formatHex(sealed, 0, 4).getBytes(StandardCharsets.US_ASCII));
            if (!head.equals("%08x".formatted(context.hashCode()))) {
                throw new IllegalStateException("another context");
            }
            var clear = new byte[sealed.length - 4];
            for (int index = 0; index < clear.length; index++) {
                clear[index] = (byte) (sealed[index + 4] ^ 0x5a);
            }
            return clear;
        }
    }
}
