package vn.kntc.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A stripped copy holds what it shows and nothing else. */
class RetypedPdfTest {

    private static final List<String> HEADING = List.of("BẢN LƯỢC BỎ THÔNG TIN VỀ NGƯỜI TỐ CÁO");

    @Test
    void showsTheTextInVietnamese() throws IOException {
        var typed = RetypedPdf.of(HEADING, "Bộ trưởng, ỘC ộc Ễ ễ Ỵ ỵ Ữ ữ Ẵ đã thu […] tiền.\n\nĐề nghị xử lý. 😀");
        try (var document = Loader.loadPDF(typed.content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BẢN LƯỢC BỎ", "ỘC ộc Ễ ễ Ỵ ỵ Ữ ữ Ẵ", "[…] tiền.", "Đề nghị xử lý. □");
        }
    }

    @Test
    void isOneRevisionWithoutMetadata() throws IOException {
        var typed = RetypedPdf.of(HEADING, "Nội dung. ".repeat(800) + "x".repeat(300));
        try (var document = Loader.loadPDF(typed.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(typed.pages()).isGreaterThan(1);
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            for (var page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
        var raw = new String(typed.content(), StandardCharsets.ISO_8859_1);
        assertThat(raw.split("%%EOF", -1)).hasSize(2);
        assertThat(raw).doesNotContain("/Author", "/Producer", "/CreationDate", "/Prev");
    }
}
