package vn.kntc.disclosure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads scans in a process of its own, with little memory and a limit of time: what somebody handed in may be made to exhaust both. It gets the
 * file on its input, keeps nothing on disk, and tells nothing but pictures.
 */
final class ScanChild {

    static final int LOCKED = 3;
    static final int UNREADABLE = 4;
    static final int TOO_LARGE = 5;

    private static final int MOST_PAGES = 200;
    private static final long MOST_PIXELS = 20_000_000;
    private static final float DPI = 200;
    private static final float SHOWN_DPI = 100;
    /** The longer side of an A4 sheet. */
    private static final double SHEET_INCHES = 11.7;

    private static final double MOST_TIMES = 3;
    private static final float POINTS = 72;
    private static final float QUALITY = 0.8f;

    private ScanChild() {}

    /** Thrown where a page or the file has more than is read. */
    private static final class TooLarge extends RuntimeException {}

    /** @param modes one: {@code PAGE}, {@code STRIP}, or {@code WORDS} with the place of tesseract behind it */
    public static void main(String[] modes) throws IOException {
        int outcome = 0;
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            var file = in.readNBytes(in.readInt());
            switch (modes[0]) {
                case "PAGE" -> show(file, in.readInt(), out);
                case "WORDS" -> read(file, in.readInt(), Path.of(modes[1]), out);
                default -> strip(file, boxes(in), out);
            }
        } catch (InvalidPasswordException locked) {
            outcome = LOCKED;
        } catch (TooLarge | OutOfMemoryError large) {
            outcome = TOO_LARGE;
        } catch (IOException | RuntimeException unreadable) {
            outcome = UNREADABLE;
        }
        // a thread of the drawing library must not keep it alive
        Runtime.getRuntime().halt(outcome);
    }

    private static List<BlackBox> boxes(DataInputStream in) throws IOException {
        var boxes = new ArrayList<BlackBox>();
        for (int left = in.readInt(); left > 0; left--) {
            boxes.add(new BlackBox(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        return boxes;
    }

    private static void show(byte[] file, int number, DataOutputStream out) throws IOException {
        try (var scan = new Scan(file)) {
            var picture = new ByteArrayOutputStream();
            var page = redrawn(scan.page(number - 1, SHOWN_DPI), List.of());
            ImageIO.write(page, "jpeg", picture);
            out.writeInt(scan.pages());
            out.writeInt(page.getWidth());
            out.writeInt(page.getHeight());
            picture.writeTo(out);
        }
    }

    /** The words of a page, and how much of it could not be read. */
    private static void read(byte[] file, int number, Path tesseract, DataOutputStream out) throws IOException {
        try (var scan = new Scan(file)) {
            var page = PageText.read(enlarged(scan.page(number - 1, PageText.DPI)), tesseract);
            out.writeInt(scan.pages());
            out.writeInt(page.unread());
            out.writeInt(page.words().size());
            for (var word : page.words()) {
                for (int part : new int[] {word.reading(), word.left(), word.top(), word.right(), word.bottom()}) {
                    out.writeInt(part);
                }
                out.writeUTF(word.text());
            }
        }
    }

    /** A small picture of a page is read as badly as by eye. */
    private static BufferedImage enlarged(BufferedImage page) {
        double times = Math.min(MOST_TIMES, SHEET_INCHES * PageText.DPI / Math.max(page.getWidth(), page.getHeight()));
        if (times <= 1) {
            return page;
        }
        var large = new BufferedImage(
                (int) (page.getWidth() * times), (int) (page.getHeight() * times), BufferedImage.TYPE_BYTE_GRAY);
        var pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, 0, 0, large.getWidth(), large.getHeight(), null);
        pen.dispose();
        return large;
    }

    /** A document that begins here: pictures of the pages with the boxes drawn into them, and nothing else. */
    private static void strip(byte[] file, List<BlackBox> boxes, DataOutputStream out) throws IOException {
        try (var scan = new Scan(file);
                var copy = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            for (int page = 0; page < scan.pages(); page++) {
                int number = page + 1;
                var picture = redrawn(
                        scan.page(page, DPI),
                        boxes.stream().filter(box -> box.page() == number).toList());
                add(copy, picture);
            }
            copy.getDocument().getTrailer().removeItem(COSName.INFO);
            copy.setDocumentId(0L);
            var content = new ByteArrayOutputStream();
            copy.save(content);
            out.writeInt(scan.pages());
            out.writeInt(0);
            out.writeInt(0);
            content.writeTo(out);
        }
    }

    private static void add(PDDocument copy, BufferedImage picture) throws IOException {
        var sheet = new PDRectangle(picture.getWidth() * POINTS / DPI, picture.getHeight() * POINTS / DPI);
        var page = new PDPage(sheet);
        copy.addPage(page);
        try (var content = new PDPageContentStream(copy, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(copy, picture, QUALITY), 0, 0, sheet.getWidth(), sheet.getHeight());
        }
    }

    /** Anew and in grey: what stood beside the pixels of the original, such as where it was taken, is not there. */
    private static BufferedImage redrawn(BufferedImage picture, List<BlackBox> boxes) {
        var anew = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = anew.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, anew.getWidth(), anew.getHeight());
        pen.drawImage(picture, 0, 0, null);
        pen.setColor(Color.BLACK);
        for (var box : boxes) {
            int left = at(box.left(), anew.getWidth(), false);
            int top = at(box.top(), anew.getHeight(), false);
            pen.fillRect(
                    left,
                    top,
                    at(box.right(), anew.getWidth(), true) - left,
                    at(box.bottom(), anew.getHeight(), true) - top);
        }
        pen.dispose();
        return anew;
    }

    /** Rounded outward: rather a line too much than one too little. */
    private static int at(int part, int length, boolean end) {
        double place = (double) part * length / BlackBox.WHOLE;
        return (int) (end ? Math.ceil(place) : Math.floor(place));
    }

    /** A PDF page by page, or a picture, which is one page. */
    private static final class Scan implements AutoCloseable {

        private static final byte[] PDF = {'%', 'P', 'D', 'F'};

        private final PDDocument document;
        private final BufferedImage picture;

        Scan(byte[] file) throws IOException {
            if (isPdf(file)) {
                document = Loader.loadPDF(
                        new RandomAccessReadBuffer(file), null, null, null, IOUtils.createMemoryOnlyStreamCache());
                picture = null;
                if (document.getNumberOfPages() > MOST_PAGES) {
                    throw new TooLarge();
                }
            } else {
                document = null;
                picture = picture(file);
            }
        }

        private static boolean isPdf(byte[] file) {
            for (int at = 0; at < PDF.length; at++) {
                if (file.length <= at || file[at] != PDF[at]) {
                    return false;
                }
            }
            return true;
        }

        /** Its size is asked before its pixels are read. */
        private static BufferedImage picture(byte[] file) throws IOException {
            try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
                var readers = ImageIO.getImageReaders(in);
                if (!readers.hasNext()) {
                    throw new IOException("no picture");
                }
                var reader = readers.next();
                reader.setInput(in, true, true);
                requirePixels((long) reader.getWidth(0) * reader.getHeight(0));
                return reader.read(0);
            }
        }

        private static void requirePixels(long pixels) {
            if (pixels <= 0 || pixels > MOST_PIXELS) {
                throw new TooLarge();
            }
        }

        int pages() {
            return document == null ? 1 : document.getNumberOfPages();
        }

        /** @param page from 0 */
        BufferedImage page(int page, float dpi) throws IOException {
            if (document == null) {
                return picture;
            }
            if (page < 0 || page >= pages()) {
                throw new IOException("no such page");
            }
            var sheet = document.getPage(page).getCropBox();
            requirePixels((long) (sheet.getWidth() * dpi / POINTS) * (long) (sheet.getHeight() * dpi / POINTS));
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
        }

        @Override
        public void close() throws IOException {
            if (document != null) {
                document.close();
            }
        }
    }
}
