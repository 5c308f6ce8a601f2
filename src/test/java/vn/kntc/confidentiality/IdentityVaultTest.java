package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.RoomDatabase;

/** The vault and its reveals together, on PostgreSQL. */
class IdentityVaultTest {

    private static final Instant NOW = Instant.parse("2026-07-03T02:00:00Z");
    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final String PURPOSE = "Lập giấy mời đối thoại";
    private static final String PETITION_TEXT =
            "Tôi là Nguyễn Thị Hòa, khiếu nại quyết định thu hồi đất của gia đình tôi.";
    private static final Identity PETITIONER = new Identity(
            PartyRole.PETITIONER,
            "Nguyễn Thị Hòa",
            "Số 12, đường Trần Hưng Đạo, phường Nhân Hòa, tỉnh Bắc Ninh",
            IdType.CITIZEN_CARD,
            "027190001234",
            "0912345678",
            LocalDate.of(2021, 5, 10),
            "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
    private static final Identity SECOND = new Identity(
            PartyRole.PETITIONER, "Trần Văn Bình", "Thôn Đông, xã Yên Phong", IdType.PASSPORT, "B1234567", null);
    private static final Identity REPRESENTATIVE =
            new Identity(PartyRole.REPRESENTATIVE, "Lê Thị Cúc", null, null, null, null);
    private static final Identity RESPONDENT =
            new Identity(PartyRole.RESPONDENT, "Chủ tịch UBND phường Nhân Hòa", null, null, null, null);
    private static final List<Identity> EVERYBODY = List.of(PETITIONER, SECOND, REPRESENTATIVE, RESPONDENT);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static RoomDatabase database;

    private final AesGcmSealer sealer = new AesGcmSealer(AesGcmSealerTest.key(1));
    private final UUID depositId = UUID.randomUUID();
    private final CaseNumber caseNumber = nextCase();

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("confidentiality_vault");
    }

    @BeforeEach
    void forgetUnbound() {
        database.client()
                .sql("delete from kntc.vault_deposit where case_number is null")
                .update();
    }

    @Test
    void showsPseudonymsOnly() {
        depositAndBind(EVERYBODY);

        assertThat(vault().parties(caseNumber))
                .containsExactly(
                        new Party(1, PartyRole.PETITIONER, "Người nộp đơn 1"),
                        new Party(2, PartyRole.PETITIONER, "Người nộp đơn 2"),
                        new Party(3, PartyRole.REPRESENTATIVE, "Người đại diện 1"),
                        new Party(4, PartyRole.RESPONDENT, "Người bị khiếu nại 1"));
        assertThat(vault().parties(nextCase())).isEmpty();
    }

