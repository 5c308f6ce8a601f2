package vn.kntc.disclosure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A sheet that somebody typed and scanned: 200 points an inch, a little askew and with specks where asked for. */
final class TypedPage {

    static final int WIDTH = 1654;
    static final int HEIGHT = 2339;
    static final Path TESSERACT = Path.of("/usr/bin/tesseract");

    private static final int FIRST_LINE = 300;
    private static final int LINE = 60;
    private static final int LEFT = 200;

    private final List<String> lines;
    private double degrees;
    private int specks;
    private boolean scribbled;

    TypedPage(String... lines) {
        this.lines = List.of(lines);
    }

    /** Skipped aloud where nothing reads scans, or failed where everything has to run. */
    static void requireTesseract() {
        if (!Files.isExecutable(TESSERACT)) {
            if ("true".equals(System.getenv("KNTC_REQUIRES_TESSERACT"))) {
                Assertions.fail("tesseract is not installed");
            }
            System.err.println(
                    "SKIPPED: tesseract-ocr and tesseract-ocr-vie are not installed, reading scans was NOT tested");
            Assumptions.abort("tesseract is not installed");
        }
    }

    TypedPage askew(double by) {
        degrees = by;
        return this;
    }

    TypedPage specked(int many) {
        specks = many;
        return this;
    }

    /** Strokes of a pen over half the sheet. */
    TypedPage scribbled() {
        scribbled = true;
        return this;
    }

    BufferedImage picture() throws IOException {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(new Color(238, 236, 228));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(40, 40, 45));
        pen.setFont(font());
        for (int line = 0; line < lines.size(); line++) {
            pen.drawString(lines.get(line), LEFT, FIRST_LINE + line * LINE);
        }
        var chance = new Random(7);
        if (scribbled) {
            pen.setStroke(new BasicStroke(4));
            for (int stroke = 0; stroke < 160; stroke++) {
                int x = LEFT + chance.nextInt(1100);
                int y = 1200 + chance.nextInt(900);
                pen.drawArc(x, y, 40 + chance.nextInt(120), 20 + chance.nextInt(70), chance.nextInt(360), 200);
            }
        }
        pen.dispose();
        for (int speck = 0; speck < specks; speck++) {
            page.setRGB(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), 0x333333);
        }
        return page;
    }

    byte[] png() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture(), "png", png);
        return png.toByteArray();
    }

    private static Font font() throws IOException {
        try (var file =
                TypedPage.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(36f);
        } catch (FontFormatException broken) {
            throw new IOException(broken);
        }
    }

    /** Where a line begins and ends down the page, in ten-thousandths; only of a page that lies straight. */
    static int[] line(int number) {
        int base = FIRST_LINE + number * LINE;
        return new int[] {(base - 36) * 10_000 / HEIGHT, (base + 12) * 10_000 / HEIGHT};
    }
}
