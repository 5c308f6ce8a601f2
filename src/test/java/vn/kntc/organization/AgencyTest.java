package vn.kntc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.shared.AgencyId;

class AgencyTest {

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân phường Nhân Hòa, Chủ tịch Ủy ban nhân dân phường Nhân Hòa, CHỦ TỊCH",
        "Sở Nông nghiệp và Môi trường, Giám đốc, GIÁM ĐỐC"
    })
    void namesTheOfficeOfItsHeadWithoutItself(String name, String headTitle, String signerTitle) {
        var agency = new Agency(
                new AgencyId("nhanhoa"), AgencyLevel.COMMUNE, name, "UBND", null, "Nhân Hòa", headTitle, "", null);

        assertThat(agency.signerTitle()).isEqualTo(signerTitle);
    }
}
