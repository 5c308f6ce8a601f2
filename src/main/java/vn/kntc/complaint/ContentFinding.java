package vn.kntc.complaint;

import vn.kntc.handling.step.MayBeEmpty;

/**
 * What was found on one content complained of.
 *
 * @param rightPart which part is right; only where the verdict is {@link Verdict#PARTLY_RIGHT}, else null
 */
public record ContentFinding(String content, String finding, Verdict verdict, @MayBeEmpty String rightPart) {

    /** Contents that forms of before have fields for, by number. */
    public static final int NUMBERED = 5;
}
