package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRendererTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông viết {{superiorName}} và ${agency} vào đơn",
                "{{?draft}}bịa{{/draft}}",
                "{{/list}} {{#table}} {{@image}} {{*numbers}} {{+include}}",
                "T(java.lang.Runtime).getRuntime() #{1+1} {{{{text}}}}",
                "một { hai } ba {{",
            })
    void neverTakesATextForATag(String text) {
        var word = fill(new Content(text, List.of(text), null, null), "{{text}}", "{{?list}}", "{{text}}", "{{/list}}");

        assertThat(word.lines()).containsExactly(text, text);
    }

    @Test
    void makesParagraphsOfLineEndsAndKeepsWhatStandsAround() {
        var word =
                fill(new Content("một\r\nhai\rba\n\n  bốn \u2028năm", List.of(), null, null), "Trước: {{text}}. Sau");

        assertThat(word.lines()).containsExactly("Trước: một", "hai", "ba", "bốn", "năm. Sau");
    }

    @Test
    void dropsWhatXmlForbidsAndWhatMisleadsTheReader() {
        var word = fill(
                new Content("A\u0000B\u0007C\ud800D\ufffeE\u202eF\u200bG\ue000H\ufeffI\tK", List.of(), null, null),
                "{{text}}");

        assertThat(word.lines()).containsExactly("ABCDEFGHI K");
    }

    @Test
    void composesDiacriticsHoweverTheyWereTyped() {
        var word = fill(
                new Content("Nguye\u0302\u0303n Thi\u0323 \u01afo\u031b\u0301c 😀", List.of(), null, null), "{{text}}");

        assertThat(word.lines()).containsExactly("Nguyễn Thị Ước 😀");
    }

    @Test
    void keepsMarkupCharactersAsText() {
        var word = fill(new Content("a < b & \"c\" > 'd' <w:p/>", List.of(), null, null), "{{text}}");

        assertThat(word.lines()).containsExactly("a < b & \"c\" > 'd' <w:p/>");
    }

    @Test
    void leavesOutTheLineOfAnAbsentValue() {
        var word = fill(
                new Content(null, List.of(), null, null),
                "Trước",
                "Số: {{text}}",
                "{{?text}}",
                "Nội dung",
                "{{/text}}",
                "Sau");

        assertThat(word.lines()).containsExactly("Trước", "Sau");
        assertThat(fill(new Content(" \u00a0\n ", List.of(), null, null), "Trước", "Số: {{text}}")
                        .lines())
                .containsExactly("Trước");
    }

    @Test
    void skipsTheElementsOfAListThatSayNothing() {
        var some = new Content("t", Arrays.asList("a", null, " ", "b", "\n"), null, null);
        var none = new Content("t", Arrays.asList(null, ""), null, null);

        assertThat(fill(some, "{{?list}}", "{{index}}. {{text}}{{closing}}", "{{/list}}")
                        .lines())
                .containsExactly("1. a;", "2. b.");
        assertThat(fill(none, "{{?list}}", "{{text}}", "{{/list}}", "{{?listAbsent}}không có{{/listAbsent}}")
                        .text())
                .isEqualTo("không có");
    }

    @Test
    void doesNotLetASentenceDisappearForOneGap() {
        var content = new Content(null, List.of(), null, LocalDate.of(2026, 8, 5));

        assertThatThrownBy(() -> fill(content, "Thông báo số {{text}} ngày {{day}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Văn bản theo mẫu thử còn thiếu thông tin {{text}}.");
        assertThat(fill(content, "Thông báo{{?text}} số {{text}}{{/text}} ngày {{day}}")
                        .lines())
                .containsExactly("Thông báo ngày 05/08/2026");
    }

    @Test
    void knowsTheOuterTagsWithinASection() {
        var word = fill(
                new Content("chữ", Arrays.asList("x", "y"), new Nested("trong", null), LocalDate.of(2026, 2, 9)),
                "{{?text}}",
                "{{?list}}",
                "{{index}}/{{outer}}: {{text}}{{closing}}",
                "{{/list}}",
                "{{/text}}",
                "{{?nested}}",
                "{{inner}} {{outer}}{{?missing}} thừa{{/missing}}",
                "{{/nested}}",
                "{{nested.inner}} {{day}} {{dayInWords}} {{textUpper}} {{innerLowerText}}");

        assertThat(word.text())
                .contains(
                        "1/ngoài: x;",
                        "2/ngoài: y.",
                        "trong ngoài",
                        "trong 09/02/2026 ngày 09 tháng 02 năm 2026 CHỮ đầu Câu")
                .doesNotContain("thừa");
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    private record Chosen(Side side, String words, List<String> list) {}

    private static RenderedWord framed(Chosen chosen, String... template) {
        var frames = new HashMap<String, Object>();
        frames.put("case", chosen);
        var paper = new FramedPaper("thử", frames, null);
        return RenderedWord.of(WordRenderer.fill("thử", ProbeTemplate.of(template), Scope.of(paper, Map.of())));
    }

    @Test
    void wordsAChoiceByItsCodeAndEndsATextThatEndsItsParagraph() {
        var template = new String[] {
            "Bên {{?case.side.LEFT}}trái{{/case.side.LEFT}}{{?case.side.RIGHT}}phải{{/case.side.RIGHT}}: {{case.wordsClosed}}",
            "{{?case.listPresent}}có {{/case.listPresent}}{{?case.listAbsent}}không {{/case.listAbsent}}danh sách"
        };
        assertThat(framed(new Chosen(Side.LEFT, "về việc thu hồi", List.of("a", "b")), template)
                        .lines())
                .containsExactly("Bên trái: về việc thu hồi.", "có danh sách");
        assertThat(framed(new Chosen(Side.RIGHT, "đã xong!", List.of()), template)
                        .lines())
                .containsExactly("Bên phải: đã xong!", "không danh sách");
        assertThatThrownBy(() -> framed(new Chosen(null, "x", List.of()), template))
                .hasMessage("Văn bản theo mẫu thử còn thiếu thông tin {{side}}.");
        assertThatThrownBy(() -> framed(new Chosen(Side.LEFT, "x", List.of()), "{{?case.side.UP}}x{{/case.side.UP}}"))
                .hasMessageContaining("mà văn bản không có");
    }

    @Test
    void aFactOfThePaperMayNotHideAFrame() {
        var paper = new FramedPaper("X", Map.of("words", "a"), new Chosen(Side.LEFT, "b", List.of()));
        assertThatThrownBy(() -> Scope.of(paper, Map.of())).hasMessage("X: words is a frame");
    }

    @Test
    void theSamePaperIsKnownByWhatItPrints() {
        var one = new FramedPaper("X", Map.of("case", new Chosen(Side.LEFT, "a", List.of()), "later", "1"), null);
        var other = new FramedPaper("X", Map.of("case", new Chosen(Side.LEFT, "a", List.of()), "later", "2"), null);
        assertThat(Scope.fingerprint(one, "case"::equals)).isEqualTo(Scope.fingerprint(other, "case"::equals));
        assertThat(Scope.fingerprint(one, name -> true)).isNotEqualTo(Scope.fingerprint(other, name -> true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{unknown}}",
                "{{text.length}}",
                "{{text.class}}",
                "{{class}}",
                "{{nested.getClass}}",
                "{{hashCode}}",
                "{{?unknown}}x{{/unknown}}",
                "{{list}}",
                "{{nested}}",
                "{{@text}}",
                "{{#text}}",
                "{{+text}}",
                "{{text + 1}}",
                "{{text",
            })
    void refusesATemplateThatAsksForWhatIsNotThere(String tag) {
        var content = new Content("a", List.of("b"), new Nested("c", null), null);

        assertThatThrownBy(() -> fill(content, tag))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Tệp mẫu");
    }

    @Test
    void namesTheTagOrTheMarkAtFault() {
        var content = new Content("a", List.of(), null, null);

        assertThatThrownBy(() -> fill(content, "{{lạ}} {{tenNguoi}}"))
                .hasMessage("Tệp mẫu thử dùng trường {{tenNguoi}} mà văn bản không có.");
        assertThatThrownBy(() -> fill(content, "{{?text}}", "{{text}}")).hasMessageContaining("không có dấu đóng");
        assertThatThrownBy(() -> fill(content, "{{text}}", "{{/text}}")).hasMessageContaining("không có dấu đóng");
    }

    @Test
    void refusesAContentThatHidesTheFrame() {
        record Clash(String number) implements OfficialDocument {
            @Override
            public String form() {
                return "X";
            }
        }

        assertThatThrownBy(() -> Scope.of(new Clash("1"), Map.of("number", "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("X: number is a tag of the frame");
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 05 tháng 8 năm 2026,2026-08-05",
        "ngày 10 tháng 02 năm 2027,2027-02-10",
        "ngày 31 tháng 12 năm 2026,2026-12-31"
    })
    void padsDaysBelowTenAndTheFirstTwoMonths(String words, LocalDate date) {
        assertThat(Scope.inWords(date)).isEqualTo(words);
    }

    @Test
    void dropsAStopThatTheTextAlreadyEndsWith() {
        assertThat(fill(
                                new Content("Hết.", List.of("a;", "b."), null, null),
                                "{{text}}.",
                                "{{?list}}",
                                "{{text}}{{closing}}",
                                "{{/list}}")
                        .text())
                .contains("Hết.", "a;", "b.")
                .doesNotContain("..", ";;");
    }

    private static RenderedWord fill(Content content, String... template) {
        return RenderedWord.of(WordRenderer.fill(
                "thử", ProbeTemplate.of(template), Scope.of(content, Map.of("draft", true, "outer", "ngoài"))));
    }

    private record Nested(String inner, LocalDateTime missing) {}

    private record Content(String text, List<String> list, Nested nested, LocalDate day) implements OfficialDocument {

        @Override
        public String form() {
            return "thử";
        }

        String innerLowerText() {
            return "đầu Câu";
        }
    }
}
