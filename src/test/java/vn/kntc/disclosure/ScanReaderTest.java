package vn.kntc.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.kntc.shared.InvalidInput;

/** What comes out of a scan: pictures with the boxes in them, and nothing that stood beside the pixels. */
class ScanReaderTest {

    private static final String NAME = "CANARYNAME";

    private final ScanReader reader = new ScanReader();

    /** Two pages with a text layer, who made it, and an earlier revision in which the name stood too. */
    private static byte[] named(String password) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(NAME);
            document.getDocumentInformation().setTitle(NAME);
            for (int page = 0; page < 2; page++) {
                var sheet = new PDPage(PDRectangle.A6);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                    content.newLineAtOffset(20, 300);
                    content.showText(NAME);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
            }
            var first = new ByteArrayOutputStream();
            document.save(first);
            return password == null ? revised(first.toByteArray()) : first.toByteArray();
        }
    }

    private static byte[] revised(byte[] first) throws IOException {
        try (var document = Loader.loadPDF(first)) {
            document.getDocumentInformation().setSubject(NAME);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var second = new ByteArrayOutputStream();
            document.saveIncremental(second);
            return second.toByteArray();
        }
    }

    @Test
    void burnsTheBoxesInAndKeepsNothingElse() throws IOException {
        var scan = named(null);
        assertThat(new String(scan, StandardCharsets.ISO_8859_1)).contains(NAME);
        var box = new BlackBox(1, 0, 2000, 10_000, 4000);
        var copy = reader.strip(scan, List.of(box));
        assertThat(copy.pages()).isEqualTo(2);
        var raw = new String(copy.content(), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain(NAME, "/Author", "/Title", "/Font", "/Prev", "/EmbeddedFile", "/Annots");
        assertThat(raw.split("%%EOF", -1)).hasSize(2);
        try (var document = Loader.loadPDF(copy.content())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEmpty();
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            var first = new PDFRenderer(document).renderImageWithDPI(0, 72);
            var second = new PDFRenderer(document).renderImageWithDPI(1, 72);
            assertThat(darkest(first, 0.25)).isLessThan(40);
            assertThat(lightest(first, 0.25)).as("all of the box is black").isLessThan(40);
            assertThat(lightest(first, 0.7))
                    .as("beside it the page is as it was")
                    .isGreaterThan(200);
            assertThat(lightest(second, 0.25)).isGreaterThan(200);
        }
    }

    /** Along a line across the page, at that part of its height. */
    private static int lightest(BufferedImage page, double at) {
        int found = 0;
        for (int x = 2; x < page.getWidth() - 2; x++) {
            found = Math.max(found, new Color(page.getRGB(x, (int) (page.getHeight() * at))).getGreen());
        }
        return found;
    }

    private static int darkest(BufferedImage page, double at) {
        int found = 255;
        for (int x = 2; x < page.getWidth() - 2; x++) {
            found = Math.min(found, new Color(page.getRGB(x, (int) (page.getHeight() * at))).getGreen());
        }
        return found;
    }

    @Test
    void showsAPageOfAPdfAndOfAPicture() throws IOException {
        var page = reader.page(named(null), 2);
        assertThat(page.pages()).isEqualTo(2);
        var picture = ImageIO.read(new ByteArrayInputStream(page.content()));
        assertThat(picture.getWidth()).isEqualTo(page.width());
        assertThat(picture.getHeight()).isEqualTo(page.height());

        var photo = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", png);
        assertThat(reader.page(png.toByteArray(), 1).pages()).isOne();
        var copy = reader.strip(png.toByteArray(), List.of(new BlackBox(1, 0, 0, 10, 10)));
        assertThat(copy.pages()).isOne();
    }

    @Test
    void tellsWhatItCannotRead() throws IOException {
        assertRefused(named("mo"), "mật khẩu");
        assertRefused("Đơn tố cáo".getBytes(StandardCharsets.UTF_8), "Không đọc được");
        assertRefused("%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8), "Không đọc được");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_000, 14_000)));
            var huge = new ByteArrayOutputStream();
            document.save(huge);
            assertRefused(huge.toByteArray(), "quá lớn");
        }
    }

    private void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> reader.page(file, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aBoxLiesOnThePage() {
        assertThat(BlackBox.between(1, 500, 900, 100, 200)).isEqualTo(new BlackBox(1, 100, 200, 500, 900));
        assertThatThrownBy(() -> new BlackBox(1, 0, 0, 10_001, 5)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> BlackBox.between(1, 5, 5, 5, 9)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new BlackBox(0, 0, 0, 5, 5)).isInstanceOf(InvalidInput.class);
    }
}
