package vn.kntc.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.reception.VisitSheets.aVisit;
import static vn.kntc.reception.VisitSheets.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.confidentiality.FormOfAddress;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.handling.intake.IntakeError;
import vn.kntc.law.Law;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;

/** What the desk takes and what it tells, by the shipped tables. */
class VisitCheckTest {

    private static final Law LAW = StatuteBooks.law();
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private static VisitCheck.Checked check(VisitSheets sheet, LocalDate today) {
        return VisitCheck.check(
                sheet.typed(),
                List.of(new AgencyId("nhanhoa")),
                today,
                LAW,
                StatuteBooks.provisions(),
                new RefusalRules(LAW));
    }

    private static CheckedVisit taken(VisitSheets sheet) {
        var checked = check(sheet, TODAY);
        assertThat(checked.errors()).isEmpty();
        return checked.visit();
    }

    private static IntakeError fault(VisitSheets sheet) {
        var errors = check(sheet, TODAY).errors();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void takesAPlainVisit() {
        var visit = taken(aVisit().handingIn(new VisitSheet.Document("Đơn khiếu nại", 2, "ORIGINAL")));
        assertThat(visit.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(visit.refusal()).isNull();
        assertThat(visit.arrival().group()).isEqualTo(new GroupFacts(1, null, null));
        assertThat(visit.arrival().receiptCopies()).isEqualTo(2);
        assertThat(visit.arrival().documents())
                .containsExactly(new HandedIn("Đơn khiếu nại", 2, HandedIn.Condition.ORIGINAL));
        assertThat(visit.people()).singleElement().satisfies(one -> {
            assertThat(one.role()).isEqualTo(PartyRole.PETITIONER);
            assertThat(one.formOfAddress()).isEqualTo(FormOfAddress.MRS);
        });
        assertThat(visit).hasToString("CheckedVisit");
        assertThat(aVisit().typed()).hasToString("VisitSheet");
    }

    @Test
    void wantsTheNumberOfAPaperSinceR3() {
        var nameless = aVisit().by(person(null, "Đinh Thị Mơ Rừng", null, null));
        assertThat(fault(nameless).field()).isEqualTo("persons.0.idNumber");
        assertThat(fault(nameless).message()).contains("số căn cước", "Điều 12 Nghị định 154/2026/NĐ-CP");
        assertThat(check(nameless.on("2026-06-15"), TODAY).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLAINT, AUTHORIZED, NOTARIZED_AUTHORIZATION, 2026-08-03, -",
                "COMPLAINT, AUTHORIZED, NOTARIZED_AUTHORIZATION, 2027-01-04, khoản 2 Điều 21 Nghị định 155/2026/NĐ-CP",
                "COMPLAINT, AUTHORIZED, CERTIFIED_AUTHORIZATION, 2027-01-04, -",
                "COMPLAINT, AUTHORIZED, AUTHORIZATION, 2026-08-03, khoản 3 Điều 5 Nghị định 124/2020/NĐ-CP",
                "FEEDBACK, AUTHORIZED, AUTHORIZATION, 2026-08-03, -",
                "FEEDBACK, LAWYER, NONE, 2026-08-03, Điều 13 Nghị định 154/2026/NĐ-CP",
                "COMPLAINT, LAWYER, LAWYER_PAPERS, 2026-08-03, -",
                "COMPLAINT, REPRESENTATIVE, NONE, 2026-08-03, Điều 13 Nghị định 154/2026/NĐ-CP",
                "COMPLAINT, ORGANIZATION_HEAD, NONE, 2026-08-03, -"
            })
    void whoComesForAnotherShowsThatHeMay(String kind, String manner, String proof, String on, String article) {
        var sheet = aVisit().on(on)
                .as(manner, proof)
                .about(kind, "Việc bồi thường khi thu hồi đất.")
                .by(
                        person("MR", "Phan Văn Luồng", "027183004455", null),
                        person("MRS", "Đinh Thị Mơ Rừng", null, "PETITIONER"));
        var checked = check(sheet, LocalDate.of(2027, 1, 5));
        if (article == null) {
            assertThat(checked.errors()).isEmpty();
            assertThat(checked.visit().people())
                    .extracting(one -> one.role())
                    .containsExactly(PartyRole.AUTHORIZED, PartyRole.PETITIONER);
        } else {
            assertThat(checked.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("proof");
                assertThat(error.message()).contains(article, "chưa đủ");
            });
        }
    }

    @Test
    void whoComesForAnotherNamesHim() {
        assertThat(fault(aVisit().as("REPRESENTATIVE", "REPRESENTATION")).field())
                .isEqualTo("persons");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, -, -",
                "3, 1, -",
                "3, -, từ 1 đến 1 người",
                "3, 2, Cần pháp chế xác nhận",
                "7, 2, -",
                "7, 3, từ 1 đến 2 người",
                "12, 5, -",
                "12, 6, từ 1 đến 5 người",
                "12, -, từ 1 đến 5 người"
            })
    void severalPeopleAppointWhoSpeaks(Integer people, Integer speaking, String told) {
        var checked = check(aVisit().of(people, speaking).appointing(2), TODAY);
        if (told == null) {
            assertThat(checked.errors()).isEmpty();
        } else {
            assertThat(checked.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("representatives");
                assertThat(error.message()).contains(told, "Điều 29 Luật Tiếp công dân");
            });
        }
    }

    /** Điều 29 Luật Tiếp công dân sets the number from five people on; their paper of appointment is on the receipt. */
    @Test
    void aCrowdHandsInThePaperThatAppointsItsRepresentatives() {
        var without = fault(aVisit().of(12, 3));
        assertThat(without.field()).isEqualTo("appointmentPages");
        assertThat(without.message())
                .contains("Có 12 người", "văn bản cử người đại diện", "Điều 29 Luật Tiếp công dân");
        assertThat(fault(aVisit().of(5, 1)).field()).isEqualTo("appointmentPages");
        assertThat(fault(aVisit().of(12, 3).appointing(0)).message()).isEqualTo("Số trang phải là số nguyên từ 1.");
        assertThat(taken(aVisit().of(4, 1)).arrival().documents())
                .extracting(HandedIn::appoints)
                .doesNotContain(true);
        assertThat(taken(aVisit().of(12, 3).appointing(3)).arrival().documents())
                .contains(new HandedIn("Văn bản cử người đại diện", 3, HandedIn.Condition.ORIGINAL));
    }

    @Test
    void wantsTheRecordReadBack() {
        assertThat(fault(aVisit().recorded("OFFICER", "")).field()).isEqualTo("confirmation");
        assertThat(taken(aVisit().recorded("OFFICER", "FINGERPRINTED"))
                        .arrival()
                        .oralOnly())
                .as("the officer's record stands for a petition")
                .isFalse();
        assertThat(taken(aVisit().recorded("REFUSED", "NOT_SIGNED")).arrival().oralOnly())
                .isTrue();
    }

    @Test
    void turnsAwayByMouthWithoutAName() {
        var visit = taken(aVisit().by(person(null, "", null, null))
                .about("", "")
                .saying("")
                .recorded("", "")
                .turnedAway("R1", "Người đến say rượu, đã giải thích và hẹn đến khi tỉnh táo."));
        assertThat(visit.people()).isEmpty();
        assertThat(visit.kind()).isEqualTo(CaseKind.UNCLASSIFIED);
        assertThat(visit.summary()).startsWith("Từ chối tiếp: Say");
        assertThat(RefusalForm.of(visit.refusal())).isEqualTo(RefusalForm.ORAL);
        assertThat(visit.refusal().citation()).isEqualTo("khoản 1 Điều 9 Luật Tiếp công dân");
    }

    @Test
    void turnsAwayInWritingWithTheArticleOfTheGround() {
        var visit = taken(aVisit().about("FEEDBACK", "Phản ánh tiếng ồn đã được trả lời.")
                .saying("")
                .turnedAway("RH", "Đã trả lời tại Công văn số 12/UBND-VP."));
        assertThat(RefusalForm.of(visit.refusal())).isEqualTo(RefusalForm.WRITTEN);
        assertThat(visit.refusal().citation()).isEqualTo("điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP");
        assertThat(visit.refusal().doubts()).singleElement().asString().contains("điểm g khoản 1 Điều 4");
    }

    @ParameterizedTest
    @CsvSource({
        "R3, , , refusalPaperNumber, đã được giải quyết",
        "RI, , , refusalPaperNumber, văn bản trả lời của cơ quan có thẩm quyền",
        "RI, số mười lăm, 2026-07-02, refusalPaperNumber, Hãy ghi đúng số",
        "RI, 15/TA-VP, , refusalPaperOn, Hãy ghi ngày của văn bản",
        "RI, 15/TA-VP, 2026-08-04, refusalPaperOn, ngày"
    })
    void aGroundThatRestsOnWhatWasWrittenNamesThatPaper(
            String ground, String number, String day, String field, String says) {
        var sheet = aVisit().turnedAway(ground, "Đã giải thích.").restingOn(number, day);
        var fault = fault(sheet);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.message()).containsIgnoringCase(says);
    }

    @Test
    void keepsThePaperThatAGroundRestsOn() {
        var refusal = taken(aVisit().turnedAway("RI", "Đã giải thích.").restingOn("15/TA-VP", "2026-07-02"))
                .refusal();
        assertThat(refusal.paper().shown()).isEqualTo("số 15/TA-VP ngày 02/07/2026");
        assertThat(refusal.reasonWithPaper()).isEqualTo("Đã giải thích. (văn bản số 15/TA-VP ngày 02/07/2026)");
    }

    @ParameterizedTest
    @CsvSource({
        "R3, COMPLAINT, true",
        "R3, DENUNCIATION, true",
        "R3, MIXED, true",
        "R3, FEEDBACK, false",
        "R3, RULE_FEEDBACK, false",
        "RH, FEEDBACK, true",
        "RH, RULE_FEEDBACK, true",
        "RH, MIXED, true",
        "RH, COMPLAINT, false",
        "RH, DENUNCIATION, false",
        "R1, COMPLAINT, true",
        "R1, FEEDBACK, true"
    })
    void aGroundOfOneKindIsNoneForAnother(String ground, CaseKind kind, boolean stands) {
        var rules = new RefusalRules(LAW);
        if (stands) {
            assertThatCode(() -> rules.requireFor(kind, ground, TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> rules.requireFor(kind, ground, TODAY))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("Căn cứ này chỉ dùng cho")
                    .hasMessageContaining(kind.label());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "R3, FEEDBACK, Kiến nghị",
        "R3, RULE_FEEDBACK, quy định hành chính",
        "RH, COMPLAINT, Khiếu nại",
        "RH, DENUNCIATION, Tố cáo"
    })
    void theDeskFormRefusesAGroundOfAnotherKind(String ground, String kind, String named) {
        var fault = fault(aVisit().about(kind, "Trình bày việc đã được trả lời bằng văn bản.")
                .turnedAway(ground, "Đã trả lời tại Công văn số 12/UBND-VP.")
                .restingOn("12/UBND-VP", "2026-07-02"));
        assertThat(fault.field()).isEqualTo("refusalGround");
        assertThat(fault.message()).contains("Căn cứ này chỉ dùng cho", named);
    }

    @Test
    void aGroundOfTheDecreeDoesNotStandBeforeIt() {
        var sheet = aVisit().on("2026-06-15").turnedAway("RH", "Đã trả lời tại Công văn số 12/UBND-VP.");
        var errors = check(sheet, TODAY).errors();
        assertThat(errors).extracting(IntakeError::field).contains("refusalGround");
        assertThat(errors.get(0).message())
                .contains("Không được từ chối tiếp theo căn cứ này", "Cần pháp chế xác nhận: trước ngày 01/7/2026");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var sheet = aVisit().on("2026-08-04")
                .about("NONSENSE", "ngắn")
                .recorded("x", "y")
                .saying(" ")
                .inCopies(0)
                .handingIn(new VisitSheet.Document("", 3, "PHOTOCOPY"), new VisitSheet.Document("Ảnh", null, "x"));
        assertThat(check(sheet, TODAY).errors())
                .extracting(IntakeError::field)
                .containsExactlyInAnyOrder(
                        "visitedOn",
                        "kind",
                        "recording",
                        "confirmation",
                        "documents.0.name",
                        "documents.1.pages",
                        "documents.1.condition",
                        "receiptCopies",
                        "content",
                        "summary");
    }

    @Test
    void onlyTheOwnAgency() {
        var checked = VisitCheck.check(
                aVisit().typed(),
                List.of(new AgencyId("vocuong")),
                TODAY,
                LAW,
                StatuteBooks.provisions(),
                new RefusalRules(LAW));
        assertThat(checked.errors()).extracting(IntakeError::field).containsExactly("agency");
    }
}
