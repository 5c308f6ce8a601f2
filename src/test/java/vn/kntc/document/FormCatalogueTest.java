package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class FormCatalogueTest {

    private final FormCatalogue catalogue = new FormCatalogue();

    @Test
    void hasATemplateForEveryForm() throws IOException {
        var renderer = new WordRenderer();
        try (var templates = Files.list(Path.of("forms/documents"))) {
            assertThat(catalogue.all())
                    .extracting(FormEntry::code)
                    .containsExactlyInAnyOrderElementsOf(templates
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".docx"))
                            .map(name -> name.replace(".docx", ""))
                            .toList());
        }
        assertThat(catalogue.all())
                .allSatisfy(form -> assertThat(renderer.template(form.code())).isNotEmpty());
    }

    @Test
    void asksLegalStaffAboutEveryTemplateThatTheyHaveNotChecked() {
        assertThat(catalogue.all()).allMatch(FormEntry::needsLegalCheck);
        assertThat(entry("checkedOn: 2026-12-31").needsLegalCheck()).isFalse();
        assertThat(entry("checkedOn: 2026-12-31").checkedOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"KN-03,5,05/TB-UBND", "KN-15,10,10/QĐ-UBND", "KN-13,9,09/BC-UBND", "XLD-02,120,120/UBND-VP"})
    void writesNumbersAsTheDecreeWantsThem(String form, int ordinal, String number) {
        assertThat(catalogue.form(form).number(ordinal, RenderedWord.letterhead()))
                .isEqualTo(number);
    }

    @Test
    void refusesAnEntryThatCannotBeUsed() {
        assertThatThrownBy(() -> entry("header: HB-X")).hasMessageContaining("phần đầu (header)");
        assertThatThrownBy(() -> entry("number:")).hasMessageContaining("phải có cả sổ");
        assertThatThrownBy(() -> entry("number: TB")).hasMessageContaining("thiếu {n}");
        assertThatThrownBy(() -> entry("signedBy:")).hasMessageContaining("chưa có người ký");
        assertThatThrownBy(() -> entry("names: everybody")).hasMessageContaining("người được nêu tên");
        assertThatThrownBy(() -> entry("items: case.subject")).hasMessageContaining("phải là danh sách");
        assertThatThrownBy(() -> entry("title:")).hasMessageContaining("chưa có tên");
        assertThatThrownBy(() -> entry("checkedOn: hôm qua")).hasMessageContaining("ngày đối chiếu");
        assertThatThrownBy(() -> catalogue.form("KN-99")).hasMessageContaining("KN-99");
    }

    /** A room may bring rows in a file of its own, each form once. */
    @Test
    void refusesAFormThatStandsInTwoFiles() {
        var register = new HashMap<String, Object>(Map.of("KN-03", Map.of()));
        FormCatalogue.add(register, Map.of("TC-01", Map.of()));
        assertThat(register).containsOnlyKeys("KN-03", "TC-01");
        assertThatThrownBy(() -> FormCatalogue.add(register, Map.of("KN-03", Map.of())))
                .hasMessageContaining("KN-03 ở hai tệp");
    }

    private static FormEntry entry(String change) {
        var fields = new HashMap<String, Object>(Map.of(
                "title", "Thông báo", "header", "HB-A", "series", "TB", "number", "{n}/TB-{CQ}", "signedBy", "head"));
        Map<String, Object> changed = new Yaml().load(change);
        fields.putAll(changed);
        return new FormCatalogue(Map.of("X", fields)).form("X");
    }
}
