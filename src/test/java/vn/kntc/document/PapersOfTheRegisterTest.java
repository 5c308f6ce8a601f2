package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the register: full, bare, and as a draft. */
class PapersOfTheRegisterTest {

    private static final FormCatalogue CATALOGUE = new FormCatalogue();
    private static final Letterhead LETTERHEAD = RenderedWord.letterhead();
    private static final int ORDINAL = 21;
    private static final int TELLING = 10;
    private static final Pattern DATE = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

    static Stream<PaperRow> rows() {
        return PaperRows.all();
    }

    @Test
    void everyRowIsTried() {
        assertThat(rows().map(PaperRow::form))
                .containsExactlyInAnyOrderElementsOf(
                        StreamSupport.stream(CATALOGUE.all().spliterator(), false)
                                .map(FormEntry::code)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void printsEveryItemOfTheForm(PaperRow row) {
        var word = RenderedWord.issued(row.full(), LETTERHEAD, ORDINAL, PaperRow.FULL_DAY);

        FormCheck.showsNineParts(word, row.form(), LETTERHEAD, ORDINAL, PaperRow.FULL_DAY, row.kind(), row.subject());
        FormCheck.leavesNothingOver(word);
        assertThat(word.text()).containsSubsequence(row.tells());
        if (RenderedWord.tagsOf(row.form()).contains("signerName")) {
            FormCheck.isSignedBy(word, LETTERHEAD);
        }
        printsItems(row.form(), row.full(), word);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesOutWhatIsNotThereUnderTheOldLaw(PaperRow row) {
        var word = RenderedWord.issued(row.bare(), LETTERHEAD, ORDINAL, PaperRow.BARE_DAY);

        FormCheck.leavesNothingOver(word);
        assertThat(word.text()).contains(row.bareTells());
        assertThat(word.text()).doesNotContain(row.bareLacks().toArray(String[]::new));
        printsItems(row.form(), row.bare(), word);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void marksADraft(PaperRow row) {
        FormCheck.isDraft(RenderedWord.draft(row.full(), LETTERHEAD), row.form(), LETTERHEAD);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsNobodyInALogLine(PaperRow row) {
        assertThat(row.full()).hasToString(row.form());
        row.full().frames().entrySet().stream()
                .filter(frame -> frame.getKey().equals("parties"))
                .forEach(frame -> assertThat(String.valueOf(frame.getValue())).isIn("Parties", "null"));
        assertThat(String.valueOf(row.full().facts())).doesNotContain("Quỳnh Hoa");
    }

    /** The template asks for each item that the register names, and what the case has of it stands on the paper. */
    private static void printsItems(String form, FramedPaper paper, RenderedWord word) {
        var items = CATALOGUE.form(form).items();
        assertThat(items).as("items of " + form).isNotEmpty();
        assertThat(RenderedWord.tagsOf(form))
                .containsAll(items.stream()
                        .flatMap(item -> Stream.of(first(item), last(item)))
                        .toList());
        var printed = word.text().toLowerCase(Locale.ROOT).replace("\n", "");
        for (var item : items) {
            values(Scope.of(paper, Map.of()), item).forEach(value -> assertThat(List.of(ending(value), inWords(value)))
                    .as(form + ": " + item + " " + value)
                    .anyMatch(printed::contains));
        }
    }

    private static String first(String item) {
        return item.split("\\.")[0];
    }

    private static String last(String item) {
        return item.substring(item.lastIndexOf('.') + 1);
    }

    /** A template may word the beginning otherwise. */
    private static String ending(String value) {
        var text = value.toLowerCase(Locale.ROOT)
                .replaceAll("[\\ue000-\\ue002]", "")
                .replaceAll("[.;:\\s]+$", "");
        return text.substring(Math.max(0, text.length() - TELLING));
    }

    /** A date may stand in words. */
    private static String inWords(String value) {
        var date = DATE.matcher(value);
        return date.matches()
                ? Scope.inWords(LocalDate.of(
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(1))))
                : ending(value);
    }

    private static Stream<String> values(Object found, String path) {
        if (found instanceof List<?> all) {
            return all.stream().flatMap(one -> values(one, path));
        }
        if (path.isEmpty()) {
            return found instanceof Scope.Printed text ? Stream.of(text.text()) : Stream.empty();
        }
        if (!(found instanceof Scope scope)) {
            return Stream.empty();
        }
        int dot = path.indexOf('.');
        return dot < 0
                ? values(scope.find(path), "")
                : values(scope.find(path.substring(0, dot)), path.substring(dot + 1));
    }

    @Test
    void aRowThatNamesAnItemWhichItsTemplateDoesNotPrintIsNoticed() {
        var none = new FramedPaper("KN-03", Map.of("case", new Case(LocalDate.EPOCH)), null);
        assertThat(values(Scope.of(none, Map.of()), "case.receivedOn")).containsExactly("01/01/1970");
        assertThat(RenderedWord.tagsOf("KN-03")).doesNotContain("proposal");
    }

    private record Case(LocalDate receivedOn) {}
}
