package vn.kntc.disclosure;

import vn.kntc.shared.InvalidInput;

/**
 * What is covered on a page of a scan, in ten-thousandths of its width and height, from the upper left.
 *
 * @param page from 1
 */
public record BlackBox(int page, int left, int top, int right, int bottom) {

    static final int WHOLE = 10_000;

    /** @throws InvalidInput for a box that is not on the page or covers nothing */
    public BlackBox {
        if (page < 1 || left < 0 || top < 0 || right > WHOLE || bottom > WHOLE || left >= right || top >= bottom) {
            throw new InvalidInput("boxes", "Ô che không nằm trong trang; hãy vẽ lại.");
        }
    }

    /** Whether nothing of the other is left beside this one. */
    boolean covers(BlackBox other) {
        return page == other.page
                && left <= other.left
                && top <= other.top
                && right >= other.right
                && bottom >= other.bottom;
    }

    /** Between two points, whichever was told first. */
    public static BlackBox between(int page, int x, int y, int otherX, int otherY) {
        return new BlackBox(page, Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }
}
