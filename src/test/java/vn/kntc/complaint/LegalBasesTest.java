package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.StatuteBooks;

class LegalBasesTest {

    @Test
    void citesTheAmendingTextsFromTheDayTheyAreInForce() {
        assertThat(LegalBases.of(StatuteBooks.provisions(), LocalDate.of(2026, 6, 30), null, List.of()))
                .hasSize(2);
        assertThat(LegalBases.of(StatuteBooks.provisions(), LocalDate.of(2026, 7, 1), null, List.of()))
                .hasSize(4)
                .anyMatch(basis -> basis.contains("136/2025/QH15"))
                .anyMatch(basis -> basis.contains("155/2026/NĐ-CP"));
    }

    @Test
    void putsTheFunctionsInstrumentBeforeFurtherTexts() {
        assertThat(LegalBases.of(
                        StatuteBooks.provisions(), LocalDate.of(2026, 6, 30), "Luật A", List.of("Luật Đất đai")))
                .endsWith("Luật A", "Luật Đất đai");
        assertThat(LegalBases.of(StatuteBooks.provisions(), LocalDate.of(2026, 6, 30), " ", List.of()))
                .hasSize(2);
    }
}
