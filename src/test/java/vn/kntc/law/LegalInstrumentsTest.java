package vn.kntc.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LegalInstrumentsTest {

    private static final Pattern ANY_NUMBER = Pattern.compile("(?<![\\d/])\\d+/\\d{4}(?:/[\\p{L}\\d-]+)?");

    private static final LegalInstruments INSTRUMENTS = new InstrumentBook(LawRegister.shipped());

    /** Whoever cites a new instrument in a table must tell how sure its text is: add it to {@code decisions/regimes.yaml}. */
    @Test
    void everyCitationOfEveryRuleRestsOnKnownInstruments() throws Exception {
        var citations = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/*.dmn")) {
            try (var stream = file.getInputStream()) {
                for (var rule : Dmn.readModelFromStream(stream).getModelElementsByType(Rule.class)) {
                    var cited = rule.getDescription().getTextContent().split("Cần pháp chế xác nhận:")[0];
                    Arrays.stream(cited.split("[;\n]"))
                            .map(String::strip)
                            .filter(article -> !article.isEmpty())
                            .forEach(citations::add);
                }
            }
        }
        assertThat(citations).hasSizeGreaterThan(150);

        var unresolved = new ArrayList<String>();
        for (var citation : citations) {
            var found = INSTRUMENTS.of(citation);
            var numbers = ANY_NUMBER.matcher(citation).results().map(match -> match.group());
            if (found.isEmpty()
                    || !numbers.allMatch(number -> found.stream()
                            .anyMatch(instrument -> instrument.code().equals(number)))) {
                unresolved.add(citation);
            }
        }
        assertThat(unresolved)
                .as("citations without an entry in decisions/regimes.yaml")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 28 Luật Khiếu nại | 02/2011/QH13",
                "Luật Tiếp công dân 42/2013/QH13 | 42/2013/QH13",
                "khoản 1 Điều 36 Luật Khiếu nại (sửa đổi bởi điểm b khoản 15 Điều 2 Luật 136/2025/QH15) | 02/2011/QH13,136/2025/QH15",
                "khoản 16 Điều 2 Luật 136/2025/QH15 (bãi bỏ Điều 18 Luật Khiếu nại) | 136/2025/QH15,02/2011/QH13",
                "Điều 28b Nghị định 124/2020/NĐ-CP (bổ sung bởi Điều 12 Nghị định 155/2026/NĐ-CP) | 124/2020/NĐ-CP,155/2026/NĐ-CP",
                "điểm a khoản 2 Điều 116 Luật Tố tụng hành chính | 93/2015/QH13",
                "khoản 3 Điều 5 Thông tư 145/2020/TT-BCA | 145/2020/TT-BCA",
                "Điều 147 Bộ luật Dân sự | BLDS-2015",
                "Quy chế nội bộ | QUY-CHE",
                "Điều 1 Nghị định 1124/2020/NĐ-CP | ''",
            })
    void findsWhatACitationNamesInItsOrder(String citation, String codes) {
        assertThat(String.join(
                        ",",
                        INSTRUMENTS.of(citation).stream()
                                .map(LegalInstrument::code)
                                .toList()))
                .isEqualTo(codes);
    }

    @Test
    void tellsWhatAmendedOrReplacedAnInstrument() {
        var complaints = INSTRUMENTS.of("Luật Khiếu nại").get(0);
        assertThat(complaints.title()).isEqualTo("Luật Khiếu nại 02/2011/QH13");
        assertThat(complaints.verification()).isEqualTo(Verification.V2);
        assertThat(complaints.inForceFrom()).isEqualTo("2012-07-01");
        assertThat(complaints.changes())
                .endsWith(new LegalInstrument.Change("136/2025/QH15", false, LocalDate.of(2026, 7, 1), "Điều 2"));
        assertThat(INSTRUMENTS.of("Nghị định 64/2014/NĐ-CP").get(0).changes())
                .containsExactly(
                        new LegalInstrument.Change("154/2026/NĐ-CP", true, LocalDate.of(2026, 7, 1), "Điều 44"));
        assertThat(INSTRUMENTS.of("Nghị định 141/2025/NĐ-CP").get(0).verification())
                .isEqualTo(Verification.M);
    }

    @Test
    void listsLawsFirst() {
        assertThat(INSTRUMENTS.all()).extracting(LegalInstrument::kind).isSorted();
        assertThat(INSTRUMENTS.all()).extracting(LegalInstrument::code).doesNotHaveDuplicates();
        assertThat(List.copyOf(INSTRUMENTS.all())).isEqualTo(INSTRUMENTS.all());
    }
}
