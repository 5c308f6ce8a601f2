package vn.kntc.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.law.Regime;
import vn.kntc.law.ShippedLaw;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.StartRefused;

/** Rules that begin or end on a day of their own, within a regime: a column {@code on} in a table of deadlines, of pauses, of extensions. */
class DatedRulesDecisionTest {

    private static final String DEADLINES = "decisions/discipline-deadlines.dmn";
    private static final String FILE = "DISCIPLINE_FILE_1";

    private static TreeMap<String, byte[]> files() {
        return new TreeMap<>(DecisionTables.files());
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private static Book book(Map<String, byte[]> files) {
        return Book.of(DecisionTables.load(files, Known.SHIPPED));
    }

    /** That table as it is checked before anything is asked of it. */
    private static DecisionTables alone(Map<String, byte[]> files) {
        return DecisionTables.load(Map.of(DEADLINES, files.get(DEADLINES)), Known.SHIPPED);
    }

    private static String day(String sign, String day) {
        return sign + " date and time(\"" + day + "T00:00:00\")";
    }

    private static Book changedOn(String day) {
        var files = files();
        var table = EditedLaw.split(
                EditedLaw.dated(text(files, DEADLINES)), FILE, day("&lt;", day), day("&gt;=", day), "7");
        files.put(DEADLINES, table.getBytes(StandardCharsets.UTF_8));
        return book(files);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-14, 15, ",
        "2027-03-15, 7, 2027-03-15",
        "2027-03-16, 7, 2027-03-15",
        "2030-01-01, 7, 2027-03-15"
    })
    void theRuleOfTheDayAnswersAndSaysSinceWhen(LocalDate from, int amount, LocalDate since) {
        var book = changedOn("2027-03-15");
        // twice, the second time from memory
        for (int i = 0; i < 2; i++) {
            var answer = book.law().deadline(FILE, from, Map.of());
            assertThat(answer.amount()).isEqualTo(amount);
            assertThat(answer.ruleFrom()).isEqualTo(since);
            if (since == null) {
                assertThat(answer.explanation()).doesNotContain("Quy định này áp dụng");
            } else {
                assertThat(answer.explanation()).contains("Quy định này áp dụng từ ngày 15/03/2027.");
            }
        }
    }

    @Test
    void otherKeysOfTheTableAnswerAsBefore() {
        var book = changedOn("2027-03-15");
        var plain = Book.shipped();
        for (var deadline : plain.catalogue().deadlines()) {
            if (!deadline.key().equals(FILE)) {
                for (var from : new LocalDate[] {LocalDate.of(2026, 7, 6), LocalDate.of(2027, 3, 15)}) {
                    if (plain.law().defines(deadline.key(), from)) {
                        assertThat(book.law().deadline(deadline.key(), from, Map.of()))
                                .isEqualTo(plain.law().deadline(deadline.key(), from, Map.of()));
                    }
                }
            }
        }
    }