    @Test
    void whoComesIsNamedOnceHeActsAndWhoLeavesNoMore() {
        depositAndBind(EVERYBODY);
        var lawyer = new Identity(PartyRole.AUTHORIZED, "Hoàng Lê Mộng Điệp", "Bắc Ninh", null, null, null);

        int number = vault().join(caseNumber, lawyer);
        assertThat(vault().join(caseNumber, lawyer))
                .as("told twice")
                .isEqualTo(number)
                .isEqualTo(5);
        assertThat(vault().parties(caseNumber))
                .last()
                .isEqualTo(new Party(
                        5, PartyRole.AUTHORIZED, "Người được ủy quyền 1 (chờ ghi nhận)", PartyStanding.AWAITED));
        assertThat(reveals().revealActing(caseNumber, PURPOSE, OFFICER)).hasSize(4);
        assertThatThrownBy(() -> vault().requireNeutral(caseNumber, "reason", "Theo bà Hoàng Lê Mộng Điệp"))
                .isInstanceOf(InvalidInput.class);

        vault().become(caseNumber, 5, PartyRole.AUTHORIZED);
        vault().become(caseNumber, 1, PartyRole.REPRESENTATIVE);
        vault().leave(caseNumber, 2);
        assertThat(reveals().revealActing(caseNumber, PURPOSE, OFFICER))
                .extracting(Identity::role)
                .containsExactly(
                        PartyRole.REPRESENTATIVE, PartyRole.REPRESENTATIVE, PartyRole.RESPONDENT, PartyRole.AUTHORIZED);
        assertThat(reveals().revealAll(caseNumber, PURPOSE, OFFICER)).hasSize(5);
        assertThatThrownBy(() -> vault().leave(caseNumber, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault().join(nextCase(), lawyer)).isInstanceOf(NotFound.class);

        var copy = UUID.randomUUID();
        var other = nextCase();
        vault().share(caseNumber, copy);
        vault().bind(copy, other);
        assertThat(vault().parties(other))
                .extracting(Party::standing)
                .containsExactly(
                        PartyStanding.ACTING,
                        PartyStanding.LEFT,
                        PartyStanding.ACTING,
                        PartyStanding.ACTING,
                        PartyStanding.ACTING);
    }

    @Test
    void holdsATextAgainstThePeopleWhoAreHeardToo() {
        depositAndBind(EVERYBODY);
        var session = nextCase();
        vault().requireNeutral(session, "cause", "Lỗi ở máy của " + PETITIONER.name());
        elsewhere.addBean(
                "heard", (PeopleElsewhere) number -> number.equals(session) ? List.of(caseNumber, session) : List.of());
        assertThatThrownBy(() -> vault().requireNeutral(session, "cause", "Lỗi ở máy của " + PETITIONER.name()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("cause"));
        vault().requireNeutral(session, "cause", "Đứt đường truyền");
        vault().requireNeutral(nextCase(), "cause", "Lỗi ở máy của " + PETITIONER.name());
    }

    @Test
    void readsIdentitiesSealedBeforeTheIssueOfThePaperWasAsked() {
        depositAndBind(List.of(PETITIONER));
        var earlier =
                """
                {"role":"PETITIONER","name":"Nguyễn Thị Hòa","address":null,"idType":"CITIZEN_CARD","idNumber":"027190001234",
                 "phone":null}""";
        database.client()
                .sql("update kntc.vault_identity set sealed = ? where deposit_id = ?")
                .params(
                        sealer.seal(earlier.getBytes(StandardCharsets.UTF_8), "identity:" + depositId + ":1"),
                        depositId)
                .update();

        assertThat(reveals().reveal(caseNumber, 1, PURPOSE, OFFICER))
                .isEqualTo(new Identity(
                        PartyRole.PETITIONER, "Nguyễn Thị Hòa", null, IdType.CITIZEN_CARD, "027190001234", null));
    }

    @Test
    void sharesPeopleAndTextWithAnotherCase() {
        var lady = new Identity(
                PartyRole.PETITIONER, "Nguyễn Thị Hòa", null, null, null, null, null, null, FormOfAddress.MRS);
        depositAndBind(List.of(lady, RESPONDENT));
        var other = UUID.randomUUID();
        var otherCase = nextCase();

        vault().share(caseNumber, other);
        vault().bind(other, otherCase);

        assertThat(reveals().revealAll(otherCase, PURPOSE, OFFICER)).containsExactly(lady, RESPONDENT);
        assertThat(reveals().revealPetitionText(otherCase, PURPOSE, OFFICER)).isEqualTo(PETITION_TEXT);
        assertThat(reveals().log(caseNumber)).as("nobody saw them on the way").isEmpty();
        assertThat(sealedRows(depositId)).doesNotContainAnyElementsOf(sealedRows(other));
        assertThatThrownBy(() -> vault().share(nextCase(), UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static List<String> sealedRows(UUID deposit) {
        return database.client()
                .sql("select encode(sealed, 'hex') from kntc.vault_identity where deposit_id = ?")
                .param(deposit)
                .query(String.class)
                .list();
    }

    @Test
    void revealsWhatWasDepositedAndLogsIt() {
        depositAndBind(EVERYBODY);

        assertThat(reveals().reveal(caseNumber, 2, "  " + PURPOSE + " ", OFFICER))
                .isEqualTo(SECOND);
        assertThat(reveals().revealAll(caseNumber, "Gửi thông báo thụ lý", OFFICER))
                .isEqualTo(EVERYBODY);
        assertThat(reveals().revealPetitionText(caseNumber, "Nghiên cứu nội dung đơn", OFFICER))
                .isEqualTo(PETITION_TEXT);

        assertThat(reveals().log(caseNumber))
                .containsExactly(
                        new RevealEntry(NOW, OFFICER, "Nội dung đơn", "Nghiên cứu nội dung đơn"),
                        new RevealEntry(
                                NOW,
                                OFFICER,
                                "Người nộp đơn 1, Người nộp đơn 2, Người đại diện 1, Người bị khiếu nại 1",
                                "Gửi thông báo thụ lý"),
                        new RevealEntry(NOW, OFFICER, "Người nộp đơn 2", PURPOSE));
        assertThat(reveals().log(nextCase())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "         ",
                "  ngắn  ",
                "Gặp bà nguyen thi hoa",
                "Gọi số 0912 345 678",
                "Đến 12 Trần Hưng Đạo"
            })
    void revealsNothingWithoutAPurposeThatAllMayRead(String purpose) {
        depositAndBind(EVERYBODY);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reveals().reveal(caseNumber, 1, purpose, OFFICER));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reveals().revealAll(caseNumber, purpose, OFFICER));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reveals().revealPetitionText(caseNumber, purpose, OFFICER))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("purpose"));
        assertThat(reveals().log(caseNumber)).isEmpty();
    }

    @Test
    void refusesNoPurposeAndOneTooLong() {
        depositAndBind(EVERYBODY);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reveals().reveal(caseNumber, 1, null, OFFICER))
                .withMessage("Hãy ghi rõ mục đích xem danh tính, ít nhất 10 ký tự.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reveals().reveal(caseNumber, 1, "x".repeat(501), OFFICER))
                .withMessage("Mục đích xem danh tính dài nhất 500 ký tự.");
    }

    @Test
    void tellsThatThereIsNobody() {
        depositAndBind(List.of());

        assertThat(vault().parties(caseNumber)).isEmpty();
        assertThat(reveals().revealAll(caseNumber, PURPOSE, OFFICER)).isEmpty();
        assertThat(reveals().log(caseNumber)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reveals().reveal(caseNumber, 1, PURPOSE, OFFICER))
                .withMessage("Hồ sơ không có người mang số thứ tự này.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reveals().revealAll(nextCase(), PURPOSE, OFFICER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reveals().revealPetitionText(nextCase(), PURPOSE, OFFICER));
    }

    @Test
    void onlyEverAddsToTheLog() {
        depositAndBind(EVERYBODY);
        reveals().reveal(caseNumber, 1, PURPOSE, OFFICER);

        for (var change : List.of(
                "update kntc.vault_reveal set purpose = 'khác'",
                "delete from kntc.vault_reveal",
                "truncate kntc.vault_reveal")) {
            assertThatThrownBy(() -> database.client().sql(change).update())
                    .isInstanceOf(UncategorizedSQLException.class)
                    .hasMessageContaining("only ever added to");
        }
        assertThat(reveals().log(caseNumber)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà NGUYEN THI HOA khiếu nại",
                "Công dân có CCCD 027.190.001.234",
                "Điện thoại +84 912 345 678",
                "Nhà ở số 12 Trần Hưng Đạo"
            })
    void keepsNothingOfADepositWhoseSummaryTells(String summary) {
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> vault().deposit(depositId, EVERYBODY, PETITION_TEXT, summary));

        assertThat(refused.field()).isEqualTo("summary");
        assertThat(refused)
                .message()
                .startsWith("Nội dung này có chứa ")
                .doesNotContainIgnoringCase("Hòa")
                .doesNotContainIgnoringCase("Hoa ")
                .doesNotContain("027")
                .doesNotContain("912")
                .doesNotContain("Trần");
        assertThat(rows("vault_deposit where deposit_id = '" + depositId + "'")).isZero();
    }

    @Test
    void refusesATextThatTellsOfSomebodyOfTheCase() {
        depositAndBind(EVERYBODY);

        vault().requireNeutral(
                        caseNumber, "reason", "Người nộp đơn 1 cung cấp thêm tài liệu cho UBND phường Nhân Hòa.");
        vault().requireNeutral(caseNumber, "reason", null);
        vault().requireNeutral(caseNumber, "reason", " ");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault().requireNeutral(caseNumber, "reason", "Ông trần văn BÌNH vắng mặt"))
                .withMessage(
                        "Nội dung này có chứa họ tên của người trong hồ sơ; hãy bỏ đi và gọi trung tính, ví dụ \"người nộp đơn\".")
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
    }

