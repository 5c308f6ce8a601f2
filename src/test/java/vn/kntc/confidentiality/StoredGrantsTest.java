package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

/** Grants and what they open, on PostgreSQL: the vault asks the day at each view. */
class StoredGrantsTest {

    private static final UserId CUSTODIAN = new UserId("identity-custodian.nhanhoa");
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final String PURPOSE = "Mời người tố cáo làm việc";
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 10);
    private static final Identity DENOUNCER = new Identity(
            PartyRole.PETITIONER,
            "Y Bhăm H'Đơk",
            "Số 12, đường Trần Hưng Đạo, phường Nhân Hòa",
            IdType.CITIZEN_CARD,
            "027190001234",
            "0912345678",
            LocalDate.of(2021, 5, 10),
            "Bộ Công an");
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    private static RoomDatabase database;

    private final AesGcmSealer sealer = new AesGcmSealer(AesGcmSealerTest.key(1));
    private final CaseNumber caseNumber = number();
    private final CaseNumber disclosure = number();

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("confidentiality_grants");
    }

    private static CaseNumber number() {
        return new CaseNumber("NHANHOA-2026-%06d".formatted(NUMBERS.incrementAndGet()));
    }

    @BeforeEach
    void deposit() {
        var deposits = deposits();
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-07-03T02:00:00Z");
        deposits.put(id, List.of(DENOUNCER), "Tôi là " + DENOUNCER.name() + ".", at);
        deposits.bind(id, caseNumber, at);
    }

    private SealedDeposits deposits() {
        return new SealedDeposits(database.client(), database.template(), sealer);
    }

    private StoredGrants on(LocalDate day) {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        var clock = Clock.fixed(day.atTime(23, 30).atZone(zone).toInstant(), zone);
        return new StoredGrants(deposits(), new RevealLog(database.client(), clock), database.client(), clock);
    }

    private void grant(IdentityField... fields) {
        on(FIRST).keep(new IdentityGrant(disclosure, caseNumber, VERIFIER, Set.of(fields), CUSTODIAN, FIRST, LAST));
    }

    private IdentityGrants.Viewed<Identity> name(LocalDate day) {
        return on(day).person(caseNumber, 1, EnumSet.of(IdentityField.NAME), PURPOSE, VERIFIER, false);
    }

    private IdentityGrants.View lastView() {
        return on(LAST).views(caseNumber).get(0);
    }

    @Test
    void opensWhatWasGrantedAndNothingElse() {
        grant(IdentityField.NAME);
        var shown = name(FIRST).shown();
        assertThat(shown.name()).isEqualTo(DENOUNCER.name());
        assertThat(shown.address()).isNull();
        assertThat(shown.phone()).isNull();
        assertThat(shown.idNumber()).isNull();
        assertThat(lastView().disclosure()).isEqualTo(disclosure);
        assertThat(lastView().by()).isEqualTo(VERIFIER);
        assertThat(lastView().what()).isEqualTo("Người nộp đơn 1: họ tên");
        assertThat(lastView().purpose()).isEqualTo(PURPOSE);

        var more = on(FIRST)
                .person(caseNumber, 1, EnumSet.of(IdentityField.NAME, IdentityField.CONTACT), PURPOSE, VERIFIER, false);
        assertThat(more.shown()).isNull();
        assertThat(more.refusal()).isEqualTo("Chỉ được cung cấp: họ tên.");
        assertThat(lastView().refusal()).isEqualTo(more.refusal());
        assertThat(lastView().what()).isEqualTo("Người nộp đơn 1: họ tên, địa chỉ, điện thoại");
        assertThat(on(FIRST).text(caseNumber, PURPOSE, VERIFIER, false).shown()).isNull();
        assertThat(on(FIRST).file(caseNumber, "Tệp 1", PURPOSE, VERIFIER, false).shown())
                .isNull();
    }

    @Test
    void opensTheTextByHandwriting() {
        grant(IdentityField.HANDWRITING);
        assertThat(on(FIRST).text(caseNumber, PURPOSE, VERIFIER, false).shown()).contains(DENOUNCER.name());
        assertThat(lastView().what()).isEqualTo("Nội dung đơn");
        assertThat(on(FIRST).file(caseNumber, "Tệp 1", PURPOSE, VERIFIER, false).refusal())
                .isNull();
        assertThat(name(FIRST).shown()).isNull();
    }

    @Test
    void endsWithItsLastDayWhateverATimerHasDone() {
        grant(IdentityField.NAME);
        assertThat(name(LAST).shown()).isNotNull();
        assertThat(name(LAST.withDayOfMonth(11)).refusal())
                .isEqualTo("Quyền xem thông tin về người tố cáo đã hết ngày 10/07/2026.");
        assertThat(lastView().refusal()).isNotNull();
    }

    @Test
    void isOverAtOnceWhenRevoked() {
        grant(IdentityField.NAME);
        on(FIRST).revoke(disclosure);
        assertThat(name(FIRST).refusal()).isEqualTo("Quyền xem thông tin về người tố cáo đã bị thu hồi.");
        assertThat(on(FIRST).of(caseNumber)).singleElement().satisfies(one -> assertThat(one.revokedAt())
                .isNotNull());
    }

    @Test
    void opensNothingToWhomNothingWasGranted() {
        grant(IdentityField.NAME);
        var other = new UserId("resolver.nhanhoa");
        var refused = on(FIRST).person(caseNumber, 1, EnumSet.of(IdentityField.NAME), PURPOSE, other, false);
        assertThat(refused.refusal()).startsWith("Chưa được cung cấp");
        assertThat(lastView().by()).isEqualTo(other);
    }

    @Test
    void whoMayNotSeeCannotTryNames() {
        var right = on(FIRST)
                .person(caseNumber, 1, EnumSet.of(IdentityField.NAME), "Gặp ông " + DENOUNCER.name(), VERIFIER, false);
        var wrong =
                on(FIRST).person(caseNumber, 1, EnumSet.of(IdentityField.NAME), "Gặp ông Lê Văn Tám", VERIFIER, false);
        assertThat(right.refusal()).isEqualTo(wrong.refusal());
        assertThat(on(FIRST).views(caseNumber))
                .extracting(IdentityGrants.View::purpose)
                .containsExactly("Gặp ông Lê Văn Tám", "Không ghi");
    }

    @Test
    void theCustodianNeedsNoGrantButAPurpose() {
        var all = EnumSet.allOf(IdentityField.class);
        assertThat(on(FIRST)
                        .person(caseNumber, 1, all, PURPOSE, CUSTODIAN, true)
                        .shown()
                        .idNumber())
                .isEqualTo("027190001234");
        assertThat(lastView().disclosure()).isNull();
        assertThatThrownBy(() -> on(FIRST).person(caseNumber, 1, all, "xem", CUSTODIAN, true))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> on(FIRST).person(caseNumber, 1, all, "Gọi " + DENOUNCER.name(), CUSTODIAN, true))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> on(FIRST).person(caseNumber, 1, Set.of(), PURPOSE, CUSTODIAN, true))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> on(FIRST).person(caseNumber, 2, all, PURPOSE, CUSTODIAN, true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> on(FIRST).text(number(), PURPOSE, CUSTODIAN, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyGrantsToHimself() {
        var own = new IdentityGrant(
                disclosure, caseNumber, CUSTODIAN, Set.of(IdentityField.NAME), CUSTODIAN, FIRST, LAST);
        assertThatThrownBy(() -> on(FIRST).keep(own)).isInstanceOf(InvalidInput.class);
        assertThat(on(FIRST).of(caseNumber)).isEmpty();
    }
}
