package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kntc.petition.IntakeSheets.aSheet;
import static vn.kntc.petition.IntakeSheets.person;
import static vn.kntc.petition.IntakeSheets.representative;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.FormOfAddress;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.shared.AgencyId;

class IntakeCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Set<AgencyId> OWN = Set.of(new AgencyId("nhanhoa"));

    private static IntakeCheck.Checked check(IntakeSheets sheet) {
        return IntakeCheck.check(sheet.build(), OWN, TODAY, StatuteBooks.law(), StatuteBooks.provisions());
    }

    private static List<String> faultsOf(IntakeSheets sheet) {
        return check(sheet).errors().stream().map(IntakeError::field).toList();
    }

    @Test
    void takesWhatIsRight() {
        var intake = check(aSheet().respondentName("Nguyễn Văn Quan")).intake();

        assertThat(intake.agency()).isEqualTo(new AgencyId("nhanhoa"));
        assertThat(intake.channel()).isEqualTo(Channel.POST);
        assertThat(intake.receivedOn()).isEqualTo("2026-11-16");
        assertThat(intake.group().people()).isOne();
        assertThat(intake.identities())
                .extracting(Identity::role, Identity::name, Identity::idType, Identity::idNumber, Identity::phone)
                .containsExactly(
                        tuple(PartyRole.PETITIONER, "Trần Thị Bưởi", IdType.CITIZEN_CARD, "027185003219", "0912345678"),
                        tuple(PartyRole.RESPONDENT, "Nguyễn Văn Quan", null, null, null));
        assertThat(intake.contested().reference()).isEqualTo("Quyết định số 125/QĐ-UBND về thu hồi đất");
        assertThat(intake.petitionText())
                .startsWith("Người bị khiếu nại, tố cáo: Chủ tịch Ủy ban nhân dân phường Nhân Hòa\n\n")
                .contains("giá \"thị trường\" cao gấp ba.\nĐề nghị")
                .endsWith("Yêu cầu: Bồi thường lại.");
    }

    @Test
    void takesTheDayWrittenOnThePetitionFromTheDayOfReceiptBack() {
        assertThat(check(aSheet().stamped("2026-11-14", " 152/Đ ")).intake().stamps())
                .isEqualTo(new Stamps(LocalDate.of(2026, 11, 14), "152/Đ"));
        assertThat(check(aSheet()).intake().stamps()).isEqualTo(Stamps.NONE);
        assertThat(faultsOf(aSheet().stamped("2026-11-17", null))).containsExactly("postmarkedOn");
        for (var number : List.of("Bưởi", "1 2", "1".repeat(31), "<1>")) {
            assertThat(faultsOf(aSheet().stamped(null, number))).as(number).containsExactly("arrivalNumber");
        }
        assertThat(check(aSheet()).intake().writtenOn()).isNull();
        assertThat(check(aSheet().writtenOn("2026-11-16")).intake().writtenOn()).isEqualTo("2026-11-16");
        assertThat(faultsOf(aSheet().writtenOn("2026-11-17"))).containsExactly("writtenOn");
        assertThat(faultsOf(aSheet().writtenOn("2099-01-01"))).containsExactly("writtenOn");
        assertThat(faultsOf(aSheet().writtenOn("16/11/2026"))).containsExactly("writtenOn");
    }

    @Test
    void takesDayAndPlaceOfIssueOfAPaperThatIsNamed() {
        assertThat(check(aSheet().petitioners(List.of(issued("CITIZEN_CARD", "027185003219", "2021-05-10"))))
                        .intake()
                        .identities())
                .extracting(Identity::idIssuedOn, Identity::idIssuedBy)
                .containsExactly(tuple(LocalDate.of(2021, 5, 10), "Cục Cảnh sát quản lý hành chính"));
        assertThat(faultsOf(aSheet().petitioners(List.of(issued("CITIZEN_CARD", "027185003219", "2099-05-10")))))
                .containsExactly("petitioners.0.idIssuedOn");
        assertThat(faultsOf(aSheet().petitioners(List.of(issued(null, null, "2021-05-10")))))
                .containsExactly("petitioners.0.idNumber");
    }

    @Test
    void takesTheFormOfAddressWhereItWasAsked() {
        assertThat(check(aSheet().petitioners(List.of(addressed("MRS"), addressed(""), addressed(null))))
                        .intake()
                        .identities())
                .extracting(Identity::formOfAddress)
                .containsExactly(FormOfAddress.MRS, null, null);
        assertThat(faultsOf(aSheet().petitioners(List.of(addressed("Bà")))))
                .containsExactly("petitioners.0.formOfAddress");
    }

    private static IntakeSheet.Person addressed(String form) {
        return new IntakeSheet.Person("Đặng Thị Na", "Tổ 4", null, null, null, null, null, false, null, form);
    }

    private static IntakeSheet.Person issued(String idType, String idNumber, String issuedOn) {
        return new IntakeSheet.Person(
                "Trần Thị Bưởi",
                null,
                idType,
                idNumber,
                issuedOn,
                " Cục Cảnh sát quản lý hành chính ",
                null,
                false,
                null,
                null);
    }

    @Test
    void takesAnAnonymousPetition() {
        assertThat(check(aSheet().anonymous()).intake().identities()).isEmpty();
        assertThat(check(aSheet().anonymous()).intake().group().people()).isOne();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var sheet = aSheet().agency("vocuong")
                .channel("EMAIL")
                .receivedOn("2026-11-21")
                .petitioners(List.of(person(" ", null, "CITIZEN_CARD", "12345", "09")))
                .contested("QĐ 1", "2026-10-05", "2026-10-01")
                .content("  ")
                .summary(null);
        assertThat(faultsOf(sheet))
                .containsExactly(
                        "agency",
                        "channel",
                        "receivedOn",
                        "petitioners.0.name",
                        "petitioners.0.phone",
                        "petitioners.0.idNumber",
                        "contestedReceivedOn",
                        "content",
                        "summary");
        assertThat(check(sheet).errors()).extracting(IntakeError::message).allSatisfy(message -> assertThat(message)
                .matches("(?s)\\p{Lu}.*\\.")
                .doesNotContain("12345")
                .doesNotContain("\n"));
    }

    @Test
    void refusesAMissingName() {
        assertThat(faultsOf(aSheet().petitioners(List.of()))).containsExactly("petitioners");
        assertThat(faultsOf(aSheet().petitioners(null))).containsExactly("petitioners");
        assertThat(faultsOf(aSheet().petitioners(Collections.singletonList(null))))
                .containsExactly("petitioners.0.name");
        assertThat(faultsOf(aSheet().markedAnonymous())).containsExactly("petitioners");
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_CARD, 027185003219, true",
        "CITIZEN_CARD, 02718500321, false",
        "CITIZEN_CARD, 02718500321A, false",
        "CITIZEN_CERTIFICATE, 027185003219, true",
        "PERSONAL_NUMBER, 0271850032199, false",
        "PASSPORT, b1234567, true",
        "PASSPORT, 12, false",
        "PASSPORT, ABCDEFGH, false",
        "IDENTITY_CARD, 123456789, false",
        "LIBRARY_CARD, 123456789, false"
    })
    void knowsTheFormOfAnIdentityNumber(String type, String number, boolean right) {
        var faults = faultsOf(aSheet().petitioners(List.of(person("Trần Thị Bưởi", null, type, number, null))));
        assertThat(faults.isEmpty()).isEqualTo(right);
    }

    @Test
    void takesAnOldIdentityCardOnPetitionsBeforeTheNewLawOnly() {
        var old = aSheet().receivedOn("2026-06-30")
                .contested(null, null, null)
                .petitioners(List.of(person("Trần Thị Bưởi", null, "IDENTITY_CARD", "123456789", null)));
        assertThat(faultsOf(old)).isEmpty();
        assertThat(faultsOf(old.receivedOn("2026-07-01"))).containsExactly("petitioners.0.idType");
        assertThat(faultsOf(old.receivedOn("2026-06-30")
                        .petitioners(List.of(person("Trần Thị Bưởi", null, "IDENTITY_CARD", "1234567890", null)))))
                .containsExactly("petitioners.0.idNumber");
    }

    @Test
    void wantsTypeAndNumberTogether() {
        assertThat(faultsOf(aSheet().petitioners(List.of(person("Trần Thị Bưởi", null, null, "027185003219", null)))))
                .containsExactly("petitioners.0.idType");
        assertThat(faultsOf(aSheet().petitioners(List.of(person("Trần Thị Bưởi", null, "PASSPORT", " ", null)))))
                .containsExactly("petitioners.0.idNumber");
    }

    @Test
    void takesFiveRepresentativesAndNoMore() {
        assertThat(faultsOf(aSheet().people(40).petitioners(Collections.nCopies(5, representative("Trần Thị Bưởi")))))
                .isEmpty();
        assertThat(faultsOf(aSheet().people(40).petitioners(Collections.nCopies(6, representative("Trần Thị Bưởi")))))
                .containsExactly("petitioners");
    }

    /** Điều 29 Luật Tiếp công dân, by the table limitRepresentatives. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, true", "1, 2, false", "2, 1, true", "2, 2, false", "4, 2, false", "5, 2, true", "5, 3, false",
        "10, 2, true", "10, 3, false", "11, 5, true", "11, 6, false", "3, 4, false", "6, -1, false", "6, 0, true"
    })
    void takesAsManyRepresentativesAsTheLawLets(int people, int representatives, boolean right) {
        assertThat(faultsOf(aSheet().people(people).representatives(representatives)))
                .isEqualTo(right ? List.of() : List.of("representatives"));
    }

    @Test
    void saysHowManyRepresentativesThereMayBeAndWhatIsOpen() {
        assertThat(check(aSheet().people(6).representatives(3)).errors())
                .extracting(IntakeError::message)
                .containsExactly(
                        "Với 6 người nộp đơn, số người đại diện nhiều nhất là 2 người (Điều 29 Luật Tiếp công dân).");
        assertThat(check(aSheet().people(3).representatives(2)).errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.message()).contains("nhiều nhất là 1 người", "Cần pháp chế xác nhận: "));
    }

    @Test
    void wantsSignersAmongThePeople() {
        assertThat(check(aSheet().people(6).signers(5)).intake().group()).isEqualTo(new GroupFacts(6, 5, null));
        assertThat(faultsOf(aSheet().people(6).signers(7))).containsExactly("signers");
        assertThat(faultsOf(aSheet().people(6).signers(0))).containsExactly("signers");
    }

    @Test
    void countsNoLawyerAmongThePetitioners() {
        var two = List.of(role("Lê Thị Sim", null), role("Lê Văn Mận", "PETITIONER"), role("Vũ Luật Sư", "AUTHORIZED"));
        var taken = check(aSheet().petitioners(two)).intake();
        assertThat(taken.group()).isEqualTo(new GroupFacts(2, null, null));
        assertThat(taken.identities())
                .extracting(Identity::role)
                .containsExactly(PartyRole.PETITIONER, PartyRole.PETITIONER, PartyRole.AUTHORIZED);
        assertThat(faultsOf(aSheet().people(2).petitioners(two))).isEmpty();
        assertThat(faultsOf(aSheet().petitioners(List.of(role("Vũ Luật Sư", "AUTHORIZED")))))
                .containsExactly("petitioners");
        assertThat(faultsOf(aSheet().petitioners(List.of(role("Vũ Luật Sư", "LAWYER")))))
                .containsExactly("petitioners.0.role");
    }

    @Test
    void takesWhoWasMarkedByAnOlderFormForNoneOfThoseWhoAreAllNamed() {
        var lawyer = List.of(role("Lê Thị Sim", null), role("Lê Văn Mận", null), representative("Vũ Luật Sư"));
        assertThat(check(aSheet().people(2).petitioners(lawyer)).intake().identities())
                .extracting(Identity::role)
                .endsWith(PartyRole.AUTHORIZED);
        assertThat(check(aSheet().people(6).petitioners(lawyer)).intake().group())
                .isEqualTo(new GroupFacts(6, null, 1));
    }

    private static IntakeSheet.Person role(String name, String role) {
        return new IntakeSheet.Person(name, null, null, null, null, null, null, false, role, null);
    }

    @Test
    void countsThoseWhoSign() {
        assertThat(check(aSheet().people(40)).intake().group().people()).isEqualTo(40);
        assertThat(faultsOf(aSheet().people(0))).containsExactly("people");
        assertThat(faultsOf(aSheet().people(-1))).containsExactly("people");
        assertThat(faultsOf(aSheet().people(100_001))).containsExactly("people");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-05, 2026-10-01, contestedReceivedOn",
                "2026-11-17, -, contestedIssuedOn",
                "-, 2026-11-17, contestedReceivedOn",
                "31/02/2026, -, contestedIssuedOn",
                "2026-02-30, -, contestedIssuedOn"
            })
    void wantsTheDatesOfTheContestedDecisionInOrder(String issued, String learned, String fault) {
        assertThat(faultsOf(aSheet().contested("Quyết định số 125/QĐ-UBND", issued, learned)))
                .containsExactly(fault);
    }

    @Test
    void wantsToKnowWhatTheDatesBelongTo() {
        assertThat(faultsOf(aSheet().contested(" ", "2026-10-01", null))).containsExactly("contestedReference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2014-06-30", "", "hôm qua", "2026-13-01"})
    void refusesADayOfReceiptThatCannotBe(String day) {
        assertThat(faultsOf(aSheet().receivedOn(day).contested(null, null, null)))
                .containsExactly("receivedOn");
    }

    @Test
    void takesADayOfReceiptOfTodayAndOfTheFirstDayOfTheLaw() {
        assertThat(faultsOf(aSheet().receivedOn("2026-11-20"))).isEmpty();
        assertThat(faultsOf(aSheet().receivedOn("2014-07-01").contested(null, null, null)))
                .isEmpty();
    }

    @Test
    void refusesTextsThatAreTooLongOrTooShort() {
        assertThat(faultsOf(aSheet().content("đ".repeat(100_001)))).containsExactly("content");
        assertThat(faultsOf(aSheet().summary("đ".repeat(2_001)))).containsExactly("summary");
        assertThat(faultsOf(aSheet().summary("Đơn"))).containsExactly("summary");
    }
}
