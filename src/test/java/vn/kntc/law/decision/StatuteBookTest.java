package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.calendar.DayKind;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.law.Law;
import vn.kntc.law.Regime;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.StartRefused;

class StatuteBookTest {

    private static final Book BOOK = Book.shipped();
    private static final Law LAW = BOOK.law();
    private static final LocalDate IN_R3 = LocalDate.of(2026, 7, 3);

    @Test
    void answersTheExampleOfTheContract() {
        var answer = LAW.deadline("COMPLAINT_RESOLVE_1", IN_R3, Map.of());
        assertThat(answer.due()).isEqualTo("2026-08-03");
        assertThat(answer.unrolledDue()).isEqualTo("2026-08-02");
        assertThat(answer.amount()).isEqualTo(30);
        assertThat(answer.unit()).isEqualTo(DayUnit.CALENDAR_DAY);
        assertThat(answer.direction()).isEqualTo(Direction.AFTER);
        assertThat(answer.regime()).isEqualTo(new Regime("R3"));
        assertThat(answer.basis()).containsExactly("Điều 28 Luật Khiếu nại");
        assertThat(answer.skipped()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo("2026-08-02");
            assertThat(day.kind()).isEqualTo(DayKind.WEEKEND);
        });
        assertThat(answer.doubts()).isEmpty();
        assertThat(answer.explanation())
                .isEqualTo("Giải quyết khiếu nại lần đầu: thời hạn 30 ngày tính từ ngày 03/07/2026 (ngày thụ lý khiếu"
                        + " nại; không tính ngày này), đến hết ngày 03/08/2026. Ngày cuối của thời hạn là"
                        + " 02/08/2026, không phải ngày làm việc, nên thời hạn kết thúc vào ngày làm việc tiếp"
                        + " theo. Khi dời đã bỏ qua ngày 02/08/2026 (nghỉ hằng tuần). Căn cứ: Điều 28 Luật Khiếu"
                        + " nại; cách tính ngày theo Điều 147, Điều 148 Bộ luật Dân sự.");
    }

    /** The number of an edition is raised by hand and may be forgotten, or begin again: what is written decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint-deadlines | <text>90</text> | <text>91</text> | true",
                "complaint-deadlines | <description>Điều 9 Luật Khiếu nại</description> | <description>Điều 10 Luật"
                        + " Khiếu nại</description> | true",
                "complaint-deadlines | <description>Điều 9 Luật Khiếu nại</description> | <description>Điều 9 Luật"
                        + " Khiếu nại. Cần pháp chế xác nhận: a.</description> | true",
                "describe-deadline | \"Thời hiệu khiếu nại lần đầu\" | \"Thời hiệu khiếu nại\" | true",
                "doubt-transition | Cần pháp chế xác nhận: | Cần pháp chế xác nhận: thật ra, | true",
                "route-petition | Điều 26 Thông tư 05/2021/TT-TTCP | Điều 25 Thông tư 05/2021/TT-TTCP | false"
            })
    void whatClocksAreCountedByIsWhatTheTablesSay(String table, String old, String edited, boolean differs)
            throws IOException {
        var files = DecisionTables.files();
        var file = "decisions/" + table + ".dmn";
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        files.put(file, text.replaceFirst(Pattern.quote(old), edited).getBytes(StandardCharsets.UTF_8));
        var other = Book.of(DecisionTables.load(files, Known.SHIPPED));

        assertThat(other.clocks().edition("COMPLAINT_FILE").version())
                .isEqualTo(BOOK.clocks().edition("COMPLAINT_FILE").version());
        assertThat(!other.clocks()
                        .edition("COMPLAINT_FILE")
                        .content()
                        .equals(BOOK.clocks().edition("COMPLAINT_FILE").content()))
                .isEqualTo(differs);
    }

    @Test
    void aKeyWithoutADescriptionRefusesTheStartAndEveryOneIsNamed() {
        var files = DecisionTables.files();
        var text = new String(files.get("decisions/describe-deadline.dmn"), StandardCharsets.UTF_8);
        var keys = Pattern.compile("\"COMPLAINT_(FILE|ACCEPT)\",").matcher(text).replaceAll("");
        var rules = Pattern.compile("(?s)\\s*<rule (?:(?!</rule>).)*\"COMPLAINT_(FILE|ACCEPT)\"</text>.*?</rule>")
                .matcher(keys)
                .replaceAll("");
        files.put("decisions/describe-deadline.dmn", rules.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Book.of(DecisionTables.load(files, Known.SHIPPED)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("thời hạn COMPLAINT_FILE chưa có dòng")
                .hasMessageContaining("thời hạn COMPLAINT_ACCEPT chưa có dòng");
    }

    @Test
    void theExplanationNamesEachSkippedHoliday() {
        var answer = LAW.deadline("COMPLAINT_SEND_1", LocalDate.of(2026, 9, 1), Map.of());
        assertThat(answer.due()).isEqualTo("2026-09-07");
        assertThat(answer.explanation())
                .contains(
                        "3 ngày làm việc",
                        "01/09/2026",
                        "07/09/2026",
                        "02/09/2026 (nghỉ lễ, Tết: Quốc khánh)",
                        "05/09/2026",
                        "06/09/2026",
                        "Điều 32 Luật Khiếu nại");
    }

    @Test
    void aPeriodBeforeTheEventAndAPeriodThatMustLastSaySo() {
        assertThat(LAW.deadline("COMPLAINT_DIALOGUE_NOTICE", LocalDate.of(2026, 8, 13), Map.of())
                        .explanation())
                .contains("trước ngày 13/08/2026 (ngày đối thoại) ít nhất 5 ngày", "chậm nhất là ngày 08/08/2026");
        assertThat(LAW.deadline("COMPLAINT_PUBLISH_DISPLAY", LocalDate.of(2026, 8, 13), Map.of())
                        .explanation())
                .contains("ít nhất 15 ngày", "đến hết ngày 28/08/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_ACCEPT, 2025-06-30, R1, false",
        "COMPLAINT_ACCEPT, 2026-06-19, R2, false",
        // due on 01/07/2026 itself: that is not after it
        "COMPLAINT_ACCEPT, 2026-06-21, R2, false",
        "COMPLAINT_ACCEPT, 2026-06-22, R2, true",
        "COMPLAINT_ACCEPT, 2026-06-30, R2, true",
        "COMPLAINT_ACCEPT, 2026-07-01, R3, false",
        "DISCIPLINE_ACCEPT, 2026-06-21, R2, false",
        "DISCIPLINE_ACCEPT, 2026-06-30, R2, true",
        "DISCIPLINE_ACCEPT, 2026-07-01, R3, false",
        "COMPLAINT_RESOLVE_1, 2026-06-30, R2, false"
    })
    void aClockOfAcceptanceThatCrossesTheNewLawCarriesItsDoubt(
            String key, LocalDate from, Regime regime, boolean crossing) {
        var answer = LAW.deadline(key, from, Map.of());
        assertThat(answer.regime()).isEqualTo(regime);
        assertThat(answer.doubts()).allMatch(doubt -> doubt.startsWith("Cần pháp chế xác nhận: "));
        assertThat(answer.doubts().stream().anyMatch(doubt -> doubt.contains("chuyển tiếp")))
                .isEqualTo(crossing);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_FILE, 2012-07-01, Luật Khiếu nại, 01/07/2012",
        "DISCIPLINE_FILE_1, 2012-07-01, Luật Khiếu nại, 01/07/2012",
        "DENUNCIATION_RESOLVE, 2019-01-01, Luật Tố cáo, 01/01/2019",
        "PROTECTION_POLICE_REFUSAL, 2019-01-01, Luật Tố cáo, 01/01/2019",
        "RECEPTION_RESULT_NOTICE, 2014-07-01, Luật Tiếp công dân, 01/07/2014",
        "DOCUMENT_ISSUE, 2014-07-01, Luật Tiếp công dân, 01/07/2014"
    })
    void noAnswerBeforeTheGoverningLaw(String key, LocalDate since, String law, String shown) {
        assertThat(LAW.deadline(key, since, Map.of()).regime()).isEqualTo(new Regime("R1"));
        assertThatThrownBy(() -> LAW.deadline(key, since.minusDays(1), Map.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(law)
                .hasMessageContaining(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "complaint_file", "COMPLAINT", "${7*7}", "\" or true", "regime"})
    void anUnknownDeadlineIsRefusedWithoutRepeatingIt(String key) {
        assertThatThrownBy(() -> LAW.deadline(key, IN_R3, Map.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Không có thời hạn nào mang mã này.");
        assertThatThrownBy(() -> LAW.deadlineName(key)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDeadlineRefusesFactsThatItDoesNotTake() {
        assertThatThrownBy(() -> LAW.deadline("COMPLAINT_FILE", IN_R3, Map.of("complex", true)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Thời hạn “Thời hiệu khiếu nại lần đầu” không dùng dữ kiện “complex”.");
        assertThatThrownBy(() -> LAW.deadline("COMPLAINT_FILE", IN_R3, Map.of("regime", true)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> LAW.deadline("COMPLAINT_FILE", IN_R3, Map.of("${7*7}", true)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageNotContaining("$");
        var facts = new HashMap<String, Boolean>();
        facts.put("remote", null);
        assertThatThrownBy(() -> LAW.deadline("COMPLAINT_RESOLVE_1", IN_R3, facts))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Dữ kiện “remote” phải là true hoặc false.");
    }

    @Test
    void aDecisionNamesItsTableAndEdition() {
        var answer = LAW.decide(
                "determineComplaintJurisdiction", IN_R3, Map.of("respondent", "COMMUNE_CHAIR", "instance", 1));
        assertThat(answer.decision()).isEqualTo("determineComplaintJurisdiction");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.results()).isEqualTo(List.of(Map.of("authority", "COMMUNE_CHAIR")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "complaintDeadlines", "describeDeadline", "doubtTransition", "explainNoAnswer", "DETERMINE"})
    void onlyDecisionsAreDecided(String decision) {
        assertThatThrownBy(() -> LAW.decide(decision, IN_R3, Map.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Không có bảng quyết định nào mang mã này.");
    }

    @Test
    void everyFactIsRequiredAndNoOtherIsTaken() {
        assertJurisdictionRefuses("respondent", null, "Thiếu dữ kiện “respondent” (Người bị khiếu nại).");
        assertJurisdictionRefuses("regime", "R1", "không dùng dữ kiện “regime”");
        assertJurisdictionRefuses("kind", "COMPLAINT", "không dùng dữ kiện “kind”");
        assertJurisdictionRefuses("a b", "x", "không dùng một dữ kiện đã gửi");
    }

    @Test
    void aValueMustBeOfItsTypeAndAllowed() {
        assertJurisdictionRefuses("instance", 3, "“instance” không nằm trong các giá trị cho phép: 1, 2.");
        assertJurisdictionRefuses("instance", "1", "“instance” phải là số nguyên.");
        assertJurisdictionRefuses("instance", 1L, "“instance” phải là số nguyên.");
        assertJurisdictionRefuses("instance", 1.0, "“instance” phải là số nguyên.");
        assertJurisdictionRefuses("instance", true, "“instance” phải là số nguyên.");
        assertJurisdictionRefuses("respondent", "commune_chair", "“respondent” không nằm trong các giá trị cho phép");
        assertJurisdictionRefuses("respondent", "${7*7}", "“respondent” không nằm trong các giá trị cho phép");
        assertJurisdictionRefuses("respondent", 7, "“respondent” phải là một mã chữ.");
        assertJurisdictionRefuses("respondent", "x".repeat(1_000_000), "“respondent” không nằm trong");
        assertThatThrownBy(
                        () -> LAW.decide("gradeComplexity", IN_R3, Map.of("procedure", "COMPLAINT", "criteriaMet", 8)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Dữ kiện “criteriaMet” phải từ 0 đến 7.");
        assertThatThrownBy(
                        () -> LAW.decide("gradeComplexity", IN_R3, Map.of("procedure", "COMPLAINT", "criteriaMet", -1)))
                .isInstanceOf(InvalidInput.class);
    }

    private static void assertJurisdictionRefuses(String fact, Object value, String sentence) {
        var facts = new HashMap<String, Object>(Map.of("respondent", "COMMUNE_CHAIR", "instance", 1));
        facts.put(fact, value);
        assertThatThrownBy(() -> LAW.decide("determineComplaintJurisdiction", IN_R3, facts))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("$")
                .satisfies(refused -> assertThat(refused.getMessage().length()).isLessThan(500));
    }

    @Test
    void theCatalogueTellsWhatADecisionNeeds() {
        var jurisdiction = BOOK.catalogue().decisions().stream()
                .filter(decision -> decision.decision().equals("determineComplaintJurisdiction"))
                .findFirst()
                .orElseThrow();
        assertThat(jurisdiction.facts().stream().map(fact -> fact.name())).containsExactly("respondent", "instance");
        assertThat(jurisdiction.facts().get(0).allowedValues()).hasSize(11).contains("COMMUNE_CHAIR");
        assertThat(jurisdiction.facts().get(0).valueLabels())
                .containsEntry("COMMUNE_CHAIR", "Chủ tịch Ủy ban nhân dân cấp xã (kể cả cấp phó ký thay)");
        assertThat(jurisdiction.facts().get(0).label()).isEqualTo("Người bị khiếu nại");
        assertThat(jurisdiction.facts().get(1).allowedValues()).containsExactly(1, 2);
        assertThat(jurisdiction.results().stream().map(field -> field.name())).containsExactly("authority");
    }
}
