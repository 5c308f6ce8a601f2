package vn.kntc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.organization.SampleAgencies.PROVINCE;
import static vn.kntc.organization.SampleAgencies.WARD;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;
import vn.kntc.testing.RoomDatabase;

class StoredAgenciesTest {

    private static RoomDatabase database;
    private Agencies agencies;
    private boolean used;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("organization_agencies");
    }

    @BeforeEach
    void empty() {
        database.client()
                .sql("delete from kntc.functions_instrument where agency is not null")
                .update();
        database.client().sql("delete from kntc.agency_state").update();
        database.client().sql("delete from kntc.agency").update();
        used = false;
        agencies = agencies(database.client());
    }

    @Test
    void givesBackEveryFieldOfWhatWasSaved() {
        agencies.save(WARD, UserId.SYSTEM);
        agencies.save(PROVINCE, UserId.SYSTEM);

        assertThat(agencies.get(WARD.id())).isEqualTo(WARD);
        assertThat(agencies.get(WARD.id()).hasPortal()).isFalse();
        assertThat(agencies.get(PROVINCE.id()).hasPortal()).isTrue();
        assertThat(agencies.all()).containsExactly(PROVINCE, WARD);
    }

    @Test
    void seesWhatAnotherNodeSavedLater() {
        agencies.save(WARD, UserId.SYSTEM);
        agencies.get(WARD.id());
        var renamed = new Agency(
                WARD.id(),
                WARD.level(),
                "Ủy ban nhân dân phường Nhân Hòa mới",
                "UBND",
                WARD.superiorName(),
                WARD.place(),
                WARD.headTitle(),
                WARD.secondInstance(),
                "Thanh tra");

        agencies(database.client()).save(renamed, UserId.SYSTEM);

        assertThat(agencies.get(WARD.id())).isEqualTo(renamed);
        assertThat(agencies.all()).containsExactly(renamed);
    }

    @Test
    void tellsThatThereIsNone() {
        assertThatThrownBy(() -> agencies.get(new AgencyId("vocuong")))
                .isInstanceOf(NotFound.class)
                .hasMessage("Không có cơ quan mang mã vocuong.");
    }

    @Test
    void refusesAnAgencyWhoseDocumentsWouldHaveAGap() {
        var nameless = new Agency(
                WARD.id(), WARD.level(), " ", "UBND", null, "Nhân Hòa", WARD.headTitle(), WARD.secondInstance(), null);

        assertThatThrownBy(() -> agencies.save(nameless, UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Tên cơ quan không được để trống.");
        assertThat(agencies.all()).isEmpty();
    }

    @Test
    void citesTheLawOnLocalGovernmentFromTheDayItIsInForce() {
        agencies.save(WARD, UserId.SYSTEM);

        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2025, 6, 15)))
                .isEmpty();
        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2025, 6, 16)))
                .hasValue("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2026, 7, 29)))
                .isPresent();
    }

    @Test
    void prefersWhatAnAgencyHasOfItsOwnWhileItIsValid() {
        agencies.save(WARD, UserId.SYSTEM);
        agencies.save(PROVINCE, UserId.SYSTEM);
        database.client()
                .sql("insert into kntc.functions_instrument (agency, citation, valid_from, valid_to, source)"
                        + " values ('nhanhoa', 'Quyết định riêng', date '2026-01-01', date '2026-06-30', 'thử')")
                .update();

        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2026, 6, 30)))
                .hasValue("Quyết định riêng");
        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2026, 7, 1))
                        .orElseThrow())
                .startsWith("Luật Tổ chức");
        assertThat(agencies.functionsInstrument(PROVINCE.id(), LocalDate.of(2026, 6, 30))
                        .orElseThrow())
                .startsWith("Luật Tổ chức");
    }

    @Test
    void isEmptyAfterMigration() {
        assertThat(agencies.all()).isEmpty();
    }

    @Test
    void keepsEveryStateAndWhoEnteredIt() {
        agencies.save(WARD, UserId.SYSTEM);
        agencies.save(WARD, UserId.SYSTEM); // nothing new
        agencies.save(inPlace("Nhân Hòa mới", null), new UserId("admin"));

        assertThat(database.client()
                        .sql("select entered_by || ': ' || place from kntc.agency_state order by id")
                        .query(String.class)
                        .list())
                .containsExactly("he-thong: " + WARD.place(), "admin: Nhân Hòa mới");
    }

    @Test
    void knowsTheAgencyAboveAndRefusesOneThatCannotBe() {
        agencies.save(PROVINCE, UserId.SYSTEM);
        agencies.save(inPlace(WARD.place(), PROVINCE.id()), UserId.SYSTEM);
        assertThat(agencies.get(WARD.id()).superior()).isEqualTo(PROVINCE.id());

        assertThatThrownBy(() -> agencies.save(inPlace(WARD.place(), WARD.id()), UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("chính cơ quan này");
        assertThatThrownBy(() -> agencies.save(inPlace(WARD.place(), new AgencyId("langson")), UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("langson");
        var below = new Agency(
                PROVINCE.id(),
                PROVINCE.level(),
                PROVINCE.name(),
                PROVINCE.abbreviation(),
                null,
                PROVINCE.place(),
                PROVINCE.headTitle(),
                PROVINCE.secondInstance(),
                null,
                true,
                WARD.id());
        assertThatThrownBy(() -> agencies.save(below, UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cấp dưới");
        assertThat(agencies.get(WARD.id()).superior()).isEqualTo(PROVINCE.id());
    }

    @Test
    void keepsTheLevelOfAnAgencyThatHasCases() {
        agencies.save(WARD, UserId.SYSTEM);
        used = true;
        var raised = new Agency(
                WARD.id(),
                AgencyLevel.PROVINCE,
                WARD.name(),
                "UBND",
                null,
                WARD.place(),
                WARD.headTitle(),
                WARD.secondInstance(),
                null);

        assertThatThrownBy(() -> agencies.save(raised, UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không đổi cấp được nữa");
        assertThat(agencies.get(WARD.id()).level()).isEqualTo(WARD.level());
        used = false;
        agencies.save(raised, UserId.SYSTEM);
        assertThat(agencies.get(WARD.id()).level()).isEqualTo(AgencyLevel.PROVINCE);
    }

    @Test
    void refusesWhatItCouldNotKeep() {
        assertThatThrownBy(() -> agencies.save(inPlace("N".repeat(101), null), UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Địa danh dài nhất 100 ký tự.");
        assertThatThrownBy(() -> agencies.save(inPlace("Nhân\u0000Hòa", null), UserId.SYSTEM))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("không in được");
        assertThat(agencies.all()).isEmpty();
    }

    private static Agency inPlace(String place, AgencyId superior) {
        return new Agency(
                WARD.id(),
                WARD.level(),
                WARD.name(),
                WARD.abbreviation(),
                WARD.superiorName(),
                place,
                WARD.headTitle(),
                WARD.secondInstance(),
                WARD.inspectorateName(),
                WARD.hasPortal(),
                superior);
    }

    private StoredAgencies agencies(JdbcClient jdbc) {
        return new StoredAgencies(jdbc, agency -> used, Clock.systemUTC());
    }
}
