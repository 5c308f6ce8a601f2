package vn.kntc.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kntc.petition.StatuteBooks;
import vn.kntc.shared.InvalidInput;

/** Words and points of the law, typed by hand from complaints.md, reception-and-petitions.md and forms.md. */
class ProvisionsDecisionTest {

    private static final Provisions LAW = StatuteBooks.provisions();
    private static final LocalDate R2 = LocalDate.of(2026, 6, 30);
    private static final LocalDate R3 = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, true, false",
        "MINUTES_ADDRESS, true, false",
        "DIALOGUE_ABSENCE, false, true",
        "COMPLEX_BY_CRITERIA, false, true",
        "VISITOR_IDENTITY, false, true",
        "RESULT_TO_FRONT, true, true",
        "REFUSAL_REASON, true, true",
        "WITHDRAW_SIGNED, true, true",
        "WITHDRAW_PART, false, true",
        "WITHDRAW_MEMBERS, false, true",
        "WITHDRAW_BY_MINUTES, false, true",
        "WITHDRAWAL_FREE, false, true",
        "TERMINATE_BY_DECISION, false, true"
    })
    void tellsWhatTheLawOfADaySays(String point, boolean before, boolean after) {
        assertThat(LAW.holds(point, LocalDate.of(2025, 3, 4))).isEqualTo(before);
        assertThat(LAW.holds(point, R2)).isEqualTo(before);
        assertThat(LAW.holds(point, R3)).isEqualTo(after);
    }

    @Test
    void wordsAreThoseOfTheTable() {
        assertThat(LAW.sentence("REFUSAL_REASON", R3))
                .isEqualTo("Không thụ lý phải nêu rõ lý do (Điều 27 Luật Khiếu nại).");
        assertThat(LAW.sentence("DECISION_RECIPIENT", R3, Map.of("recipient", "người bị khiếu nại")))
                .isEqualTo("Nơi nhận còn thiếu: người bị khiếu nại (Điều 32 Luật Khiếu nại).");
        assertThat(LAW.sentence("MEDIA_TIMES", R3))
                .isEqualTo("Phải ghi số lần phát sóng hoặc số kỳ đăng liên tiếp, ít nhất 02.");
        assertThat(LAW.number("MEDIA_TIMES", R3)).isEqualTo(2);
        assertThat(LAW.doubts("RESULT_TO_FRONT", R3))
                .singleElement()
                .asString()
                .startsWith("Cần pháp chế xác nhận: ")
                .contains("không nêu Mặt trận Tổ quốc");
        assertThatThrownBy(() -> LAW.sentence("MINUTES_ADDRESS", R3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> LAW.holds("NOTHING", R3)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.8 | khoản 8, khoản 9 Điều 2 Luật Khiếu nại | Không phải quyết định hành chính | true",
                "11.1 | khoản 1 Điều 11 Luật Khiếu nại | Quyết định, hành vi nội bộ | true",
                "11.2 | khoản 2 Điều 11 Luật Khiếu nại | Không liên quan trực tiếp | true",
                "11.3 | khoản 3 Điều 11 Luật Khiếu nại | không có năng lực hành vi | true",
                "11.4 | khoản 4 Điều 11 Luật Khiếu nại | Người đại diện không hợp pháp | true",
                "11.5 | khoản 5 Điều 11 Luật Khiếu nại | không có chữ ký | true",
                "11.6 | khoản 6 Điều 11 Luật Khiếu nại | đã hết mà không có lý do chính đáng | true",
                "11.7 | khoản 7 Điều 11 Luật Khiếu nại | quyết định giải quyết khiếu nại lần hai | true",
                "11.8 | khoản 8 Điều 11 Luật Khiếu nại | sau 30 ngày | true",
                "11.9 | khoản 9 Điều 11 Luật Khiếu nại | Tòa án | true",
                "GROUP | khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP | Nhiều người cùng khiếu nại | false"
            })
    void everyGroundHasItsClause(String code, String provision, String words, boolean refusesAlone) {
        for (var on : new LocalDate[] {R2, R3}) {
            var ground = LAW.ground(code, on);
            assertThat(ground.provision()).isEqualTo(provision);
            assertThat(ground.words()).contains(words);
            assertThat(ground.refusesAlone()).isEqualTo(refusesAlone);
        }
    }

    /** Who gets the decision, as complaints.md §6 lists them for every case. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATIVE, 1, COMPLAINANT SUPERIOR",
        "DISCIPLINARY, 1, COMPLAINANT SUPERIOR",
        "ADMINISTRATIVE, 2, COMPLAINANT RESPONDENT FIRST_INSTANCE",
        "DISCIPLINARY, 2, COMPLAINANT RESPONDENT FIRST_INSTANCE"
    })
    void theDecisionGoesToThese(String type, int instance, String recipients) {
        for (var on : new LocalDate[] {R2, R3}) {
            assertThat(LAW.decisionRecipients(type, instance, on)).containsExactly(recipients.split(" "));
        }
    }

    @Test
    void whatHappenedHasItsGround() {
        for (var on : new LocalDate[] {R2, R3}) {
            assertThat(LAW.stopGround(LAW.stopGroundOf("WITHDRAWN", on), on).words())
                    .isEqualTo("Người khiếu nại rút toàn bộ khiếu nại");
            assertThat(LAW.stopGround(LAW.stopGroundOf("NOTHING_LEFT", on), on).words())
                    .isEqualTo("Đối tượng khiếu nại hoặc nội dung khiếu nại không còn");
        }
    }

    @Test
    void aRespondentIsWordedByHisOffice() {
        assertThat(LAW.worded("describeRespondent", "respondent", "PROVINCIAL_DEPARTMENT_HEAD", R3))
                .isEqualTo("Người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh");
    }

    @ParameterizedTest
    @CsvSource({"A, a", "B, b", "C, c", "D, d", "DD, đ", "E, e", "G, g"})
    void criteriaApplyFromTheNewLawOn(String code, String point) {
        assertThat(LAW.criterion(code, R2).applies()).isFalse();
        assertThat(LAW.criterion(code, R3).applies()).isTrue();
        assertThat(LAW.criterion(code, R3).point()).isEqualTo(point);
        assertThat(LAW.criterion(code, R3).listed()).startsWith(point + ") ");
    }

    @Test
    void aJudgementNeedsNoCriterionUntilThen() {
        assertThat(LAW.criterion("JUDGEMENT", R2).applies()).isTrue();
        assertThat(LAW.criterion("JUDGEMENT", R3).applies()).isFalse();
        assertThat(LAW.criterion("JUDGEMENT", R2).listed()).startsWith("Theo nhận định");
    }

    @Test
    void amendingTextsAreCitedFromTheirDayOn() {
        assertThat(LAW.bases("COMPLAINT", R2))
                .hasSize(2)
                .anyMatch(text -> text.startsWith("Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011"));
        assertThat(LAW.bases("COMPLAINT", R3)).hasSize(4).element(1).asString().startsWith("Luật số 136/2025/QH15");
        assertThat(LAW.bases("PETITION", R3)).hasSize(5).last().asString().startsWith("Thông tư số 05/2021/TT-TTCP");
    }

    /** A point that nobody asks is dead, one that the table does not know fails only when it is asked. */
    @Test
    void everyPointIsAskedAndEveryAskedPointIsThere() throws IOException {
        var sentences =
                Pattern.compile("(?:sentence|holds|number|doubts)\\(\\s*\"([A-Z_0-9]+)\"|\"point\", \"([A-Z_0-9]+)\"");
        assertThat(asked(sentences)).isEqualTo(points("state-law"));
        assertThat(asked(Pattern.compile("wording\\(\\s*\"([A-Z_]+)\""))).isEqualTo(points("word-paper"));
    }

    private static Set<String> asked(Pattern call) throws IOException {
        var asked = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                call.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> asked.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        return asked;
    }

    private static Set<String> points(String table) {
        return Dmn.readModelFromFile(Path.of("decisions/" + table + ".dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(rule -> rule.getInputEntries()
                        .iterator()
                        .next()
                        .getText()
                        .getTextContent()
                        .replace("\"", ""))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11a.1.a | true | điểm a khoản 1 Điều 11a Luật Khiếu nại | bất khả kháng | COMPLAINANT,RESPONDENT | false",
                "11a.1.b | true | điểm b khoản 1 Điều 11a Luật Khiếu nại | chờ kết quả | COMPLAINANT,RESPONDENT | false",
                "11a.2.a | false | điểm a khoản 2 Điều 11a Luật Khiếu nại | rút toàn bộ | COMPLAINANT,RESPONDENT | false",
                "11a.2.b | false | điểm b khoản 2 Điều 11a Luật Khiếu nại | đã chết | RESPONDENT,COMMUNE | true",
                "11a.2.c | false | điểm c khoản 2 Điều 11a Luật Khiếu nại | không còn | COMPLAINANT,RESPONDENT | false",
                "11a.2.d | false | điểm d khoản 2 Điều 11a Luật Khiếu nại | Tòa án | COMPLAINANT,RESPONDENT | false"
            })
    void everyGroundThatStopsAComplaintHasItsClause(
            String code, boolean suspends, String provision, String words, String mustReceive, boolean copied) {
        var ground = LAW.stopGround(code, R3);
        assertThat(ground.applies()).isTrue();
        assertThat(ground.suspends()).isEqualTo(suspends);
        assertThat(ground.provision()).isEqualTo(provision);
        assertThat(ground.words()).contains(words);
        assertThat(ground.mustReceive()).containsExactly(mustReceive.split(","));
        assertThat(ground.copyTo() != null).isEqualTo(copied);
        assertThat(ground.doubts()).singleElement().asString().startsWith("Cần pháp chế xác nhận:");
        // before, only a withdrawal ended the resolution (Điều 10)
        assertThat(LAW.stopGround(code, R2).applies()).isEqualTo(code.equals("11a.2.a"));
    }

    @Test
    void beforeTheNewLawAWithdrawalIsToldToTheComplainantByItsOwnArticle() {
        var ground = LAW.stopGround("11a.2.a", R2);
        assertThat(ground.provision()).isEqualTo("Điều 10 Luật Khiếu nại");
        assertThat(ground.mustReceive()).containsExactly("COMPLAINANT");
    }
}
