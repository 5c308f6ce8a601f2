package vn.kntc.disclosure;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A page made ready to be read: turned upright, without specks, and in black and white by the light around each point. Untreated, a page that lies
 * a little askew or was photographed in the shade loses most of its text without any error.
 */
final class StraightPage {

    /** Beyond it the page was laid in wrongly, and nobody reads it. */
    private static final double MOST_DEGREES = 6;

    private static final double STEP = 0.25;
    private static final int COARSE = 4;
    private static final int WHITE = 255;

    /** A point is ink where it is so much darker, in hundredths, than what is around it. */
    private static final int DARKER = 12;

    /** Of the eight points around one in a line two points wide. */
    private static final int OF_A_STROKE = 5;

    private final BufferedImage picture;
    private final byte[] points;
    private final AffineTransform toPage;

    private StraightPage(BufferedImage picture, AffineTransform toPage) {
        this.picture = picture;
        this.points = points(picture);
        this.toPage = toPage;
    }

    static StraightPage of(BufferedImage page) {
        var grey = grey(page, new AffineTransform());
        var turn = AffineTransform.getRotateInstance(
                Math.toRadians(-askew(blackened(grey))), page.getWidth() / 2.0, page.getHeight() / 2.0);
        var upright = turn.isIdentity() ? grey : grey(page, turn);
        try {
            return new StraightPage(blackened(unspecked(upright)), turn.createInverse());
        } catch (NoninvertibleTransformException never) {
            throw new IllegalStateException(never);
        }
    }

    BufferedImage picture() {
        return picture;
    }

    int width() {
        return picture.getWidth();
    }

    int height() {
        return picture.getHeight();
    }

    /** Where that box lies on the page as it was handed in, in ten-thousandths: left, top, right, bottom. */
    int[] onThePage(int left, int top, int right, int bottom) {
        double[] corners = {left, top, right, top, right, bottom, left, bottom};
        toPage.transform(corners, 0, corners, 0, 4);
        double[] across = {corners[0], corners[2], corners[4], corners[6]};
        double[] down = {corners[1], corners[3], corners[5], corners[7]};
        return new int[] {
            part(Arrays.stream(across).min().orElseThrow(), width(), false),
            part(Arrays.stream(down).min().orElseThrow(), height(), false),
            part(Arrays.stream(across).max().orElseThrow(), width(), true),
            part(Arrays.stream(down).max().orElseThrow(), height(), true)
        };
    }

    private static int part(double place, int length, boolean end) {
        double parts = place * BlackBox.WHOLE / length;
        return Math.max(0, Math.min(BlackBox.WHOLE, (int) (end ? Math.ceil(parts) : Math.floor(parts))));
    }

    /** How many points of ink there are, specks left aside: a point of a stroke has ink around it. */
    int ink() {
        int ink = 0;
        for (int y = 1; y < height() - 1; y++) {
            for (int x = 1; x < width() - 1; x++) {
                if (points[y * width() + x] == 0 && around(x, y) >= OF_A_STROKE) {
                    ink++;
                }
            }
        }
        return ink;
    }

    private int around(int x, int y) {
        int ink = -1;
        for (int row = y - 1; row <= y + 1; row++) {
            for (int column = x - 1; column <= x + 1; column++) {
                ink += points[row * width() + column] == 0 ? 1 : 0;
            }
        }
        return ink;
    }

    /** From now on there is no ink. */
    void clear(int left, int top, int right, int bottom) {
        for (int y = Math.max(0, top); y < Math.min(height(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width(), right); x++) {
                points[y * width() + x] = (byte) WHITE;
            }
        }
    }

    private static byte[] points(BufferedImage picture) {
        return (byte[]) picture.getRaster().getDataElements(0, 0, picture.getWidth(), picture.getHeight(), null);
    }

    private static BufferedImage grey(BufferedImage page, AffineTransform turn) {
        var grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, turn, null);
        pen.dispose();
        return grey;
    }

    /** By how many degrees the lines fall to the right: at the right angle rows of text and rows of nothing are the most unlike. */
    private static double askew(BufferedImage blackened) {
        int width = blackened.getWidth();
        int height = blackened.getHeight();
        var ink = points(blackened);
        double best = 0;
        double straightest = -1;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            double slope = Math.tan(Math.toRadians(degrees));
            var rows = new int[height / COARSE + 2];
            for (int y = 0; y < height; y += COARSE) {
                for (int x = 0; x < width; x += COARSE) {
                    int row = (int) (y - (x - width / 2.0) * slope) / COARSE;
                    if (ink[y * width + x] == 0 && row >= 0 && row < rows.length) {
                        rows[row]++;
                    }
                }
            }
            double unlike = 0;
            for (int row = 1; row < rows.length; row++) {
                unlike += Math.pow(rows[row] - (double) rows[row - 1], 2);
            }
            // upright unless another angle is clearly better
            double wanted = degrees == 0 ? unlike * 1.05 : unlike;
            if (wanted > straightest) {
                straightest = wanted;
                best = degrees;
            }
        }
        return best;
    }

    /** Each point becomes the middle one of itself and its eight neighbours. */
    private static BufferedImage unspecked(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var from = points(grey);
        var to = from.clone();
        var around = new int[9];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int count = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int value = from[(y + dy) * width + x + dx] & WHITE;
                        int at = count++;
                        while (at > 0 && around[at - 1] > value) {
                            around[at] = around[at - 1];
                            at--;
                        }
                        around[at] = value;
                    }
                }
                to[y * width + x] = (byte) around[4];
            }
        }
        return picture(to, width, height);
    }

    /** Black where a point is clearly darker than the square around it, by sums of all points above and to the left. */
    private static BufferedImage blackened(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var from = points(grey);
        var sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += from[y * width + x] & WHITE;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        int reach = Math.max(8, width / 32);
        var to = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                long sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                long count = (long) (right - left) * (bottom - top);
                boolean ink = (from[y * width + x] & WHITE) * count * 100L < sum * (100 - DARKER);
                to[y * width + x] = (byte) (ink ? 0 : WHITE);
            }
        }
        return picture(to, width, height);
    }

    private static BufferedImage picture(byte[] points, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, points);
        return picture;
    }
}
