package vn.kntc.handling.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kntc.petition.StatuteBooks;

class LegalBasesTest {

    @Test
    void citesTheAmendingTextsFromTheDayTheyAreInForce() {
        assertThat(bases(LocalDate.of(2026, 6, 30), null)).hasSize(2);
        assertThat(bases(LocalDate.of(2026, 7, 1), null))
                .hasSize(4)
                .anyMatch(basis -> basis.contains("136/2025/QH15"))
                .anyMatch(basis -> basis.contains("155/2026/NĐ-CP"));
    }

    @Test
    void putsTheFunctionsInstrumentLast() {
        assertThat(bases(LocalDate.of(2026, 6, 30), "Luật A")).hasSize(3).endsWith("Luật A");
        assertThat(bases(LocalDate.of(2026, 6, 30), " ")).hasSize(2);
    }

    @Test
    void aPaperThatNamesNoMatterCitesNothing() {
        assertThat(LegalBases.of(StatuteBooks.provisions(), null, LocalDate.of(2026, 7, 1), Optional.of("Luật A")))
                .isEmpty();
    }

    private static List<String> bases(LocalDate on, String functions) {
        return LegalBases.of(StatuteBooks.provisions(), "COMPLAINT", on, Optional.ofNullable(functions));
    }
}
