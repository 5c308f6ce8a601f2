package vn.kntc.complaint;

import java.util.List;
import vn.kntc.confidentiality.OwnWords;

/** Legal texts and reasoning of the conclusion on one content; null: as for the decision as a whole. */
public record ContentReasoning(String norms, String reasoning) {

    /** The fields are numbered from 1, as the forms number them. */
    static OwnWords ownWords(List<ContentReasoning> perContent) {
        var words = new OwnWords();
        for (int i = 0; i < perContent.size(); i++) {
            var number = i + 1;
            var content = perContent.get(i);
            words.with("norms" + number, content.norms()).with("reasoning" + number, content.reasoning());
        }
        return words;
    }
}
