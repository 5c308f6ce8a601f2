package vn.kntc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A template made on the spot, one paragraph a line. */
final class ProbeTemplate {

    private ProbeTemplate() {}

    static byte[] of(String... lines) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                word.createParagraph().createRun().setText(line);
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
