package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.confidentiality.PersonalData.Kind;

class PersonalDataTest {

    private static final Identity PETITIONER = new Identity(
            PartyRole.PETITIONER,
            "Nguyễn Thị Hòa",
            "Số 12, đường Trần Hưng Đạo, phường Nhân Hòa, tỉnh Bắc Ninh",
            IdType.CITIZEN_CARD,
            "027190001234",
            "0912 345 678");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Nguyễn Thị Hòa khiếu nại quyết định thu hồi đất.",
                "NGUYỄN THỊ HÒA",
                "nguyen thi hoa",
                "Nguyễn Thị Hoà đề nghị",
                "Nguyên Thi Hóa",
                "người dân (Nguyễn\n  Thị\tHòa)",
                "Nguyễn-Thị-Hòa; Nguyễn.Thị.Hòa",
                "NguyễnThịHòa",
                "bàNguyễn Thị Hòa1960",
                "N g u y ễ n T h ị H ò a",
                "Nguyễn Thị Hò\u200Ba",
                "Ｎｇｕｙｅｎ Ｔｈｉ Ｈｏａ"
            })
    void findsANameHoweverItIsWritten(String text) {
        assertThat(found(PETITIONER, text)).contains(Kind.NAME);
        assertThat(found(PETITIONER, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(Kind.NAME);
        assertThat(found(PETITIONER, Normalizer.normalize(text, Normalizer.Form.NFC)))
                .contains(Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Nguyễn Thị Hoan khiếu nại",
                "Bà Nguyễn Thị Hồng và ông Hòa",
                "Bà Nguyễn Thị H. khiếu nại",
                "Người nộp đơn 1 khiếu nại quyết định số 123/QĐ-UBND ngày 01/7/2026 của Chủ tịch UBND phường Nhân Hòa",
                "Việc thu hồi 120 m² đất tại phường Nhân Hòa, tỉnh Bắc Ninh, bồi thường 1.500.000.000 đồng",
                "Tuyến đường Trần Hưng Đạo, phường Nhân Hòa",
                ""
            })
    void leavesOrdinaryTextAlone(String text) {
        assertThat(found(PETITIONER, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "số 027190001234",
                "027 190 001 234",
                "027.190.001.234",
                "027-190-001-234",
                "CCCD027190001234",
                "０２７１９０００１２３４",
                "ngày 01/7/2026, 027190001234"
            })
    void findsAnIdNumberWhateverSeparatesItsDigits(String text) {
        assertThat(found(PETITIONER, text)).contains(Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912.345.678",
                "+84 912 345 678",
                "84912345678",
                "(+84)(0)912-345-678",
                "ĐT:0912345678"
            })
    void findsAPhoneWithAndWithoutCountryCode(String text) {
        assertThat(found(PETITIONER, text)).contains(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số 12, đường Trần Hưng Đạo, phường Nhân Hòa, tỉnh Bắc Ninh",
                "nhà số 12 Trần Hưng Đạo",
                "12 phố tran hung dao, P. Nhân Hòa",
                "12-TRẦN HƯNG ĐẠO"
            })
    void findsTheDoor(String text) {
        assertThat(found(PETITIONER, text)).contains(Kind.ADDRESS);
    }

    @Test
    void doesNotTakeAnotherDoorOfTheStreetForThisOne() {
        assertThat(found(PETITIONER, "Nhà số 14 đường Trần Hưng Đạo, phường Nhân Hòa"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thôn Đông, xã Yên Phong, tỉnh Bắc Ninh | hộ dân ở thôn Đông, xã Yên Phong",
                "Thôn Đông xã Yên Phong tỉnh Bắc Ninh | thon dong - xa yen phong",
                "TDP số 3, P. Nhân Hòa | tổ dân phố 3, phường Nhân Hòa",
                "Khu phố 3 phường Nhân Hòa | Khu phố 3, P. Nhân Hòa",
                "12A Lê Lợi phường Võ Cường | số nhà 12a Lê Lợi",
                "Số nhà 5, thôn Đông, xã Yên Phong | số 5 thôn Đông",
                "Ngõ 7 đường Lý Thái Tổ, phường Võ Cường | tại ngõ 7, Lý Thái Tổ",
                "Căn hộ 1205, chung cư Hòa Long, phường Võ Cường | căn hộ 1205 chung cư Hòa Long",
                "Đường Trần Hưng Đạo, phường Nhân Hòa | đường Trần Hưng Đạo, phường Nhân Hòa"
            })
    void findsThePartOfAnAddressThatLeadsToSomebody(String address, String text) {
        assertThat(found(livingAt(address), text)).contains(Kind.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phường Nhân Hòa, tỉnh Bắc Ninh | UBND phường Nhân Hòa, tỉnh Bắc Ninh",
                "Phường 12, Quận 3, TP. Hồ Chí Minh | phường 12, quận 3, thành phố Hồ Chí Minh",
                "Bắc Ninh | tỉnh Bắc Ninh",
                "Nhân Hòa, Bắc Ninh | Nhân Hòa, Bắc Ninh",
                "phường Đông Kinh, Lạng Sơn | tỉnh Lạng Sơn",
                "Thôn Đông, xã Yên Phong, tỉnh Bắc Ninh | thửa đất ở thôn Đông",
                "Thôn Đông, xã Yên Phong, tỉnh Bắc Ninh | UBND xã Yên Phong, tỉnh Bắc Ninh"
            })
    void leavesWardAndProvinceAlone(String address, String text) {
        assertThat(found(livingAt(address), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Nguyễn Văn An | nguyễn văn an",
                "Hộ ông Nguyễn Văn An | Nguyễn Văn An",
                "Nguyễn Văn An (đại diện 5 hộ) | ông Nguyễn Văn An",
                "Nguyễn Văn An và bà Trần Thị Bình | trần thị bình",
                "Ông Nguyễn Văn An bà Trần Thị Bình | Nguyễn Văn An",
                "Y Bhiêu | ông Y Bhiêu",
                "H'Hen Niê | H’Hen Niê",
                "Công ty TNHH Hòa Phát, Chi nhánh Bắc Ninh | công ty TNHH Hòa Phát chi nhánh Bắc Ninh",
                "Vũ An | ông Vũ An",
                "Vũ An | vũ an",
                "Vũ An | VU AN",
                "Vũ An | Vú Án",
                "Đỗ Đạt | DO DAT"
            })
    void findsWhoeverSigned(String name, String text) {
        assertThat(found(named(PartyRole.PETITIONER, name), text)).contains(Kind.NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vũ An | hồ sơ vụ án hành chính",
                "Vũ An | Vụ án đã khởi tố",
                "Lý Đô | không rõ lý do",
                "An | an sinh xã hội",
                "Nguyễn Văn An | Nguyễn Văn Anh",
                "Nguyễn Văn An | Lê Nguyễn Văn"
            })
    void doesNotTakeOrdinaryWordsForAName(String name, String text) {
        assertThat(found(named(PartyRole.PETITIONER, name), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch UBND phường Nhân Hòa",
                "Chủ tịch Uỷ ban nhân dân phường Nhân Hòa",
                "UBND phuong Nhan Hoa",
                "UBND phường Nhân Hòa, Bắc Ninh",
                "Chủ tịch UBND, Phường Nhân Hòa, Tỉnh Bắc Ninh",
                "Chu tich UBND phuong Nhan Hoa",
                "Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh",
                "Phòng Kinh tế, Hạ tầng và Đô thị phường Nhân Hòa",
                "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
                "Trung tâm Phát triển quỹ đất, UBND tỉnh",
                "Công an phường Nhân Hòa"
            })
    void takesNoOfficeForAPerson(String office) {
        var respondent = new Identity(
                PartyRole.RESPONDENT, office, "Số 1 đường Lý Thái Tổ, phường Nhân Hòa", null, null, "0222 3822 822");

        assertThat(found(respondent, "Khiếu nại quyết định của " + office)).isEmpty();
        assertThat(found(respondent, "Gửi " + office + ", số 1 đường Lý Thái Tổ"))
                .isEmpty();
        assertThat(found(respondent, "gọi 02223822822")).contains(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn Phong",
                "Ông Nguyễn Văn Phong, Chủ tịch UBND phường Nhân Hòa",
                "Chủ tịch UBND phường Nhân Hòa - Nguyễn Văn Phong",
                "Chủ tịch UBND phường Nhân Hòa (ông Nguyễn Văn Phong)",
                "Phòng Kinh tế, Hạ tầng và Đô thị, Nguyễn Văn Phong",
                "CHỦ TỊCH UBND PHƯỜNG NHÂN HÒA, NGUYỄN VĂN PHONG",
                "Trần Thị Bình và Nguyễn Văn Phong",
                "Nguyễn Văn Phong Chủ tịch UBND phường Nhân Hòa",
                "Chủ tịch UBND phường Nhân Hòa ông Nguyễn Văn Phong"
            })
    void findsThePersonInTheOffice(String respondent) {
        var identity = named(PartyRole.RESPONDENT, respondent);

        assertThat(found(identity, "Ông Nguyễn Văn Phong đã ký quyết định")).contains(Kind.NAME);
        assertThat(found(identity, "Chủ tịch UBND phường Nhân Hòa đã ký quyết định"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Trung Tâm", "Lê Công An", "Lê Thanh Trà", "Tô Văn Trường", "Phó Đức Phòng"})
    void findsPeopleWhoAreCalledLikeOffices(String name) {
        // the last one begins as a deputy does ("phó …"): its bearer is found only where he petitions
        var role = name.startsWith("Phó") ? PartyRole.PETITIONER : PartyRole.RESPONDENT;

        assertThat(found(named(role, name), "ông " + name)).contains(Kind.NAME);
    }

    @Test
    void findsAPassportAndAnOldCard() {
        var passport = new Identity(PartyRole.PETITIONER, null, null, IdType.PASSPORT, "B1234567", null);
        var card = new Identity(PartyRole.PETITIONER, null, null, IdType.IDENTITY_CARD, "125 123 456", null);

        assertThat(found(passport, "hộ chiếu b-123 4567")).contains(Kind.NUMBER);
        assertThat(found(passport, "bồi thường 1.234.567 đồng")).isEmpty();
        assertThat(found(card, "CMND 125123456")).contains(Kind.NUMBER);
    }

    @Test
    void findsEachOfTwoPhonesAndAShortOne() {
        var two = new Identity(PartyRole.PETITIONER, null, null, null, null, "0912345678 / 0987.654.321 (con trai)");
        var old = new Identity(PartyRole.PETITIONER, null, null, null, null, "822123");

        assertThat(found(two, "gọi 0987 654 321")).contains(Kind.PHONE);
        assertThat(found(two, "gọi 0912 345 678")).contains(Kind.PHONE);
        assertThat(found(old, "máy 822.123")).contains(Kind.PHONE);
        assertThat(found(old, "số 8221234")).isEmpty();
    }

    @Test
    void findsNothingOfNobody() {
        var nobody = new Identity(PartyRole.PETITIONER, null, null, null, null, null);
        var blank = new Identity(PartyRole.PETITIONER, " ", "", null, " ", "");

        assertThat(PersonalData.of(List.of(nobody, blank)).firstIn("Bất kỳ nội dung nào, 0912345678"))
                .isEmpty();
    }

    private static Optional<Kind> found(Identity identity, String text) {
        return PersonalData.of(List.of(identity)).firstIn(text);
    }

    private static Identity named(PartyRole role, String name) {
        return new Identity(role, name, null, null, null, null);
    }

    private static Identity livingAt(String address) {
        return new Identity(PartyRole.PETITIONER, null, address, null, null, null);
    }
}
