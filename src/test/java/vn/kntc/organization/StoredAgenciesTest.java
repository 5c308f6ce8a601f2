package vn.kntc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.organization.SampleAgencies.PROVINCE;
import static vn.kntc.organization.SampleAgencies.WARD;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.testing.RoomDatabase;

class StoredAgenciesTest {

    private static RoomDatabase database;
    private Agencies agencies;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("organization_agencies");
    }

    @BeforeEach
    void empty() {
        database.client()
                .sql("delete from kntc.functions_instrument where agency is not null")
                .update();
        database.client().sql("delete from kntc.agency").update();
        agencies = new StoredAgencies(database.client());
    }

    @Test
    void givesBackEveryFieldOfWhatWasSaved() {
        agencies.save(WARD);
        agencies.save(PROVINCE);

        assertThat(agencies.get(WARD.id())).isEqualTo(WARD);
        assertThat(agencies.get(WARD.id()).hasPortal()).isFalse();
        assertThat(agencies.get(PROVINCE.id()).hasPortal()).isTrue();
        assertThat(agencies.all()).containsExactly(PROVINCE, WARD);
    }

    @Test
    void seesWhatAnotherNodeSavedLater() {
        agencies.save(WARD);
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

        new StoredAgencies(database.client()).save(renamed);

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

        assertThatThrownBy(() -> agencies.save(nameless))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Tên cơ quan không được để trống.");
        assertThat(agencies.all()).isEmpty();
    }

    @Test
    void citesTheLawOnLocalGovernmentFromTheDayItIsInForce() {
        agencies.save(WARD);

        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2025, 6, 15)))
                .isEmpty();
        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2025, 6, 16)))
                .hasValue("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
        assertThat(agencies.functionsInstrument(WARD.id(), LocalDate.of(2026, 7, 29)))
                .isPresent();
    }

    @Test
    void prefersWhatAnAgencyHasOfItsOwnWhileItIsValid() {
        agencies.save(WARD);
        agencies.save(PROVINCE);
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
}
