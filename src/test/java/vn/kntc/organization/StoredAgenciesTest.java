package vn.kntc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.testing.RoomDatabase;

class StoredAgenciesTest {

    private static final Agency WARD = new Agency(
            new AgencyId("nhanhoa"),
            AgencyLevel.COMMUNE,
            "Ủy ban nhân dân phường Nhân Hòa",
            "UBND",
            "Ủy ban nhân dân tỉnh Bắc Ninh",
            "Nhân Hòa",
            "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
            "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
            null);
    private static final Agency PROVINCE = new Agency(
            new AgencyId("bacninh"),
            AgencyLevel.PROVINCE,
            "Ủy ban nhân dân tỉnh Bắc Ninh",
            "UBND",
            null,
            "Bắc Ninh",
            "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
            "Bộ trưởng quản lý ngành, lĩnh vực",
            "Thanh tra tỉnh Bắc Ninh",
            true);

    private static RoomDatabase database;
    private Agencies agencies;

    @BeforeAll
    static void migrate() {
        database = RoomDatabase.create("organization_agencies");
    }

    @BeforeEach
    void empty() {
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
    void isEmptyAfterMigration() {
        assertThat(agencies.all()).isEmpty();
    }
}
