package vn.kntc.complaint;

/**
 * What was found on one content complained of.
 *
 * @param rightPart which part is right; only where the verdict is {@link Verdict#PARTLY_RIGHT}, else null
 */
public record ContentFinding(String content, String finding, Verdict verdict, String rightPart) {}
