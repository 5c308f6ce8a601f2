package vn.kntc.complaint;

import vn.kntc.handling.step.MayBeEmpty;

/**
 * What was found on one content complained of.
 *
 * @param rightPart which part is right; only where the verdict is {@link Verdict#PARTLY_RIGHT}, else null
 */
public record ContentFinding(String content, String finding, Verdict verdict, @MayBeEmpty String rightPart) {

    /** Contents that one report or decision holds; further ones are taken together in the last. */
    public static final int MOST = 5;
}
