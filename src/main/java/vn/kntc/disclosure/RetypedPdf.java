package vn.kntc.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A text typed anew: a document that begins here, so that nothing of another one can be left in it, neither earlier revisions nor what tells
 * who made it.
 */
final class RetypedPdf {

    /** Comes with the library and has every Vietnamese letter. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float SIZE = 12;
    private static final float LINE = 17;
    private static final float MARGIN = 64;
    private static final PDRectangle SHEET = PDRectangle.A4;
    private static final int LINES_A_PAGE = (int) ((SHEET.getHeight() - 2 * MARGIN) / LINE);

    private RetypedPdf() {}

    /** @param pages how many */
    record Typed(byte[] content, int pages) {}

    /** @param heading lines that stand above the text, and a blank one between */
    static Typed of(List<String> heading, String text) {
        try (var document = new PDDocument();
                InputStream font = RetypedPdf.class.getResourceAsStream(FONT)) {
            var letters = PDType0Font.load(document, font, true);
            var lines = new ArrayList<String>();
            heading.forEach(line -> wrap(line, letters, lines));
            lines.add("");
            text.lines().forEach(line -> wrap(line, letters, lines));
            for (int first = 0; first < lines.size(); first += LINES_A_PAGE) {
                page(document, letters, lines.subList(first, Math.min(lines.size(), first + LINES_A_PAGE)));
            }
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            document.setDocumentId(0L);
            var content = new ByteArrayOutputStream();
            document.save(content);
            return new Typed(content.toByteArray(), document.getNumberOfPages());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void page(PDDocument document, PDFont letters, List<String> lines) throws IOException {
        var page = new PDPage(SHEET);
        document.addPage(page);
        try (var sheet = new PDPageContentStream(document, page)) {
            sheet.beginText();
            sheet.setFont(letters, SIZE);
            sheet.setLeading(LINE);
            sheet.newLineAtOffset(MARGIN, SHEET.getHeight() - MARGIN);
            for (var line : lines) {
                sheet.showText(line);
                sheet.newLine();
            }
            sheet.endText();
        }
    }

    private static void wrap(String line, PDFont letters, List<String> lines) {
        var row = new StringBuilder();
        for (var word : writable(line, letters).split("\\s+")) {
            var longer = row.isEmpty() ? word : row + " " + word;
            if (width(longer, letters) > SHEET.getWidth() - 2 * MARGIN && !row.isEmpty()) {
                lines.add(row.toString());
                row.setLength(0);
                longer = word;
            }
            row.setLength(0);
            row.append(broken(longer, letters, lines));
        }
        lines.add(row.toString());
    }

    /** A word that is wider than the sheet goes on in the next line. */
    private static String broken(String word, PDFont letters, List<String> lines) {
        var rest = word;
        while (width(rest, letters) > SHEET.getWidth() - 2 * MARGIN) {
            int end = rest.length();
            while (width(rest.substring(0, end), letters) > SHEET.getWidth() - 2 * MARGIN) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Signs that the font does not have, a picture say, are shown as a box. */
    private static String writable(String line, PDFont letters) {
        var written = new StringBuilder();
        Normalizer.normalize(line, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            var one = Character.isWhitespace(sign) ? " " : Character.toString(sign);
            written.append(has(letters, one) ? one : "□");
        });
        return written.toString().strip();
    }

    private static boolean has(PDFont letters, String sign) {
        try {
            letters.encode(sign);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static float width(String text, PDFont letters) {
        try {
            return letters.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