    @Test
    void knowsTheIdentitiesOfOneCaseFromThoseOfAnother() {
        depositAndBind(EVERYBODY);
        var other = nextCase();
        var otherDeposit = UUID.randomUUID();
        vault().deposit(otherDeposit, List.of(REPRESENTATIVE), "Đơn khác", "Tóm tắt");
        vault().bind(otherDeposit, other);

        vault().requireNeutral(other, "reason", "Nguyễn Thị Hòa");
        assertThat(reveals().revealAll(other, PURPOSE, OFFICER)).containsExactly(REPRESENTATIVE);
    }

    @Test
    void replacesADepositUntilItIsBound() {
        vault().deposit(depositId, EVERYBODY, PETITION_TEXT, "Tóm tắt");
        vault().deposit(depositId, List.of(SECOND), null, null);
        vault().bind(depositId, caseNumber);

        assertThat(reveals().revealAll(caseNumber, PURPOSE, OFFICER)).containsExactly(SECOND);
        assertThat(reveals().revealPetitionText(caseNumber, PURPOSE, OFFICER)).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault().deposit(depositId, EVERYBODY, PETITION_TEXT, "Tóm tắt"))
                .withMessage("Thông tin này đã thuộc một hồ sơ nên không thay được nữa.");
        assertThat(vault().parties(caseNumber)).hasSize(1);
    }

    @Test
    void bindsOnceAndToOneCase() {
        depositAndBind(EVERYBODY);
        vault().bind(depositId, caseNumber);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault().bind(depositId, nextCase()))
                .withMessage("Thông tin này đã thuộc một hồ sơ khác.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault().bind(UUID.randomUUID(), nextCase()))
                .withMessageStartingWith("Thông tin đã nhập không còn được giữ");
        var second = UUID.randomUUID();
        vault().deposit(second, List.of(SECOND), "Đơn", "Tóm tắt");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> vault().bind(second, caseNumber))
                .withMessage("Hồ sơ này đã có thông tin người nộp đơn.");
    }

    @Test
    void givesADepositToOneOfManyCasesThatWantItAtOnce() throws Exception {
        vault().deposit(depositId, EVERYBODY, PETITION_TEXT, "Tóm tắt");
        int wanting = 8;
        var cases = IntStream.range(0, wanting).mapToObj(index -> nextCase()).toList();
        var barrier = new CyclicBarrier(wanting);
        var pool = Executors.newFixedThreadPool(wanting);
        try {
            var outcomes = pool.invokeAll(cases.stream()
                    .map(wanted -> (Callable<Boolean>) () -> {
                        barrier.await();
                        try {
                            database.transaction().executeWithoutResult(status -> vault().bind(depositId, wanted));
                            return true;
                        } catch (InvalidInput refused) {
                            return false;
                        }
                    })
                    .toList());

            int bound = 0;
            for (int index = 0; index < wanting; index++) {
                boolean won = outcomes.get(index).get();
                bound += won ? 1 : 0;
                assertThat(vault().parties(cases.get(index))).hasSize(won ? 4 : 0);
            }
            assertThat(bound).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void discardsWhatNoCaseCameForWithinADay() {
        vaultAt(NOW.minus(Duration.ofHours(25))).deposit(depositId, EVERYBODY, PETITION_TEXT, "Tóm tắt");
        vaultAt(NOW.minus(Duration.ofHours(23))).deposit(UUID.randomUUID(), EVERYBODY, PETITION_TEXT, "Tóm tắt");
        var bound = UUID.randomUUID();
        vaultAt(NOW.minus(Duration.ofHours(25))).deposit(bound, EVERYBODY, PETITION_TEXT, "Tóm tắt");
        vault().bind(bound, caseNumber);

        assertThat(vault().discardUnbound()).isEqualTo(1);
        assertThat(vault().discardUnbound()).isZero();

        assertThat(rows("vault_identity where deposit_id = '" + depositId + "'"))
                .isZero();
        assertThat(rows("vault_text where deposit_id = '" + depositId + "'")).isZero();
        assertThat(rows("vault_deposit where case_number is null")).isEqualTo(1);
        assertThat(vault().parties(caseNumber)).hasSize(4);
    }

    @Test
    void writesNothingThatNamesAnybodyInClear() {
        depositAndBind(EVERYBODY);
        reveals().revealAll(caseNumber, PURPOSE, OFFICER);
        var scan = new ClearTextScan(database.client());

        assertThat(scan.tablesHolding("kntc", PURPOSE)).containsExactly("vault_reveal");
        for (var secret : List.of(
                "Nguyễn Thị Hòa",
                "Hòa",
                "027190001234",
                "0912345678",
                "Trần Hưng Đạo",
                "Bình",
                "B1234567",
                "Cúc",
                "thu hồi")) {
            assertThat(scan.tablesHolding("kntc", secret))
                    .as("tables with the seed")
                    .isEmpty();
        }
    }

    @Test
    void wouldFindWhatLayInClearAlsoAsBytes() {
        vault().deposit(depositId, EVERYBODY, PETITION_TEXT, "Tóm tắt");
        database.client()
                .sql("update kntc.vault_text set sealed = convert_to('Bà Hòa', 'UTF8') where deposit_id = ?")
                .param(depositId)
                .update();

        assertThat(new ClearTextScan(database.client()).tablesHolding("kntc", "Hòa"))
                .containsExactly("vault_text");
    }

    @Test
    void opensNoRowThatWasMovedToAnotherPlace() {
        depositAndBind(EVERYBODY);
        database.client()
                .sql(
                        """
                        update kntc.vault_identity set sealed =
                            (select sealed from kntc.vault_identity where deposit_id = :id and party_no = 2)
                        where deposit_id = :id and party_no = 1
                        """)
                .param("id", depositId)
                .update();

        assertThatIllegalStateException()
                .isThrownBy(() -> reveals().reveal(caseNumber, 1, PURPOSE, OFFICER))
                .satisfies(refused -> assertThat(refused.toString()).doesNotContain("Bình"));
        assertThat(reveals().log(caseNumber)).isEmpty();
    }

    @Test
    void checksATextAgainstAHundredSignersWithoutDelay() {
        var signers = IntStream.range(0, 100)
                .mapToObj(index -> new Identity(
                        PartyRole.PETITIONER,
                        "Nguyễn Văn " + "Người Thứ " + index,
                        "Số " + (index + 1) + ", đường Lý Thái Tổ, phường Nhân Hòa",
                        IdType.CITIZEN_CARD,
                        "0271900" + (10000 + index),
                        "09" + (10000000 + index)))
                .toList();
        depositAndBind(signers);
        var text = "Đại diện các hộ dân đề nghị xem xét lại phương án bồi thường, hỗ trợ, tái định cư. ".repeat(40);
        vault().requireNeutral(caseNumber, "reason", text);

        var cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        vault().requireNeutral(caseNumber, "reason", text);
        // the work of this thread alone, and many times what it takes: a busy machine does not fail it
        assertThat(Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void asksWhatMayMeanSomebodyAndTakesTheAnswer() {
        depositAndBind(EVERYBODY);

        var asked = catchThrowableOfType(
                InvalidInput.class, () -> vault().requireNeutral(caseNumber, "reason", "Theo lời bà Hòa"));
        assertThat(asked).hasMessageContaining("Có phải người này không?").hasMessageNotContaining("Hòa");
        var again = catchThrowableOfType(
                InvalidInput.class, () -> vault().requireNeutral(caseNumber, "reason", "theo lời  bà Hòa."));
        assertThat(again.question()).isEqualTo(asked.question()).isPresent();

        vault().answerNobody(asked.question().orElseThrow(), OFFICER);

        vault().requireNeutral(caseNumber, "reason", "Theo lời bà Hòa");
        assertThatThrownBy(() -> vault().requireNeutral(caseNumber, "otherReason", "Theo lời bà Hòa"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> vault().requireNeutral(caseNumber, "reason", "Bà Hòa và CCCD …1234"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> vault().answerNobody(UUID.randomUUID(), OFFICER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksAboutADepositAnewForOtherPeopleAnotherOfficerAndAnotherDay() {
        var text = "Đề nghị trả lời như đã hứa với bà Hòa";
        var question = asked(vault(), List.of(PETITIONER), text).orElseThrow();
        var other = new UserId("manager.vocuong");
        assertThatThrownBy(() -> vault().answerNobody(question, other)).isInstanceOf(NotFound.class);

        vault().answerNobody(question, OFFICER);

        assertThat(asked(vault(), List.of(PETITIONER), text)).isEmpty();
        assertThat(asked(vaultAt(NOW.plus(Duration.ofHours(23))), List.of(PETITIONER), text))
                .isEmpty();
        var namesake = new Identity(PartyRole.PETITIONER, "Phạm Thị Hòa", null, null, null, null);
        assertThat(asked(vault(), List.of(namesake), text)).isPresent();
        assertThat(asked(vaultOf(other, NOW), List.of(PETITIONER), text)).isPresent();
        var later = vaultAt(NOW.plus(Duration.ofHours(25)));
        var again = asked(later, List.of(PETITIONER), text).orElseThrow();
        assertThat(again).isNotEqualTo(question);
        later.answerNobody(again, OFFICER);
        assertThat(asked(later, List.of(PETITIONER), text)).isEmpty();
    }

    @Test
    void digestsPeopleWithTheKeyOnly() {
        var digests = new AesGcmSealer(AesGcmSealerTest.key(2)).digests();

        assertThat(digests.of(List.of("Nguyễn Thị Hòa")))
                .hasSize(64)
                .isEqualTo(digests.of(List.of("Nguyễn Thị Hòa")))
                .isNotEqualTo(sealer.digests().of(List.of("Nguyễn Thị Hòa")));
        assertThat(digests.of(List.of("a", "b"))).isNotEqualTo(digests.of(List.of("ab", "")));
    }

    @Test
    void letsAnybodyAnswerWhatTheProgramAskedByItself() {
        var text = "Trả lời bà Hòa";
        var question = asked(vaultOf(null, NOW), List.of(PETITIONER), text).orElseThrow();

        vault().answerNobody(question, OFFICER);

        assertThat(asked(vaultOf(null, NOW), List.of(PETITIONER), text)).isEmpty();
        assertThat(asked(vault(), List.of(PETITIONER), text)).isPresent();
    }

    /** What is asked when such a text is deposited; nothing where it is taken. */
    private Optional<UUID> asked(IdentityVault vault, List<Identity> people, String text) {
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> vault.deposit(UUID.randomUUID(), people, PETITION_TEXT, text));
        return Optional.ofNullable(refused).flatMap(InvalidInput::question);
    }

    @Test
    void refusesInADenunciationWhatItWouldAsk() {
        depositAndBind(EVERYBODY);
        vault().keepCloser(caseNumber, true);

        var refused = catchThrowableOfType(
                InvalidInput.class, () -> vault().requireNeutral(caseNumber, "reason", "Theo lời bà Hòa"));
        assertThat(refused).hasMessageContaining("hồ sơ tố cáo").hasMessageNotContaining("Hòa");
        assertThat(refused.question()).isEmpty();

        vault().keepCloser(caseNumber, false);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> vault().requireNeutral(
                                        caseNumber, "reason", "Theo lời bà Hòa"))
                        .question())
                .isPresent();
    }

    /** Turned round, in small letters, by a street: told in a denunciation, each time a row, and from the eleventh on nothing is told any more. */
    @Test
    void aDenunciationIsNoPlaceToTryNames() {
        var number = nextCase();
        var person = new Identity(PartyRole.PETITIONER, "Đặng Thị Quế Hường", "Số 47 phố Lý Quốc Sư", null, null, null);
        vault().deposit(depositId, List.of(person), PETITION_TEXT, "Tố cáo việc thu phí.");
        vault().bind(depositId, number);
        vault().keepCloser(number, true);
        var neutral = "Thu phí ở phố Lê Lợi và trên phố Lý Quốc Sư; ông Trưởng phòng chưa giải trình";
        vault().requireNeutral(number, "reason", neutral);
        var telling = List.of(
                "Theo Hường Quế Thị Đặng thì đúng",
                "theo huong que thi dang",
                "Theo Hường Đặng Thị Quế",
                "Có Hường Đặng ký",
                "Có lời bà quế hường kể lại Sở Nội vụ",
                "Người tố cáo ở phố Lý Quốc Sư",
                "đặng thị quế hường",
                "Bà Hường",
                "Đ.T.Q. Hường",
                "người dân phố lý quốc sư");
        for (var text : telling) {
            assertThat(catchThrowableOfType(InvalidInput.class, () -> vault().requireNeutral(number, "reason", text)))
                    .as(text)
                    .hasMessageMatching(".*(họ tên|có thể chỉ người).*");
        }
        assertThat(rows("naming_attempt where case_number = '" + number + "' and refused_by = '" + OFFICER + "'"))
                .isEqualTo(telling.size());
        for (var text : List.of(neutral, telling.get(0))) {
            assertThat(catchThrowableOfType(InvalidInput.class, () -> vault().requireNeutral(number, "reason", text)))
                    .as(text)
                    .hasMessageContaining("đã nhiều lần");
        }
        vaultOf(new UserId("clerk.nhanhoa"), NOW).requireNeutral(number, "reason", neutral);
        vaultAt(NOW.plus(java.time.Duration.ofHours(25))).requireNeutral(number, "reason", neutral);
        assertThat(new RevealLog(database.client(), clock(NOW)).views(number))
                .hasSize(telling.size())
                .allMatch(view -> view.refusal() != null && view.by().equals(OFFICER))
                .noneMatch(view -> view.what().contains("Hường"));
    }

    private void depositAndBind(List<Identity> identities) {
        vault().deposit(depositId, identities, PETITION_TEXT, "Khiếu nại quyết định thu hồi đất.");
        vault().bind(depositId, caseNumber);
    }

    /** Nobody hears cases of others here, but for one test. */
    private final StaticListableBeanFactory elsewhere = new StaticListableBeanFactory();

    private IdentityVault vault() {
        return vaultAt(NOW);
    }

    private IdentityVault vaultAt(Instant instant) {
        return vaultOf(OFFICER, instant);
    }

    /** @param asker who is signed in, or null */
    private IdentityVault vaultOf(UserId asker, Instant instant) {
        var questions = new NeutralityQuestions(
                database.client(), sealer.digests(), () -> Optional.ofNullable(asker), clock(instant));
        return new IdentityVault(
                deposits(),
                fingerprints(),
                new NeutralityCheck(
                        questions,
                        new NamingAttempts(database.client(), () -> Optional.ofNullable(asker), clock(instant))),
                questions,
                reveals(),
                elsewhere.getBeanProvider(PeopleElsewhere.class),
                clock(instant));
    }

    private LoggedReveals reveals() {
        return new LoggedReveals(deposits(), new RevealLog(database.client(), clock(NOW)));
    }

    private Fingerprints fingerprints() {
        return new Fingerprints(database.client(), deposits(), sealer.digests());
    }

    private SealedDeposits deposits() {
        return new SealedDeposits(database.client(), database.template(), sealer);
    }

    private static Clock clock(Instant instant) {
        return Clock.fixed(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static CaseNumber nextCase() {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(NUMBERS.incrementAndGet()));
    }

    private static int rows(String from) {
        return database.client()
                .sql("select count(*) from kntc." + from)
                .query(Integer.class)
                .single();
    }
}
