package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.handling.paper.PaperBook;
import vn.kntc.shared.StartRefused;

/** What legal staff write in the register is either known to the program or stops its start with a sentence. */
class RegisterOfFormsTest {

    private static final Map<String, DrawnPaper> PAPERS = PaperBook.drawn(PaperRows.books());
    private static final Set<String> BASES = Set.of(
            "COMPLAINT",
            "PETITION",
            "DENUNCIATION_TRANSFER",
            "PETITION_TRANSFER",
            "PROTECTION",
            "DENUNCIATION_RESOLUTION");

    private static FormCatalogue edited(String from, String to) {
        try {
            var shipped = Files.readString(Path.of("forms/documents/register.yaml"));
            assertThat(shipped).contains(from);
            var edited = shipped.replaceFirst(Pattern.quote(from), to);
            return new FormCatalogue(
                    FormCatalogue.read(new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String refusal(String from, String to) {
        return catchThrowableOfType(StartRefused.class, () -> edited(from, to).requireKnown(PAPERS, BASES))
                .getMessage();
    }

    @Test
    void theRegisterOfTheProgramIsKnown() {
        new FormCatalogue().requireKnown(PAPERS, BASES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signedBy: decider | signedBy: deputy | mẫu KN-03: người ký (signedBy) “deputy” không có",
                "signedBy: teamLeader | signedBy: head | mẫu KN-13: người ký (signedBy) “head” không có",
                "signedBy: teamLeader | signedBy: author | mẫu KN-13: chức danh (titles) của người ký “author” phải để trống",
                "    TO: TỔ TRƯỞNG | '' | mẫu KN-13: chức danh (titles) của người ký “teamLeader” phải ghi đủ",
                "- \"{forwardedBy} | - \"{forwarder} | mẫu KN-04: mục recipients có trường “forwarder”",
                "copiedTo: Như Điều {executionArticle} | copiedTo: Như Điều {article} | mẫu KN-15: mục copiedTo có trường “article”",
                "{agency.inspectorateName} | {agency.inspectors} | mẫu KN-04: mục recipients có trường “agency.inspectors”",
                "- case.receivedOn | - case.received | mẫu KN-03: mục items có trường “case.received”",
                "- conclusions.verdict | - conclusions.judgement | mẫu KN-15: mục items có trường “conclusions.judgement”",
                "bases: COMPLAINT | bases: DENUNCIATION | mẫu KN-03: căn cứ (bases) “DENUNCIATION” không có",
                "names: parties | names: party | mẫu KN-03: người được nêu tên (names) “party” không đúng",
                "functions: true | functions: có | mẫu KN-05: mục functions “có” không đúng",
                "recipients: | recipient: | mẫu KN-03: không có mục nào tên là “recipient”",
                "{n}/TB-{CQ} | {n}/TB-{cq} | mẫu KN-03: cách ghi số (number) có {cq}",
                "KN-03: | KN-33: | mẫu KN-33: không bước nào của chương trình lập văn bản theo mẫu này",
                "KN-03: | KN-33: | thiếu mẫu KN-03 mà chương trình phải lập",
                "KN-04: | KN-03: | không đọc được",
            })
    void whatTheProgramDoesNotKnowStopsTheStart(String from, String to, String sentence) {
        assertThat(refusal(from, to))
                .contains("Tệp forms/documents/register.yaml")
                .contains(sentence);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThatThrownBy(() -> new FormCatalogue(Map.of("X", Map.of("title", "Thông báo", "items", "case.subject"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("mẫu X: phần đầu (header)")
                .hasMessageContaining("mẫu X: chưa có người ký (signedBy)")
                .hasMessageContaining("mẫu X: mục items phải là danh sách");
    }

    static Stream<PaperRow> rows() {
        return PaperRows.all();
    }

    /** What the rooms tell of their papers is what they give them. */
    @ParameterizedTest
    @MethodSource("rows")
    void theRoomsTellWhatTheyGive(PaperRow row) {
        for (var paper : List.of(row.full(), row.bare())) {
            var tags = PAPERS.get(row.form()).tags();
            // the samples give every paper of a complaint the body that sent it on
            assertThat(tags)
                    .containsKeys(paper.frames().keySet().stream()
                            .filter(name -> !name.equals("forwardedBy"))
                            .toArray(String[]::new));
            paper.frames().forEach((name, frame) -> {
                if (frame != null && tags.get(name) instanceof Class<?> type) {
                    assertThat(frame).as(name).isInstanceOf(type);
                }
            });
            if (paper.facts() != null) {
                assertThat(tags)
                        .containsKeys(TagPaths.components(paper.facts().getClass())
                                .keySet()
                                .toArray(String[]::new));
            }
        }
    }

    private enum Way {
        LEFT
    }

    private record Part(String content, Way way) {}

    private record Whole(List<Part> parts, List<String> lines, Part one, int number) {}

    @ParameterizedTest
    @CsvSource({
        "parts.content, true",
        "parts.index, true",
        "parts.text, false",
        "parts.other, false",
        "lines.text, true",
        "lines.content, false",
        "linesPresent, true",
        "one.contentClosed, true",
        "one.way.LEFT, true",
        "one.way.RIGHT, false",
        "one.wayAbsent, true",
        "number, true",
        "numberless, false",
        "number.more, false",
        "Absent, false"
    })
    void tagsAreToldFromTypesAlone(String tag, boolean known) {
        assertThat(new TagPaths(TagPaths.components(Whole.class)).know(tag)).isEqualTo(known);
    }
}
