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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, CHỦ TỊCH",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa, -, CHỦ TỊCH",
                "Chủ tịch, -, CHỦ TỊCH",
                "Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
                "Phó Chủ tịch UBND phường, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
                "Phó Chủ tịch, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
                "Quyền Chủ tịch, -, QUYỀN CHỦ TỊCH",
                "Chánh Văn phòng, -, CHỦ TỊCH"
            })
    void aDeputySignsForTheHeadAndNobodyForTheCollective(String officerTitle, String capacity, String title) {
        var signature = SampleAgencies.WARD.signature(officerTitle);

        assertThat(signature).isEqualTo(new Agency.Signature(capacity, title));
        assertThat(signature.title()).doesNotContain("TM.");
    }
}
