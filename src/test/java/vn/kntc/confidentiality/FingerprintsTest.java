package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.confidentiality.Likenesses.Likeness;
import vn.kntc.confidentiality.Likenesses.People;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.RoomDatabase;

class FingerprintsTest {

    private static final String TEXT =
            "Gia đình tôi khiếu nại quyết định thu hồi 86 mét vuông đất để mở rộng đường liên phường, vì diện"
                    + " tích bồi thường chỉ ghi 54 mét vuông và đơn giá thấp hơn hộ liền kề dù cùng vị trí, cùng loại đất.";
    private static final String OTHER_TEXT =
            "Bãi rác đầu ngõ đầy nhiều tuần, nước rỉ chảy ra rãnh chung, bốc mùi vào lớp mẫu giáo; đề nghị tăng"
                    + " chuyến gom rác và chuyển điểm tập kết ra xa khu dân cư.";

    private static final Identity HOA = new Identity(
            PartyRole.PETITIONER,
            "Nguyễn Thị Hòa",
            "Số 12, đường Trần Hưng Đạo",
            IdType.CITIZEN_CARD,
            "027190001234",
            "0912345678");

    private static RoomDatabase database;

    private final AesGcmSealer sealer = new AesGcmSealer(AesGcmSealerTest.key(1));

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("confidentiality_fingerprints");
    }

    @BeforeEach
    void empty() {
        database.template().execute("delete from kntc.vault_deposit");
    }

    private Fingerprints prints() {
        return new Fingerprints(database.client(), deposits(), sealer.digests());
    }

    private SealedDeposits deposits() {
        return new SealedDeposits(database.client(), database.template(), sealer);
    }

    /** As a program before fingerprints left it. */
    private CaseNumber kept(String number, String text, Identity... people) {
        var deposit = UUID.randomUUID();
        var caseNumber = new CaseNumber(number);
        deposits().put(deposit, List.of(people), text, Instant.EPOCH);
        deposits().bind(deposit, caseNumber, Instant.EPOCH);
        return caseNumber;
    }

    private CaseNumber taken(String number, String text, Identity... people) {
        var caseNumber = kept(number, text, people);
        prints().take(caseNumber);
        prints().take(caseNumber);
        return caseNumber;
    }

    private static Identity named(String name, String address, String idNumber, String phone) {
        return new Identity(PartyRole.PETITIONER, name, address, null, idNumber, phone);
    }

    private People people(CaseNumber one) {
        return prints().of(one).stream().findFirst().map(Likeness::people).orElse(People.OTHERS);
    }

    @Test
    void theSamePersonIsToldByPaperPhoneOrAddress() {
        taken("NHANHOA-2026-000001", TEXT, HOA);

        assertThat(people(taken("NHANHOA-2026-000002", OTHER_TEXT, named("Ng T Hoà", null, "027 190 001 234", null))))
                .isEqualTo(People.SAME);
        database.template().execute("delete from kntc.vault_deposit where case_number <> 'NHANHOA-2026-000001'");
        assertThat(people(taken(
                        "NHANHOA-2026-000003", OTHER_TEXT, named("NGUYEN THI HOA", null, null, "+84 912.345.678"))))
                .isEqualTo(People.SAME);
        database.template().execute("delete from kntc.vault_deposit where case_number <> 'NHANHOA-2026-000001'");
        assertThat(people(taken(
                        "NHANHOA-2026-000004",
                        OTHER_TEXT,
                        named("Nguyễn Thị Hoà", "so 12 duong Tran Hung Dao", null, null))))
                .isEqualTo(People.SAME);
        database.template().execute("delete from kntc.vault_deposit where case_number <> 'NHANHOA-2026-000001'");
        assertThat(people(taken("NHANHOA-2026-000005", OTHER_TEXT, named("Nguyễn Thị Hòa", "Thôn Đông", null, null))))
                .isEqualTo(People.SAME_NAME);
        database.template().execute("delete from kntc.vault_deposit where case_number <> 'NHANHOA-2026-000001'");
        assertThat(prints().of(taken("NHANHOA-2026-000006", OTHER_TEXT, named("Trần Văn Bình", null, null, null))))
                .isEmpty();
    }

    @Test
    void aLawyerAndWhoIsComplainedAboutAreNobodyWhoComesAgain() {
        var lawyer = new Identity(PartyRole.AUTHORIZED, "Lê Thị Cúc", null, null, "027190009999", null);
        var respondent = new Identity(PartyRole.RESPONDENT, "Phan Đăng Khôi", "Phường", null, null, null);
        taken("NHANHOA-2026-000001", TEXT, lawyer, respondent, HOA);

        assertThat(prints().of(taken(
                        "NHANHOA-2026-000002",
                        OTHER_TEXT,
                        lawyer,
                        respondent,
                        named("Trần Văn Bình", null, null, null))))
                .isEmpty();
    }

    @Test
    void theSameTextIsFoundWhoeverHandsItIn() {
        var first = taken("NHANHOA-2026-000001", TEXT, HOA);
        var copy = taken("NHANHOA-2026-000002", TEXT.toUpperCase(java.util.Locale.ROOT));

        var likeness = prints().of(copy).get(0);
        assertThat(likeness.other()).isEqualTo(first);
        assertThat(likeness.people()).isEqualTo(People.OTHERS);
        assertThat(likeness.content()).isEqualTo(100);
        assertThat(likeness.words()).isGreaterThan(30);
    }

    @Test
    void anAgencyFindsItsOwnOnly() {
        taken("NHANHOA-2026-000001", TEXT, HOA);

        assertThat(prints().of(taken("VOCUONG-2026-000001", TEXT, HOA))).isEmpty();
        assertThat(distinct("bands")).isEqualTo(64);
        assertThat(distinct("people")).isEqualTo(8);
    }

    private static int distinct(String column) {
        return database.client()
                .sql("select count(distinct one) from kntc.vault_fingerprint, unnest(" + column + ") as one")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatNobodyKnowsIsLikeNothing() {
        assertThat(prints().of(new CaseNumber("NHANHOA-2026-999999"))).isEmpty();
        assertThat(prints().of(kept("NHANHOA-2026-000001", TEXT, HOA)))
                .as("not taken yet")
                .isEmpty();
        assertThat(prints().of(taken("NHANHOA-2026-000002", ""))).isEmpty();
    }

    @Test
    void thoseOfBeforeAreTakenOnceInParts() {
        for (int number = 1; number <= 5; number++) {
            kept("NHANHOA-2026-00000" + number, TEXT, HOA);
        }
        deposits().put(UUID.randomUUID(), List.of(HOA), TEXT, Instant.EPOCH);
        damage("NHANHOA-2026-000002");

        assertThat(prints().takeSome(3)).isEqualTo(3);
        assertThat(rows()).as("kept where it was cut off").isEqualTo(3);
        new MissingFingerprints(prints(), database.transaction()).take();
        assertThat(rows()).isEqualTo(5);
        assertThat(prints().takeSome(3)).isZero();
        assertThat(prints().of(new CaseNumber("NHANHOA-2026-000005"))).hasSize(3);
    }

    private static List<String> explained(String people, String bands) {
        return database.client()
                .sql(
                        """
                        explain with alike as materialized (select * from kntc.vault_fingerprint as print
                            where (print.people && :people::text[] or print.bands && :bands::bigint[]) and print.agency = 'nhanhoa')
                        select deposit.case_number, alike.* from alike join kntc.vault_deposit as deposit using (deposit_id)
                        where deposit.case_number <> 'NHANHOA-2026-000002' limit 500""")
                .param("people", people)
                .param("bands", bands)
                .query(String.class)
                .list();
    }

    private static String column(String name) {
        return database.client()
                .sql("select " + name
                        + "::text from kntc.vault_fingerprint join kntc.vault_deposit using (deposit_id) where case_number ="
                        + " 'NHANHOA-2026-000002'")
                .query(String.class)
                .single();
    }

    private static void damage(String number) {
        database.client()
                .sql(
                        """
                        update kntc.vault_text set sealed = 'x'::bytea
                        where deposit_id = (select deposit_id from kntc.vault_deposit where case_number = ?)""")
                .param(number)
                .update();
    }

    private static int rows() {
        return database.client()
                .sql("select count(*) from kntc.vault_fingerprint")
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingOfItIsReadable() {
        taken("NHANHOA-2026-000001", TEXT, HOA);

        var scan = new ClearTextScan(database.client());
        for (var secret : List.of(
                "Hòa", "nguyenthihoa", "027190001234", "0912345678", "912345678", "thu hoi", "thu hồi", "vuong")) {
            assertThat(scan.tablesHolding("kntc", secret)).as(secret).doesNotContain("vault_fingerprint");
        }
    }

    @Test
    void goesWithItsDeposit() {
        taken("NHANHOA-2026-000001", TEXT, HOA);
        database.template().execute("delete from kntc.vault_deposit");
        assertThat(rows()).isZero();
    }

    /** Ten thousand others stand there: the look-up goes by its indexes and reads what is like it. */
    @Test
    void isLookedUpByIndex() {
        database.template()
                .execute(
                        """
                        insert into kntc.vault_deposit (deposit_id, deposited_at, case_number, bound_at)
                        select gen_random_uuid(), now(), 'NHANHOA-2025-' || lpad(n::text, 6, '0'), now() from generate_series(1, 10000) n;
                        insert into kntc.vault_fingerprint (deposit_id, agency, people, words, signature, bands)
                        select deposit_id, 'nhanhoa', array['I' || md5(case_number), 'N' || md5(right(case_number, 3))], 100, '{}',
                            array(select ('x' || substr(md5(case_number || b), 1, 15))::bit(60)::bigint from generate_series(1, 32) b)
                        from kntc.vault_deposit;
                        analyze kntc.vault_fingerprint; analyze kntc.vault_deposit""");
        var first = taken("NHANHOA-2026-000001", TEXT, HOA);
        var again = taken("NHANHOA-2026-000002", TEXT, HOA);
        assertThat(prints().of(again)).extracting(Likeness::other).containsExactly(first);

        var people = column("people");
        var bands = column("bands");
        String plan = database.transaction().execute(status -> {
            database.template().execute("set local enable_seqscan = off; set local enable_indexscan = off");
            return String.join("\n", explained(people, bands));
        });
        assertThat(plan)
                .contains(
                        "Bitmap Index Scan on vault_fingerprint_by_people",
                        "Bitmap Index Scan on vault_fingerprint_by_bands")
                .doesNotContain("Seq Scan on vault_fingerprint");
    }
}
