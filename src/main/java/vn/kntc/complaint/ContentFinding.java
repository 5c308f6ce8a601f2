package vn.kntc.complaint;

import java.util.List;
import vn.kntc.confidentiality.OwnWords;

/**
 * What was found on one content complained of.
 *
 * @param rightPart which part is right; only where the verdict is {@link Verdict#PARTLY_RIGHT}, else null
 */
public record ContentFinding(String content, String finding, Verdict verdict, String rightPart) {

    /** Contents that one report or decision holds; further ones are taken together in the last. */
    public static final int MOST = 5;

    /** The fields are numbered from 1, as the forms number them. */
    static OwnWords ownWords(List<ContentFinding> findings) {
        var words = new OwnWords();
        for (int i = 0; i < findings.size(); i++) {
            var number = i + 1;
            var finding = findings.get(i);
            words.with("content" + number, finding.content())
                    .with("finding" + number, finding.finding())
                    .with("rightPart" + number, finding.rightPart());
        }
        return words;
    }
}
