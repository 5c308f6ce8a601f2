package vn.kntc.disclosure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * The words of one page, as tesseract reads them; runs in {@link ScanChild}. A page is read three times, each time with another idea of how it is
 * laid out: what one misses another finds. How much ink no reading accounts for is told, since a page that could not be read looks like one on
 * which nothing stands.
 */
final class PageText {

    /** At which tesseract reads best. */
    static final float DPI = 300;

    /** The whole page by columns, one block, and words wherever they stand. */
    private static final List<String> LAYOUTS = List.of("3", "6", "11");

    private static final int SECONDS = 60;
    private static final int CONFIDENT = 60;
    private static final int COLUMNS = 12;
    private static final int WORD_LEVEL = 5;

    /** Strokes reach a little beyond the box of their word. */
    private static final int MARGIN = 4;

    /** Less ink than this, in parts of ten thousand of the page, is dust. */
    private static final int DUST = 3;

    private PageText() {}

    /**
     * A word and where it stands, in ten-thousandths of the page as it was handed in.
     *
     * @param reading from 0; words of one reading follow one another as they are read
     */
    record Word(int reading, int left, int top, int right, int bottom, String text) {}

    /** @param unread how much ink no word accounts for, in hundredths */
    record Page(List<Word> words, int unread) {}

    /** @param tesseract where the program lies @throws IOException where it fails or takes too long */
    static Page read(BufferedImage picture, Path tesseract) throws IOException {
        var straight = StraightPage.of(picture);
        var png = new ByteArrayOutputStream();
        ImageIO.write(straight.picture(), "png", png);
        var words = new ArrayList<Word>();
        var accounted = new ArrayList<int[]>();
        for (int reading = 0; reading < LAYOUTS.size(); reading++) {
            for (var line :
                    run(tesseract, LAYOUTS.get(reading), png.toByteArray()).split("\n")) {
                var cells = line.split("\t", COLUMNS);
                if (cells.length == COLUMNS && isWord(cells)) {
                    int[] box = {number(cells[6]), number(cells[7]), number(cells[8]), number(cells[9])};
                    if (Float.parseFloat(cells[10]) >= CONFIDENT) {
                        accounted.add(box);
                    }
                    int[] place = straight.onThePage(box[0], box[1], box[0] + box[2], box[1] + box[3]);
                    words.add(new Word(reading, place[0], place[1], place[2], place[3], cells[11].strip()));
                }
            }
        }
        return new Page(words, unread(straight, accounted));
    }

    private static boolean isWord(String[] cells) {
        return cells[0].equals(String.valueOf(WORD_LEVEL))
                && cells[11].codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static int unread(StraightPage page, List<int[]> words) {
        int ink = page.ink();
        if (ink * 10_000L < (long) DUST * page.width() * page.height()) {
            return 0;
        }
        words.forEach(box ->
                page.clear(box[0] - MARGIN, box[1] - MARGIN, box[0] + box[2] + MARGIN, box[1] + box[3] + MARGIN));
        return (int) Math.ceil(100.0 * page.ink() / ink);
    }

    /** With a limit of memory and of time; on a machine of many cores it would take them all. */
    private static String run(Path tesseract, String layout, byte[] png) throws IOException {
        var builder = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -v 2000000; ulimit -t " + SECONDS + "; exec \"$0\" \"$@\"",
                        tesseract.toString(),
                        "stdin",
                        "stdout",
                        "-l",
                        "vie",
                        "--dpi",
                        String.valueOf((int) DPI),
                        "--psm",
                        layout,
                        "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var reading = builder.start();
        var ended = new CompletableFuture<Void>();
        reading.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).whenComplete((process, late) -> {
            if (late != null) {
                reading.destroyForcibly();
            }
            ended.complete(null);
        });
        CompletableFuture.runAsync(() -> feed(reading, png));
        var text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ended.join();
        if (reading.isAlive() || reading.exitValue() != 0) {
            throw new IOException("the page could not be read");
        }
        return text;
    }

    private static void feed(Process reading, byte[] png) {
        try (var out = reading.getOutputStream()) {
            out.write(png);
        } catch (IOException died) {
            reading.destroyForcibly();
        }
    }
}
