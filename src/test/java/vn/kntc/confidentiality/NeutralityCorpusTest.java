package vn.kntc.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The check of neutral texts on a table of cases made by hand: what must be found, and what must not be. */
class NeutralityCorpusTest {

    private static final String NOTHING = "-";

    /** @param expected kind that is refused or asked, or {@link #NOTHING} */
    private record Case(String expected, Identity identity, String text, String line) {}

    private static final List<Case> CORPUS = read();

    @Test
    void holdsEnoughOfBothSides() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(550);
        assertThat(CORPUS).filteredOn(one -> one.expected().equals(NOTHING)).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void findsAllThatMustBeFoundAndNothingElse() {
        measure(UnaryOperator.identity());
    }

    @Test
    void readsDecomposedLettersAlike() {
        measure(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    /** Who types ten thousand digits gets a sentence at his field; a pattern that runs out of stack would be an error of the program. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "12.",
                "a",
                "a ",
                "A. ",
                "Đ.Q.",
                "Nguyễn ",
                "ông Thư ",
                "số 1 ",
                "x",
                "*",
                "1*",
                "…",
                "(",
                "((a)",
                "H'",
                "thôn Đông, ",
                "Công ty ",
                ", ",
                "\n",
                "/",
                "1/",
                "O0l"
            })
    void readsLongTextsToTheirEnd(String repeated) {
        var text = repeated.repeat(20_000 / repeated.length());
        var identity = new Identity(
                PartyRole.PETITIONER,
                "Đặng Quang Xuyến Thư",
                "Số 12, thôn Đông, xã Phật Tích",
                IdType.CITIZEN_CARD,
                "027072001234",
                "0912345678");
        assertThatCode(() -> found(identity, text)).doesNotThrowAnyException();
        var shorter = text.substring(0, 300);
        var odd = new Identity(PartyRole.PETITIONER, shorter, shorter, IdType.CITIZEN_CARD, shorter, shorter);
        assertThatCode(() -> found(odd, text)).doesNotThrowAnyException();
    }

    /** Recall is the share found of what must be found, false alarms the share found of what may be said; both are kept here. */
    private static void measure(UnaryOperator<String> writing) {
        var missed = new ArrayList<String>();
        var alarms = new ArrayList<String>();
        for (var one : CORPUS) {
            var found = found(one.identity(), writing.apply(one.text()));
            if (!found.equals(one.expected())) {
                (one.expected().equals(NOTHING) ? alarms : missed).add(found + " for " + one.line());
            }
        }
        assertThat(missed).as("missed or of another kind: recall must stay 1.0").isEmpty();
        assertThat(alarms).as("false alarms must stay 0").isEmpty();
    }

    private static String found(Identity identity, String text) {
        var data = PersonalData.of(List.of(identity));
        return data.firstIn(text)
                .map(Enum::name)
                .or(() -> data.allusionIn(text).map(Enum::name))
                .orElse(NOTHING);
    }

    private static List<Case> read() {
        try {
            return new ClassPathResource("confidentiality/neutrality.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NeutralityCorpusTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case read(String line) {
        var cells = line.split("\\|", -1);
        assertThat(cells).as(line).hasSize(7);
        var role = cells[1].equals("R") ? PartyRole.RESPONDENT : PartyRole.PETITIONER;
        return new Case(
                cells[0],
                new Identity(role, text(cells[2]), text(cells[3]), null, text(cells[4]), text(cells[5])),
                cells[6],
                line);
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
