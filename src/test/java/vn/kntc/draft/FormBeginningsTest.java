package vn.kntc.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kntc.draft.OwnSteps.AskedField;
import vn.kntc.engine.KnownFacts;
import vn.kntc.shared.CaseNumber;

/** What a form begins with fits the fields and lists that ask for it. */
class FormBeginningsTest {

    private static final List<AskedField> TEXTS = List.of(new AskedField("item", "", 12, List.of()));

    private final OwnSteps steps = mock(OwnSteps.class);
    private final KnownFacts room = mock(KnownFacts.class);
    private final FormBeginnings beginnings = new FormBeginnings(steps, List.of(room), Clock.systemUTC());

    private Map<String, Object> begins(AskedField field, Object fact) {
        when(room.room()).thenReturn("complaint");
        when(steps.caseOf("task")).thenReturn(new CaseNumber("NHANHOA-2026-000123"));
        when(steps.askedBy("task")).thenReturn(List.of(field));
        when(room.of(any())).thenReturn(Map.of("fact", fact));
        return beginnings.of("task");
    }

    private static AskedField list(int most, List<AskedField> row) {
        return new AskedField("list", "complaint.fact", most, row);
    }

    @Test
    void aListBeginsWithRowsOfWhatItAsks() {
        var row = List.of(new AskedField("content", "", 20, List.of()), new AskedField("finding", "", 5, List.of()));
        assertThat(begins(
                        list(2, row),
                        List.of(
                                Map.of("content", "Diện tích", "finding", "Đủ", "verdict", "RIGHT"),
                                Map.of("content", "Giá", "finding", "dài hơn ô"),
                                Map.of("content", "Ba"))))
                .containsEntry(
                        "list", List.of(Map.of("content", "Diện tích", "finding", "Đủ"), Map.of("content", "Giá")));
    }

    @Test
    void aListOfTextsBeginsWithTextsOrWithOne() {
        assertThat(begins(list(9, TEXTS), List.of("Diện tích", "Giá")))
                .containsEntry("list", List.of(Map.of("item", "Diện tích"), Map.of("item", "Giá")));
        assertThat(begins(list(9, TEXTS), "Diện tích")).containsEntry("list", List.of(Map.of("item", "Diện tích")));
        assertThat(begins(list(9, TEXTS), List.of())).isEmpty();
    }

    @Test
    void aTextFieldOfBeforeBeginsWithLines() {
        var field = new AskedField("contents", "complaint.fact", 20, List.of());
        assertThat(begins(field, List.of("Diện tích", "Giá"))).containsEntry("contents", "Diện tích\nGiá");
        assertThat(begins(field, List.of("Diện tích", "Giá bồi thường"))).isEmpty();
    }
}