    @Test
    void aDeadlineThatEndsOnADayIsRefusedAfterIt() {
        var files = files();
        var table = EditedLaw.dated(text(files, DEADLINES));
        var begin = table.lastIndexOf("<rule ", table.indexOf("\"" + FILE + "\"", table.indexOf("<rule ")));
        var ended = table.substring(0, begin)
                + table.substring(begin)
                        .replaceFirst("(_on\">\\s*)<text></text>", "$1<text>" + day("&lt;", "2027-03-15") + "</text>");
        files.put(DEADLINES, ended.getBytes(StandardCharsets.UTF_8));
        var book = book(files);
        assertThat(book.law().defines(FILE, LocalDate.of(2027, 3, 14))).isTrue();
        assertThat(book.law().defines(FILE, LocalDate.of(2027, 3, 15))).isFalse();
        assertThatThrownBy(() -> book.law().deadline(FILE, LocalDate.of(2027, 3, 15), Map.of()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aGapBetweenTwoRulesRefusesTheStart() {
        var files = files();
        var table = EditedLaw.split(
                EditedLaw.dated(text(files, DEADLINES)),
                FILE,
                day("&lt;", "2027-03-15"),
                day("&gt;", "2027-03-20"),
                "7");
        files.put(DEADLINES, table.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> book(files))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("(" + FILE + ") không có dòng nào trả lời từ ngày 15/03/2027 (giai đoạn R3)");
    }

    private static List<String> ended(Map<String, byte[]> files) {
        var tables = DecisionTables.load(files, Known.SHIPPED);
        var dated = new DatedTables(tables, ShippedLaw.regimes(), new PlainCalendar());
        return SilentDays.ended(new Deadlines(tables, dated).all(), dated, Deadlines.endedOn(tables));
    }

    private static List<String> endingOn(String written) {
        var files = files();
        files.compute("decisions/end-deadline.dmn", (file, table) -> new String(table, StandardCharsets.UTF_8)
                .replace("2026-07-01\"<", written + "\"<")
                .getBytes(StandardCharsets.UTF_8));
        return ended(files);
    }

    @Test
    void aDeadlineThatTheLawEndedIsTellingNobody() {
        assertThat(ended(files())).isEmpty();
        assertThat(endingOn("2026-07-02")).singleElement().asString().contains("COMPLAINT_CONTINUE", "01/07/2026");
        assertThatThrownBy(() -> endingOn("01/7/2026"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("end-deadline.dmn: ngày thôi quy định thời hạn COMPLAINT_CONTINUE");
    }

    /** Clocks are counted again when the content of what counts them changes; this table is no part of it. */
    @Test
    void theTableOfEndedDeadlinesCountsNoClock() {
        var files = files();
        var before = book(files).clocks().edition("COMPLAINT_CONTINUE");
        files.remove("decisions/end-deadline.dmn");
        files.remove("decisions/word-paper.dmn");
        assertThat(book(files).clocks().edition("COMPLAINT_CONTINUE")).isEqualTo(before);
    }

    @Test
    void aDeadlineWithoutARuleInTheNextRegimeIsTold() {
        var files = files();
        var table = text(files, DEADLINES);
        var begin = table.lastIndexOf("<rule ", table.indexOf("\"" + FILE + "\"", table.indexOf("<rule ")));
        files.put(
                DEADLINES,
                (table.substring(0, begin)
                                + table.substring(begin)
                                        .replaceFirst(
                                                "(_regime\">\\s*)<text>[^<]*</text>", "$1<text>&lt; \"R3\"</text>"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(ended(files))
                .singleElement()
                .asString()
                .contains("(" + FILE + ") không còn dòng nào trả lời từ ngày 01/07/2026 (giai đoạn R3)");
    }

    @Test
    void theListOfDeadlinesTellsBothRules() {
        var rules = changedOn("2027-03-15").catalogue().deadlines().stream()
                .filter(deadline -> deadline.key().equals(FILE))
                .flatMap(deadline -> deadline.rules().stream())
                .filter(rule -> rule.regime().equals(new Regime("R3")))
                .toList();
        assertThat(rules).extracting(rule -> rule.amount()).containsExactly(15, 7);
        assertThat(rules).extracting(rule -> rule.from()).containsExactly(null, LocalDate.of(2027, 3, 15));
    }

    @Test
    void rulesOfOneRegimeMayNotOverlap() {
        var files = files();
        var table = EditedLaw.split(
                EditedLaw.dated(text(files, DEADLINES)),
                FILE,
                day("&lt;", "2027-03-16"),
                day("&gt;=", "2027-03-15"),
                "7");
        files.put(DEADLINES, table.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> book(files))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cùng trả lời một câu hỏi");
    }

    @Test
    void pausesAndExtensionsHonourTheDayToo() {
        var files = files();
        var pauses = "decisions/allow-clock-pause.dmn";
        files.put(
                pauses,
                EditedLaw.dated(text(files, pauses))
                        .replace("_on\"><text></text>", "_on\"><text>" + day("&lt;", "2027-03-15") + "</text>")
                        .getBytes(StandardCharsets.UTF_8));
        var extensions = "decisions/limit-extensions.dmn";
        files.put(
                extensions,
                EditedLaw.dated(text(files, extensions))
                        .replace("_on\"><text></text>", "_on\"><text>" + day("&gt;=", "2027-03-15") + "</text>")
                        .getBytes(StandardCharsets.UTF_8));
        var book = book(files);
        var before = LocalDate.of(2027, 3, 14);
        var after = LocalDate.of(2027, 3, 15);
        assertThat(book.clocks()
                        .pause("DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, before)
                        .allowed())
                .isTrue();
        assertThat(book.clocks()
                        .pause("DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, after)
                        .allowed())
                .isFalse();
        assertThat(book.clocks()
                        .extension("DENUNCIATION_RESOLVE", CaseGrade.COMPLEX, before)
                        .times())
                .isZero();
        assertThat(book.clocks()
                        .extension("DENUNCIATION_RESOLVE", CaseGrade.COMPLEX, after)
                        .times())
                .isPositive();
        // the answer says since when its rule holds; a rule that begins with its regime says nothing
        assertThat(book.clocks()
                        .extension("DENUNCIATION_RESOLVE", CaseGrade.COMPLEX, after)
                        .ruleFrom())
                .isEqualTo(after);
        assertThat(book.clocks()
                        .pause("DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, before)
                        .ruleFrom())
                .isNull();
    }

    @Test
    void aPauseSaysSinceWhenItsRuleHolds() {
        var files = files();
        var pauses = "decisions/allow-clock-pause.dmn";
        files.put(
                pauses,
                EditedLaw.dated(text(files, pauses))
                        .replaceFirst(
                                "(denunciation_suspension_on\"><text>)(?=</text>)", "$1" + day("&gt;=", "2027-03-15"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(book(files)
                        .clocks()
                        .pause("DENUNCIATION_RESOLVE", PauseGround.SUSPENSION, LocalDate.of(2027, 5, 4))
                        .ruleFrom())
                .isEqualTo(LocalDate.of(2027, 3, 15));
    }

    private static String at(String day) {
        return "date and time(\"" + day + "T00:00:00\")";
    }

    /** A rule that holds from one day to another, in every way in which FEEL writes that. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[FROM..TO] | 2027-03-15 | 2027-04-30",
                "[FROM..TO) | 2027-03-15 | 2027-04-29",
                "(FROM..TO] | 2027-03-16 | 2027-04-30",
                "]FROM..TO[ | 2027-03-16 | 2027-04-29",
                "FROM | 2027-03-15 | 2027-03-15",
            })
    void aRuleHoldsFromOneDayToAnother(String cell, LocalDate first, LocalDate last) {
        var files = files();
        var until = "&lt; " + at(first.toString()) + ",&gt; " + at(last.toString());
        var written = cell.replace("FROM", at("2027-03-15")).replace("TO", at("2027-04-30"));
        files.put(
                DEADLINES,
                EditedLaw.split(EditedLaw.dated(text(files, DEADLINES)), FILE, until, written, "7")
                        .getBytes(StandardCharsets.UTF_8));
        var book = book(files);
        for (var from : List.of(first.minusDays(1), first, last, last.plusDays(1))) {
            boolean within = !from.isBefore(first) && !from.isAfter(last);
            var answer = book.law().deadline(FILE, from, Map.of());
            assertThat(answer.amount()).as(cell + " " + from).isEqualTo(within ? 7 : 15);
            assertThat(answer.ruleFrom())
                    .as(cell + " " + from)
                    .isEqualTo(within ? first : from.isAfter(last) ? last.plusDays(1) : null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&gt;= date(\"2027-03-15\")",
                "[date(\"2027-03-15\")..date(\"2027-04-30\")]",
                "&gt;= date and time(\"2027-03-15\")",
                "&gt;= date and time(\"2027-03-15T07:00:00\")",
                "&gt;= date and time(\"2027-02-30T00:00:00\")",
                "&gt;= \"2027-03-15\"",
                "&gt;= 15/03/2027",
                "&gt;= now()",
                "&gt;= today()",
                "ngày 15/3/2027",
            })
    void aDayWrittenOtherwiseIsRefusedWithTheCell(String cell) {
        var files = files();
        files.put(
                DEADLINES,
                EditedLaw.split(EditedLaw.dated(text(files, DEADLINES)), FILE, "&lt; " + at("2027-03-15"), cell, "7")
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> alone(files))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cột “Ngày của việc đang xét”");
    }

    /** The regime follows from the day: of a rule that asks for both, they have to meet. */
    @Test
    void aRuleWhoseDayLiesOutsideItsRegimeIsRefused() {
        var files = files();
        var table = EditedLaw.dated(text(files, DEADLINES));
        var begin = table.lastIndexOf("<rule ", table.indexOf("\"" + FILE + "\"", table.indexOf("<rule ")));
        files.put(
                DEADLINES,
                (table.substring(0, begin)
                                + table.substring(begin)
                                        .replaceFirst(
                                                "(_regime\">\\s*)<text>[^<]*</text>", "$1<text>&lt; \"R3\"</text>")
                                        .replaceFirst(
                                                "(_on\">\\s*)<text></text>",
                                                "$1<text>&gt;= " + at("2026-07-01") + "</text>"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> alone(files))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("giai đoạn và ngày của dòng không có ngày nào chung");
    }

    /** One rule by day and one by regime that follow each other are no two answers to one question. */
    @Test
    void aRuleByDayMayBeFollowedByOneOfTheRegimeThatBeginsThere() {
        var files = files();
        var table = EditedLaw.split(EditedLaw.dated(text(files, DEADLINES)), FILE, "&lt; " + at("2026-07-01"), "", "7");
        var later = table.indexOf("later_");
        var begin = table.lastIndexOf("<rule ", later);
        files.put(
                DEADLINES,
                (table.substring(0, begin)
                                + table.substring(begin)
                                        .replaceFirst(
                                                "(_regime\">\\s*)<text>[^<]*</text>", "$1<text>&gt;= \"R3\"</text>"))
                        .getBytes(StandardCharsets.UTF_8));
        var book = book(files);
        assertThat(book.law()
                        .deadline(FILE, LocalDate.of(2026, 6, 30), Map.of())
                        .amount())
                .isEqualTo(15);
        assertThat(book.law().deadline(FILE, LocalDate.of(2026, 7, 1), Map.of()).amount())
                .isEqualTo(7);
    }

    @Test
    void aTableThatIsAskedWithoutADayTakesNone() {
        var files = files();
        var table = "decisions/describe-deadline.dmn";
        files.put(table, EditedLaw.dated(text(files, table)).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> book(files)).hasMessageContaining("không dùng được cột “on”");
    }
}
